// What was found out about the words seen so far: texts say the same few words over and over, and
// looking a word up costs a tenth of cutting its ending and finding what it stands for.
//
// Holds some thirty thousand words and then begins anew. Not thread-safe: each thread has its own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "store/views/words/synonyms.h"

namespace dateline {

// A word wherever it stands. What every look at a word asks for comes first, in one line of the
// cache.
struct alignas(64) KnownWord {
  std::string letters;  // in lower case, without accents
  uint64_t number = 0;  // number_of() its concept
  bool common = false;  // carries no meaning by itself
  bool is_act = false;
  bool is_numeral = false;  // digits and points
  VerbKinds kinds;
  std::string stem;
  std::string_view meaning;  // its concept
  uint64_t second = 0;       // number_of() what it may mean as well; 0: nothing
  uint64_t opposite = 0;     // number_of() what is never the same act; 0: nothing
};

class WordMemory {
 public:
  WordMemory() : slots_(kSlots) {}

  // What is known of the word of these letters, and whether that is new and yet to be found out.
  // Good until the next begin_text().
  struct Lookup {
    KnownWord* known;
    bool is_new;
  };
  [[nodiscard]] Lookup look_up(const std::string& letters);

  // What was handed out is not needed any more.
  void begin_text();

 private:
  static constexpr size_t kSlots = size_t{1} << 16U;
  static constexpr size_t kMostWords = kSlots / 2;
  static constexpr size_t kMostInSlots = kSlots / 4 * 3;

  std::deque<KnownWord> words_;
  struct Slot {
    KnownWord* word = nullptr;
    uint32_t hash = 0;
  };
  std::vector<Slot> slots_;
};

}  // namespace dateline
