#include <catch2/catch.hpp>

#include "tests/readers/files.h"

namespace dateline::test {

TEST_CASE("front lines of a text say what it is") {
  const Document document =
      read_one("a.txt",
               "Title: Bridge Opens\r\nSOURCE: The Wire\r\nAuthor: A. Bee; C. Dee\r\n"
               "Published: March 21, 2022 6:15 pm\r\nModified: 2022-03-22\r\n"
               "URL: https://example.org/a\r\nLanguage: en\r\nId: a-1\r\nMood: good\r\n"
               "\r\nFirst.\r\n\r\nSecond.\r\n");
  CHECK(document.title == "Bridge Opens");
  CHECK(document.source == "The Wire");
  CHECK(document.authors == std::vector<std::string>{"A. Bee", "C. Dee"});
  CHECK(format_moment(document.published.value()) == "2022-03-21T18:15");
  CHECK(document.published_basis == "given");
  CHECK(format_moment(document.modified.value()) == "2022-03-22");
  CHECK(document.url == "https://example.org/a");
  CHECK(document.lang == "en");
  CHECK(document.id == "a-1");
  CHECK(document.text == "First.\n\nSecond.");
}

TEST_CASE("what opens a text is its title, or is not") {
  struct Row {
    const char* text;
    const char* title;
    const char* body;
  };
  const Row rows[] = {
      {"A Title\n\nThe text.", "A Title", "The text."},
      {"\n\nA Title\n\nThe text.", "A Title", "The text."},
      {"Briefing: Where Things Stand\n\nThe text.", "Briefing: Where Things Stand", "The text."},
      {"One line alone.", "", "One line alone."},
      {"One line.\n", "", "One line."},
      {"One line.\n\n", "", "One line."},
      {"First line\nsecond line", "", "First line\nsecond line"},
      {"Title: Only\n\nText.", "Only", "Text."},
      {"Source: it was said\nthat rain fell.", "", "Source: it was said\nthat rain fell."},
  };
  for (const auto& row : rows) {
    INFO(row.text);
    const Document document = read_one("a.txt", row.text);
    CHECK(document.title == row.title);
    CHECK(document.text == row.body);
  }
  const std::string long_line(400, 'x');
  CHECK(read_one("a.txt", long_line + "\n\nText.").title.empty());
}

TEST_CASE("the source is the one given, else the page's, else its URL's, else its folder's") {
  ReadOptions options;
  CHECK(read_one("a.txt", "Text.").source == "Outlet");
  CHECK(read_one("a.txt", "URL: https://www.example.org/x\n\nText.").source == "example.org");
  CHECK(read_one("a.txt", "Source: Post\nURL: https://example.org/x\n\nText.").source == "Post");
  options.source = "Mine";
  CHECK(read_one("a.txt", "Source: Post\n\nText.", options).source == "Mine");
}

TEST_CASE("options win over what the article says") {
  ReadOptions options;
  options.published = parse_moment("2001-02-03");
  options.lang = "de";
  const Document document = read_one("a.txt", "Published: 2022-03-21\nLang: en\n\nText.", options);
  CHECK(format_moment(document.published.value()) == "2001-02-03");
  CHECK(document.published_basis == "option");
  CHECK(document.lang == "de");
}

TEST_CASE("a stamp that cannot be read is no publication date") {
  const Document document = read_one("a.txt", "Published: soon\n\nText.");
  CHECK_FALSE(document.published);
  CHECK(document.published_basis.empty());
}

TEST_CASE("what is not text says so") {
  CHECK(error_of("a.txt", "") == "is empty");
  CHECK_THAT(error_of("a.txt", " \n\t\n"), Catch::Contains("no text"));
  CHECK_THAT(error_of("a.txt", "\xFF\xD8\xFF\xE0 JFIF"),
             Catch::Contains("looks like a JPEG image"));
  CHECK_THAT(error_of("a.txt", "\x89PNG\r\n\x1A\n...."), Catch::Contains("looks like a PNG image"));
  CHECK_THAT(error_of("a.html", "%PDF-1.4 ..."), Catch::Contains("a broken PDF"));
  CHECK_THAT(error_of("a.jsonl", "\x1F\x8B\x08..."), Catch::Contains("a broken archive"));
  CHECK_THAT(error_of("a.txt", std::string(100, '\0')), Catch::Contains("a binary file"));
  CHECK_THAT(error_of("a.txt", "\x01table\x02 of \x03" + std::string(90, 'x')),
             Catch::Contains("a binary file"));
  CHECK_THAT(error_of("feed.xml", "<?xml version=\"1.0\"?><rss/>"),
             Catch::Contains("without any entries"));
}

}  // namespace dateline::test
