#include "extractor/time/half_of_clock.h"

#include <algorithm>
#include <cstdlib>

#include "extractor/time/day_of_clock.h"

namespace dateline {
namespace {

// "9 November - 8:40" and "01:12" are by a clock of twenty-four hours, "5 p.m. (10:00 GMT)" by that
// of another place.
bool could_be_after_noon(const TextSoFar& so_far, const Mention& clock) {
  const TimeOfDay& time = clock.expr.time;
  if (!time.twelve || time.hour >= 12 || !wants_a_day(clock.expr)) return false;
  const auto* outer =
      clock.inside < 0 ? nullptr : &so_far.mentions[static_cast<size_t>(clock.inside)].expr;
  if (outer != nullptr && !outer->approximate && outer->mod == Mod::none) return false;
  const bool padded = so_far.shape.text[so_far.shape.bytes(clock.tokens).begin] == '0';
  return !padded && !is_bracketed(so_far, clock);
}

}  // namespace

bool is_bracketed(const TextSoFar& so_far, const Mention& clock) {
  constexpr uint32_t kNear = 3;  // tokens
  const uint32_t from = so_far.sentence_of(clock).begin;
  for (uint32_t i = clock.tokens.begin; i > from && i + kNear > clock.tokens.begin; --i)
    if (so_far.shape.tokens[i - 1].mark == '(') return true;
  return false;
}

bool goes_on_after_noon(const TextSoFar& so_far, const Mention& clock) {
  constexpr int kHour = 60;
  constexpr int kSoon = 3 * kHour;
  constexpr uint32_t kReach = 12;  // sentences
  const TimeOfDay& time = clock.expr.time;
  if (!so_far.clock || clock.sentence > so_far.mentions[*so_far.clock].sentence + kReach)
    return false;
  if (!could_be_after_noon(so_far, clock)) return false;
  const TimeSpan* before = so_far.span_of(*so_far.clock);
  if (before == nullptr || before->first.hour < 12) return false;
  const auto minute_of = [](int hour, int minute) { return hour * kHour + std::max(minute, 0); };
  return std::abs(minute_of(time.hour + 12, time.minute) -
                  minute_of(before->first.hour, before->first.minute)) <= kSoon;
}

}  // namespace dateline
