#include "extractor/rules/match.h"

#include <algorithm>

#include "extractor/shape/characters.h"

namespace dateline {
namespace {

constexpr size_t kMemoEntries = 10'000;  // bounds the memory that hostile text can claim
constexpr size_t kMemoSymbols = 48;
constexpr int kSecondPasses = 4;
constexpr size_t kMostTokens = 64;  // no time expression is longer; bounds the work at one place

// The tenths of "2.5 hours", the minutes of "9.30 p.m." and the clock of a stamp travel beside the
// number itself.
int32_t part_of_number(const Token& t, Field field) {
  if (t.form == NumberForm::iso_stamp) return t.extra;
  if (field != Field::tenths) return t.extra - 100;
  return t.form != NumberForm::decimal || t.extra < 0 || t.extra > 9 ? 0 : t.extra;
}

bool is_part_of_number(const Token& t, Field field) {
  if (t.form == NumberForm::iso_stamp) return field == Field::clock;
  const bool minute = field == Field::minute || field == Field::minute2;
  return field == Field::tenths || (minute && t.form == NumberForm::decimal);
}

// "March 4c": letters that go on where a short number ends make it the name of something.
bool runs_on(const Shape& shape, size_t end) {
  if (end == 0 || end >= shape.tokens.size()) return false;
  const Token& last = shape.tokens[end - 1];
  const Token& next = shape.tokens[end];
  const bool plain = last.form == NumberForm::digits && last.length <= 2;
  const bool named = plain || last.form == NumberForm::slash_pair;
  return last.kind == TokenKind::number && named && next.kind == TokenKind::word && next.glued &&
         char_kind(shape.text[next.begin]) == CharKind::letter;
}

}  // namespace

void Matcher::find(const Shape& shape, std::vector<Mention>& out) {
  out.clear();
  for (uint32_t s = 0; s < shape.sentences.size(); ++s) {
    const size_t first = out.size();
    first_pass(shape, s, out);
    if (out.size() > first) second_pass(shape, s, first, out);
  }
}

void Matcher::first_pass(const Shape& shape, uint32_t sentence, std::vector<Mention>& out) {
  const TokenRange range = shape.sentences[sentence];
  sentence_begin_ = range.begin;
  for (size_t at = range.begin; at < range.end;) {
    at = passes_[0].next_beginning(shape.symbols, at, range.end);
    if (at == range.end) break;
    const Symbol after = at + 1 < range.end ? shape.symbols[at + 1] : Symbol{0};
    if (!passes_[0].may_begin(shape.symbols[at], after)) {
      ++at;
      continue;
    }
    const std::vector<LazyDfa::End>& ends = ends_at(shape.symbols, false, at, range.end);
    if (ends.empty()) {
      ++at;
      continue;
    }
    Mention m;
    const size_t length = match_at(shape, false, at, range.end, ends, m);
    if (length > 0 && !m.expr.is_none()) {
      m.tokens = {static_cast<uint32_t>(at), static_cast<uint32_t>(at + length)};
      m.sentence = sentence;
      out.push_back(std::move(m));
    }
    at += length > 0 ? length : 1;
  }
}

// Tokens and found expressions of a sentence, each expression one item.
void Matcher::collapse(const Shape& shape, TokenRange sentence, size_t first,
                       const std::vector<Mention>& mentions) {
  mention_at_.assign(sentence.size(), -1);
  for (size_t m = first; m < mentions.size(); ++m) {
    if (mentions[m].inside < 0)
      mention_at_[mentions[m].tokens.begin - sentence.begin] = static_cast<int>(m);
  }
  items_.resize(sentence.size());
  size_t count = 0;
  for (uint32_t t = sentence.begin; t < sentence.end; ++count) {
    const int here = mention_at_[t - sentence.begin];
    // What only a history counts as a time stands in the way of nothing else.
    const bool hidden = here >= 0 && mentions[static_cast<size_t>(here)].rule->in_history;
    const Mention* const m = here < 0 || hidden ? nullptr : &mentions[static_cast<size_t>(here)];
    const TokenRange range = m == nullptr ? TokenRange{t, t + 1} : m->tokens;
    items_.symbols[count] =
        m == nullptr ? shape.symbols[t] : pack_->symbols.of_mention(kind_of(m->expr));
    items_.tokens[count] = range;
    items_.mention[count] = m == nullptr ? -1 : here;
    items_.hidden[count] = hidden ? here : -1;
    t = range.end;
  }
  items_.resize(count);
}

void Matcher::second_pass(const Shape& shape, uint32_t sentence, size_t first,
                          std::vector<Mention>& out) {
  for (int pass = 0; pass < kSecondPasses; ++pass) {
    collapse(shape, shape.sentences[sentence], first, out);
    if (!run_second(shape, sentence, out)) return;
  }
}

bool Matcher::run_second(const Shape& shape, uint32_t sentence, std::vector<Mention>& out) {
  bool combined = false;
  sentence_begin_ = 0;
  const size_t end = items_.symbols.size();
  for (size_t at = 0; at < end;) {
    const Symbol after = at + 1 < end ? items_.symbols[at + 1] : Symbol{0};
    if (!passes_[1].may_begin(items_.symbols[at], after)) {
      ++at;
      continue;
    }
    const std::vector<LazyDfa::End>& ends = ends_at(items_.symbols, true, at, end);
    if (ends.empty()) {
      ++at;
      continue;
    }
    Mention m;
    const size_t length = match_at(shape, true, at, end, ends, m);
    if (length > 0 && !m.expr.is_none()) {
      const int index = static_cast<int>(out.size());
      for (size_t i = at; i < at + length; ++i) {
        for (const int inner : {items_.mention[i], items_.hidden[i]}) {
          if (inner >= 0) out[static_cast<size_t>(inner)].inside = index;
        }
      }
      m.tokens = {items_.tokens[at].begin, items_.tokens[at + length - 1].end};
      m.sentence = sentence;
      out.push_back(std::move(m));
      combined = true;
    }
    at += length > 0 ? length : 1;
  }
  return combined;
}

const std::vector<LazyDfa::End>& Matcher::ends_at(SymbolView symbols, bool second, size_t at,
                                                  size_t end) {
  return passes_[second].ends(symbols, at, std::min(end, at + kMostTokens));
}

// "18th [and 19th centuries]": what a list shares is left to those that follow.
size_t Matcher::length_of_first(const Candidate& candidate) {
  uint32_t first = kMostTokens;
  for (const auto& [capture, position] : candidate.captured) first = std::min(first, position);
  return first + 1;
}

// Longest extent first; the next shorter one when no rule of it may stand here.
size_t Matcher::match_at(const Shape& shape, bool second, size_t at, size_t end,
                         const std::vector<LazyDfa::End>& ends, Mention& out) {
  const SymbolView symbols = second ? SymbolView(items_.symbols) : SymbolView(shape.symbols);
  for (size_t i = ends.size(); i-- > 0;) {
    const size_t length = ends[i].length;
    if (!second && runs_on(shape, at + length)) continue;
    for (const Candidate& c : candidates(symbols.substr(at, length), *ends[i].rules, second)) {
      if (!allowed(*c.rule, symbols, at, length, sentence_begin_, end)) continue;
      if (!build(shape, second, c, at, out.expr)) continue;
      out.rule = c.rule;
      return c.rule->first_of_list ? length_of_first(c) : length;
    }
  }
  return 0;
}

bool Matcher::allowed(const Rule& rule, SymbolView symbols, size_t at, size_t length, size_t begin,
                      size_t end) const {
  const size_t before = at > begin ? symbols[at - 1] : 0;
  const size_t after = at + length < end ? symbols[at + length] : 0;
  if (rule.not_after[before] || rule.not_before[after]) return false;
  if (rule.asks_before && !rule.only_after[before]) return false;
  return !rule.asks_after || rule.only_before[after];
}

int32_t Matcher::captured_value(const Shape& shape, const Rule& rule, int capture,
                                uint32_t token) const {
  const Token& t = shape.tokens[token];
  if (t.kind == TokenKind::number) return t.value;
  if (t.entry == Token::kNoEntry) return 0;
  return pack_->lexicon.value(t.entry, rule.capture_class[static_cast<size_t>(capture)], t.capital)
      .value_or(0);
}

bool Matcher::build(const Shape& shape, bool second, const Candidate& candidate, size_t at,
                    TimeExpr& out) const {
  out = TimeExpr{};
  const Rule& rule = *candidate.rule;
  if (rule.production == nullptr) return true;
  Arguments arguments;
  for (const Binding& b : rule.bindings) {
    if (b.capture < 0) arguments.set(b.field, b.constant);
  }
  for (const auto& [capture, position] : candidate.captured) {
    const int mention = second ? items_.mention[at + position] : -1;
    const uint32_t token =
        second ? items_.tokens[at + position].begin : static_cast<uint32_t>(at + position);
    const int32_t value = mention >= 0 ? mention : captured_value(shape, rule, capture, token);
    for (const Binding& b : rule.bindings) {
      if (b.capture != capture) continue;
      const bool part = mention < 0 && is_part_of_number(shape.tokens[token], b.field);
      arguments.set(b.field, part ? part_of_number(shape.tokens[token], b.field) : value);
    }
  }
  return arguments.names_exist() && rule.production(arguments, out);
}

Matcher::Candidates Matcher::read_captures(SymbolView symbols,
                                           const std::vector<uint32_t>& rules) const {
  Candidates found;
  for (const uint32_t index : rules) {
    Candidate c{pack_->rules[index].get(), {}};
    if (c.rule->finder->find(symbols, c.captured)) found.push_back(std::move(c));
  }
  std::stable_sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) {
    return a.rule->priority > b.rule->priority;
  });
  return found;
}

const Matcher::Candidates& Matcher::candidates(SymbolView symbols,
                                               const std::vector<uint32_t>& rules, bool second) {
  Memo& memo = memo_[second];
  if (const auto it = memo.find(symbols); it != memo.end()) return it->second;
  Candidates found = read_captures(symbols, rules);
  if (symbols.size() > kMemoSymbols) return unmemoized_ = std::move(found);
  if (memo.size() >= kMemoEntries) memo.clear();
  return memo.emplace(SymbolString(symbols), std::move(found)).first->second;
}

}  // namespace dateline
