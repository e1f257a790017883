#include "extractor/rules/symbols.h"

#include <algorithm>
#include <array>

#include "extractor/rules/pattern.h"

namespace dateline {
namespace {

struct MentionClass {
  MentionKind kind;
  const char* name;
};
constexpr MentionClass kMentionClasses[] = {
    {MentionKind::day, "T-day"},       {MentionKind::weekday, "T-weekday"},
    {MentionKind::week, "T-week"},     {MentionKind::month, "T-month"},
    {MentionKind::season, "T-season"}, {MentionKind::year, "T-year"},
    {MentionKind::decade, "T-decade"}, {MentionKind::clock, "T-clock"},
    {MentionKind::duration, "D"},      {MentionKind::set, "S"},
    {MentionKind::reference, "R"},
};

bool is_date(MentionKind kind) {
  return kind <= MentionKind::clock;
}

}  // namespace

void Symbols::declare(Lexicon& lexicon) {
  lexicon.intern_class(kAnyClass);
  lexicon.intern_class("capital");
  lexicon.intern_class("T");
  for (const MentionClass& m : kMentionClasses) lexicon.intern_class(m.name);
}

Symbol Symbols::intern(const ClassSet& set) {
  const ClassSet seen = set & used_;
  const auto [it, added] = by_set_.try_emplace(seen, static_cast<Symbol>(sets_.size()));
  if (!added) return it->second;
  if (sets_.size() >= kMostSymbols) overflow_ = true;
  sets_.push_back(seen);
  return it->second;
}

void Symbols::mark_symbols(const Lexicon& lexicon) {
  for (size_t c = 0; c < mark_.size(); ++c) {
    ClassSet set;
    if (const auto id = lexicon.find_class("=" + std::string(1, static_cast<char>(c))))
      set.set(*id);
    mark_[c] = intern(set);
  }
}

void Symbols::number_symbols(const NumberClasses& numbers) {
  for (const Token& t : NumberClasses::representatives()) {
    const NumberBits bits = numbers.bits_of(t);
    const auto same = [bits](const auto& known) { return known.first == bits; };
    if (std::any_of(number_.begin(), number_.end(), same)) continue;
    number_.emplace_back(bits, intern(ClassSet(bits) | any_));
  }
}

Symbol Symbols::of_number(NumberBits classes) const {
  for (const auto& [known, symbol] : number_) {
    if (known == classes) return symbol;
  }
  return unknown_[0];
}

void Symbols::mention_symbols(const Lexicon& lexicon) {
  for (const MentionClass& m : kMentionClasses) {
    ClassSet set;
    set.set(*lexicon.find_class(m.name));
    if (is_date(m.kind)) set.set(*lexicon.find_class("T"));
    if (m.kind == MentionKind::weekday) set.set(*lexicon.find_class("T-day"));
    used_ |= set;  // every kind has its symbol, whether or not a rule tells it apart
    mention_[static_cast<size_t>(m.kind)] = intern(set);
  }
}

bool Symbols::build(Lexicon& lexicon, const NumberClasses& numbers, const ClassSet& used) {
  used_ = used;
  sets_.clear();
  sets_.emplace_back();  // symbol 0 is never used: it stands for "no neighbour"
  any_.set(*lexicon.find_class(kAnyClass));
  capital_ = any_;
  capital_.set(*lexicon.find_class("capital"));
  unknown_[0] = intern(any_);
  unknown_[1] = intern(capital_);
  mark_symbols(lexicon);
  number_symbols(numbers);
  mention_symbols(lexicon);
  word_symbols(lexicon);
  list_by_class(lexicon.class_count());
  return !overflow_;
}

// Most words carry no class that a rule asks for: to the rules they are unknown words.
Symbol Symbols::of_word(const Lexicon& lexicon, uint32_t entry, bool capital) {
  const auto visible = [&](const Lexicon::Meaning& m) {
    return used_[m.in_class] && (capital || !m.needs_capital);
  };
  bool told_apart = false;
  lexicon.for_each_meaning(entry, [&](const auto& m) { told_apart |= visible(m); });
  if (!told_apart) return unknown_[capital];
  ClassSet set = capital ? capital_ : any_;
  lexicon.for_each_meaning(entry, [&](const auto& m) {
    if (visible(m)) set.set(m.in_class);
  });
  return intern(set);
}

void Symbols::word_symbols(Lexicon& lexicon) {
  std::vector<std::array<Symbol, 2>> symbols(lexicon.size());
  for (uint32_t i = 0; i < lexicon.size(); ++i) {
    symbols[i][0] = of_word(lexicon, i, false);
    symbols[i][1] = of_word(lexicon, i, true);
  }
  lexicon.set_symbols(symbols);
}

void Symbols::assign(const NumberClasses& numbers, Shape& shape) const {
  shape.symbols.resize(shape.tokens.size());
  for (size_t i = 0; i < shape.tokens.size(); ++i) {
    const Token& t = shape.tokens[i];
    Symbol symbol = 0;
    switch (t.kind) {
      case TokenKind::word:
        symbol = t.entry == Token::kNoEntry ? unknown_[t.capital] : t.symbol;
        break;
      case TokenKind::number:
        symbol = of_number(numbers.bits_of(t));
        break;
      default:
        symbol = mark_[static_cast<size_t>(t.mark) & 127];
        break;
    }
    shape.symbols[i] = symbol;
  }
}

void Symbols::list_by_class(size_t classes) {
  with_class_.assign(classes, {});
  for (size_t s = 1; s < sets_.size() && !overflow_; ++s) {
    for (size_t c = sets_[s]._Find_first(); c < classes; c = sets_[s]._Find_next(c))
      with_class_[c].set(s);
  }
}

}  // namespace dateline
