#include "store/stale_postings.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "store/database/terms.h"
#include "store/format/codec.h"
#include "store/format/keys.h"

namespace dateline {
namespace {

constexpr size_t kMostPostings = 4'000'000;  // in memory at a time
constexpr uint32_t kBucket = 65536;          // articles of one list

// The postings of the articles of one bucket, of the terms from `from` to `last`.
struct Slice {
  uint32_t bucket = 0;
  uint32_t from = 0;
  uint32_t last = std::numeric_limits<uint32_t>::max();
  std::vector<Posting> postings;

  // Leaves the greater half of the terms to a later slice.
  void shrink() {
    const auto middle = postings.begin() + static_cast<std::ptrdiff_t>(postings.size() / 2);
    std::nth_element(postings.begin(), middle, postings.end());
    if (middle->term == from) return;
    last = middle->term - 1;
    std::erase_if(postings, [this](const Posting& posting) { return posting.term > last; });
  }
};

Result<std::vector<StoredEvent>> events_of(const Database& database, const std::string& id) {
  const Error damaged{ErrorCode::corruption, "a stored article cannot be read", database.folder()};
  std::vector<StoredEvent> events;
  const auto stored = database.get(Family::articles, id);
  if (!stored) return stored.error();
  const auto record = stored->found ? decode_article(stored->value) : damaged;
  if (!record) return damaged;
  const auto values = database.get_all(Family::events, record->event_keys, nullptr);
  if (!values) return values.error();
  for (const Database::Lookup& value : *values)
    if (!value.found || !decode_event(value.value, 0, events.emplace_back())) return damaged;
  return events;
}

Outcome collect(const Database& database, Slice& slice) {
  std::optional<Error> error;
  const auto take = [&](std::string_view key, std::string_view id) {
    const uint32_t number = parse_number_key(key.substr(1)).value_or(0);
    if (number / kBucket != slice.bucket) return number / kBucket < slice.bucket;
    const auto events = events_of(database, std::string(id));
    if (!events) return error = events.error(), false;
    for (const uint32_t term : terms_of(*events))
      if (term >= slice.from && term <= slice.last) slice.postings.push_back({term, number});
    if (slice.postings.size() > kMostPostings) slice.shrink();
    return true;
  };
  const Outcome read = database.each(Family::terms, "N", take);
  std::sort(slice.postings.begin(), slice.postings.end());
  if (error) return *error;
  return read;
}

// The list of a term as it should be.
std::string list_of(const Slice& slice, uint32_t term) {
  const auto [begin, end] =
      std::equal_range(slice.postings.begin(), slice.postings.end(), Posting{term, 0},
                       [](const Posting& a, const Posting& b) { return a.term < b.term; });
  std::string list;
  for (auto posting = begin; posting != end; ++posting) append_article(*posting, list);
  return list;
}

Outcome rewrite(Database& database, const Slice& slice) {
  Edits edits;
  const Outcome read = database.each(Family::terms, "T", [&](auto key, auto value) {
    const auto posting = parse_posting_key(key);
    if (!posting || posting->article / kBucket != slice.bucket || posting->term < slice.from)
      return true;
    if (posting->term > slice.last) return false;
    const std::string list = list_of(slice, posting->term);
    if (list.size() == value.size()) return true;  // holds no more than is needed
    list.empty() ? edits.remove(Family::terms, key) : edits.put(Family::terms, key, list);
    return true;
  });
  if (!read) return read;
  return database.commit(edits);
}

Outcome clean_bucket(Database& database, uint32_t bucket) {
  for (uint64_t from = 0; from <= std::numeric_limits<uint32_t>::max();) {
    Slice slice;
    slice.bucket = bucket;
    slice.from = static_cast<uint32_t>(from);
    if (const Outcome collected = collect(database, slice); !collected) return collected;
    if (const Outcome written = rewrite(database, slice); !written) return written;
    from = uint64_t{slice.last} + 1;
  }
  return Done{};
}

}  // namespace

Outcome drop_stale_postings(Database& database) {
  uint32_t last = 0;
  const Outcome read = database.each(Family::terms, "N", [&last](auto key, auto) {
    return last = parse_number_key(key.substr(1)).value_or(last), true;
  });
  if (!read) return read;
  for (uint32_t bucket = 0; bucket <= last / kBucket; ++bucket)
    if (const Outcome cleaned = clean_bucket(database, bucket); !cleaned) return cleaned;
  return Done{};
}

}  // namespace dateline
