#include "store/database/known_keys.h"

#include <xxhash.h>

#include <mutex>

#include "store/format/keys.h"

namespace dateline {
namespace {

constexpr size_t kLinesOfFirst = 2048;  // a power of two
constexpr size_t kKeysALine = 32;
constexpr int kBitsAKey = 6;

// The line of a key among so many, and the bits of it there.
struct Place {
  explicit Place(std::string_view key) : hash(XXH3_128bits(key.data(), key.size())) {}
  [[nodiscard]] size_t line(size_t lines) const { return hash.high64 & (lines - 1); }
  template <class Visit>
  void each_bit(const Visit& visit) const {
    uint64_t rest = hash.low64;
    for (int i = 0; i < kBitsAKey; ++i, rest >>= 9U)
      visit((rest >> 6U) % 8, uint64_t{1} << rest % 64);
  }
  XXH128_hash_t hash;
};

}  // namespace

void KeyFilter::add(std::string_view key) {
  if (filters_.empty() || filters_.back().room == 0) {
    const size_t lines = filters_.empty() ? kLinesOfFirst : 2 * filters_.back().lines.size();
    filters_.push_back({std::vector<Line>(lines), lines * kKeysALine});
  }
  Filter& filter = filters_.back();
  --filter.room;
  const Place place(key);
  Line& line = filter.lines[place.line(filter.lines.size())];
  place.each_bit([&line](size_t word, uint64_t bit) { line[word] |= bit; });
}

bool KeyFilter::may_hold(std::string_view key) const {
  const Place place(key);
  for (const Filter& filter : filters_) {
    const Line& line = filter.lines[place.line(filter.lines.size())];
    bool all = true;
    place.each_bit([&](size_t word, uint64_t bit) { all = all && (line[word] & bit) != 0; });
    if (all) return true;
  }
  return false;
}

// The index of words holds the number of every article, and little beside; their records are long.
Outcome KnownKeys::load(const Database& database) {
  const std::unique_lock lock(mutex_);
  Outcome read = database.each(Family::terms, article_numbers_prefix(),
                               [this](auto, auto id) { return articles_.add(id), true; });
  if (!read) return read;
  read =
      database.each(Family::copies, "", [this](auto key, auto) { return copies_.add(key), true; });
  loaded_ = read.ok();
  return read;
}

bool KnownKeys::may_hold_article(std::string_view id_key) const {
  const std::shared_lock lock(mutex_);
  return !loaded_ || articles_.may_hold(id_key);
}

bool KnownKeys::may_hold_in_copies(std::string_view key) const {
  const std::shared_lock lock(mutex_);
  return !loaded_ || copies_.may_hold(key);
}

void KnownKeys::add_article(std::string_view id_key) {
  const std::unique_lock lock(mutex_);
  if (loaded_) articles_.add(id_key);
}

void KnownKeys::add_in_copies(const Edits& edits) {
  const std::unique_lock lock(mutex_);
  for (size_t i = 0; loaded_ && i < edits.size(); ++i)
    if (edits[i].kind != Edit::Kind::remove) copies_.add(edits[i].key);
}

}  // namespace dateline
