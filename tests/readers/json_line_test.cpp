#include <catch2/catch.hpp>

#include "tests/readers/files.h"

namespace dateline::test {
namespace {

ParsedLine parsed(const std::string& line) {
  auto outcome = parse_article_line(line);
  if (auto* error = std::get_if<LineError>(&outcome)) FAIL(error->error.message);
  return std::get<ParsedLine>(std::move(outcome));
}

LineError refused(const std::string& line) {
  auto outcome = parse_article_line(line);
  REQUIRE(std::holds_alternative<LineError>(outcome));
  return std::get<LineError>(std::move(outcome));
}

}  // namespace

TEST_CASE("a line of an article is read with the names of the contract") {
  const auto line = parsed(
      R"({"id": "a-1", "text": "T.", "published": "2022-03-21T06:15", "source": "S", "lang": "en",)"
      R"( "title": "H", "url": "https://e.org", "authors": ["A", {"name": "B"}], "x": {"text": "no"}})");
  CHECK(line.id_json == "\"a-1\"");
  CHECK(line.document.id == "a-1");
  CHECK(line.document.text == "T.");
  CHECK(format_moment(line.document.published.value()) == "2022-03-21T06:15");
  CHECK(line.document.published_basis == "json");
  CHECK(line.document.source == "S");
  CHECK(line.document.lang == "en");
  CHECK(line.document.title == "H");
  CHECK(line.document.url == "https://e.org");
  CHECK(line.document.authors == std::vector<std::string>{"A", "B"});
}

TEST_CASE("the usual names of feeds will do, and ours win whatever the order") {
  const auto feed = parsed(
      R"({"maintext": "T.", "headline": "H", "source_domain": "e.org", "link": "u", "language": "de",)"
      R"( "date_publish": "2022-03-21 06:15:00", "date_modify": "2022-03-22", "author": "A"})");
  CHECK(feed.document.text == "T.");
  CHECK(feed.document.title == "H");
  CHECK(feed.document.source == "e.org");
  CHECK(feed.document.url == "u");
  CHECK(feed.document.lang == "de");
  CHECK(format_moment(feed.document.published.value()) == "2022-03-21T06:15");
  CHECK(format_moment(feed.document.modified.value()) == "2022-03-22");
  CHECK(feed.document.authors == std::vector<std::string>{"A"});
  CHECK(parsed(R"({"body": "no", "text": "yes", "content": "no"})").document.text == "yes");
  CHECK(parsed(R"({"text": null, "body": "yes"})").document.text == "yes");
  CHECK(format_day(parsed(R"({"text": "", "dct": "2001-02-03"})").document.published->day) ==
        "2001-02-03");
  CHECK(parsed(R"({"text": "", "source": {"id": null, "name": "S"}})").document.source == "S");
}

TEST_CASE("how our own lines say that a date was found is kept") {
  const auto basis = [](const std::string& date) {
    return parsed(R"({"text": "T.", "published_basis": "meta", )" + date + "}")
        .document.published_basis;
  };
  CHECK(basis(R"("published": "2022-03-21")") == "meta");
  CHECK(basis(R"("published": null)").empty());
  CHECK(basis(R"("datePublished": "2022-03-21")") == "json");
  CHECK(parsed(R"({"text": "T.", "published": "2022-03-21", "published_basis": ""})")
            .document.published_basis == "json");
}

TEST_CASE("a line that says why there is no article keeps saying so") {
  CHECK(refused(R"({"input": "a.xml", "error": "is a picture,\nnot an article"})").error.message ==
        "is a picture, not an article");
  CHECK(parsed(R"({"text": "T.", "error": "none"})").document.text == "T.");
}

TEST_CASE("the id is echoed as it came") {
  CHECK(parsed(R"({"text": "", "id": 17})").id_json == "17");
  CHECK(parsed(R"({"text": "", "id": 17})").document.id == "17");
  CHECK(parsed(R"({"text": "", "id": -1.50e3 , "x": 1})").id_json == "-1.50e3");
  CHECK(parsed(R"({"text": "", "id": null})").id_json == "null");
  CHECK(parsed(R"({"text": "", "id": "a\"\u00e9\\"})").id_json == R"("a\"\u00e9\\")");
  CHECK(parsed(R"({"text": "", "id": "a\"\u00e9\\"})").document.id == "a\"\xC3\xA9\\");
  CHECK(parsed(R"({"text": "", "id": [1]})").id_json == "null");
  CHECK(parsed(R"({"text": ""})").id_json == "null");
}

TEST_CASE("the text is not touched, only made valid") {
  CHECK(parsed(R"({"text": "  a\r\nb\u0000 "})").document.text == std::string("  a\r\nb\0 ", 8));
  CHECK(parsed("{\"text\": \"caf\xE9\"}").document.text == "caf\xEF\xBF\xBD");
  CHECK(parsed(R"({"text": "\ud83d\ude00"})").document.text == "\xF0\x9F\x98\x80");
  CHECK(parsed(R"({"text": "a\ud83d z"})").document.text == "a\xEF\xBF\xBD z");
  CHECK(parsed(R"({"text": "a\ude00\ud83d"})").document.text == "a\xEF\xBF\xBD\xEF\xBF\xBD");
  CHECK(parsed(R"({"text": "\\ud83d \ud83d"})").document.text == "\\ud83d \xEF\xBF\xBD");
}

TEST_CASE("dates that cannot be read are unknown, not an error") {
  CHECK_FALSE(parsed(R"({"text": "", "published": null})").document.published);
  CHECK_FALSE(parsed(R"({"text": "", "published": "soon"})").document.published);
  CHECK_FALSE(parsed(R"({"text": "", "published": ["2022-01-01"]})").document.published);
  CHECK(format_moment(*parsed(R"({"text": "", "published": 1647843300})").document.published) ==
        "2022-03-21T06:15");
  CHECK(format_moment(*parsed(R"({"text": "", "date": 1647843300000})").document.published) ==
        "2022-03-21T06:15");
}

TEST_CASE("a line that cannot be read says why, and keeps its id if it can") {
  struct Row {
    const char* line;
    const char* id;
    const char* message;
  };
  const Row rows[] = {
      {R"({"id": "a", "title": "T"})", "\"a\"", "has no \"text\""},
      {R"({"id": "a", "text": 7})", "\"a\"", "has no \"text\""},
      {R"({"id": "a", "text": "never ends)", "\"a\"", "never ends"},
      {R"({"id": 12, "text": "never ends)", "12", "never ends"},
      {R"({"id": "a", "text": })", "\"a\"", "broken JSON"},
      {R"({"id": "a" "text": "x"})", "\"a\"", "broken JSON"},
      {R"({"text": "x")", "null", "broken JSON"},
      {R"([1, 2])", "null", "not a JSON object"},
      {R"("text")", "null", "not a JSON object"},
      {"yesterday", "null", ""},
      {"", "null", ""},
      {"{", "null", ""},
  };
  for (const auto& row : rows) {
    INFO(row.line);
    const LineError error = refused(row.line);
    CHECK(error.id_json == row.id);
    CHECK_THAT(error.error.message, Catch::Contains(row.message));
    CHECK(error.error.message.find('\n') == std::string::npos);
  }
}

TEST_CASE("the names of crawlers and news services") {
  const auto crawled =
      parsed(R"({"author": "A; B", "hostname": "e.org", "date": "2022-03-21", "raw_text": "no",)"
             R"( "text": "T.", "source": "https://www.e.org/a", "excerpt": "no"})");
  CHECK(crawled.document.url == "https://www.e.org/a");
  CHECK(crawled.document.source == "e.org");
  CHECK(crawled.document.text == "T.");
  CHECK(crawled.document.authors == std::vector<std::string>{"A", "B"});
  const auto service = parsed(
      R"({"source": {"id": null, "name": "S"}, "title": {"rendered": "H"}, "description": "D.",)"
      R"( "publishedAt": "2022-03-21T06:15:00Z", "content": "<p>C.</p>"})");
  CHECK(service.document.title == "H");
  CHECK(service.document.text == "C.");
  CHECK(format_moment(service.document.published.value()) == "2022-03-21T06:15");
  CHECK(parsed(R"({"description": "D.", "title": "H"})").document.text == "D.");
  CHECK(parsed(R"({"text": "", "content": "C."})").document.text == "C.");
  const auto fetched = parsed(R"({"maintext": "T.", "date_download": "2022-03-21 06:15:00"})");
  CHECK(format_moment(fetched.document.retrieved.value()) == "2022-03-21T06:15");
}

TEST_CASE("names given by the user win, those inside objects too") {
  const ReadOptions options{"", std::nullopt, "", {{"text", "story"}, {"published", "meta.when"}}};
  const Document read = read_one(
      "a.jsonl", R"({"meta": {"when": "2022-03-21", "x": 1}, "text": "no", "story": "yes"})",
      options);
  CHECK(read.text == "yes");
  CHECK(format_moment(read.published.value()) == "2022-03-21");
  CHECK(parse_mapped_field("text=story")->name == "story");
  CHECK_THAT(parse_mapped_field("txt=story").error().message,
             Catch::Contains("there are id, text"));
  CHECK_FALSE(parse_mapped_field("text").ok());
  CHECK_FALSE(parse_mapped_field("text=").ok());
}

}  // namespace dateline::test
