#include "extractor/shape/numerals.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr int64_t kLargest = 2'000'000'000;

bool is_hyphen(const Token& t) {
  return t.kind == TokenKind::punctuation && t.mark == '-' && t.glued;
}

}  // namespace

Numerals::Numerals(Lexicon& lexicon)
    : lexicon_(&lexicon),
      word_(lexicon.intern_class("number-word")),
      scale_(lexicon.intern_class("number-scale")),
      ordinal_(lexicon.intern_class("ordinal-word")),
      and_(lexicon.intern_class("number-and")) {}

std::optional<int32_t> Numerals::value(const Token& t, ClassId in_class) const {
  if (t.kind != TokenKind::word || !counts(t)) return std::nullopt;
  return lexicon_->value(t.entry, in_class, t.capital);
}

void Numerals::mark_words() {
  counts_.assign(lexicon_->size(), false);
  for (uint32_t i = 0; i < lexicon_->size(); ++i) {
    lexicon_->for_each_meaning(i, [&](const Lexicon::Meaning& m) {
      if (m.in_class == word_ || m.in_class == scale_ || m.in_class == ordinal_) counts_[i] = true;
    });
  }
}

// A number word or a scale; digits only before a scale ("2 million").
bool Numerals::starts(const std::vector<Token>& tokens, size_t i) const {
  const Token& t = tokens[i];
  if (t.kind == TokenKind::word) return counts(t) && (value(t, word_) || value(t, scale_));
  if (t.kind != TokenKind::number || i + 1 >= tokens.size()) return false;
  return (t.form == NumberForm::digits || t.form == NumberForm::grouped) &&
         value(tokens[i + 1], scale_);
}

// "seven", "twenty", "twenty-four", "twenty fourth"; the tokens taken, or 0.
size_t Numerals::below_hundred(const std::vector<Token>& tokens, size_t i, int32_t& v,
                               bool& ordinal) const {
  const auto first = i < tokens.size() ? value(tokens[i], word_) : std::nullopt;
  if (!first) return 0;
  v = *first;
  if (v < 20 || v % 10 != 0) return 1;
  size_t next = i + 1;
  if (next + 1 < tokens.size() && is_hyphen(tokens[next]) && tokens[next + 1].glued) ++next;
  if (next >= tokens.size() || tokens[next].paragraph) return 1;
  if (const auto unit = value(tokens[next], word_); unit && *unit >= 1 && *unit <= 9) {
    v += *unit;
    return next + 1 - i;
  }
  if (const auto unit = value(tokens[next], ordinal_); unit && *unit <= 9) {
    v += *unit;
    ordinal = true;
    return next + 1 - i;
  }
  return 1;
}

// "nineteen ninety-six", "nineteen oh five", "twenty ten".
size_t Numerals::read_year(const std::vector<Token>& tokens, size_t i, Token& out) const {
  int32_t century = 0;
  int32_t rest = 0;
  bool ordinal = false;
  const size_t a = below_hundred(tokens, i, century, ordinal);
  if (a != 1 || century < 11 || century > 20) return 0;
  size_t next = i + a;
  if (next < tokens.size() && is_hyphen(tokens[next])) ++next;
  const size_t b = below_hundred(tokens, next, rest, ordinal);
  if (b == 0 || ordinal || rest < 10) return 0;
  out.form = NumberForm::year_words;
  out.value = century * 100 + rest;
  return next + b - i;
}

size_t Numerals::read(const std::vector<Token>& tokens, size_t i, Token& out) const {
  if (const size_t year = read_year(tokens, i, out)) return year;
  // "2.4 billion six months earlier": the scale is that of the number before it.
  const bool scales_another = i > 0 && tokens[i - 1].kind == TokenKind::number;
  // Asked only here: text is full of the word, and it begins no number.
  const auto joins = [this](const Token& t) {
    return t.kind == TokenKind::word && t.entry != Token::kNoEntry &&
           lexicon_->value(t.entry, and_, t.capital).has_value();
  };
  int64_t total = 0;
  int64_t part = 0;
  bool ordinal = false;
  size_t at = i;
  if (tokens[i].kind == TokenKind::number) {
    part = tokens[i].value;
    at = i + 1;
  } else {
    int32_t v = 0;
    at += below_hundred(tokens, at, v, ordinal);
    part = v;
  }
  size_t end = at;
  while (!ordinal && end < tokens.size()) {
    at = end;
    if (const auto scale = value(tokens[at], scale_)) {
      part = (part == 0 ? 1 : part) * *scale;
      if (*scale >= 1000) total += part, part = 0;
      if (total > kLargest || part > kLargest) return 0;
      end = at + 1;
      continue;
    }
    if (scales_another) break;
    // "and" only joins what follows a hundred or a thousand: "two hundred and fifty".
    if (!value(tokens[end - 1], scale_)) break;
    if (joins(tokens[at])) ++at;
    int32_t v = 0;
    const size_t n = below_hundred(tokens, at, v, ordinal);
    if (n == 0) break;
    part += v;
    end = at + n;
  }
  if (total + part > kLargest) return 0;
  out.form = ordinal ? NumberForm::ordinal : NumberForm::spelled;
  out.value = static_cast<int32_t>(total + part);
  return end - i;
}

// The first token from `i` on that a number begins with.
size_t Numerals::next_start(const std::vector<Token>& tokens, size_t i) const {
  for (; i < tokens.size(); ++i) {
    const Token& t = tokens[i];
    const bool may = t.kind == TokenKind::word ? counts(t) : t.kind == TokenKind::number;
    if (may && starts(tokens, i)) break;
  }
  return i;
}

void Numerals::merge(std::vector<Token>& tokens) const {
  size_t kept = 0;
  for (size_t i = 0; i < tokens.size();) {
    const size_t start = next_start(tokens, i);
    if (kept < i) {
      std::move(tokens.begin() + static_cast<std::ptrdiff_t>(i),
                tokens.begin() + static_cast<std::ptrdiff_t>(start),
                tokens.begin() + static_cast<std::ptrdiff_t>(kept));
    }
    kept += start - i;
    i = start;
    if (i < tokens.size()) i += merge_one(tokens, i, kept++);
  }
  tokens.resize(kept);
}

// What begins at `i` goes to `to`; how many tokens it takes.
size_t Numerals::merge_one(std::vector<Token>& tokens, size_t i, size_t to) const {
  Token number = tokens[i];
  const size_t taken = read(tokens, i, number);
  if (taken > 0) {
    number.kind = TokenKind::number;
    number.stopped = false;
    number.end = tokens[i + taken - 1].end;
  }
  tokens[to] = taken > 0 ? number : tokens[i];
  return taken > 0 ? taken : 1;
}

}  // namespace dateline
