// A compiled rule: what it matches over class symbols and what it makes of its captures.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "extractor/rules/capture_finder.h"
#include "extractor/rules/rule_file.h"
#include "extractor/rules/symbols.h"
#include "extractor/time/productions.h"

namespace dateline {

// One argument of a production: a constant, or the value of a captured token.
struct Binding {
  Field field = Field::year;
  int capture = -1;      // index into Rule::capture_class, or -1
  int32_t constant = 0;  // if capture < 0
};

struct Rule {
  std::string name;
  bool second_pass = false;
  int priority = 0;
  bool parts_apart = false;    // tag() lists the inner expressions instead
  bool in_history = false;     // means a time only where a running narrative is told
  bool in_passing = false;     // names a thing by its date and does not carry the story there
  bool first_of_list = false;  // ends with its first capture; the rest tells what a list shares
  int order = 0;               // earlier rules win ties
  std::string file;
  int line = 0;

  Pattern pattern;
  std::vector<std::string> captures;
  std::vector<ClassId> capture_class;
  std::unique_ptr<CaptureFinder> finder;  // reads `pattern`

  Production production = nullptr;  // null: `value none`
  std::vector<Binding> bindings;

  // Neighbours' symbols; `only_*` hold when non-empty.
  SymbolSet not_after, not_before, only_after, only_before;
  bool asks_before = false;  // only_after is not empty
  bool asks_after = false;   // only_before is not empty

  std::string reference;  // publication date of the examples
  std::vector<RuleExample> examples;
};

}  // namespace dateline
