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
    uint8_t length = 0;
  };
  static_assert(sizeof(Entry) == 32, "two entries to a line of the cache");

  // The letters of a word in lower case, zeroes after them, if it has at most kWholeLetters: what
  // tells it from every other. Of a longer one a hash, and ones, which stand in no text.
  struct Letters {
    uint64_t first = 0;
    uint64_t rest = 0;
    bool operator==(const Letters&) const = default;
    // Numbers a slot of a table that has 2 to the power of `bits` of them.
    [[nodiscard]] size_t home(int bits) const {
      return ((first ^ (rest * kOddSpread)) * kSpread) >> (64 - bits);
    }
  };
  static constexpr size_t kWholeLetters = 2 * kEight;
  // REQUIRES: at most kWholeLetters. `readable`: all up to there may be read, which makes it
  // faster.
  [[nodiscard]] static Letters letters_of(std::string_view word, const char* readable);

  // What a word is to whoever reads a text: its entry, or kNone, and its class symbol when written
  // without, with a capital (see symbols.h).
  struct Word {
    uint32_t entry = kNone;
    Symbol symbol[2] = {0, 0};
  };

  // The class of that name, made if new.
  ClassId intern_class(std::string_view name);
  [[nodiscard]] std::optional<ClassId> find_class(std::string_view name) const;
  [[nodiscard]] const std::string& class_name(ClassId id) const { return class_names_[id]; }
  [[nodiscard]] size_t class_count() const { return class_names_.size(); }

  // Adds `form` to a class with a value, and tells its entry; saying the same twice is harmless,
  // and the first value stays. A form longer than kLongestWord bytes is never found.
  uint32_t add(std::string_view form, ClassId in_class, int32_t value);

  // The entry of a word as it stands in the text, or kNone. ASCII case is folded.
  [[nodiscard]] uint32_t find(std::string_view word) const {
    return look_up(word, word.data() + word.size()).entry;
  }
  // The word itself; `readable` as above.
  [[nodiscard]] Word look_up(std::string_view word, const char* readable) const;
  // The same of a word whose letters are known already.
  [[nodiscard]] Word look_up(const Letters& letters, std::string_view word) const {
    size_t slot = 0;
    return find_slot(letters, word, slot) ? slots_[slot].word : Word{};
  }
  // Whether it may have these letters, of a form that ends in a point ("Feb."): nearly always false
  // if it has not, and told by a table that is always near.
  [[nodiscard]] bool may_have_pointed(const Letters& letters) const {
    return pointed_[letters.home(kPointedBits)];
  }
  // Has memory bring near what will be looked up soon.
  void expect(const Letters& letters) const { __builtin_prefetch(&slots_[letters.home(bits_)]); }
  // By entry; words that are added later have none.
  void set_symbols(const std::vector<std::array<Symbol, 2>>& symbols);

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
  // A word of at most kWholeLetters lies in its slot whole, with what a reader asks of it, so that
  // looking it up comes from one place in memory; a longer one is compared with its entry.
  struct Slot {
    Letters letters;
    Word word;
  };
  // The slot that the word has or, if it has none, would have.
  [[nodiscard]] bool find_slot(const Letters& letters, std::string_view word, size_t& slot) const;
  [[nodiscard]] bool is_form(uint32_t index, std::string_view word) const;
  uint32_t find_or_add(std::string_view form);
  void grow();

  static constexpr int kFirstBits = 16;
  static constexpr int kPointedBits = 12;
  static constexpr uint64_t kSpread = 0x9e3779b97f4a7c15ULL;  // letters times this scatter well
  static constexpr uint64_t kOddSpread = 0xff51afd7ed558ccdULL;

  std::vector<std::string> class_names_;
  std::unordered_map<std::string, ClassId> class_ids_;
  std::vector<Entry> entries_;
  std::vector<Meaning> meanings_;
  std::string letters_;
  std::vector<Slot> slots_ = std::vector<Slot>(size_t{1} << kFirstBits);
  std::bitset<size_t{1} << kPointedBits> pointed_;  // by home of the letters
  int bits_ = kFirstBits;  // 2 to the power of them is how many slots there are
};

namespace eight {

// The letters of a word of at most eight bytes.
inline uint64_t letters_of(std::string_view word, const char* readable) {
  if (word.size() == kEight) return lower_case(load_eight(word.data()));
  const bool may_look_on = readable - word.data() >= static_cast<std::ptrdiff_t>(kEight);
  if (may_look_on && std::endian::native == std::endian::little)
    return lower_case(first_bytes(load_eight(word.data()), word.size()));
  char letters[kEight] = {};
  for (size_t i = 0; i < word.size(); ++i) letters[i] = word[i];
  return lower_case(load_eight(letters));
}

}  // namespace eight

inline Lexicon::Letters Lexicon::letters_of(std::string_view word, const char* readable) {
  const std::string_view first = word.substr(0, kEight);
  const std::string_view rest = word.substr(first.size());
  return {eight::letters_of(first, readable), rest.empty() ? 0 : eight::letters_of(rest, readable)};
}

}  // namespace dateline
