#include <catch2/catch.hpp>

#include "store/wording.h"
#include "tests/store/samples.h"

using namespace dateline;

namespace {

Hash128 wording(const std::string& text) {
  return content_hashes(samples::article("https://e.example/1", text)).wording;
}

}  // namespace

TEST_CASE("spacing, leftover markup and the page's own clock are no wording", "[wording]") {
  const Hash128 plain = wording("The bridge closed.\nIt will reopen.");
  CHECK(wording("The  bridge closed.\n\n\n It will\treopen. ") == plain);
  CHECK(wording("The <b>bridge</b> closed.\n<p>It will reopen.</p>") == plain);
  CHECK(wording("Updated 10:45 GMT\nThe bridge closed.\nIt will reopen.") == plain);
  CHECK(wording("The bridge closed.\nIt will reopen.\nLast updated: March 3, 2022 at 5pm") ==
        plain);
  CHECK(wording("The bridge closed.\nIt will reopen.\nUpdated 10:45 a.m. EDT") == plain);
  CHECK(wording("Updated: May 3, 2022, 12 noon\nThe bridge closed.\nIt will reopen.") == plain);
  CHECK(wording("5 min read\nThe bridge closed.\xC2\xA0It will reopen.") == plain);
}

TEST_CASE("words are wording", "[wording]") {
  const Hash128 plain = wording("The bridge closed on March 3, 2022.");
  CHECK_FALSE(wording("The bridge closed on March 4, 2022.") == plain);
  CHECK_FALSE(wording("The bridge closed on March 3, 2022. It reopened.") == plain);
  CHECK_FALSE(wording("March 3, 2022\nThe bridge closed on March 3, 2022.") == plain);
  CHECK_FALSE(wording("At 10 a.m. on May 3\nThe bridge closed on March 3, 2022.") == plain);
  CHECK_FALSE(wording("1 < 2") == wording("1 2"));
}

TEST_CASE("metadata is content, when the page was touched is not", "[wording]") {
  Document document = samples::article("https://e.example/1", "Text.");
  const Hash128 content = content_hashes(document).content;
  document.modified = samples::moment(2024, 6, 1);
  CHECK(content_hashes(document).content == content);
  document.published = samples::moment(2024, 6, 1);
  CHECK_FALSE(content_hashes(document).content == content);
}

TEST_CASE("where a text came from is no content, another reading of its dates is", "[wording]") {
  Document document = samples::article("https://e.example/1", "Text.");
  const Hash128 content = content_hashes(document).content;
  document.input = "elsewhere.jsonl:3";
  document.retrieved = samples::moment(2024, 6, 2);
  CHECK(content_hashes(document).content == content);
  document.anchoring = Anchoring::narrative;
  CHECK_FALSE(content_hashes(document).content == content);
}
