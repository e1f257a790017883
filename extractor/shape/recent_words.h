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
  using Word = Lexicon::Word;
  using Letters = Lexicon::Letters;
  static constexpr size_t kLongest = Lexicon::kWholeLetters;

  // Forgets all if the lexicon is another than before.
  void use(const Lexicon& lexicon);

  // The lexicon's word, or one without entry. `readable` as for Lexicon::letters_of.
  [[nodiscard]] Word find(std::string_view word, const char* readable) {
    if (word.size() > kLongest) return lexicon_->look_up(word, readable);
    return find(Lexicon::letters_of(word, readable), word);
  }
  // The same of a word whose letters are known already.
  [[nodiscard]] Word find(const Letters& letters, std::string_view word) {
    Slot& slot = slots_[letters.home(kBits)];
    if (slot.letters != letters) slot = {letters, lexicon_->look_up(letters, word)};
    return slot.word;
  }

  // For a reader that has something else to do while memory answers: what it will ask for is
  // expected, then recalled, and found if recalling says that the lexicon has to be asked.
  using Place = uint32_t;
  [[nodiscard]] Place expect(const Letters& letters) const {
    const size_t place = letters.home(kBits);
    __builtin_prefetch(&slots_[place]);
    return static_cast<Place>(place);
  }
  [[nodiscard]] const Word* recall(Place place, const Letters& letters) const {
    const Slot& slot = slots_[place];
    if (slot.letters == letters) return &slot.word;
    lexicon_->expect(letters);
    return nullptr;
  }

 private:
  static constexpr int kBits = 13;  // 192 kB: what a core has for itself holds it

  struct Slot {
    Letters letters;
    Word word;
  };

  const Lexicon* lexicon_ = nullptr;
  std::vector<Slot> slots_;
};

}  // namespace dateline
