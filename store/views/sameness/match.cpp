#include "store/views/sameness/match.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "store/time_place.h"
#include "store/views/words/acts.h"

namespace dateline {
namespace {

constexpr int64_t kMostOfAWrongYear = 7;  // days

bool meet(const TimePlace& a, const TimePlace& b) {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

bool within(const TimePlace& a, const TimePlace& b) {
  return b.earliest <= a.earliest && a.latest <= b.latest;
}

TimeSpan moved_to_year(TimeSpan when, int32_t year) {
  const int32_t first = when.first.has_year() ? when.first.year : year;
  if (when.last.has_year()) when.last.year += year - first;
  when.first.year = year;
  return when;
}

// Whether another year for `inferred` would let the dates meet.
bool meets_in_another_year(const TimeSpan& inferred, const TimeSpan& other) {
  const TimePlace place = place_of(other);
  for (const CalendarUnit* unit : {&other.first, &other.last}) {
    if (!unit->has_year()) continue;
    for (const int32_t year : {unit->year - 1, unit->year, unit->year + 1}) {
      const TimePlace moved = place_of(moved_to_year(inferred, year));
      if (!moved.undated && meet(moved, place)) return true;
    }
  }
  return false;
}

bool inference_explains(const TimeSpan& a, const TimeSpan& b) {
  return (a.year_inferred && meets_in_another_year(a, b)) ||
         (b.year_inferred && meets_in_another_year(b, a));
}

// "About 2005" may be 2004 or 2006: one more of its own length either way.
bool vagueness_explains(const TimeSpan& a, const TimeSpan& b) {
  if (!a.approximate && !b.approximate) return false;
  const int64_t gap = gap_in_days(a, b);
  const auto reaches = [gap](const TimeSpan& span) {
    return span.approximate && gap <= days_in(place_of(span));
  };
  return reaches(a) || reaches(b);
}

DateRelation explained_or_conflict(const TimeSpan& a, const TimeSpan& b) {
  return inference_explains(a, b) || vagueness_explains(a, b) ? DateRelation::apart
                                                              : DateRelation::conflict;
}

// Two spans that overlap without one holding the other: 1999/2005 and 2003/2008 disagree, a week
// that reaches over the end of a month does not.
DateRelation relate_overlapping(const TimeSpan& a, const TimeSpan& b) {
  const int64_t a_days = days_in(place_of(a));
  const int64_t b_days = days_in(place_of(b));
  if (2 * a_days <= b_days) return DateRelation::a_finer;
  if (2 * b_days <= a_days) return DateRelation::b_finer;
  if (a.approximate || b.approximate) return DateRelation::apart;
  return explained_or_conflict(a, b);
}

bool same_but_for_year(CalendarUnit a, const CalendarUnit& b) {
  a.year = b.year;
  return a == b;
}

bool is_part_of(Mod mod) {
  return mod == Mod::start || mod == Mod::mid || mod == Mod::end;
}

// The half that "early", "mid-" or "late" can mean of days that are many enough to have one.
TimePlace part_meant(const TimeSpan& span, TimePlace place) {
  const int64_t days = days_in(place);
  if (!is_part_of(span.mod) || span.open_begin || span.open_end || days < 4) return place;
  const auto half = static_cast<int32_t>((days + 1) / 2);
  if (span.mod == Mod::start) place.latest -= half;
  if (span.mod == Mod::end) place.earliest += half;
  if (span.mod == Mod::mid) place.earliest += half / 2, place.latest -= half / 2;
  return place;
}

// "Early August" is neither the 29th nor late August.
bool parts_meet(const TimeSpan& a, const TimePlace& x, const TimeSpan& b, const TimePlace& y) {
  if (!is_part_of(a.mod) && !is_part_of(b.mod)) return true;
  return meet(part_meant(a, x), part_meant(b, y));
}

// Two "since" (or "until") speak of their known ends.
DateRelation relate_open(const TimeSpan& a, const TimeSpan& b) {
  return relate(known_end(a), known_end(b));
}

double dot(const std::vector<Profile::Term>& a, const std::vector<Profile::Term>& b) {
  double sum = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (x->stem < y->stem) {
      ++x;
    } else if (y->stem < x->stem) {
      ++y;
    } else {
      sum += x++->weight * y++->weight;
    }
  }
  return sum;
}

// A logarithm for each word of each event is worth remembering: most are of the same small counts.
double rarity_of_one_in(size_t events, uint32_t with) {
  struct Known {
    size_t events = 0;
    uint32_t with = 0;
    double rarity = 0;
  };
  thread_local std::array<Known, 512> memory{};
  Known& known = memory[with % memory.size()];
  if (known.events != events || known.with != with)
    known = {events, with, std::log(1.0 + static_cast<double>(events) / static_cast<double>(with))};
  return known.rarity;
}

// A denial is not a report, and what might be is not what was: less likely, though not impossible,
// to be one event.
double claims_factor(Status a, Status b) {
  if (a == b) return 1.0;
  if (a == Status::negated || b == Status::negated) return 0.7;
  return a == Status::hypothetical || b == Status::hypothetical ? 0.8 : 1.0;
}

}  // namespace

int64_t gap_in_days(const TimeSpan& a, const TimeSpan& b) {
  const TimePlace x = place_of(a);
  const TimePlace y = place_of(b);
  if (x.undated || y.undated || meet(x, y)) return 0;
  return x.latest < y.earliest ? int64_t{y.earliest} - x.latest : int64_t{x.earliest} - y.latest;
}

int64_t gap_whatever_the_year(const TimeSpan& a, const TimeSpan& b) {
  const int64_t as_told = gap_in_days(a, b);
  int64_t gap = as_told;
  const auto try_years = [&gap](const TimeSpan& inferred, const TimeSpan& other) {
    if (!inferred.year_inferred || !inferred.first.has_year() || !other.first.has_year()) return;
    const int32_t told = other.first.year;
    for (const int32_t year : {told - 1, told, told + 1})
      gap = std::min(gap, gap_in_days(moved_to_year(inferred, year), other));
  };
  try_years(a, b);
  try_years(b, a);
  return gap <= kMostOfAWrongYear ? gap : as_told;
}

TimeSpan known_end(const TimeSpan& span) {
  if (span.open_begin == span.open_end) return span;
  TimeSpan end = TimeSpan::of(span.open_end ? span.first : span.last);
  end.year_inferred = span.year_inferred;
  end.approximate = span.approximate;
  return end;
}

bool meet_at_known_end(const TimeSpan& a, const TimeSpan& b) {
  const bool is_one_open = (a.open_begin || a.open_end) != (b.open_begin || b.open_end);
  return is_one_open && relate(known_end(a), known_end(b)) == DateRelation::same;
}

bool differ_only_in_year(const TimeSpan& a, const TimeSpan& b) {
  const bool one_year = a.first.has_year() && a.first.year == b.first.year;
  return !one_year && a.first.grain <= Grain::half && a.open_begin == b.open_begin &&
         a.open_end == b.open_end && same_but_for_year(a.first, b.first) &&
         same_but_for_year(a.last, b.last);
}

DateRelation relate(const TimeSpan& a, const TimeSpan& b) {
  return relate(a, place_of(a), b, place_of(b));
}

DateRelation relate(const TimeSpan& a, const TimePlace& x, const TimeSpan& b, const TimePlace& y) {
  if (x.undated || y.undated)
    return x.undated && y.undated && a.first == b.first && a.last == b.last ? DateRelation::same
                                                                            : DateRelation::apart;
  if (!parts_meet(a, x, b, y) && meet(x, y)) return DateRelation::apart;
  if (x.earliest == y.earliest && x.latest == y.latest) return DateRelation::same;
  if ((a.open_end && b.open_end && !a.open_begin && !b.open_begin) ||
      (a.open_begin && b.open_begin && !a.open_end && !b.open_end))
    return relate_open(a, b);
  if (within(x, y)) return DateRelation::a_finer;
  if (within(y, x)) return DateRelation::b_finer;
  return meet(x, y) ? relate_overlapping(a, b) : explained_or_conflict(a, b);
}

EventMatcher::EventMatcher(const std::vector<const StoredEvent*>& events) {
  for (const StoredEvent* event : events) count(*event);
}

void EventMatcher::count(const EventWords& words) {
  ++events_;
  for (const Profile::Term& term : words.places) events_with_.fetch(term.stem);
  for (const Profile::Term& term : words.places) events_with_.add(term.stem);
}

// A word in every event says little, but is not nothing: two reports of one person have that in
// common.
double EventMatcher::rarity(uint64_t stem) const {
  return rarity_of_one_in(events_, std::max<uint32_t>(1, events_with_.of(stem)));
}

double EventMatcher::scale_of(double squares) {
  return squares > 0 ? 1 / std::sqrt(squares) : 0;
}

Profile EventMatcher::profile(const StoredEvent& event, EventWords words) const {
  Profile profile;
  profile.acts = words.acts;
  profile.kind = event.event.kind;
  profile.status = event.event.status;
  profile.terms = std::move(words.places);
  double squares = 0;
  for (const Profile::Term& term : profile.terms) events_with_.fetch(term.stem);
  for (Profile::Term& term : profile.terms) {
    term.weight *= rarity(term.stem);
    squares += term.weight * term.weight;
  }
  const double scale = scale_of(squares);
  for (Profile::Term& term : profile.terms) term.weight *= scale;
  return profile;
}

double EventMatcher::likeness_beside_act(const Profile& a, const Profile& b) {
  const auto weight_of_act = [](const Profile& profile, uint64_t act) {
    const auto term =
        std::lower_bound(profile.terms.begin(), profile.terms.end(), act,
                         [](const Profile::Term& one, uint64_t stem) { return one.stem < stem; });
    return term != profile.terms.end() && term->stem == act ? term->weight : 0;
  };
  const auto meaning_of = [](const Acts& acts) { return acts.also_is_told ? 0 : acts.also; };
  std::array acts = {a.acts.main, meaning_of(a.acts), b.acts.main, meaning_of(b.acts)};
  std::sort(acts.begin(), acts.end());
  double of_acts = 0;
  for (auto act = acts.begin(); act != acts.end(); act = std::upper_bound(act, acts.end(), *act))
    of_acts += weight_of_act(a, *act) * weight_of_act(b, *act);
  return dot(a.terms, b.terms) - of_acts;
}

double EventMatcher::weighed(double in_common, const Claim& a, const Claim& b) {
  if (a.acts.oppose(b.acts)) return 0;
  // Saying is not doing.
  const double kinds = a.kind == b.kind ? 1.0 : 0.85;
  return std::min(1.0, in_common) * kinds * claims_factor(a.status, b.status);
}

double EventMatcher::similarity(const Profile& a, const Profile& b) const {
  return weighed(dot(a.terms, b.terms), a, b);
}

double EventMatcher::similarity(const StoredEvent& a, const StoredEvent& b) const {
  return similarity(profile(a), profile(b));
}

}  // namespace dateline
