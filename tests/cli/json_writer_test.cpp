#include "cli/render/json_writer.h"

#include <catch2/catch.hpp>
#include <limits>
#include <nlohmann/json.hpp>

#include "cli/render/event_json.h"

using namespace dateline;
using dateline::cli::JsonWriter;

namespace {

std::string json_of(std::string_view text) {
  std::string out;
  cli::append_json_string(out, text);
  return out;
}

StoredEvent sample() {
  StoredEvent stored;
  stored.event.when =
      TimeSpan::of(unit_containing(date::sys_days{date::year{2022} / 2 / 24}, Grain::month));
  stored.event.headline = "War \"began\"";
  stored.event.confidence = 0.85F;
  stored.source = "Harbor Ledger";
  return stored;
}

}  // namespace

TEST_CASE("JSON strings escape what must be, and what terminals obey") {
  CHECK(json_of("a\"b\\c") == R"("a\"b\\c")");
  CHECK(json_of("\n\t\r") == R"("\n\t\r")");
  CHECK(json_of(std::string_view("\0\x1b\x7f", 3)) == "\"\\u0000\\u001b\\u007f\"");
  CHECK(json_of("\xC2\x9B"
                "31m") == "\"\\u009b31m\"");
  CHECK(json_of("a\u202Eb\u2066c\u2069\u200F\u200E\u061Cd") ==
        R"("a\u202eb\u2066c\u2069\u200f\u200e\u061cd")");
  CHECK(nlohmann::json::parse(json_of("\u202Egnp.exe")) == "\u202Egnp.exe");
  CHECK(json_of("“en – dash” … ‰ €\u200D\u202F\u206Aص") ==
        "\"“en – dash” … ‰ €\u200D\u202F\u206Aص\"");
  CHECK(json_of("Zürich 東京 🙂") == "\"Zürich 東京 🙂\"");
  CHECK(json_of("a\xFFz") == "\"a\xEF\xBF\xBDz\"");
}

TEST_CASE("Every byte string becomes JSON that another parser reads") {
  for (int first = 0; first < 256; ++first) {
    for (const int second : {0x00, 0x61, 0x22, 0x80, 0x9B, 0xBF, 0xC2, 0xF4, 0xFF}) {
      const std::string text = {static_cast<char>(first), static_cast<char>(second), 'x'};
      CHECK(nlohmann::json::accept(json_of(text)));
    }
  }
}

TEST_CASE("What must be escaped is found at every place of a string, long or short") {
  for (const size_t size : {1, 7, 8, 9, 15, 16, 25}) {
    for (size_t at = 0; at < size; ++at) {
      for (const char c : {'"', '\\', '\n', '\x1f', '\x7f'}) {
        std::string text(size, 'a');
        text[at] = c;
        CAPTURE(size, at, int{c});
        const std::string json = json_of(text);
        CHECK(json.find('\\') == at + 1);
        CHECK(nlohmann::json::parse(json) == text);
      }
    }
  }
}

TEST_CASE("A string of the writer is the string that is appended, long or short") {
  for (const size_t size : {0, 1, 3, 4, 7, 8, 15, 16, 17, 40, 2046, 2047, 5000}) {
    for (const size_t at : {size_t{0}, size / 2, size - 1}) {
      for (const std::string_view odd : {"a", "\"", "\n", "\xFF", "é"}) {
        std::string text(size, 'a');
        if (at < size) text.replace(at, 1, odd);
        CAPTURE(size, at, odd);
        std::string out;
        JsonWriter(out).string(text);
        CHECK(out == json_of(text));
      }
    }
  }
}

TEST_CASE("What is written is in the string as soon as the outermost value ends") {
  std::string out = "before ";
  std::string expected = "before [";
  JsonWriter json(out);
  json.begin_array();
  for (uint64_t i = 0; i < 2000; ++i) {
    json.number(i);
    expected += (i == 0 ? "" : ", ") + std::to_string(i);
  }
  json.end_array();
  CHECK(out == expected + "]");
  out += '\n';
  json.null();
  CHECK(out == expected + "]\n, null");
}

TEST_CASE("A name is written alike, whether it is known beforehand or not") {
  std::string known;
  std::string given;
  JsonWriter one(known);
  JsonWriter other(given);
  const std::string_view name = "published_basis";
  one.begin_object(), other.begin_object();
  one.field("published_basis", "html"), other.field(name, "html");
  one.field("published_basis", uint64_t{7}), other.field(name, uint64_t{7});
  one.end_object(), other.end_object();
  CHECK(known == R"({"published_basis": "html", "published_basis": 7})");
  CHECK(given == known);
}

TEST_CASE("Commas and numbers") {
  std::string out;
  JsonWriter json(out);
  json.begin_array();
  json.number(uint64_t{18446744073709551615U});
  json.number(0.85F);
  json.number(std::numeric_limits<double>::infinity());
  json.begin_object();
  json.field("a", "b");
  json.key("c");
  json.boolean(true);
  json.end_object();
  json.null();
  json.end_array();
  CHECK(out == R"([18446744073709551615, 0.85, null, {"a": "b", "c": true}, null])");
}

TEST_CASE("E has the members of the contract") {
  std::string out;
  JsonWriter json(out);
  write_event(json, sample());
  const auto event = nlohmann::json::parse(out);
  for (const char* name :
       {"event_id",    "date",         "earliest",      "latest",      "precision",
        "date_phrase", "trigger",      "sentence",      "headline",    "status",
        "kind",        "participants", "rule",          "anchor",      "confidence",
        "article_id",  "source",       "article_title", "article_url", "published"}) {
    CHECK(event.contains(name));
  }
  CHECK(event["date"] == "2022-02");
  CHECK(event["earliest"] == "2022-02-01");
  CHECK(event["latest"] == "2022-02-28");
  CHECK(event["published"].is_null());
  CHECK_FALSE(event.contains("mod"));
  CHECK_FALSE(event.contains("attribution"));
}

TEST_CASE("An unknown year has no days") {
  StoredEvent stored = sample();
  stored.event.when.first.grain = Grain::day;
  stored.event.when.first.year = CalendarUnit::kUnknownYear;
  stored.event.when.first.day = 24;
  stored.event.when.last = stored.event.when.first;
  std::string out;
  JsonWriter json(out);
  write_event(json, stored);
  const auto event = nlohmann::json::parse(out);
  CHECK(event["date"] == "XXXX-02-24");
  CHECK(event["earliest"].is_null());
  CHECK(event["latest"].is_null());
}
