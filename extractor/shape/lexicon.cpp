#include "extractor/shape/lexicon.h"

namespace dateline {
namespace {

constexpr size_t kWordsExpected = 32'000;

// Multiply-and-shift; the words are short and the table is ours, so no defence against chosen
// collisions is needed: the vocabulary is fixed before any text is read.
uint64_t mix(uint64_t h, uint64_t chunk) {
  h = (h ^ chunk) * 0xff51afd7ed558ccdULL;
  return h ^ (h >> 32);
}

// REQUIRES: more than eight bytes. Read in pieces of eight, the last of which reaches back over the
// one before.
uint64_t hash_of(std::string_view word) {
  const char* const from = word.data();
  uint64_t h = word.size();
  for (size_t i = 0; i + kEight < word.size(); i += kEight)
    h = mix(h, lower_case(load_eight(from + i)));
  return mix(h, lower_case(load_eight(from + word.size() - kEight)));
}

Lexicon::Letters told_by(std::string_view word, const char* readable) {
  if (word.size() <= Lexicon::kWholeLetters) return Lexicon::letters_of(word, readable);
  return {hash_of(word), ~uint64_t{0}};
}

// Of a form in lower case and a word of the same length, in the same pieces.
bool same_letters(const char* form, std::string_view word) {
  for (size_t i = 0; i + kEight < word.size(); i += kEight) {
    if (load_eight(form + i) != lower_case(load_eight(word.data() + i))) return false;
  }
  const size_t last = word.size() - kEight;
  return load_eight(form + last) == lower_case(load_eight(word.data() + last));
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

uint32_t Lexicon::add(std::string_view form, ClassId in_class, int32_t value) {
  const uint32_t index = find_or_add(form.substr(0, kLongestWord));
  const bool needs_capital = has_capital(form);
  const auto added = static_cast<uint32_t>(meanings_.size());
  uint32_t* last = &entries_[index].first_meaning;
  for (; *last != kNone; last = &meanings_[*last].next) {
    Meaning& known = meanings_[*last];
    if (known.in_class != in_class) continue;
    known.needs_capital = known.needs_capital && needs_capital;
    return index;
  }
  *last = added;
  meanings_.push_back({in_class, needs_capital, value, kNone});
  return index;
}

bool Lexicon::is_form(uint32_t index, std::string_view word) const {
  const Entry& e = entries_[index];
  return e.length == word.size() && same_letters(&letters_[e.letters], word);
}

bool Lexicon::find_slot(const Letters& letters, std::string_view word, size_t& slot) const {
  const size_t mask = slots_.size() - 1;
  for (slot = letters.home(bits_); slots_[slot].word.entry != kNone; slot = (slot + 1) & mask) {
    const Slot& s = slots_[slot];
    if (s.letters == letters && (word.size() <= kWholeLetters || is_form(s.word.entry, word)))
      return true;
  }
  return false;
}

uint32_t Lexicon::find_or_add(std::string_view word) {
  if (entries_.empty()) {
    entries_.reserve(kWordsExpected);
    meanings_.reserve(kWordsExpected * 3 / 2);
    letters_.reserve(kWordsExpected * 8);
  }
  const Letters letters = told_by(word, word.data() + word.size());
  size_t slot = 0;
  if (find_slot(letters, word, slot)) return slots_[slot].word.entry;
  const auto index = static_cast<uint32_t>(entries_.size());
  slots_[slot] = {letters, {index, {0, 0}}};
  if (word.ends_with('.')) pointed_.set(letters.home(kPointedBits));
  Entry& e = entries_.emplace_back();
  e.letters = static_cast<uint32_t>(letters_.size());
  e.length = static_cast<uint8_t>(word.size());
  for (const char c : word) letters_ += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  if (entries_.size() * 2 > slots_.size()) grow();
  return index;
}

void Lexicon::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  ++bits_;
  const size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.word.entry == kNone) continue;
    size_t i = slot.letters.home(bits_);
    while (slots_[i].word.entry != kNone) i = (i + 1) & mask;
    slots_[i] = slot;
  }
}

Lexicon::Word Lexicon::look_up(std::string_view word, const char* readable) const {
  if (word.size() > kLongestWord) return {};
  return look_up(told_by(word, readable), word);
}

void Lexicon::set_symbols(const std::vector<std::array<Symbol, 2>>& symbols) {
  for (Slot& slot : slots_) {
    if (slot.word.entry >= symbols.size()) continue;
    for (const int capital : {0, 1}) slot.word.symbol[capital] = symbols[slot.word.entry][capital];
  }
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
