#include "store/views/words/word_memory.h"

#define XXH_INLINE_ALL  // words are short: a call would take as long as the hash
#include <xxhash.h>

#include <algorithm>

namespace dateline {

// A text of more words than there is room for is read all the same: what has no slot is new again.
WordMemory::Lookup WordMemory::look_up(const std::string& letters) {
  const auto hash = static_cast<uint32_t>(XXH3_64bits(letters.data(), letters.size()));
  size_t at = hash % kSlots;
  for (; slots_[at].word != nullptr; at = (at + 1) % kSlots)
    if (slots_[at].hash == hash && slots_[at].word->letters == letters)
      return {slots_[at].word, false};
  words_.emplace_back().letters = letters;
  if (words_.size() <= kMostInSlots) slots_[at] = {&words_.back(), hash};
  return {&words_.back(), true};
}

void WordMemory::begin_text() {
  if (words_.size() < kMostWords) return;
  words_.clear();
  std::fill(slots_.begin(), slots_.end(), Slot());
}

}  // namespace dateline
