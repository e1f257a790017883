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

#include "store/views/words/words.h"

namespace dateline {

class WordMemory {
 public:
  struct Known {
    std::string letters;
    Word word;                 // as it stands where it was seen last
    std::string_view meaning;  // its concept
    uint64_t number = 0;       // of the concept
    bool begins_phrase = false;
  };

  WordMemory() : slots_(kSlots) {}

  // What is known of the word of these letters, and whether that is new and yet to be found out.
  // Good until the next begin_text().
  struct Lookup {
    Known* known;
    bool is_new;
  };
  [[nodiscard]] Lookup look_up(const std::string& letters);

  // What was handed out is not needed any more.
  void begin_text();

 private:
  static constexpr size_t kSlots = size_t{1} << 16U;
  static constexpr size_t kMostWords = kSlots / 2;
  static constexpr size_t kMostInSlots = kSlots / 4 * 3;

  std::deque<Known> words_;
  struct Slot {
    uint32_t word = 0;  // 1 and the index of a word; 0: empty
    uint32_t hash = 0;
  };
  std::vector<Slot> slots_;
};

}  // namespace dateline
