// Edits of many new articles on their way to commits in sorted files: those of one lot are
// gathered while the lot before is written by a thread of its own. Internal to store/.
#pragma once

#include <cstdint>
#include <future>
#include <string>
#include <unordered_set>

#include "store/database/database.h"
#include "store/database/edit_index.h"
#include "store/database/edits.h"

namespace dateline {

// For one thread; the one it makes is its own.
class Gathering {
 public:
  explicit Gathering(Database& database) : database_(database) {}
  Gathering(const Gathering&) = delete;
  Gathering& operator=(const Gathering&) = delete;

  // `copies` are those of Family::copies.
  void add(uint64_t article, const Edits& edits, const Edits& copies);
  // Whether an article is gathered, or perhaps not written yet.
  [[nodiscard]] bool holds(uint64_t article) const;
  [[nodiscard]] bool is_empty() const { return gathered_.articles.empty(); }
  [[nodiscard]] bool is_full() const { return gathered_.edits.bytes() >= kMostBytes; }

  // Adds what is on its way under a key of Family::copies to what is stored there.
  void add_copies(const std::string& key, Database::Lookup& stored) const;

  // Begins to write the lot, with `last` in the same step. REQUIRES: settle() since the lot before.
  void write(const Edits& last);
  // Waits until what write() began is stored; its error.
  [[nodiscard]] Outcome settle();

 private:
  // Two lots are in memory, and what sorts one: some 130 MB of the 300 that a command may take.
  static constexpr size_t kMostBytes = 40 * 1024 * 1024;

  struct Lot {
    Edits edits;
    std::unordered_set<uint64_t> articles;
    EditIndex copies;
    void clear();
  };

  Database& database_;
  Lot gathered_;
  Lot on_its_way_;
  std::future<Outcome> written_;
};

}  // namespace dateline
