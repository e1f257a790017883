// The thesaurus of reporting English: a text that comes with the program, and a user's own. Its
// form is told in english.thesaurus itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extractor/model/result.h"

namespace dateline {

struct Thesaurus {
  // Verbs that mean something else with a word behind them, close to it or further on.
  struct Phrase {
    std::string verbs;
    std::string particle;
    std::string meaning;
  };

  // Words of one meaning, one meaning a line.
  std::vector<std::string> acts;
  std::vector<std::string> things;
  std::vector<Phrase> phrases;
  std::vector<Phrase> phrases_with_noun;
  std::vector<std::string> opposites;  // two words a line
  std::vector<std::string> empty_verbs;
  std::vector<std::string> beginnings;
  std::vector<std::string> light_verbs;
};

// Errors name the line.
[[nodiscard]] Result<Thesaurus> read_thesaurus(std::string_view text);

[[nodiscard]] const Thesaurus& english_thesaurus();

// What a user adds to it. A line of theirs joins the meaning that its first word has already.
[[nodiscard]] const Thesaurus& own_thesaurus();

// Before anything is asked of synonyms.h, by one thread.
void add_own_thesaurus(Thesaurus own);

}  // namespace dateline
