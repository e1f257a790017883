#include "store/views/words/word_memory.h"

#include <xxhash.h>

#include <algorithm>

namespace dateline {

// A text of more words than there is room for is read all the same: what has no slot is new again.
WordMemory::Lookup WordMemory::look_up(const std::string& letters) {
  const auto hash = static_cast<uint32_t>(XXH3_64bits(letters.data(), letters.size()));
  size_t at = hash % kSlots;
  for (; slots_[at].word != 0; at = (at + 1) % kSlots) {
    if (slots_[at].hash != hash) continue;
    Known& known = words_[slots_[at].word - 1];
    if (known.letters == letters) return {&known, false};
  }
  words_.push_back({letters, {}, {}, 0, false});
  if (words_.size() <= kMostInSlots) slots_[at] = {static_cast<uint32_t>(words_.size()), hash};
  return {&words_.back(), true};
}

void WordMemory::begin_text() {
  if (words_.size() < kMostWords) return;
  words_.clear();
  std::fill(slots_.begin(), slots_.end(), Slot());
}

}  // namespace dateline
