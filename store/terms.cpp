#include "store/terms.h"

#include <xxhash.h>

#include <algorithm>

#include "store/keys.h"
#include "store/views/words.h"

namespace dateline {
namespace {

void gather(std::string_view text, std::vector<uint32_t>& terms) {
  for_each_word(text, [&terms](const Word& word) {
    if (!word.common) terms.push_back(term_of(word.stem));
  });
}

void keep_each_once(std::vector<uint32_t>& numbers) {
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

}  // namespace

uint32_t term_of(std::string_view stem) {
  return static_cast<uint32_t>(XXH3_64bits(stem.data(), stem.size()));
}

std::vector<uint32_t> terms_of(const std::vector<StoredEvent>& events) {
  std::vector<uint32_t> terms;
  if (!events.empty()) gather(events.front().article_title, terms);
  for (const StoredEvent& event : events) {
    gather(event.event.headline, terms);
    gather(event.event.sentence.text, terms);
    for (const std::string& name : event.event.participants) gather(name, terms);
  }
  keep_each_once(terms);
  return terms;
}

// A posting is the low half of the number, big-endian; the high half is in the key.
void add_postings(Edits& edits, uint32_t article_number, const std::vector<uint32_t>& terms) {
  const std::string low = {static_cast<char>(article_number >> 8U),
                           static_cast<char>(article_number)};
  for (const uint32_t term : terms)
    edits.append(Family::terms, posting_key(term, static_cast<uint16_t>(article_number >> 16U)),
                 low);
}

Result<ArticleNumbers> articles_with(const Database& database, const rocksdb::Snapshot* snapshot,
                                     uint32_t term) {
  ArticleNumbers numbers;
  const std::string prefix = posting_prefix(term);
  const auto take = [&](std::string_view key, std::string_view value) {
    const auto byte = [](char c) { return uint32_t{static_cast<uint8_t>(c)}; };
    const uint32_t high = (byte(key[prefix.size()]) << 24U) | (byte(key[prefix.size() + 1]) << 16U);
    for (size_t i = 0; i + 1 < value.size(); i += 2)
      numbers.push_back(high | (byte(value[i]) << 8U) | byte(value[i + 1]));
    return true;
  };
  const Outcome read = database.each(
      Family::terms, prefix,
      [&](std::string_view key, std::string_view value) {
        return key.size() == prefix.size() + 2 ? take(key, value) : false;
      },
      snapshot);
  if (!read) return read.error();
  keep_each_once(numbers);
  return numbers;
}

}  // namespace dateline
