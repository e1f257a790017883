#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "store/database/sorted_edits.h"
#include "store/database/terms.h"

using namespace dateline;

namespace {

using Written = std::vector<std::pair<std::string, std::string>>;

Written written(const Edits& edits, Family family) {
  Written list;
  SortedEdits(edits).each(family, [&list](const Edit& edit) {
    list.emplace_back(std::string(edit.key), std::string(edit.value));
  });
  return list;
}

}  // namespace

TEST_CASE("edits are written in the order of their keys, each key once", "[edits]") {
  Edits edits;
  edits.put(Family::ids, "zebra", "1");
  edits.put(Family::ids, "same beginning, b", "2");
  edits.put(Family::ids, "same beginning, a", "3");
  edits.put(Family::events, "elsewhere", "4");
  Edits more;
  more.put(Family::ids, "zebra", "5");
  more.put(Family::ids, "", "6");
  edits.join(more);
  CHECK(written(edits, Family::ids) ==
        Written{{"", "6"}, {"same beginning, a", "3"}, {"same beginning, b", "2"}, {"zebra", "5"}});
  CHECK(written(edits, Family::events) == Written{{"elsewhere", "4"}});
  CHECK(SortedEdits(edits).is_empty(Family::texts));
}

TEST_CASE("what is appended under one key is joined in order", "[edits]") {
  Edits edits;
  for (const char* part : {"first ", "second ", "third"}) edits.append(Family::copies, "k", part);
  edits.append(Family::copies, "other", "alone");
  CHECK(written(edits, Family::copies) == Written{{"k", "first second third"}, {"other", "alone"}});
}

TEST_CASE("postings make one list for a term and 65,536 articles", "[edits]") {
  Edits edits;
  edits.post({7, 300});
  edits.post({7, 65536 + 2});
  edits.post({7, 1});
  edits.post({3, 9});
  const Written lists = written(edits, Family::terms);
  REQUIRE(lists.size() == 3);
  CHECK(parse_posting_key(lists[0].first) == Posting{3, 0});
  CHECK(lists[0].second == std::string("\0\x09", 2));
  CHECK(parse_posting_key(lists[1].first) == Posting{7, 0});
  CHECK(lists[1].second == std::string("\0\x01\x01\x2C", 4));
  CHECK(parse_posting_key(lists[2].first) == Posting{7, 65536});
  CHECK(lists[2].second == std::string("\0\x02", 2));
}
