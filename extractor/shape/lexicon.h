// The vocabulary of a locale: words, the classes they carry, and the value a word has in a class.
//
// Built once from rule files, then frozen and read by any number of threads. A word is looked up
// once per token; from its entry every later stage takes its class symbol, its values and its
// clause classes. A form written with a capital matches only capitalised tokens ("May"), any other
// form matches any case. Tens of thousands of words are added whenever the program starts, so
// letters and meanings lie in pools of their own: adding a word allocates nothing.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extractor/shape/eight_letters.h"
#include "extractor/shape/symbol.h"

namespace dateline {

using ClassId = uint16_t;

// The largest number of classes that time rules and clause reading use together.
constexpr size_t kMaxClasses = 2048;
using ClassSet = std::bitset<kMaxClasses>;

// Longer tokens are no words of any lexicon.
constexpr size_t kLongestWord = 40;

class Lexicon {
 public:
  static constexpr uint32_t kNone = 0xffffffff;

  struct Meaning {
    ClassId in_class;
    bool needs_capital;
    int32_t value;
    uint32_t next;  // of the same entry, or kNone
  };
  struct Entry {
    uint64_t clause[2] = {0, 0};  // clause classes when written without, with a capital
    uint32_t letters = 0;         // where the form begins in the pool
    uint32_t first_meaning = kNone;
    Symbol symbol[2] = {0, 0};  // class symbol, likewise (see symbols.h)
    uint8_t length = 0;
  };
  static_assert(sizeof(Entry) == 32, "two entries to a line of the cache");

  // The class of that name, made if new.
  ClassId intern_class(std::string_view name);
  [[nodiscard]] std::optional<ClassId> find_class(std::string_view name) const;
  [[nodiscard]] const std::string& class_name(ClassId id) const { return class_names_[id]; }
  [[nodiscard]] size_t class_count() const { return class_names_.size(); }

  // Adds `form` to a class with a value, and tells its entry; saying the same twice is harmless,
  // and the first value stays. A form longer than kLongestWord bytes is never found.
  uint32_t add(std::string_view form, ClassId in_class, int32_t value);

  // The letters of a word of at most kWholeLetters in lower case, zeroes after them: what tells it
  // from every other. `readable`: all up to there may be read, which makes it faster.
  static constexpr size_t kWholeLetters = kEight;
  [[nodiscard]] static uint64_t letters_of(std::string_view word, const char* readable);
  static constexpr uint64_t kSpread = 0x9e3779b97f4a7c15ULL;  // letters times this scatter well

  // The entry of a word as it stands in the text, or kNone. ASCII case is folded.
  [[nodiscard]] uint32_t find(std::string_view word) const {
    return find(word, word.data() + word.size());
  }
  // The same; `readable` as above.
  [[nodiscard]] uint32_t find(std::string_view word, const char* readable) const;
  [[nodiscard]] const Entry& entry(uint32_t index) const { return entries_[index]; }
  [[nodiscard]] Entry& entry(uint32_t index) { return entries_[index]; }
  [[nodiscard]] size_t size() const { return entries_.size(); }
  // In lower case.
  [[nodiscard]] std::string_view form(uint32_t index) const {
    return std::string_view(letters_).substr(entries_[index].letters, entries_[index].length);
  }

  // Calls visit(meaning) for each meaning of an entry, in the order they were added.
  template <class Visit>
  void for_each_meaning(uint32_t index, Visit visit) const {
    for (uint32_t m = entries_[index].first_meaning; m != kNone; m = meanings_[m].next)
      visit(meanings_[m]);
  }

  // The value of an entry in a class, for a token with or without a capital.
  [[nodiscard]] std::optional<int32_t> value(uint32_t entry, ClassId in_class, bool capital) const;
  // Whether an entry is in any class, for a token with or without a capital.
  [[nodiscard]] bool has_meaning(uint32_t entry, bool capital) const;

 private:
  // A word of at most eight letters lies in its slot whole, so that looking it up touches nothing
  // else; of a longer one there is a hash, and its letters are compared.
  struct Slot {
    uint64_t tag = 0;
    uint32_t entry = kNone;
    uint32_t length = 0;
  };
  [[nodiscard]] size_t home(uint64_t tag) const { return (tag * kSpread) >> shift_; }
  [[nodiscard]] uint32_t find_tagged(uint64_t tag, std::string_view word, size_t& slot) const;
  uint32_t find_or_add(std::string_view form);
  void grow();

  static constexpr int kFirstBits = 16;

  std::vector<std::string> class_names_;
  std::unordered_map<std::string, ClassId> class_ids_;
  std::vector<Entry> entries_;
  std::vector<Meaning> meanings_;
  std::string letters_;
  std::vector<Slot> slots_ = std::vector<Slot>(size_t{1} << kFirstBits);
  int shift_ = 64 - kFirstBits;  // what leaves of a spread tag as many bits as number the slots
};

inline uint64_t Lexicon::letters_of(std::string_view word, const char* readable) {
  if (word.size() == kEight) return lower_case(load_eight(word.data()));
  const bool may_look_on = readable - word.data() >= static_cast<std::ptrdiff_t>(kEight);
  if (may_look_on && std::endian::native == std::endian::little) {
    const uint64_t mask = (uint64_t{1} << (8 * word.size())) - 1;
    return lower_case(load_eight(word.data()) & mask);
  }
  char letters[kEight] = {};
  for (size_t i = 0; i < word.size(); ++i) letters[i] = word[i];
  return lower_case(load_eight(letters));
}

}  // namespace dateline
