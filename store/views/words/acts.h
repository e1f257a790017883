// What a report says was done, whichever word it uses: "quit" and "resigned", "gave a warning" and
// "warned". Pure.
#pragma once

#include <cstdint>
#include <vector>

#include "extractor/model/event.h"
#include "store/views/words/concepts.h"

namespace dateline {

// By number_of() of their concepts; 0 where there is none.
struct Acts {
  uint64_t main = 0;
  uint64_t also = 0;  // a second meaning of the word, or the noun that says what began or was won
  uint64_t opposite = 0;      // what is never the same act as the main one
  bool also_is_told = false;  // by a word of its own: no second meaning

  [[nodiscard]] bool oppose(const Acts& other) const {
    return opposite != 0 && opposite == other.main && !meet(other);
  }
  [[nodiscard]] bool meet(const Acts& other) const {
    const auto in_other = [&other](uint64_t act) {
      return act != 0 && (act == other.main || act == other.also);
    };
    return in_other(main) || in_other(also);
  }
};

// From the trigger as it stands in the headline, or else in the sentence; a headline that ends with
// its trigger leaves it to the sentence what follows.
[[nodiscard]] Acts acts_of(const Event& event);

// The same, for who has read the headline and the sentence already.
[[nodiscard]] Acts acts_of(const std::vector<const KnownWord*>& trigger, const Concepts& headline,
                           const Concepts& sentence);

}  // namespace dateline
