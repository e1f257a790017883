// Which of an article's events may have a word, so that the others need not be read: a Bloom filter
// for each event (B. Bloom 1970), a byte for each of its terms. Part of the format. Pure.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// Appends the filter of one event, as a text. Terms may come twice, which wastes room.
void append_word_filter(const std::vector<uint32_t>& terms, std::string& out);

// The filters of an article's events, in their order.
class WordFilters {
 public:
  // Views the bytes, which append_word_filter() wrote. Those of an article without filters are
  // empty.
  explicit WordFilters(std::string_view bytes);

  [[nodiscard]] size_t size() const { return filters_.size(); }
  // Sometimes true of an event that does not have the term, one in thirty; never false of one that
  // has. True of an event of which there is no filter.
  [[nodiscard]] bool may_have(size_t event, uint32_t term) const;

 private:
  std::vector<std::string_view> filters_;
};

}  // namespace dateline
