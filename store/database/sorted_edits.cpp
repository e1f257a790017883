#include "store/database/sorted_edits.h"

#include <algorithm>
#include <cassert>
#include <string>

#include "store/database/terms.h"
#include "store/format/keys.h"

namespace dateline {
namespace {

constexpr size_t kAhead = 6;  // keys whose records are fetched from memory meanwhile

// Eight bytes of a key from `at` on, as a number; what is missing is 0.
uint64_t bytes_at(std::string_view key, size_t at) {
  uint64_t number = 0;
  for (size_t i = at; i < at + sizeof number; ++i)
    number = (number << 8U) | (i < key.size() ? static_cast<uint8_t>(key[i]) : 0U);
  return number;
}

// Eleven bits of the term at a time, lowest first, each pass keeping the order of the one before
// (radix sort, H. Hollerith): postings come by the hundred thousand, in order of article.
void sort_by_term(std::vector<Posting>& postings) {
  constexpr unsigned kBits = 11;
  constexpr uint32_t kDigits = 1U << kBits;
  std::vector<Posting> sorted(postings.size());
  for (unsigned shift = 0; shift < 32; shift += kBits) {
    const auto digit = [shift](const Posting& one) { return (one.term >> shift) % kDigits; };
    std::array<size_t, kDigits + 1> begins{};
    for (const Posting& posting : postings) ++begins[digit(posting) + 1];
    for (size_t i = 1; i <= kDigits; ++i) begins[i] += begins[i - 1];
    for (const Posting& posting : postings) sorted[begins[digit(posting)]++] = posting;
    postings.swap(sorted);
  }
}

void sort_postings(std::vector<Posting>& postings) {
  const auto by_article = [](const Posting& a, const Posting& b) { return a.article < b.article; };
  if (!std::is_sorted(postings.begin(), postings.end(), by_article))
    return std::sort(postings.begin(), postings.end());
  sort_by_term(postings);
}

}  // namespace

SortedEdits::SortedEdits(const Edits& edits) : edits_(edits), postings_(edits.postings()) {
  for (size_t i = 0; i < edits.size(); ++i) {
    const Edit edit = edits[i];
    assert(edit.kind != Edit::Kind::remove);
    entries_[static_cast<size_t>(edit.family)].push_back(
        {bytes_at(edit.key, 0), bytes_at(edit.key, 8), i});
  }
  for (std::vector<Entry>& entries : entries_)
    std::sort(entries.begin(), entries.end(),
              [this](const Entry& a, const Entry& b) { return before(a, b); });
  sort_postings(postings_);
}

bool SortedEdits::before(const Entry& a, const Entry& b) const {
  if (a.begin != b.begin) return a.begin < b.begin;
  if (a.next != b.next) return a.next < b.next;
  const int order = edits_[a.index].key.compare(edits_[b.index].key);
  return order != 0 ? order < 0 : a.index < b.index;
}

bool SortedEdits::is_empty(Family family) const {
  return entries_[static_cast<size_t>(family)].empty() &&
         (family != Family::terms || postings_.empty());
}

void SortedEdits::each(Family family, const std::function<void(const Edit&)>& visitor) const {
  each_entry(family, visitor);
  if (family == Family::terms) each_posting(visitor);
}

void SortedEdits::each_entry(Family family, const std::function<void(const Edit&)>& visitor) const {
  const std::vector<Entry>& entries = entries_[static_cast<size_t>(family)];
  std::string joined;
  const auto may_be_same = [&entries](size_t a, size_t b) {
    return b < entries.size() && entries[a].begin == entries[b].begin &&
           entries[a].next == entries[b].next;
  };
  for (size_t i = 0; i < entries.size();) {
    if (i + 2 * kAhead < entries.size()) edits_.fetch_place(entries[i + 2 * kAhead].index);
    if (i + kAhead < entries.size()) edits_.fetch(entries[i + kAhead].index);
    Edit edit = edits_[entries[i].index];
    joined.clear();
    for (++i; may_be_same(i - 1, i); ++i) {
      const Edit same = edits_[entries[i].index];
      if (same.key != edit.key) break;
      if (same.kind == Edit::Kind::append) {
        if (joined.empty()) joined = edit.value;
        edit.value = joined += same.value;
      } else {
        joined.clear();
        edit.value = same.value;
        edit.kind = same.kind;
      }
    }
    visitor(edit);
  }
}

void SortedEdits::each_posting(const std::function<void(const Edit&)>& visitor) const {
  std::string articles;
  for (size_t i = 0; i < postings_.size();) {
    const std::string key = key_of(postings_[i]);
    articles.clear();
    for (const Posting first = postings_[i];
         i < postings_.size() && share_list(first, postings_[i]); ++i)
      append_article(postings_[i], articles);
    visitor({Family::terms, Edit::Kind::append, key, articles});
  }
}

}  // namespace dateline
