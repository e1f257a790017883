#include <catch2/catch.hpp>

#include "tests/readers/archives.h"
#include "tests/readers/files.h"

namespace dateline::test {
namespace {

std::string record(const std::string& type, const std::string& url, const std::string& body) {
  return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url +
         "\r\nWARC-Date: 2022-03-21T06:15:00Z\r\nContent-Length: " + std::to_string(body.size()) +
         "\r\n\r\n" + body + "\r\n\r\n";
}

std::string response(const std::string& headers, const std::string& body) {
  return "HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n" + body;
}

const char* const kPage =
    "<html><head><title>Bridge opens</title></head><body><article><p>The new bridge opened to "
    "traffic on Monday.</p></article></body></html>";

std::string web_archive() {
  return record("warcinfo", "", "software: test\r\n") +
         record("request", "https://post.example/a", "GET /a HTTP/1.1\r\n\r\n") +
         record("response", "https://www.post.example/a",
                response("Content-Type: text/html; charset=utf-8", kPage)) +
         record("response", "https://post.example/x.png",
                response("Content-Type: image/png", "\x89PNG\r\n\x1A\n")) +
         record("metadata", "https://post.example/a", "fetchTimeMs: 12");
}

void check_the_page(const std::vector<ReadItem>& items) {
  REQUIRE(items.size() == 1);
  REQUIRE(items[0].document);
  const Document& page = *items[0].document;
  CHECK(page.title == "Bridge opens");
  CHECK(page.text == "The new bridge opened to traffic on Monday.");
  CHECK(page.url == "https://www.post.example/a");
  CHECK(page.source == "post.example");
  REQUIRE(page.retrieved);
  CHECK(format_moment(*page.retrieved) == "2022-03-21T06:15");
}

}  // namespace

TEST_CASE("the pages of a web archive are read, and nothing else in it") {
  const Folder folder;
  check_the_page(read_path(folder.write("crawl.warc", web_archive())));
  check_the_page(read_path(folder.write("crawl.warc.gz", compressed(web_archive(), "gzip"))));
}

TEST_CASE("an address that is not UTF-8 comes out as UTF-8") {
  const Folder folder;
  const auto items = read_path(folder.write(
      "crawl.warc", record("response", "https://post.example/caf\xE9",
                           response("Content-Type: text/html; charset=utf-8", kPage))));
  REQUIRE(items.size() == 1);
  REQUIRE(items[0].document);
  CHECK(items[0].document->url == "https://post.example/caf\xEF\xBF\xBD");
}

TEST_CASE("bodies come in chunks or compressed") {
  const std::string page(kPage);
  const std::string chunked = "10\r\n" + page.substr(0, 16) + "\r\n" + "fff\r\n" + page.substr(16);
  const Folder folder;
  check_the_page(read_path(folder.write(
      "a.warc",
      record("response", "https://www.post.example/a",
             response("Content-Type: text/html\r\nTransfer-Encoding: chunked", chunked)))));
  check_the_page(read_path(
      folder.write("b.warc", record("response", "https://www.post.example/a",
                                    response("Content-Type: text/html\r\nContent-Encoding: gzip",
                                             compressed(page, "gzip"))))));
}

TEST_CASE("a web archive that is cut short or broken says so once") {
  CHECK_THAT(error_of("a.warc", record("response", "https://post.example/",
                                       response("Content-Type: text/html", kPage))
                                    .substr(0, 250)),
             Catch::Contains("cut short"));
  CHECK_THAT(error_of("a.warc", "WARC/1.0\r\nWARC-Type: response\r\n\r\nxyz"),
             Catch::Contains("without a length"));
}

}  // namespace dateline::test
