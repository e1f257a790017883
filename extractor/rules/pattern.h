// The pattern language of rules, parsed; and what a compiler needs to know of a pattern.
//
//   word            the word, in any case (a capital demands a capital)     , - / : \( \) \.   that
//   mark {class}         any token of the class, captured under its name         {class:name} under
//   another {T} {D} ...     a found time expression, in the second pass             {any} any word
//   or number (a|b)           alternatives      x? x* x+    as in every regular expression <name>
//   a `let` pattern
//
// Adjacent items follow one another token by token; white space in the text does not matter.
#pragma once

#include <bitset>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/model/result.h"
#include "extractor/shape/lexicon.h"

namespace dateline {

struct Pattern {
  enum class Kind { atom, sequence, alternatives, optional, star, plus };
  Kind kind = Kind::sequence;
  std::vector<Pattern> parts;

  // Atoms only.
  ClassId in_class = 0;
  int capture = -1;  // index into PatternSet::captures of the rule
};

// A parsed pattern and the names of its captures; one name may stand at several places.
struct ParsedPattern {
  Pattern root;
  std::vector<std::string> captures;
  std::vector<ClassId> capture_class;
};

// `let` patterns by name, as text: they are parsed where they are used, so that each use has its
// captures.
using Definitions = std::vector<std::pair<std::string, std::string>>;

// Entries of a class that are several words, with their values: {class} takes them word by word.
struct ClassPhrases {
  std::vector<std::pair<std::string, int32_t>> listed;

  // The same as patterns, made when a pattern first names the class: the words up to the last, and
  // the class of what may follow them.
  struct Ending {
    Pattern before;
    ClassId last = 0;
  };
  std::vector<Ending> endings;
};
using Phrases = std::map<ClassId, ClassPhrases>;

// Parses one pattern. Literal words and marks become classes of their own in the lexicon. The
// error's message begins with the column (from 1) in `text` followed by a space, for the caret.
[[nodiscard]] Result<ParsedPattern> parse_pattern(std::string_view text,
                                                  const Definitions& definitions, Phrases& phrases,
                                                  Lexicon& lexicon);

// The class of every word and number ({any}).
constexpr std::string_view kAnyClass = "any";

}  // namespace dateline
