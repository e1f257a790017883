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
#include <unordered_set>

namespace dateline {

struct Word {
  std::string stem;
  bool capital = false;  // begins with a capital letter
  bool first = false;    // the first of its text, where a capital says nothing
  bool common = false;   // "the", "of", "was": carries no meaning by itself
};

// The word of these letters, which a WordReader gave; where it stands is not known.
[[nodiscard]] Word word_of(const std::string& letters);

// The words of a text, one by one; of each only what is asked for is found out.
class WordReader {
 public:
  // Views the text.
  explicit WordReader(std::string_view text) : text_(text) {}

  // Goes to the next word, the first at first. False: there is none.
  [[nodiscard]] bool next();

  // The word in lower case and without its accents. Numbers keep their decimal point and lose their
  // thousands commas.
  [[nodiscard]] const std::string& letters() const { return letters_; }
  [[nodiscard]] bool begins_with_capital() const;
  [[nodiscard]] bool is_first() const { return count_ == 1; }  // the first of its text

 private:
  std::string_view text_;
  size_t begin_ = 0;
  size_t end_ = 0;
  size_t count_ = 0;
  std::string letters_;
};

// Words in order.
void for_each_word(std::string_view text, const std::function<void(const Word&)>& visitor);

// The stems of the words of a list.
[[nodiscard]] std::unordered_set<std::string> stems_in(std::string_view words);

// `word` in lower case, its ending cut.
[[nodiscard]] std::string stem_of(std::string word);

// What every word of this stem begins with, in lower case and with its accents taken off, wherever
// it is written with letters alone: "cit" is of "city" and "cities". May be empty.
[[nodiscard]] std::string_view beginning_of_words(std::string_view stem);

}  // namespace dateline
