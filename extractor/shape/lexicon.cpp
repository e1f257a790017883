#include "extractor/shape/lexicon.h"

#include <cstring>

namespace dateline {
namespace {

constexpr size_t kWordsExpected = 32'000;

template <class Int>
Int load(const char* from) {
  Int value;
  std::memcpy(&value, from, sizeof value);
  return value;
}

template <class Int>
void store(char* to, Int value) {
  std::memcpy(to, &value, sizeof value);
}

// Every byte that is an ASCII capital made small, eight bytes at a time.
uint64_t lower(uint64_t bytes) {
  constexpr uint64_t kOnes = 0x0101010101010101;
  const uint64_t low = bytes & (0x7f * kOnes);
  const uint64_t from_a = low + (0x80 - 'A') * kOnes;      // high bit: at or past 'A'
  const uint64_t past_z = low + (0x80 - 'Z' - 1) * kOnes;  // high bit: past 'Z'
  const uint64_t capital = from_a & ~past_z & ~bytes & (0x80 * kOnes);
  return bytes | (capital >> 2);
}

// Multiply-and-shift; the words are short and the table is ours, so no defence against chosen
// collisions is needed: the vocabulary is fixed before any text is read.
uint64_t mix(uint64_t h, uint64_t chunk) {
  h = (h ^ chunk) * 0xff51afd7ed558ccdULL;
  return h ^ (h >> 32);
}

// Of words of the same length, in the pieces that Key reads.
bool same_letters(const char* a, const char* b, size_t length) {
  if (length >= 8) {
    for (size_t i = 0; i + 8 < length; i += 8) {
      if (load<uint64_t>(a + i) != load<uint64_t>(b + i)) return false;
    }
    return load<uint64_t>(a + length - 8) == load<uint64_t>(b + length - 8);
  }
  if (length >= 4) {
    return load<uint32_t>(a) == load<uint32_t>(b) &&
           load<uint32_t>(a + length - 4) == load<uint32_t>(b + length - 4);
  }
  for (size_t i = 0; i < length; ++i) {
    if (a[i] != b[i]) return false;
  }
  return true;
}

bool has_capital(std::string_view form) {
  for (const char c : form) {
    if (c >= 'A' && c <= 'Z') return true;
  }
  return false;
}

}  // namespace

// Read in pieces of eight bytes, the last of which reaches back over the one before.
struct Lexicon::Key {
  explicit Key(std::string_view word) : length(word.size()) {
    uint64_t h = 0x9e3779b97f4a7c15ULL ^ length;
    const char* from = word.data();
    if (length >= 8) {
      for (size_t i = 0; i + 8 < length; i += 8) h = take(from, i, h);
      h = take(from, length - 8, h);
    } else if (length >= 4) {
      const uint64_t folded =
          lower(load<uint32_t>(from) | uint64_t{load<uint32_t>(from + length - 4)} << 32);
      store(letters, static_cast<uint32_t>(folded));
      store(letters + length - 4, static_cast<uint32_t>(folded >> 32));
      h = mix(h, folded);
    } else if (length > 0) {
      uint64_t bytes = 0;
      for (size_t i = 0; i < length; ++i)
        bytes |= uint64_t{static_cast<unsigned char>(from[i])} << (8 * i);
      store(letters, lower(bytes));
      h = mix(h, lower(bytes));
    }
    hash = static_cast<uint32_t>(h ^ (h >> 29));
  }

  [[nodiscard]] std::string_view text() const { return {letters, length}; }

  char letters[kLongestWord];
  size_t length;
  uint32_t hash;

 private:
  uint64_t take(const char* from, size_t at, uint64_t h) {
    const uint64_t folded = lower(load<uint64_t>(from + at));
    store(letters + at, folded);
    return mix(h, folded);
  }
};

ClassId Lexicon::intern_class(std::string_view name) {
  const auto [it, added] =
      class_ids_.try_emplace(std::string(name), static_cast<ClassId>(class_names_.size()));
  if (added) class_names_.emplace_back(name);
  return it->second;
}

std::optional<ClassId> Lexicon::find_class(std::string_view name) const {
  const auto it = class_ids_.find(std::string(name));
  if (it == class_ids_.end()) return std::nullopt;
  return it->second;
}

uint32_t Lexicon::add(std::string_view form, ClassId in_class, int32_t value) {
  const uint32_t index = find_or_add(form.substr(0, kLongestWord));
  const bool needs_capital = has_capital(form);
  Entry& e = entries_[index];
  for (uint32_t m = e.first_meaning; m != kNone; m = meanings_[m].next) {
    if (meanings_[m].in_class != in_class) continue;
    meanings_[m].needs_capital = meanings_[m].needs_capital && needs_capital;
    return index;
  }
  const auto added = static_cast<uint32_t>(meanings_.size());
  meanings_.push_back({in_class, needs_capital, value, kNone});
  (e.last_meaning == kNone ? e.first_meaning : meanings_[e.last_meaning].next) = added;
  e.last_meaning = added;
  return index;
}

// The entry, or kNone and the free slot where it would be.
uint32_t Lexicon::find_key(const Key& key, size_t& slot) const {
  const size_t mask = slots_.size() - 1;
  for (slot = key.hash & mask; slots_[slot].entry != kNone; slot = (slot + 1) & mask) {
    if (slots_[slot].hash != key.hash) continue;
    const Entry& e = entries_[slots_[slot].entry];
    if (e.length == key.length && same_letters(&letters_[e.letters], key.letters, key.length))
      return slots_[slot].entry;
  }
  return kNone;
}

uint32_t Lexicon::find_or_add(std::string_view word) {
  if (entries_.empty()) {
    entries_.reserve(kWordsExpected);
    meanings_.reserve(kWordsExpected * 3 / 2);
    letters_.reserve(kWordsExpected * 8);
  }
  const Key key(word);
  size_t slot = 0;
  if (const uint32_t known = find_key(key, slot); known != kNone) return known;
  const auto index = static_cast<uint32_t>(entries_.size());
  slots_[slot] = {key.hash, index};
  Entry& e = entries_.emplace_back();
  e.letters = static_cast<uint32_t>(letters_.size());
  e.length = static_cast<uint8_t>(key.length);
  letters_ += key.text();
  if (entries_.size() * 2 > slots_.size()) grow();
  return index;
}

void Lexicon::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  const size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.entry == kNone) continue;
    size_t i = slot.hash & mask;
    while (slots_[i].entry != kNone) i = (i + 1) & mask;
    slots_[i] = slot;
  }
}

uint32_t Lexicon::find(std::string_view word) const {
  if (word.size() > kLongestWord) return kNone;
  size_t slot = 0;
  return find_key(Key(word), slot);
}

std::optional<int32_t> Lexicon::value(uint32_t index, ClassId in_class, bool capital) const {
  for (uint32_t m = entries_[index].first_meaning; m != kNone; m = meanings_[m].next) {
    const Meaning& meaning = meanings_[m];
    if (meaning.in_class == in_class && (capital || !meaning.needs_capital)) return meaning.value;
  }
  return std::nullopt;
}

bool Lexicon::has_meaning(uint32_t index, bool capital) const {
  for (uint32_t m = entries_[index].first_meaning; m != kNone; m = meanings_[m].next) {
    if (capital || !meanings_[m].needs_capital) return true;
  }
  return false;
}

}  // namespace dateline
