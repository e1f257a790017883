#include "extractor/shape/lexicon.h"

#include <cstring>

#include "extractor/shape/token.h"

namespace dateline {
namespace {

constexpr size_t kLongestWord = 40;  // longer tokens are no words of any lexicon

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

// Multiply-and-shift over eight bytes at a time; the words are short and the table is ours, so no
// defence against chosen collisions is needed: the vocabulary is fixed before any text is read.
uint64_t hash_of(std::string_view word) {
  uint64_t h = 0x9e3779b97f4a7c15ULL ^ word.size();
  while (word.size() >= 8) {
    uint64_t chunk;
    std::memcpy(&chunk, word.data(), 8);
    h = (h ^ chunk) * 0xff51afd7ed558ccdULL;
    h ^= h >> 32;
    word.remove_prefix(8);
  }
  uint64_t rest = 0;
  std::memcpy(&rest, word.data(), word.size());
  h = (h ^ rest) * 0xc4ceb9fe1a85ec53ULL;
  return h ^ (h >> 29);
}

bool has_capital(std::string_view form) {
  for (const char c : form) {
    if (c >= 'A' && c <= 'Z') return true;
  }
  return false;
}

}  // namespace

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

void Lexicon::add(std::string_view form, ClassId in_class, int32_t value) {
  std::string folded(form);
  for (char& c : folded) c = lower(c);
  Entry& e = entries_[find_or_add(folded)];
  const bool needs_capital = has_capital(form);
  for (Meaning& m : e.meanings) {
    if (m.in_class != in_class) continue;
    m.needs_capital = m.needs_capital && needs_capital;
    return;
  }
  e.meanings.push_back({in_class, needs_capital, value});
}

uint32_t Lexicon::find_or_add(std::string_view folded) {
  const uint64_t h = hash_of(folded);
  const size_t mask = slots_.size() - 1;
  size_t i = h & mask;
  while (slots_[i].entry != Token::kNoEntry) {
    if (slots_[i].hash == h && entries_[slots_[i].entry].form == folded) return slots_[i].entry;
    i = (i + 1) & mask;
  }
  slots_[i] = {h, static_cast<uint32_t>(entries_.size())};
  entries_.push_back({std::string(folded), {}});
  if (entries_.size() * 3 > slots_.size()) grow();
  return static_cast<uint32_t>(entries_.size() - 1);
}

void Lexicon::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  const size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.entry == Token::kNoEntry) continue;
    size_t i = slot.hash & mask;
    while (slots_[i].entry != Token::kNoEntry) i = (i + 1) & mask;
    slots_[i] = slot;
  }
}

uint32_t Lexicon::find(std::string_view word) const {
  if (word.size() > kLongestWord) return Token::kNoEntry;
  char folded[kLongestWord];
  for (size_t i = 0; i < word.size(); ++i) folded[i] = lower(word[i]);
  const std::string_view key(folded, word.size());
  const uint64_t h = hash_of(key);
  const size_t mask = slots_.size() - 1;
  for (size_t i = h & mask; slots_[i].entry != Token::kNoEntry; i = (i + 1) & mask) {
    if (slots_[i].hash == h && entries_[slots_[i].entry].form == key) return slots_[i].entry;
  }
  return Token::kNoEntry;
}

std::optional<int32_t> Lexicon::value(uint32_t index, ClassId in_class, bool capital) const {
  for (const Meaning& m : entries_[index].meanings) {
    if (m.in_class == in_class && (capital || !m.needs_capital)) return m.value;
  }
  return std::nullopt;
}

ClassSet Lexicon::classes(uint32_t index, bool capital) const {
  ClassSet set;
  for (const Meaning& m : entries_[index].meanings) {
    if (capital || !m.needs_capital) set.set(m.in_class);
  }
  return set;
}

}  // namespace dateline
