// Edits in the order of their keys, each key once: what a sorted table file holds. Internal to
// store/.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "store/database/edits.h"

namespace dateline {

class SortedEdits {
 public:
  // Views `edits`, none of which may remove. The keys of postings come after all other keys of
  // Family::terms that it holds.
  explicit SortedEdits(const Edits& edits);

  [[nodiscard]] bool is_empty(Family family) const;

  // Ascending by key. Of several puts under one key the last counts; appended values are joined.
  void each(Family family, const std::function<void(const Edit&)>& visitor) const;

 private:
  // The beginning of a key, as two numbers that sort alike, saves nearly all looks at keys, which
  // lie anywhere.
  struct Entry {
    uint64_t begin;
    uint64_t next;
    size_t index;
  };

  void each_entry(Family family, const std::function<void(const Edit&)>& visitor) const;
  void each_posting(const std::function<void(const Edit&)>& visitor) const;
  [[nodiscard]] bool before(const Entry& a, const Entry& b) const;

  const Edits& edits_;
  std::array<std::vector<Entry>, kFamilies> entries_;
  std::vector<Posting> postings_;
};

}  // namespace dateline
