// Which articles there are, and which keys of their copies, in memory: while an archive goes in,
// nearly all that is asked is not there, and the store would look into every table that is not in
// order yet to say so. Internal to store/.
#pragma once

#include <array>
#include <cstdint>
#include <shared_mutex>
#include <string_view>
#include <vector>

#include "extractor/model/result.h"
#include "store/database/database.h"

namespace dateline {

// Keys, of which it says that one was never added, or that it may have been: one in some hundred
// times wrongly (B. Bloom 1970; all bits of a key in one line of the cache, after F. Putze,
// P. Sanders, J. Singler 2007). Two bytes a key, in filters each twice the size of the one before.
class KeyFilter {
 public:
  void add(std::string_view key);
  [[nodiscard]] bool may_hold(std::string_view key) const;

 private:
  using Line = std::array<uint64_t, 8>;
  struct Filter {
    std::vector<Line> lines;
    size_t room = 0;  // keys that may still be added
  };
  std::vector<Filter> filters_;
};

// For any thread. Knows nothing, and so says that everything may be there, until it was loaded.
class KnownKeys {
 public:
  // Reads the keys of the articles and of all of Family::copies.
  [[nodiscard]] Outcome load(const Database& database);
  [[nodiscard]] bool may_hold_article(std::string_view id_key) const;
  [[nodiscard]] bool may_hold_in_copies(std::string_view key) const;
  // What is stored from now on.
  void add_article(std::string_view id_key);
  void add_in_copies(const Edits& edits);

 private:
  mutable std::shared_mutex mutex_;
  bool loaded_ = false;
  KeyFilter articles_;
  KeyFilter copies_;
};

}  // namespace dateline
