// The short name that a long one has: FTC of "Federal Trade Commission". Pure.
#pragma once

#include <optional>
#include <string>

#include "store/views/words/words.h"

namespace dateline {

// Follows the words of a text and tells where a name of three capitals and more has ended.
class Initials {
 public:
  // What the name that ended before `word` is called for short; nothing if none did.
  [[nodiscard]] std::optional<std::string> before(const Word& word);
  // The same at the end of the text.
  [[nodiscard]] std::optional<std::string> at_end();

 private:
  std::string letters_;
};

}  // namespace dateline
