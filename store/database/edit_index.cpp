#include "store/database/edit_index.h"

#include <xxhash.h>

#include <algorithm>

namespace dateline {

uint32_t EditIndex::hash_of(std::string_view key) {
  return static_cast<uint32_t>(XXH3_64bits(key.data(), key.size()));
}

void EditIndex::insert(uint32_t number) {
  const size_t mask = slots_.size() - 1;
  size_t at = entries_[number].hash & mask;
  while (slots_[at] != kNone) at = (at + 1) & mask;
  slots_[at] = number;
}

void EditIndex::grow() {
  constexpr size_t kFirst = 1024;
  slots_.assign(std::max(kFirst, 2 * slots_.size()), kNone);
  for (uint32_t i = 0; i < entries_.size(); ++i) insert(i);
}

void EditIndex::add(const Edits& edits, size_t index) {
  entries_.push_back({hash_of(edits[index].key), static_cast<uint32_t>(index)});
  if (2 * entries_.size() > slots_.size())
    grow();
  else
    insert(static_cast<uint32_t>(entries_.size() - 1));
}

void EditIndex::clear() {
  entries_.clear();
  std::fill(slots_.begin(), slots_.end(), kNone);
}

}  // namespace dateline
