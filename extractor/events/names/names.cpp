#include "extractor/events/names/names.h"

namespace dateline {
namespace {

bool is_name_word(const SentenceView& view, uint32_t i) {
  const Token& t = view.token(i);
  if (t.kind != TokenKind::word || !t.capital || view.date_at(i)) return false;
  if (view.has(i, words::weekday | words::month | words::pronoun_subject)) return false;
  if (view.has(i, words::name_part | words::person_title)) return true;
  const bool small = view.has(i, words::determiner | words::preposition | words::coordinator |
                                     words::subordinator | words::pronoun_possessive |
                                     words::adverb | words::pronoun_relative);
  if (small) return false;
  // The first word of a sentence is capital anyway.
  const bool opens = i == view.range.begin || view.mark_at(i - 1, '"');
  if (!opens) return true;
  const bool goes_on = view.range.contains(i + 1) && view.token(i + 1).capital &&
                       view.token(i + 1).kind == TokenKind::word;
  return goes_on || t.entry == Token::kNoEntry;
}

// "European Union and China" are two; "Bank of England" is one.
bool connects(const SentenceView& view, uint32_t i) {
  return (view.is_word(i, "of") || view.is_word(i, "&") || view.mark_at(i, '-') ||
          view.is_word(i, "de") || view.is_word(i, "al") || view.is_word(i, "van") ||
          view.is_word(i, "von")) &&
         !view.date_at(i);
}

uint32_t name_end(const SentenceView& view, uint32_t i, uint32_t limit) {
  while (i < limit) {
    if (is_name_word(view, i)) {
      ++i;
    } else if (view.mark_at(i, '-') && view.token(i).glued && i + 1 < limit &&
               view.token(i + 1).glued && view.token(i + 1).kind == TokenKind::word) {
      i += 2;  // "Jong-il"
    } else if (connects(view, i) && i + 1 < limit && is_name_word(view, i + 1)) {
      i += 2;
    } else if (connects(view, i) && view.is_word(i + 1, "the") && i + 2 < limit &&
               is_name_word(view, i + 2)) {
      i += 3;
    } else {
      break;
    }
  }
  return i;
}

}  // namespace

std::vector<TokenRange> names_in(const SentenceView& view, TokenRange range) {
  std::vector<TokenRange> names;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (!is_name_word(view, i)) continue;
    const uint32_t end = name_end(view, i, range.end);
    // A title alone names nobody.
    if (end - i > 1 || !view.has(i, words::person_title)) names.push_back({i, end});
    i = end;
  }
  return names;
}

std::string text_of(const SentenceView& view, TokenRange range) {
  if (range.begin >= range.end) return "";
  const Span span = view.shape->bytes(range);
  std::string text(view.shape->text.substr(span.begin, span.size()));
  for (char& c : text) c = c == '\n' || c == '\t' || c == '\r' ? ' ' : c;
  return text;
}

}  // namespace dateline
