// The words met last, by their letters: most of any text is the same few hundred, and here they lie
// close together where those of the lexicon are scattered over a megabyte.
//
// A cache, one slot a word: what a word was looked up for is the same with it and without.
// Belongs to one thread.
#pragma once

#include <vector>

#include "extractor/shape/lexicon.h"

namespace dateline {

class RecentWords {
 public:
  struct Word {
    uint32_t entry = Lexicon::kNone;
    Symbol symbol[2] = {0, 0};  // as in the entry; 0 for words that the lexicon has not
  };

  // Forgets all if the lexicon is another than before.
  void use(const Lexicon& lexicon);

  // All letters of a word of at most kLongest, see Lexicon::letters_of.
  struct Letters {
    uint64_t first = 0;
    uint64_t rest = 0;
    bool operator==(const Letters&) const = default;
  };
  static constexpr size_t kLongest = 2 * Lexicon::kWholeLetters;

  // The lexicon's word, or one without entry. `readable` as for Lexicon::find.
  [[nodiscard]] Word find(std::string_view word, const char* readable) {
    if (word.size() > kLongest) return look_up(word, readable);
    return find(letters_of(word, readable), word, readable);
  }
  // The same of a word whose letters are known already.
  [[nodiscard]] Word find(const Letters& letters, std::string_view word, const char* readable) {
    Slot& slot = slots_[home(letters)];
    if (slot.letters != letters) slot = {letters, look_up(word, readable)};
    return slot.word;
  }

 private:
  static constexpr int kBits = 13;  // 192 kB: what a core has for itself holds it

  struct Slot {
    Letters letters;
    Word word;
  };
  static Letters letters_of(std::string_view word, const char* readable) {
    const std::string_view first = word.substr(0, Lexicon::kWholeLetters);
    const std::string_view rest = word.substr(first.size());
    return {Lexicon::letters_of(first, readable),
            rest.empty() ? 0 : Lexicon::letters_of(rest, readable)};
  }
  static size_t home(const Letters& letters) {
    return ((letters.first ^ (letters.rest * kOddSpread)) * Lexicon::kSpread) >> (64 - kBits);
  }
  static constexpr uint64_t kOddSpread = 0xff51afd7ed558ccdULL;
  [[nodiscard]] Word look_up(std::string_view word, const char* readable) const;

  const Lexicon* lexicon_ = nullptr;
  std::vector<Slot> slots_;
};

}  // namespace dateline
