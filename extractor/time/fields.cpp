#include "extractor/time/fields.h"

#include <algorithm>
#include <charconv>

#include "extractor/model/calendar_unit.h"
#include "extractor/model/moment.h"
#include "extractor/model/time_span.h"
#include "extractor/time/holidays.h"
#include "extractor/time/time_expr.h"

namespace dateline {
namespace {

constexpr std::string_view kFieldNames[] = {
    "year",   "month",  "day",     "weekday", "unit",      "count",   "unit2",  "count2",
    "half",   "nth",    "shift",   "index",   "season",    "quarter", "decade", "century",
    "part",   "hour",   "minute",  "second",  "meridiem",  "clock",   "from",   "mod",
    "side",   "tense",  "holiday", "stamp",   "since",     "era",     "a",      "b",
    "base",   "day2",   "month2",  "year2",   "easter",    "length",  "tenths", "unit3",
    "count3", "clock2", "hour2",   "minute2", "meridiem2", "fiscal",  "hhmm"};
static_assert(std::size(kFieldNames) == static_cast<size_t>(Field::kCount));

struct Constant {
  std::string_view name;
  int32_t value;
};

constexpr int32_t num(Grain g) {
  return static_cast<int32_t>(g);
}
constexpr int32_t num(Mod m) {
  return static_cast<int32_t>(m);
}
constexpr int32_t num(DayPart p) {
  return static_cast<int32_t>(p);
}
constexpr int32_t num(From f) {
  return static_cast<int32_t>(f);
}
constexpr int32_t num(Side s) {
  return static_cast<int32_t>(s);
}

constexpr Constant kConstants[] = {
    {"second", num(Grain::second)},
    {"minute", num(Grain::minute)},
    {"hour", num(Grain::hour)},
    {"day-part", num(Grain::day_part)},
    {"day", num(Grain::day)},
    {"weekend", num(Grain::weekend)},
    {"week", num(Grain::week)},
    {"month", num(Grain::month)},
    {"season", num(Grain::season)},
    {"quarter", num(Grain::quarter)},
    {"half", num(Grain::half)},
    {"year", num(Grain::year)},
    {"decade", num(Grain::decade)},
    {"century", num(Grain::century)},
    {"millennium", num(Grain::millennium)},
    {"start", num(Mod::start)},
    {"mid", num(Mod::mid)},
    {"end", num(Mod::end)},
    {"approx", num(Mod::approx)},
    {"before", num(Mod::before)},
    {"after", num(Mod::after)},
    {"on-or-before", num(Mod::on_or_before)},
    {"on-or-after", num(Mod::on_or_after)},
    {"less-than", num(Mod::less_than)},
    {"more-than", num(Mod::more_than)},
    {"equal-or-less", num(Mod::equal_or_less)},
    {"equal-or-more", num(Mod::equal_or_more)},
    {"morning", num(DayPart::morning)},
    {"midday", num(DayPart::midday)},
    {"afternoon", num(DayPart::afternoon)},
    {"evening", num(DayPart::evening)},
    {"night", num(DayPart::night)},
    {"daytime", num(DayPart::daytime)},
    {"publication", num(From::publication)},
    {"reference", num(From::reference)},
    {"sentence", num(From::sentence)},
    {"past", num(Side::past)},
    {"present", num(Side::present)},
    {"future", num(Side::future)},
    {"vague", ShiftExpr::kVague},
    {"am", 0},
    {"pm", 1},
    {"yes", 1},
    {"no", 0},
};

int32_t yyyymmdd(date::sys_days day) {
  const date::year_month_day ymd{day};
  return static_cast<int>(ymd.year()) * 10000 +
         static_cast<int>(static_cast<unsigned>(ymd.month()) * 100 +
                          static_cast<unsigned>(ymd.day()));
}

}  // namespace

std::optional<Field> parse_field(std::string_view name) {
  for (size_t i = 0; i < std::size(kFieldNames); ++i) {
    if (kFieldNames[i] == name) return static_cast<Field>(i);
  }
  return std::nullopt;
}

std::vector<std::string> field_names() {
  return {std::begin(kFieldNames), std::end(kFieldNames)};
}

std::optional<int32_t> parse_constant(std::string_view word) {
  for (const Constant& c : kConstants) {
    if (c.name == word) return c.value;
  }
  int32_t value = 0;
  const auto [end, ec] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (const auto day = parse_moment(word); day && !day->has_time()) return yyyymmdd(day->day);
  if (const auto holiday = pack_holiday(word)) return holiday;
  if (ec != std::errc() || end != word.data() + word.size()) return std::nullopt;
  return value;
}

bool Arguments::names_exist() const {
  struct Limit {
    Field field;
    int32_t last;
  };
  constexpr Limit kLimits[] = {
      {Field::unit, num(Grain::millennium)},
      {Field::unit2, num(Grain::millennium)},
      {Field::unit3, num(Grain::millennium)},
      {Field::part, num(DayPart::daytime)},
      {Field::mod, num(Mod::equal_or_more)},
      {Field::from, num(From::sentence)},
      {Field::side, num(Side::future)},
      {Field::month, 12},
      {Field::month2, 12},
      {Field::day, 31},
      {Field::day2, 31},
      {Field::weekday, 7},
      {Field::hour, 24},
      {Field::hour2, 24},
      {Field::season, 4},
      {Field::quarter, 4},
  };
  return std::all_of(std::begin(kLimits), std::end(kLimits), [this](const Limit& limit) {
    const int32_t value = get(limit.field, 0);
    return value >= 0 && value <= limit.last;
  });
}

}  // namespace dateline
