#include "extractor/events/generic_now.h"

namespace dateline {
namespace {

bool is_today(const TimeExpr& expr) {
  const auto* e = std::get_if<RelativeExpr>(&expr.what);
  return e != nullptr && e->grain <= Grain::day && e->shift == 0 && e->weekday == 0 &&
         e->from == From::publication;
}

}  // namespace

bool is_generic_now(const SentenceReading& s, const Trigger& t, const TimeExpr& expr) {
  if (t.verb < 0 || !is_today(expr)) return false;
  const VerbGroup& g = s.verb(t.verb);
  const bool present = g.finite && !g.past && !g.perfect && !g.future && !g.possible;
  return present && (g.copula || g.passive);
}

}  // namespace dateline
