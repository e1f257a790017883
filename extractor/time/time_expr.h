// What a time expression says, free of language and not yet on the calendar.
//
// A rule's production fills one in; resolve() turns it into a TimeValue. Expressions of the second
// pass refer to expressions already found by their index among the sentence's mentions (`base`,
// `a`, `b`).
#pragma once

#include <cstdint>
#include <variant>

#include "extractor/model/calendar_unit.h"
#include "extractor/model/time_span.h"
#include "extractor/model/timex3.h"

namespace dateline {

// What relative expressions count from.
enum class From : uint8_t { publication, reference, mention, sentence };

// Calendar fields as given; what is missing (the year, the month) is for the resolver to find.
// A weekday beside a full date is a remark; alone it is the date.
struct CalendarExpr {
  CalendarUnit unit;
  uint8_t weekday = 0;
  uint8_t last_day = 0;    // "March 3-5"
  uint8_t last_month = 0;  // "June and July 2010", "March-May 1999"
  int32_t last_year = 0;   // "1999-2003"
  bool by_name = false;    // its year is that of its name, if that was over at publication
  bool fiscal = false;     // of a company's own calendar: nothing else is counted from it
};

// "last week", "this year", "next March", "Friday", "yesterday", "that day", "the following year".
struct RelativeExpr {
  Grain grain = Grain::day;
  int32_t shift = 0;           // -1 last, 0 this, +1 next
  uint8_t index = 0;           // month 1..12, season 1..4, quarter 1..4; 0: any unit of the grain
  uint8_t weekday = 0;         // ISO 1..7 for a named weekday
  uint8_t day = 0;             // "the 20th of next month"
  bool tense_decides = false;  // bare "Friday", "March": the verb says on which side
  bool clock = false;          // "at 5 p.m.": of the day the text is about
  From from = From::publication;
};

// "two months ago", "a year later", "the day after {T}".
struct ShiftExpr {
  static constexpr int32_t kVague = -1000000;  // "several years ago", "years later"
  int32_t count = 0;
  Grain step = Grain::day;
  From from = From::publication;
  int base = -1;
  int length = -1;      // a found duration that gives count and step ("two days after T")
  bool future = false;  // the side, when the count is vague or comes from a duration
  // "in two years": a length after a past verb ("he built it in two years"), else a date to come.
  bool tense_decides = false;
  int8_t tenths = 0;   // "in 2.5 hours"
  int32_t count2 = 0;  // "in an hour and a half"
  Grain step2 = Grain::day;
  int weekday = -1;  // a found "Friday", "Sundays": "the Friday before T", "two Sundays before T"
};

// "the first week of May", "the last day of 1999", "the third Monday in January", "the second half
// of T"; without a base of the month, year ... the story or the publication is in.
struct NthExpr {
  int32_t nth = 1;  // -1 is the last
  Grain unit = Grain::day;
  uint8_t weekday = 0;  // ISO, for "the third Monday"
  int base = -1;
  int last = -1;            // a found "last Friday" that a month follows: it gives the unit
  Grain of = Grain::month;  // what it is counted in, without a base
};

struct RangeExpr {
  int a = -1;
  int b = -1;
};

// "since T", "until T".
struct OpenExpr {
  bool since = true;
  int base = -1;  // -1: the narrative's reference time ("since then")
};

// "January this year", "last year's third quarter": the unit of `a` in the year of `b`; "Tuesday of
// next week"; "5 p.m. on Nov. 6"; without `a` the quarter that the text reports on
// ("the 1988 quarter").
struct WithinExpr {
  int a = -1;
  int b = -1;
};

// "early March", "T morning": the base with the `mod` and `time` of this expression laid over it;
// without a base the narrative's reference time ("then").
struct SameExpr {
  int base = -1;
  Grain containing = Grain::second;  // "the week of the 18th": the unit that holds the base
};

struct DurationExpr {
  static constexpr int32_t kVague = -1;
  int32_t count = 0;
  int8_t tenths = 0;  // "2.5 years"
  Grain unit = Grain::day;
  int32_t count2 = 0;  // "a year, six months and two days"
  Grain unit2 = Grain::day;
  int32_t count3 = 0;
  Grain unit3 = Grain::day;
};

// "every Monday", "annually", "twice a week".
struct SetExpr {
  Grain unit = Grain::day;
  int32_t count = 1;
  uint8_t weekday = 0;
  uint8_t month = 0;
  uint8_t season = 0;  // "each spring"
  uint8_t day = 0;     // of a month: "the 19th of every month"
  DayPart part = DayPart::none;
  int8_t hour = -1;  // "every day at 7:13"
  int8_t minute = -1;
};

// "every Monday at 9 a.m.": the repetition of `base` at the clock of `a`.
struct SetAtExpr {
  int base = -1;
  int a = -1;
};

enum class Side : uint8_t { past, present, future };
struct ReferenceExpr {
  Side side = Side::present;
};

// By which reckoning a feast falls.
enum class FeastCalendar : uint8_t {
  gregorian,  // month and day, or the nth weekday of a month
  easter,
  orthodox,  // Easter of the eastern churches
  hebrew,
  islamic,
  chinese,
  hindu,     // month and lunar day, at `hour`
  sankranti  // the sun's entry into the sign `month`
};

// A feast: its day in a calendar, `offset` days on, for `days` days. `year` may be unknown.
struct HolidayExpr {
  FeastCalendar calendar = FeastCalendar::gregorian;
  uint8_t month = 0;
  uint8_t day = 0;
  int8_t nth = 0;       // of `weekday` in `month`; -1 the last
  uint8_t weekday = 0;  // ISO
  uint8_t hour = 6;
  int8_t offset = 0;
  uint8_t days = 1;
  Grain grain = Grain::day;  // or the weekend beside it
  int32_t shift = 0;         // -1 the last one, +1 the next; 0: the nearest, as tense has it
  int32_t year = CalendarUnit::kUnknownYear;
};

// A clock or a part of the day laid over a date.
struct TimeOfDay {
  DayPart part = DayPart::none;
  int8_t hour = -1;
  int8_t minute = -1;
  int8_t second = -1;
  bool twelve = false;  // of a clock of twelve hours, with nothing to say which half of the day
  [[nodiscard]] bool given() const { return part != DayPart::none || hour >= 0; }
};

struct TimeExpr {
  std::variant<std::monostate, CalendarExpr, RelativeExpr, ShiftExpr, NthExpr, RangeExpr, OpenExpr,
               SameExpr, WithinExpr, DurationExpr, SetExpr, SetAtExpr, ReferenceExpr, HolidayExpr>
      what;
  TimeOfDay time;
  TimeOfDay until;  // "from 5 to 6 p.m.": where the clock ends
  Mod mod = Mod::none;
  bool approximate = false;

  // `value none`: the words are no time at all.
  [[nodiscard]] bool is_none() const { return std::holds_alternative<std::monostate>(what); }
};

// What an expression is before it is resolved: decides which second-pass symbol stands for it.
enum class MentionKind : uint8_t {
  day,
  weekday,  // a day that only its name in the week tells
  week,
  month,
  season,
  year,
  decade,
  clock,
  duration,
  set,
  reference
};
[[nodiscard]] MentionKind kind_of(const TimeExpr& expr);

// A day by its date or by its name in the week.
[[nodiscard]] bool names_a_day(const TimeExpr& expr);

}  // namespace dateline
