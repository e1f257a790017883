// A locale's vocabulary and rules, compiled: everything that knows the language. Immutable;
// thread-safe.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "extractor/model/result.h"
#include "extractor/rules/automaton.h"
#include "extractor/rules/rule.h"
#include "extractor/shape/numerals.h"
#include "extractor/shape/sentences.h"

namespace dateline {

struct LocalePack {
  Lexicon lexicon;
  std::unique_ptr<NumberClasses> numbers;
  std::unique_ptr<Numerals> numerals;
  std::unique_ptr<Sentences> sentences;
  Symbols symbols;
  std::vector<std::unique_ptr<Rule>> rules;
  Automaton first_pass;
  Automaton second_pass;
  std::vector<TableBlock> tables;  // for the event reader
  std::string fingerprint;

  // Text to tokens, symbols and sentences. `text` must outlive `out`.
  void shape(std::string_view text, Shape& out) const;
};

// Name and content of each rule file.
using RuleSources = std::vector<std::pair<std::string, std::string>>;

// Whether every rule's expression is compiled at once, so that one that RE2 refuses is an error of
// loading, or each when it is first asked: for packs that tests have compiled already.
enum class Compile { at_once, when_asked };

// Error bad_rule: file:line:col, the reason, the line and a caret.
[[nodiscard]] Result<std::unique_ptr<LocalePack>> load_pack(const RuleSources& sources,
                                                            Compile compile = Compile::at_once);

// What LocalePack::fingerprint of these sources is, without loading them.
[[nodiscard]] std::string fingerprint_of(const RuleSources& sources);

// The English pack that is built in.
[[nodiscard]] const RuleSources& embedded_english();

}  // namespace dateline
