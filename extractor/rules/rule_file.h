// A rule file as written: blocks with the lines they stand on, nothing interpreted yet.
//
//   reference 2024-05-15                publication date of every example below it
//   class NAME  3: march mar | 5: May   words of a class; "N:" gives a value (a number or a
//   constant) to the
//                                       words after it; indented lines go on; a word with '_' has
//                                       spaces
//   table NAME                          rows of words for whoever asks for that table
//   let NAME PATTERN                    a pattern that others use as <NAME>
//   rule NAME | range NAME              a rule of the first pass; of the second, over found times
//     match PATTERN                     what it matches (several lines: alternatives)
//     value PRODUCTION(args) | none
//     not-after, not-before PATTERN     no match where such a token stands right before, after
//     only-after, only-before PATTERN   a match only there
//     parts apart                       taggers list the expressions inside, not the whole
//     in history                        a time only where a running narrative is told
//     in passing                        names a thing by its date: the story does not go there
//     first of a list                   the extent ends with the first capture: what follows it
//                                       ("and 19th centuries") only tells what they share
//     priority N                        wins over others of the same extent with a smaller N
//     yes "in [May 2012] the" = 2012-05 [mod START] [at DATE|none]
//     no  "text"                        the rule finds nothing in it
//
// '#' begins a comment at the beginning of a line or after a space, outside quotes.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extractor/model/result.h"
#include "extractor/model/span.h"

namespace dateline {

// A piece of a rule file with the place it came from, for errors.
struct Located {
  std::string text;
  std::string file;
  int line = 0;
  int column = 1;  // of text[0]
};

struct RuleExample {
  bool yes = true;
  std::string text;       // without the brackets
  Span extent;            // bytes of `text` that were in brackets (yes only)
  std::string value;      // TIMEX3 value (yes only)
  std::string mod;        // TIMEX3 mod, may be empty
  std::string published;  // "" = the file's reference; "none" = no publication date
  int line = 0;
};

struct RuleBlock {
  std::string name;
  bool second_pass = false;
  std::string file;
  int line = 0;
  std::vector<Located> matches;
  Located value;
  std::vector<Located> not_after, not_before, only_after, only_before;
  int priority = 0;
  bool parts_apart = false;
  bool in_history = false;
  bool in_passing = false;
  bool first_of_list = false;
  std::vector<RuleExample> examples;
};

struct ClassWord {
  std::string word;
  std::string value;  // as written; empty if none
};
struct ClassBlock {
  std::string name;
  std::vector<ClassWord> words;
  Located where;
};
struct TableBlock {
  std::string name;
  std::vector<std::vector<std::string>> rows;
};

struct RuleFile {
  std::string name;
  std::string reference;  // ISO day
  std::vector<ClassBlock> classes;
  std::vector<TableBlock> tables;
  std::vector<std::pair<std::string, std::string>> definitions;
  std::vector<RuleBlock> rules;
  std::vector<std::string> lines;  // for carets
};

// Error bad_rule: `where` is file:line:col, `message` holds the reason, the line and a caret under
// it.
[[nodiscard]] Result<RuleFile> parse_rule_file(std::string_view name, std::string_view text);

// An error at a place of a rule file, with the line and a caret.
[[nodiscard]] Error rule_error(const Located& where, int offset, const std::string& reason,
                               const std::vector<std::string>& lines);

}  // namespace dateline
