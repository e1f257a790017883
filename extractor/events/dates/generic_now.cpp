#include "extractor/events/dates/generic_now.h"

#include <array>

#include "extractor/events/sentence/subject.h"

namespace dateline {
namespace {

bool is_today(const TimeExpr& expr) {
  const auto* e = std::get_if<RelativeExpr>(&expr.what);
  return e != nullptr && e->grain <= Grain::day && e->shift == 0 && e->weekday == 0 &&
         e->from == From::publication;
}

// "We start it today", outside a quotation: whoever writes or speaks here, of no event.
bool is_talk_of_oneself(const SentenceReading& s, const Trigger& t) {
  constexpr std::array<std::string_view, 6> kSelf = {"i", "we", "you", "i'm", "we're", "you're"};
  const SentenceView& view = s.view;
  const TokenRange subject = subject_of(s, t.verb);
  if (subject.begin >= subject.end || subject.size() > 1) return false;
  const bool self = view.is_one_of(subject.begin, kSelf);
  for (uint32_t i = view.range.begin; self && i < view.range.end; ++i) {
    if (view.mark_at(i, '"')) return false;
  }
  return self;
}

bool is_day_of_speaking(const TimeExpr& expr) {
  const auto* e = std::get_if<RelativeExpr>(&expr.what);
  return e != nullptr && e->grain <= Grain::week && e->shift == 0 && e->from == From::publication;
}

}  // namespace

bool is_generic_now(const SentenceReading& s, const Trigger& t, const TimeExpr& expr) {
  if (t.verb >= 0 && is_day_of_speaking(expr) && is_talk_of_oneself(s, t)) return true;
  if (t.verb < 0 || !is_today(expr)) return false;
  const VerbGroup& g = s.verb(t.verb);
  const bool present = g.finite && !g.past && !g.perfect && !g.future && !g.possible;
  return present && (g.copula || g.passive);
}

}  // namespace dateline
