#include <catch2/catch.hpp>

#include "tests/readers/files.h"

namespace dateline::test {

TEST_CASE("Markdown with the front matter of a site") {
  const Document page = read_one(
      "a.md",
      "---\ntitle: \"Bridge opens\"\ndate: 2022-03-21T06:15:00Z\nauthors:\n  - Ann Vale\n  - \"Bo "
      "Reed\"\nlastmod: 2022-03-22\ntags: [a, b]\ndraft: false\n---\n\n# Bridge opens\n\nThe "
      "*bridge* [opened](https://e.org)\non Monday.\n\n- One &amp; two\n- Three\n\n![A "
      "boat](b.jpg)\n<script>x()</script>\n");
  CHECK(page.title == "Bridge opens");
  CHECK(page.authors == std::vector<std::string>{"Ann Vale", "Bo Reed"});
  CHECK(format_moment(page.published.value()) == "2022-03-21T06:15");
  CHECK(page.published_basis == "front-matter");
  CHECK(format_moment(page.modified.value()) == "2022-03-22");
  CHECK(page.text == "The bridge opened on Monday.\n\nOne & two\n\nThree");
}

TEST_CASE("front matter of another kind, and none") {
  const Document toml = read_one(
      "b", "+++\ntitle = 'Ferry'\ndate = 2021-05-06\nauthor = [\"A\", \"B\"]\n+++\nText.\n");
  CHECK(toml.title == "Ferry");
  CHECK(toml.authors == std::vector<std::string>{"A", "B"});
  CHECK(format_moment(toml.published.value()) == "2021-05-06");
  const Document bare = read_one("c.markdown", "# Ferry *sails*\n\nIt sailed.\n");
  CHECK(bare.title == "Ferry sails");
  CHECK(bare.text == "It sailed.");
  CHECK(read_one("d.md", "---\ntitle: never closed\n").text.find("never closed") !=
        std::string::npos);
}

}  // namespace dateline::test
