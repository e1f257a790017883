#include "extractor/events/headline/line.h"

#include "extractor/events/headline/line_words.h"

namespace dateline {
namespace {

constexpr size_t kMarksExpected = 10;  // beside so many words
constexpr size_t kBytesExpected = 8;   // of a word and its space

// Words that the sentence does not have.
constexpr uint32_t kThe = 0xffffffff;  // in place of a date that owns what follows
constexpr uint32_t kWas = 0xfffffffe;
constexpr uint32_t kWere = 0xfffffffd;

}  // namespace

Line::Line(const SentenceView& view, size_t most_words, TokenRange date)
    : view_(view), most_(most_words), date_(with_parts(view, date)) {
  kept_.reserve(most_words + kMarksExpected);
}

bool Line::is_own(uint32_t kept) {
  return kept >= kWere;
}

void Line::take(TokenRange range) {
  const bool gap = !kept_.empty() && !is_own(kept_.back()) && kept_.back() + 1 != range.begin;
  if (gap && view_.mark_at(kept_.back(), ',')) kept_.pop_back();
  for (uint32_t i = range.begin; i < range.end && !full_; ++i) {
    if (is_plain(i)) {
      keep(i);
    } else if (view_.mark_at(i, '(')) {
      while (i < range.end && !view_.mark_at(i, ')')) ++i;  // an aside
    } else if (!view_.mark_at(i, ')')) {
      take(i);
    }
  }
}

void Line::take(uint32_t i) {
  if (view_.date_owns_noun(i) && !is_other_date(i)) {
    full_ = words_ == most_;
    if (!full_ && (kept_.empty() || kept_.back() != kThe)) kept_.push_back(kThe), ++words_;
    return;
  }
  if (view_.date_at(i) && !keeps_date(i)) return leave_out_date(i);
  if (is_quotation_mark(i) || is_left_out(i)) return;
  if (words_ == most_ && links_date(view_, i) && view_.date_at(i + 1) &&
      !view_.date_owns_noun(i + 1))
    return;
  keep(i);
}

void Line::add_was(bool several) {
  kept_.push_back(several ? kWere : kWas);
  ++words_;
}

// "'four cases'": single marks come in pairs; one alone after a word is its apostrophe.
bool Line::is_quotation_mark(uint32_t i) {
  if (view_.mark_at(i, '"')) return true;
  if (!view_.mark_at(i, '\'')) return false;
  const bool opens = !view_.token(i).glued;
  const bool goes_on = view_.range.contains(i + 1) && view_.token(i + 1).glued &&
                       view_.token(i + 1).kind == TokenKind::word;
  if (opens && goes_on && view_.is_word(i + 1, "s")) return false;  // "Cincinnati Zoo 's"
  const bool closes = in_quotes_ && !opens && !goes_on;
  if (opens || closes) in_quotes_ = opens;
  return opens || closes;
}

bool Line::is_left_out(uint32_t i) const {
  // "over the summer [months]"
  if (view_.is_word(i, "months") && !view_.date_at(i) && i > view_.range.begin &&
      view_.date_at(i - 1))
    return true;
  if (kept_.empty() && view_.is_mark(i) && !view_.mark_at(i, '$')) return true;
  if (is_of_clock(i)) return true;
  // the 's of "Friday's"
  if (view_.token(i).glued && i > view_.range.begin && view_.date_at(i - 1) && !view_.is_mark(i))
    return kept_.empty() || kept_.back() + 1 != i;
  if (!view_.mark_at(i, ',')) return false;
  return kept_.empty() || view_.is_mark(kept_.back()) || closes_date(i);
}

// Most words: no mark, and neither a date's nor beside one; what it stands among changes nothing.
bool Line::is_plain(uint32_t i) const {
  return view_.range.contains(i) && !view_.is_mark(i) && !view_.date_at(i) &&
         !view_.date_at(i - 1) && !view_.date_at(i + 1) && !view_.is_word(i, "time");
}

// While there is room.
void Line::keep(uint32_t i) {
  const bool counted = is_counted(view_, i);
  full_ = counted && words_ == most_;
  if (full_) return;
  words_ += counted;
  kept_.push_back(i);
}

std::string Line::text() const {
  std::string out;
  out.reserve(kept_.size() * kBytesExpected);
  for (size_t i = 0; i < kept_.size(); ++i) {
    if (is_own(kept_[i])) {
      const std::string_view own = kept_[i] == kThe ? "the" : kept_[i] == kWas ? "was" : "were";
      (out += out.empty() ? "" : " ") += own;
      continue;
    }
    const Token& t = view_.token(kept_[i]);
    const bool follows = i > 0 && !is_own(kept_[i - 1]) && kept_[i] == kept_[i - 1] + 1;
    const bool close =
        t.kind == TokenKind::punctuation && (t.mark == ',' || t.mark == ')' || t.mark == ';');
    const bool contracted = t.glued && view_.is_possessive(kept_[i]);  // "a twist [that]'s new"
    if (i > 0 && !(follows && t.glued) && !close && !contracted) out += ' ';
    const bool moved = i > 0 && kept_[i] == view_.range.begin && t.capital && !t.all_caps &&
                       view_.has(kept_[i], words::any_verb | words::determiner | words::adverb);
    const size_t at = out.size();
    out += view_.shape->words(kept_[i]);
    if (moved) out[at] = in_small(out[at]);  // it opened the sentence, and the line it does not
  }
  return out;
}

char in_small(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  return text;
}

std::string uncapitalised(std::string text) {
  if (!text.empty()) text[0] = in_small(text[0]);
  return text;
}

}  // namespace dateline
