#include "extractor/time/storyline.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "extractor/time/resolve.h"

namespace dateline {
namespace {

constexpr size_t kReadings = 8;  // kept after each date
// Costs, in doublings of a month.
constexpr double kBackward = 1.5;      // times a step forward
constexpr double kAside = 7;           // a date in its own right
constexpr double kAsideInPassing = 2;  // one that names a thing
constexpr double kAsideOpening = 9;    // one that opens its sentence
constexpr double kUnplaced = 5;        // a date without a year before the story has one
constexpr double kHangsOnAside = 3;    // "five days later" right after a date left aside
constexpr double kOtherYear = 1;       // after "in 1914", for a month of another year
constexpr double kPassedOver = 2;      // for the December after the next one

// All that what follows hangs on.
struct Place {
  std::optional<CalendarUnit> reference;
  DayRange at;  // where the story is: in it, or, as closely as is known, in a part of it
  bool after_aside = false;  // the date before was left aside

  bool operator==(const Place&) const = default;
};

struct Reading : Place {
  double cost{};
  uint8_t parent{};
  StoryStep step;
};
using Readings = std::vector<Reading>;
// What is remembered of the readings after one date: where each came from and what it made of it.
struct Trace {
  uint8_t parent{};
  StoryStep step;
};
using Trail = std::array<Trace, kReadings>;

class NothingFound : public FoundTimes {
 public:
  [[nodiscard]] Found at(int) const override { return {}; }
};

double step_cost(const DayRange& from, const DayRange& to) {
  const auto months = [](date::sys_days a, date::sys_days b) {
    return static_cast<double>((b - a).count() + 1) / 30.0;
  };
  if (to.begin >= from.end) return std::log2(1 + months(from.end, to.begin));
  if (to.end <= from.begin) return std::log2(1 + months(to.end, from.begin)) * kBackward;
  return 0;
}

Reading stayed(const Reading& from) {
  Reading to = from;
  to.step = {};
  to.after_aside = false;
  return to;
}

// The story at `unit`: it stays where it is if that lies within.
Reading moved(const Reading& from, const CalendarUnit& unit, const DayRange& days) {
  Reading to = stayed(from);
  const bool within = from.reference && days.begin <= from.at.begin && from.at.end <= days.end;
  if (!within) to.at = days;
  if (from.reference) to.cost += step_cost(from.at, days);
  to.reference = unit;
  return to;
}

void read_full(const Reading& from, const ToldDate& date, Readings& out) {
  if (const auto days = days_of(date.unit)) out.push_back(moved(from, date.unit, *days));
  out.push_back(stayed(from));
  out.back().step.aside = out.back().after_aside = true;
  out.back().cost += date.in_passing ? kAsideInPassing : date.opens ? kAsideOpening : kAside;
}

void read_without_year(const Reading& from, const ToldDate& date, Readings& out) {
  if (!from.reference) {
    out.push_back(stayed(from));
    out.back().cost += kUnplaced;
    return;
  }
  bool ahead = false;  // in the year that the story is in
  for (const int32_t by : {0, 1, -1}) {
    CalendarUnit unit = date.unit;
    unit.year = from.reference->year + by;
    const auto days = days_of(unit);
    if (!days) continue;
    if (by == 0) ahead = days->begin >= from.at.end;
    out.push_back(moved(from, unit, *days));
    if (by == 1 && ahead) out.back().cost += kPassedOver;
    out.back().step.year = unit.year;
    if (by != 0 && from.reference->grain == Grain::year) out.back().cost += kOtherYear;
  }
}

void read_counted(const Reading& from, const ToldDate& date, Readings& out) {
  out.push_back(stayed(from));
  if (from.after_aside) out.back().cost += kHangsOnAside;
  Anchor anchor;
  anchor.narrative = true;
  anchor.reference = from.reference;
  const auto value = resolve(*date.counted, anchor, NothingFound());
  const auto unit = value ? place_in_story(*value) : std::nullopt;
  const auto days = unit ? days_of(*unit) : std::nullopt;
  if (!days) return;
  out.back().reference = unit;
  out.back().at = *days;
}

void read_on(const Reading& from, const ToldDate& date, Readings& out) {
  const size_t before = out.size();
  if (date.counted != nullptr) {
    read_counted(from, date, out);
  } else if (date.unit.has_year()) {
    read_full(from, date, out);
  } else {
    read_without_year(from, date, out);
  }
  if (out.size() == before) out.push_back(stayed(from));
}

// Of readings at the same place the cheapest; of all, the cheapest few.
void prune(Readings& readings) {
  std::ranges::stable_sort(readings, {}, &Reading::cost);
  Readings kept;
  for (const Reading& r : readings) {
    if (kept.size() == kReadings) break;
    const auto twin =
        std::find_if(kept.begin(), kept.end(), [&](const Place& k) { return k == r; });
    if (twin == kept.end()) kept.push_back(r);
  }
  readings.swap(kept);
}

Readings read_all(const Readings& readings, const ToldDate& date) {
  Readings next;
  for (size_t r = 0; r < readings.size(); ++r) {
    const size_t first = next.size();
    read_on(readings[r], date, next);
    for (size_t n = first; n < next.size(); ++n) next[n].parent = static_cast<uint8_t>(r);
  }
  prune(next);
  return next;
}

}  // namespace

std::vector<StoryStep> follow_story(const std::vector<ToldDate>& dates) {
  Readings readings(1);
  std::vector<Trail> trails(dates.size());
  for (size_t i = 0; i < dates.size(); ++i) {
    readings = read_all(readings, dates[i]);
    for (size_t r = 0; r < readings.size(); ++r)
      trails[i][r] = {readings[r].parent, readings[r].step};
  }
  std::vector<StoryStep> steps(dates.size());
  for (size_t i = dates.size(), r = 0; i > 0; --i) {
    const Trace& trace = trails[i - 1][r];
    steps[i - 1] = trace.step;
    r = trace.parent;
  }
  return steps;
}

CalendarUnit without_clock(const CalendarUnit& unit) {
  if (unit.grain >= Grain::day) return unit;
  return {Grain::day, unit.year, unit.month, unit.day};
}

std::optional<CalendarUnit> place_in_story(const TimeValue& value) {
  const TimeSpan* span = value.span();
  if (span == nullptr || span->is_unresolved() || span->open_begin) return std::nullopt;
  if (span->first.grain > Grain::year) return std::nullopt;
  return without_clock(span->first);
}

}  // namespace dateline
