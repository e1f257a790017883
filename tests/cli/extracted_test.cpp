#include "cli/extracted/extracted.h"

#include <catch2/catch.hpp>

#include "cli/extracted/exact_when.h"
#include "extractor/extractor.h"
#include "extractor/model/edtf.h"

using namespace dateline;
using namespace dateline::cli;

namespace {

Document story() {
  Document document;
  document.id = "a-1";
  document.source = "Harbor Ledger";
  document.title = "The \"Skerry\" sails";
  document.authors = {"Ann Vale", "Zoë Quist"};
  document.url = "https://ledger.example/ferry?id=7";
  document.lang = "en";
  document.published = parse_moment("2022-06-14T07:30");
  document.published_basis = "meta";
  document.modified = parse_moment("2022-06-16");
  document.retrieved = parse_moment("2022-06-20T12:00");
  document.text =
      "The ferry sailed again on Monday at 9:30 a.m. It had been laid up since February 3, 2022.\n"
      "The yard reopens next weekend, the mayor said. Two storms struck in the week of May 9. "
      "The pier was built about 1890 and closed in the spring of 2003, and again on a night in "
      "March 2011. Zürich lent a crane from July to September 2019.";
  return document;
}

std::vector<Event> events_of(const Document& document) {
  const auto extractor = Extractor::create();
  REQUIRE(extractor);
  Scratch scratch;
  std::vector<Event> events;
  extractor->extract(document, scratch, events);
  return events;
}

// A line as `extract` writes it.
std::string line_of(const Document& document, const std::vector<Event>& events,
                    const std::vector<Event>* own = nullptr) {
  std::string line;
  JsonWriter json(line);
  json.begin_object();
  write_extracted_events(json, events);
  json.field("rules", "00000000000000ff");
  write_extracted_article(json, document, own);
  json.end_object();
  return line;
}

std::string refusal(const std::string& line) {
  const auto read = ExtractedReader().read(line);
  REQUIRE_FALSE(read);
  return read.error().message;
}

std::string with(std::string line, const std::string& what, const std::string& instead) {
  const size_t at = line.find(what);
  REQUIRE(at != std::string::npos);
  return line.replace(at, what.size(), instead);
}

std::vector<Event> without_ids(std::vector<Event> events) {
  for (Event& event : events) event.id = 0;
  return events;
}

CalendarUnit unit(Grain grain, int year, uint8_t month = 0, uint8_t day = 0) {
  CalendarUnit made;
  made.grain = grain;
  made.year = year;
  made.month = month;
  made.day = day;
  return made;
}

TimeSpan read_again(const TimeSpan& when) {
  std::string text;
  JsonWriter json(text);
  write_exact_when(json, when);
  simdjson::dom::parser parser;
  simdjson::dom::object object;
  REQUIRE(parser.parse(text).get(object) == simdjson::SUCCESS);
  Fault fault;
  const TimeSpan read = read_exact_when({object, fault}, when.mod);
  CHECK_FALSE(fault.any());
  return read;
}

}  // namespace

TEST_CASE("a line of extract gives the article and its events back") {
  const Document document = story();
  const auto events = events_of(document);
  REQUIRE(events.size() > 4);
  const auto read = ExtractedReader().read(line_of(document, events));
  REQUIRE(read);
  CHECK(read->rules == "00000000000000ff");
  CHECK(read->events == without_ids(events));
  const Document& d = read->document;
  CHECK(d.id == document.id);
  CHECK(d.source == document.source);
  CHECK(d.title == document.title);
  CHECK(d.authors == document.authors);
  CHECK(d.url == document.url);
  CHECK(d.lang == document.lang);
  CHECK(d.published == document.published);
  CHECK(d.published_basis == document.published_basis);
  CHECK(d.modified == document.modified);
  CHECK(d.retrieved == document.retrieved);
  CHECK(d.anchoring == document.anchoring);
  CHECK(d.text == document.text);
}

TEST_CASE("an article's own events win over those of the line") {
  Document document = story();
  document.anchoring = Anchoring::narrative;
  const auto events = events_of(document);
  const std::vector<Event> first(events.begin(), events.begin() + 1);
  const auto read = ExtractedReader().read(line_of(document, events, &first));
  REQUIRE(read);
  CHECK(read->events == without_ids(first));
  CHECK(read->document.anchoring == Anchoring::narrative);
}

TEST_CASE("what EDTF has no sign for is kept beside it, and only that") {
  Event event;
  event.when = TimeSpan::of(unit(Grain::day, 2022, 2, 24));
  CHECK(is_told_by_date(event));
  event.when.year_inferred = true;
  CHECK_FALSE(is_told_by_date(event));
  event.anchor = AnchorBasis::inferred_year;
  CHECK(is_told_by_date(event));

  CalendarUnit clock = unit(Grain::minute, 2022, 2, 24);
  clock.hour = 0;
  clock.minute = 5;
  CalendarUnit week = unit(Grain::weekend, -43);
  week.index = 11;
  CalendarUnit night = unit(Grain::day_part, CalendarUnit::kUnknownYear);
  night.weekday = 5;
  night.part = DayPart::night;
  TimeSpan range = TimeSpan::between(clock, week);
  range.approximate = true;
  range.mod = Mod::approx;
  TimeSpan open = TimeSpan::of(week);
  open.open_begin = open.year_inferred = true;
  for (const TimeSpan& when :
       {TimeSpan::of(clock), TimeSpan::of(week), TimeSpan::of(night), range, open}) {
    INFO(to_edtf(when));
    event.when = when;
    event.anchor = AnchorBasis::explicit_date;
    CHECK_FALSE(is_told_by_date(event));
    CHECK(read_again(when) == when);
  }
}

TEST_CASE("a line that extract did not write so is refused, saying why") {
  Document plain = story();
  plain.text = "It rained on May 5, 2021.";
  const std::string line = line_of(plain, events_of(plain));
  CHECK(refusal("{\"id\": 1, \"error\": \"has no text\"}") == "has no text");
  CHECK(refusal("{\"id\": 1, \"events\": []}") ==
        "holds no article, only events; have `dateline extract` write both");
  CHECK(refusal("{\"id\": 1, \"events\": [], \"article\": null}") ==
        "has no text of an article in it");
  CHECK(refusal("{\"id\": 1}") == "is no line that `dateline extract` wrote");
  CHECK(refusal("[1]") == "is not a JSON object");
  CHECK_THAT(refusal(line.substr(0, line.size() / 2)), Catch::Contains("is broken JSON"));
  CHECK(refusal(with(line, "\"title\"", "\"tilte\"")) ==
        "has no \"title\" as `dateline extract` writes it");
  CHECK_THAT(refusal(with(line, "\"date\": \"", "\"date\": \"not ")), Catch::Contains("\"date\""));
  CHECK_THAT(refusal(with(line, "\"status\": \"", "\"status\": \"un")),
             Catch::Contains("\"status\""));
  CHECK_THAT(refusal(with(line, "\"confidence\": ", "\"confidence\": 7")),
             Catch::Contains("\"confidence\""));
  CHECK_THAT(refusal(with(line, "\"begin\": ", "\"begin\": -")), Catch::Contains("\"begin\""));
  CHECK_THAT(refusal(with(line, "\"published\": \"2022", "\"published\": \"2022-")),
             Catch::Contains("\"published\""));
  CHECK_THAT(refusal(with(line, "\"article\": {", "\"article\": {\"events\": [7], ")),
             Catch::Contains("\"events\""));
  Document shorter = plain;
  shorter.text = "It rained.";
  CHECK(refusal(line_of(shorter, events_of(plain))) ==
        "has an event that lies beyond the end of the article's text");
}

TEST_CASE("dates that cannot be are refused in the exact form too") {
  const auto fault_of = [](const std::string& when) {
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    REQUIRE(parser.parse(when).get(object) == simdjson::SUCCESS);
    Fault fault;
    (void)read_exact_when({object, fault}, Mod::none);
    return fault.what();
  };
  CHECK(fault_of(R"({"first": {"grain": "day", "year": 2022, "month": 2, "day": 28}})").empty());
  CHECK(fault_of(R"({"first": {"grain": "day", "year": 2022, "month": 2, "day": 30}})") == "when");
  CHECK(fault_of(R"({"first": {"grain": "day", "year": 2022, "month": 13}})") == "month");
  CHECK(fault_of(R"({"first": {"grain": "week", "year": 2022, "index": 53}})") == "when");
  CHECK(fault_of(R"({"first": {"grain": "fortnight"}})") == "when");
  CHECK(fault_of(R"({"last": {"grain": "year"}})") == "first");
}
