#include "extractor/shape/sentences.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

// No sentence is longer: what later stages do within one, some of it by pairs of words, stays
// linear in the text whatever the text is.
constexpr size_t kMostTokens = 512;

constexpr std::array<bool, 256> kStops = [] {
  std::array<bool, 256> stops{};
  for (const char mark : {'.', '!', '?'}) stops[static_cast<unsigned char>(mark)] = true;
  return stops;
}();

// Only punctuation has a mark.
bool is_stop(const Token& t) {
  return kStops[static_cast<unsigned char>(t.mark)];
}

bool closes(const Token& t) {
  return t.kind == TokenKind::punctuation && t.glued &&
         (t.mark == '"' || t.mark == '\'' || t.mark == ')' || t.mark == ']');
}

bool starts_low(const Token& t) {
  return t.kind == TokenKind::word && !t.capital;
}

bool is_low_word(const Token& t) {
  return starts_low(t) && !t.stopped;
}

bool goes_on_low(const Token& t) {
  return is_low_word(t) || t.kind == TokenKind::number;
}

// What opens a sentence where no mark ended the one before: a word with a capital alone.
bool has_opening_form(const Token& t) {
  return t.capital && !t.glued && !t.all_caps && t.end - t.begin > 1;
}

// Lines that break within sentences: after more than one in ten line breaks goes on a small letter.
bool is_hard_wrapped(const std::vector<Token>& tokens) {
  size_t breaks = 0;
  size_t low = 0;
  for (const Token& t : tokens) {
    if (!t.new_line || t.paragraph) continue;
    ++breaks;
    low += starts_low(t);
  }
  return low * 10 > breaks;
}

// "4 May 2009 10.22 BST": the stamp of a page, between its heading and its text.
bool may_end_stamp(const std::vector<Token>& tokens, size_t i) {
  constexpr uint8_t kDigitsOfYear = 4;
  return i > 1 && tokens[i].all_caps && tokens[i - 1].kind == TokenKind::number &&
         tokens[i - 2].kind == TokenKind::number && tokens[i - 2].length == kDigitsOfYear;
}

// From a token on the first that may end a sentence, as few do; no later than `limit` and the last.
size_t past_middle(const std::vector<Token>& tokens, size_t i, size_t limit) {
  limit = std::min(limit, tokens.size() - 1);
  for (; i < limit; ++i) {
    const Token& after = tokens[i + 1];
    if (is_stop(tokens[i]) || tokens[i].stopped || after.new_line) break;
    if (has_opening_form(after) && is_low_word(tokens[i])) break;
    if (may_end_stamp(tokens, i)) break;
  }
  return i;
}

}  // namespace

Sentences::Sentences(Lexicon& lexicon)
    : lexicon_(&lexicon),
      maybe_final_(lexicon.intern_class("abbreviation-maybe-final")),
      opener_(lexicon.intern_class("sentence-opener")),
      leads_(lexicon.intern_class("leads-to-capital")),
      zone_(lexicon.intern_class("zone")) {}

bool Sentences::is_in(ClassId wanted, const Token& t) const {
  return t.entry != Token::kNoEntry && lexicon_->value(t.entry, wanted, t.capital).has_value();
}

// "Bridge falls in storm [The] bridge fell". In running English a small word has a capital only
// where a sentence begins, or in a title ("the film In the Heat"), whose other words have one too.
bool Sentences::begins_anew(const std::vector<Token>& tokens, size_t next) const {
  return is_low_word(tokens[next - 1]) && goes_on_low(tokens[next + 1]) &&
         goes_on_low(tokens[next + 2]) && is_in(opener_, tokens[next]) &&
         !is_in(leads_, tokens[next - 1]);
}

bool Sentences::abbreviation_ends(const Token& abbreviation, const Token& next,
                                  std::string_view text) const {
  if (starts_low(next) || next.kind == TokenKind::punctuation) return false;
  const bool known = abbreviation.entry != Token::kNoEntry;
  // An initial ("J. Smith") never ends one; "I." nearly always does.
  if (!known && abbreviation.end - abbreviation.begin == 2) return text[abbreviation.begin] == 'I';
  if (known && !is_in(maybe_final_, abbreviation)) return false;
  return next.kind == TokenKind::word && is_in(opener_, next);
}

// "(AZN[.] L)", "(0293[.] HK)": the point of a name on an exchange, where a space strayed in.
bool is_inside_ticker(const std::vector<Token>& tokens, size_t next) {
  constexpr uint32_t kLongestExchange = 2;  // letters
  const Token& exchange = tokens[next];
  return exchange.kind == TokenKind::word && exchange.capital && next + 1 < tokens.size() &&
         exchange.end - exchange.begin <= kLongestExchange && tokens[next + 1].mark == ')';
}

bool Sentences::ends_after(std::string_view text, const std::vector<Token>& tokens, size_t i,
                           size_t next) const {
  const Token& t = tokens[i];
  const Token& after = tokens[next];
  if (is_stop(t) && is_stop(after)) return false;  // "...", "?!"
  if (is_stop(t) && is_inside_ticker(tokens, next)) return false;
  if (is_stop(t)) return !starts_low(after) || after.new_line;
  return t.stopped && abbreviation_ends(t, after, text);
}

void Sentences::find(std::string_view text, const std::vector<Token>& tokens,
                     std::vector<TokenRange>& out) const {
  out.clear();
  const bool wrapped = is_hard_wrapped(tokens);
  uint32_t begin = 0;
  for (size_t i = 0; i < tokens.size(); ++i) {
    i = past_middle(tokens, i, begin + kMostTokens - 1);
    size_t next = i + 1;
    const bool stop = is_stop(tokens[i]);
    const bool may_end = stop || tokens[i].stopped;
    const bool anew = !may_end && next + 2 < tokens.size() && has_opening_form(tokens[next]) &&
                      begins_anew(tokens, next);
    const bool stamp = may_end_stamp(tokens, i) && is_in(zone_, tokens[i]) &&
                       next < tokens.size() && tokens[next].capital;
    while (stop && next < tokens.size() && closes(tokens[next])) ++next;
    const bool last = next >= tokens.size();
    const bool line = !last && tokens[next].new_line && (tokens[next].paragraph || !wrapped);
    const bool full = next - begin >= kMostTokens;
    if (!last && !line && !full && !anew && !stamp &&
        !(may_end && ends_after(text, tokens, i, next)))
      continue;
    out.push_back({begin, static_cast<uint32_t>(next)});
    begin = static_cast<uint32_t>(next);
    i = next - 1;
  }
}

}  // namespace dateline
