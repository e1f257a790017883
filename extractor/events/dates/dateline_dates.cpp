#include "extractor/events/dates/dateline_dates.h"

namespace dateline {
namespace {

constexpr uint32_t kDatelineReach = 10;  // tokens before the date, and from it to the dash

bool is_place_word(const SentenceView& view, uint32_t i) {
  return view.is_mark(i) || view.token(i).capital || view.date_at(i);
}

bool is_dash(const SentenceView& view, uint32_t i) {
  return view.mark_at(i, '-') && !view.token(i).glued;
}

}  // namespace

bool is_dateline(const SentenceReading& s, TokenRange date) {
  const SentenceView& view = s.view;
  if (!view.opens_line() || date.begin - view.range.begin > kDatelineReach) return false;
  for (uint32_t i = view.range.begin; i < date.begin; ++i) {
    if (!is_place_word(view, i)) return false;
  }
  for (uint32_t i = date.end; i < date.end + kDatelineReach && view.range.contains(i); ++i) {
    if (is_dash(view, i)) return date.begin > view.range.begin || i == date.end;
    if (!is_place_word(view, i)) return false;
  }
  return false;
}

}  // namespace dateline
