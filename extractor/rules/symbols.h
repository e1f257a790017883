// Class symbols: a number for every set of classes that a token can carry.
//
// Only classes that some rule uses are told apart, so a few hundred symbols serve tens of thousands
// of words. Built once after all rules are parsed; then read by any number of threads.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "extractor/shape/lexicon.h"
#include "extractor/shape/number_classes.h"
#include "extractor/shape/shape.h"
#include "extractor/time/time_expr.h"

namespace dateline {

// The largest number of symbols; what a pass or a rule works with is far less (see columns.h).
constexpr size_t kMostSymbols = 1280;
using SymbolSet = std::bitset<kMostSymbols>;

class Symbols {
 public:
  // `used`: the classes that patterns name. Fails (returns false) when kMostSymbols do not suffice.
  [[nodiscard]] bool build(Lexicon& lexicon, const NumberClasses& numbers, const ClassSet& used);

  // The symbol of every token of the shape.
  void assign(const NumberClasses& numbers, Shape& shape) const;
  [[nodiscard]] Symbol of_mention(MentionKind kind) const {
    return mention_[static_cast<size_t>(kind)];
  }

  // All symbols whose set includes the class.
  [[nodiscard]] const SymbolSet& with_class(ClassId in_class) const {
    static const SymbolSet kNone;
    return in_class < with_class_.size() ? with_class_[in_class] : kNone;
  }
  [[nodiscard]] const ClassSet& classes(Symbol symbol) const { return sets_[symbol]; }
  [[nodiscard]] size_t count() const { return sets_.size(); }

  // Makes the classes that are computed, not listed, known by name: any, capital, T, T-day, ..., D,
  // S, R.
  static void declare(Lexicon& lexicon);

 private:
  Symbol intern(const ClassSet& set);
  [[nodiscard]] Symbol of_number(NumberBits classes) const;
  void number_symbols(const NumberClasses& numbers);
  void mention_symbols(const Lexicon& lexicon);
  void mark_symbols(const Lexicon& lexicon);
  void word_symbols(Lexicon& lexicon);
  void list_by_class(size_t classes);
  [[nodiscard]] Symbol of_word(const Lexicon& lexicon, uint32_t entry, bool capital);

  ClassSet used_;
  std::vector<ClassSet> sets_;
  std::vector<SymbolSet> with_class_;  // by class
  std::unordered_map<ClassSet, Symbol> by_set_;
  std::vector<std::pair<NumberBits, Symbol>> number_;  // each set of classes once -> symbol
  std::array<Symbol, 128> mark_{};
  std::array<Symbol, 16> mention_{};
  Symbol unknown_[2] = {0, 0};
  ClassSet any_, capital_;
  bool overflow_ = false;
};

}  // namespace dateline
