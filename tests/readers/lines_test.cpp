#include <catch2/catch.hpp>

#include "tests/readers/archives.h"
#include "tests/readers/files.h"

namespace dateline::test {
namespace {

// "name:line[text] ", or what is wrong, each name without its folders.
std::string lines_of(const std::string& path) {
  std::string seen;
  read_lines(path, [&seen](const ReadLine& line) {
    seen += line.input.substr(line.input.rfind('/') + 1) + "[" +
            (line.line ? *line.line : line.line.error().message) + "] ";
    return true;
  });
  return seen;
}

}  // namespace

TEST_CASE("lines are handed on as they stand, blank ones apart") {
  const Folder folder;
  CHECK(lines_of(folder.write("a.jsonl", "{\"a\": 1} \n\n not json\r\nlast")) ==
        "a.jsonl:1[{\"a\": 1} ] a.jsonl:3[ not json\r] a.jsonl:4[last] ");
  CHECK(lines_of(folder.write("page.html", "<html>\n<p>a</p>\n")) ==
        "page.html:1[<html>] page.html:2[<p>a</p>] ");
  CHECK(lines_of(folder.write("empty.jsonl", "")).empty());
}

TEST_CASE("lines come out of compressed files, archives and folders") {
  const Folder folder;
  folder.write("b.gz", compressed("one\ntwo\n", "gzip"));
  folder.write("c.tar.xz",
               archive_of({{"part-1", "three\n", ""}, {"part-2", "four\n", ""}}, "tar", "xz"));
  folder.write("a", "zero\n");
  CHECK(lines_of(folder.path().string()) ==
        "a:1[zero] b.gz:1[one] b.gz:2[two] part-1:1[three] part-2:1[four] ");
}

TEST_CASE("what cannot be read is one error, and a reader that has enough is left alone") {
  const Folder folder;
  CHECK_THAT(lines_of((folder.path() / "none").string()), Catch::Contains("no such file"));
  CHECK_THAT(lines_of(folder.write("b.gz", compressed("one\n", "gzip").substr(0, 15))),
             Catch::Contains("b.gz"));
  size_t seen = 0;
  read_lines(folder.write("a", "1\n2\n3\n"), [&seen](const ReadLine&) { return ++seen < 2; });
  CHECK(seen == 2);
}

TEST_CASE("an article is tidied as when it is read") {
  Document document;
  document.text = "\r\n It rained.\r\nThen not. \n";
  document.title = " A\n title ";
  document.url = "https://www.ledger.example/a";
  REQUIRE(tidy_article(document));
  CHECK(document.text == "It rained.\nThen not.");
  CHECK(document.title == "A title");
  CHECK(document.source == "ledger.example");
  document.text = " \r\n";
  CHECK_FALSE(tidy_article(document));
}

}  // namespace dateline::test
