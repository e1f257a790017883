// Words as views compare them: case and Latin accents folded, English endings cut.
//
// The stemmer is our own and small: it need only bring "resigned", "resigns" and "resignation"
// together, not yield a word. Bytes that are no Latin letter pass unchanged, so other scripts
// compare exactly. Pure.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace dateline {

struct Word {
  std::string stem;
  bool capital = false;  // begins with a capital letter
  bool first = false;    // the first of its text, where a capital says nothing
  bool common = false;   // "the", "of", "was": carries no meaning by itself
};

// Words in order; numbers keep their decimal point and lose their thousands commas.
void for_each_word(std::string_view text, const std::function<void(const Word&)>& visitor);

// `word` in lower case, its ending cut.
[[nodiscard]] std::string stem_of(std::string word);

}  // namespace dateline
