// A conversation written down turn by turn: who speaks stands before what is said.
#pragma once

#include <string>
#include <vector>

#include "extractor/rules/locale_pack.h"
#include "extractor/shape/shape.h"

namespace dateline {

// Of "ANN LEE, CNN ANCHOR: Welcome", "Ann Lee"; of "LEE (through a translator): We ran", "Lee".
// Empty if the sentence opens with no such label.
[[nodiscard]] std::string speaker_label(const Shape& shape, TokenRange sentence);

// For one text; none of its sentences has a speaker if it is no transcript: one label may be the
// place of a dateline ("LAHORE: The court"), and several headings those of a list ("GOLF: ..."),
// but speakers come back, and one of them at least is called by a given name, a title or an office.
class Transcript {
 public:
  Transcript(const LocalePack& pack, const Shape& shape);

  // Whose turn a sentence is in, by the fullest form of the name that a label has. Empty if that is
  // nobody's, or somebody's who is not named.
  [[nodiscard]] std::string speaker_at(uint32_t sentence) const;

 private:
  struct Turn {
    uint32_t first = 0;  // sentence
    std::string name;
  };
  [[nodiscard]] bool is_conversation(const LocalePack& pack, const Shape& shape) const;
  [[nodiscard]] const std::string& fullest(const std::string& name) const;
  std::vector<Turn> turns_;
};

}  // namespace dateline
