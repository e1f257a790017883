#include <catch2/catch.hpp>
#include <string>

#include "store/database/edit_index.h"

using namespace dateline;

namespace {

std::string joined(const EditIndex& index, const Edits& edits, const std::string& key) {
  std::string all;
  index.each(edits, key, [&all](const Edit& edit) { all += edit.value; });
  return all;
}

}  // namespace

TEST_CASE("edits are found by their keys, in the order in which they came", "[edits]") {
  constexpr int kKeys = 5000;  // so that it grows
  Edits edits;
  EditIndex index;
  CHECK(joined(index, edits, "key 7").empty());
  for (const char* value : {"a", "b", "c"})
    for (int i = 0; i < kKeys; ++i) {
      edits.append(Family::copies, "key " + std::to_string(i), value);
      index.add(edits, edits.size() - 1);
    }
  int right = 0;
  for (int i = 0; i < kKeys; ++i)
    right += joined(index, edits, "key " + std::to_string(i)) == "abc" ? 1 : 0;
  CHECK(right == kKeys);
  CHECK(joined(index, edits, "key").empty());
  index.clear();
  CHECK(joined(index, edits, "key 7").empty());
}
