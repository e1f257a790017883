// Edits of many new articles on their way to a commit in sorted files. Internal to store/.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "store/edits.h"

namespace dateline {

class Gathering {
 public:
  void add(uint64_t article, Edits edits);
  [[nodiscard]] bool holds(uint64_t article) const { return articles_.contains(article); }
  [[nodiscard]] bool is_empty() const { return articles_.empty(); }
  [[nodiscard]] bool is_full() const { return bytes_ >= kMostBytes; }

  // What is gathered under a key of Family::copies; empty if nothing.
  [[nodiscard]] std::string_view find_in_copies(const std::string& key) const;

  // All edits, and an empty gathering.
  [[nodiscard]] std::vector<Edit> take();

 private:
  static constexpr size_t kMostBytes = 48 * 1024 * 1024;

  std::vector<Edit> edits_;
  std::unordered_set<uint64_t> articles_;
  std::unordered_map<std::string, std::string> copies_;
  size_t bytes_ = 0;
};

}  // namespace dateline
