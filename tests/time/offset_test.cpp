#include <catch2/catch.hpp>

#include "extractor/time/resolve_kinds.h"
#include "tests/time/expressions.h"

using namespace dateline;
using times::expr;
using times::FoundBefore;
using times::history;
using times::meaning;
using times::news;
using times::news_after;
using times::timex;

namespace {

TimeExpr shift(int32_t count, Grain step, From from = From::publication) {
  ShiftExpr e;
  e.count = count;
  e.step = step;
  e.from = from;
  e.future = count > 0;
  return expr(e);
}

TimeExpr shift_from(int base, int32_t count, Grain step) {
  ShiftExpr e;
  e.count = count;
  e.step = step;
  e.from = From::mention;
  e.base = base;
  return expr(e);
}

TimeExpr nth(int32_t number, Grain unit, int base, uint8_t weekday = 0) {
  NthExpr e;
  e.nth = number;
  e.unit = unit;
  e.base = base;
  e.weekday = weekday;
  return expr(e);
}

}  // namespace

TEST_CASE("ago and from now: precise to the unit that is counted", "[shift]") {
  const Anchor monday = news("2022-03-21");
  CHECK(meaning(shift(-2, Grain::month), monday) == "2022-01");
  CHECK(meaning(shift(-3, Grain::month), monday) == "2021-12");
  CHECK(meaning(shift(-1, Grain::year), monday) == "2021");
  CHECK(meaning(shift(-10, Grain::day), monday) == "2022-03-11");
  CHECK(timex(shift(-2, Grain::week), monday) == "2022-W10");
  CHECK(meaning(shift(5, Grain::year), monday) == "2027");
  CHECK(meaning(shift(-2, Grain::decade), monday) == "200X");
  CHECK(meaning(shift(-1, Grain::century), monday) == "19XX");
}

TEST_CASE("hours count in days as far as they fill days", "[shift]") {
  CHECK(meaning(shift(-48, Grain::hour), news("2022-03-21")) == "2022-03-19");
  CHECK(meaning(shift(-6, Grain::hour), news("2022-03-21")) == "2022-03-21");
  CHECK(meaning(shift(-30, Grain::minute), news("2022-03-21")) == "2022-03-21");
}

TEST_CASE("without a clock only whole days are counted", "[shift]") {
  const auto ago = [](int32_t count, Grain step) {
    return meaning(shift(-count, step), news("2022-03-21"));
  };
  CHECK(ago(23, Grain::hour) == "2022-03-21");
  CHECK(ago(24, Grain::hour) == "2022-03-20");
  CHECK(ago(25, Grain::hour) == "2022-03-20");
  CHECK(ago(1439, Grain::minute) == "2022-03-21");
  CHECK(ago(1440, Grain::minute) == "2022-03-20");
  CHECK(ago(86399, Grain::second) == "2022-03-21");
  CHECK(ago(86400, Grain::second) == "2022-03-20");
}

TEST_CASE("with a clock hours and minutes are counted from it", "[shift]") {
  const Anchor half_past_ten = news("2022-03-21T10:30:00Z");
  REQUIRE(half_past_ten.publication->has_time());
  const auto at = [&](int32_t count, Grain step, int8_t tenths = 0) {
    ShiftExpr e;
    e.count = count;
    e.step = step;
    e.future = count > 0;
    e.tenths = tenths;
    return timex(expr(e), half_past_ten);
  };
  CHECK(at(-2, Grain::hour) == "2022-03-21T08:30");
  CHECK(at(-10, Grain::hour) == "2022-03-21T00:30");
  CHECK(at(-11, Grain::hour) == "2022-03-20T23:30");
  CHECK(at(14, Grain::hour) == "2022-03-22T00:30");
  CHECK(at(-24, Grain::hour) == "2022-03-20T10:30");
  CHECK(at(-30, Grain::minute) == "2022-03-21T10:00");
  CHECK(at(-31, Grain::minute) == "2022-03-21T09:59");
  CHECK(at(90, Grain::second) == "2022-03-21T10:31");
  CHECK(at(2, Grain::hour, 5) == "2022-03-21T13:00");
  CHECK(at(-2, Grain::hour, 5) == "2022-03-21T08:00");
  CHECK(at(-2, Grain::day) == "2022-03-19");
  // A million days either way.
  CHECK(at(24'000'000, Grain::hour) != "FUTURE_REF");
  CHECK(at(24'000'014, Grain::hour) == "FUTURE_REF");
  CHECK(at(-24'000'010, Grain::hour) != "PAST_REF");
  CHECK(at(-24'000'011, Grain::hour) == "PAST_REF");
}

TEST_CASE("two steps are counted one after the other", "[shift]") {
  const auto both = [](const Anchor& anchor, int32_t count, Grain step, int32_t count2,
                       Grain step2) {
    ShiftExpr e;
    e.count = count;
    e.step = step;
    e.count2 = count2;
    e.step2 = step2;
    return timex(expr(e), anchor);
  };
  const Anchor day = news("2022-03-21");
  const Anchor clock = news("2022-03-21T10:30:00Z");
  CHECK(both(day, -1, Grain::month, -3, Grain::day) == "2022-02-18");
  CHECK(both(day, -1, Grain::year, -2, Grain::month) == "2021-01");
  CHECK(both(day, -2, Grain::day, -6, Grain::hour) == "2022-03-19");
  CHECK(both(clock, -2, Grain::day, -6, Grain::hour) == "2022-03-19T04:30");
  CHECK(both(clock, 1, Grain::hour, 45, Grain::minute) == "2022-03-21T12:15");
  CHECK(both(day, 1, Grain::hour, 45, Grain::minute) == "2022-03-21");
}

TEST_CASE("from a clock of the text, and from either end of a range", "[shift]") {
  FoundBefore found;
  CalendarExpr clock;
  clock.unit = times::unit("2022-02-24");
  TimeExpr at_five = expr(clock);
  at_five.time.hour = 5;
  const int five = found.add(at_five, news(""));
  at_five.time.minute = 45;
  const int later = found.add(at_five, news(""));
  CHECK(timex(shift_from(five, 2, Grain::hour), news(""), found) == "2022-02-24T07:00");
  CHECK(timex(shift_from(later, 30, Grain::minute), news(""), found) == "2022-02-24T06:15");
  CalendarExpr days;
  days.unit = times::unit("2022-02-24");
  days.last_day = 26;
  const int range = found.add(expr(days), news(""));
  CHECK(meaning(shift_from(range, 1, Grain::day), news(""), found) == "2022-02-27");
  CHECK(meaning(shift_from(range, 0, Grain::day), news(""), found) == "2022-02-26");
  CHECK(meaning(shift_from(range, -1, Grain::day), news(""), found) == "2022-02-23");
  CHECK(timex(shift_from(range, 2, Grain::hour), news("2022-03-21T10:30:00Z"), found) ==
        "2022-02-26");  // the clock of the publication is none of that day's
}

TEST_CASE("a length in three units is counted from a date", "[shift]") {
  FoundBefore found = {"2022-02-24"};
  DurationExpr length;
  length.count = 1;
  length.unit = Grain::year;
  length.count2 = 1;
  length.unit2 = Grain::month;
  length.count3 = 2;
  length.unit3 = Grain::day;
  ShiftExpr e;
  e.from = From::mention;
  e.base = 0;
  e.length = found.add(expr(length), news(""));
  e.future = true;
  CHECK(meaning(expr(e), news(""), found) == "2023-03-26");
  e.future = false;
  CHECK(meaning(expr(e), news(""), found) == "2021-01-22");
  length.count = DurationExpr::kVague;
  e.length = found.add(expr(length), news(""));
  CHECK(meaning(expr(e), news(""), found) == "none");  // nobody knows how many
}

TEST_CASE("\"in two years\" is a length after a past verb, else a date", "[shift]") {
  ShiftExpr e;
  e.count = 2;
  e.step = Grain::year;
  e.future = true;
  e.tense_decides = true;
  e.count2 = 3;
  e.step2 = Grain::month;
  Anchor anchor = news("2022-03-21", Tense::past);
  CHECK(timex(expr(e), anchor) == "P2Y3M");
  anchor.tense = Tense::future;
  CHECK(timex(expr(e), anchor) == "2024-06");
  anchor.tense = Tense::unknown;
  CHECK(timex(expr(e), anchor) == "P2Y3M");
  anchor.opens = true;
  CHECK(timex(expr(e), anchor) == "2024-06");
  anchor.tense = Tense::past;
  CHECK(timex(expr(e), anchor) == "P2Y3M");
  e.tense_decides = false;
  CHECK(timex(expr(e), anchor) == "2024-06");
}

TEST_CASE("where a story has told too little, its year at least is known", "[shift]") {
  CHECK(timex(shift(5, Grain::day, From::reference), history("1914")) == "1914-XX-XX");
  CHECK(timex(shift(2, Grain::month, From::reference), history("1914")) == "1914-XX");
  CHECK(timex(shift(5, Grain::day, From::reference), history("")) == "XXXX-XX-XX");
  CHECK(timex(shift(5, Grain::year, From::reference), history("")) == "XXXX");
  CHECK(timex(shift(5, Grain::day), news_after("2022-03-21", "1914")) == "2022-03-26");
}

TEST_CASE("what is counted from a sure date is sure of its year", "[shift]") {
  const auto inferred = [](const TimeExpr& e, const Anchor& anchor) {
    const auto value = resolve(e, anchor, FoundBefore());
    REQUIRE(value);
    return value->span()->year_inferred;
  };
  Anchor report = news_after("1990-01-10", "1990-01-08");
  CHECK_FALSE(inferred(shift(-2, Grain::year), report));
  CHECK_FALSE(inferred(shift(-2, Grain::year, From::reference), report));
  report.quarter = CalendarUnit{Grain::quarter, 1989};
  report.quarter->index = 4;
  CHECK_FALSE(inferred(shift(-1, Grain::year), report));
  CHECK_FALSE(inferred(nth(1, Grain::day, -1, 1), report));
  report.reference.reset();
  CHECK_FALSE(inferred(nth(1, Grain::day, -1, 1), report));
}

TEST_CASE("later and earlier hang on the story", "[shift]") {
  const Anchor after = news_after("2022-03-21", "2005-06-10");
  CHECK(meaning(shift(1, Grain::year, From::reference), after) == "2006");
  CHECK(meaning(shift(3, Grain::day, From::reference), after) == "2005-06-13");
  CHECK(meaning(shift(-2, Grain::month, From::reference), after) == "2005-04");
  CHECK(meaning(shift(1, Grain::year, From::reference), news_after("2022-03-21", "2005")) ==
        "2006");
  CHECK(meaning(shift(1, Grain::year, From::reference), history("1914")) == "1915");
}

TEST_CASE("ago is said by the writer, in a history too", "[shift]") {
  CHECK(meaning(shift(-1, Grain::year), history("1914")) == "2023");
}

TEST_CASE("a quarter of a year earlier is a quarter", "[shift]") {
  Anchor after = news("1990-01-10");
  after.reference = CalendarUnit{};
  after.reference->grain = Grain::quarter;
  after.reference->year = 1989;
  after.reference->index = 3;
  CHECK(timex(shift(-1, Grain::year, From::reference), after) == "1988-Q3");
}

TEST_CASE("a year ago, in a report on a quarter, is that quarter's", "[shift]") {
  Anchor report = news_after("1990-01-10", "1990-01-08");
  report.quarter = CalendarUnit{};
  report.quarter->grain = Grain::quarter;
  report.quarter->year = 1989;
  report.quarter->index = 4;
  CHECK(timex(shift(-1, Grain::year), report) == "1988-Q4");
  CHECK(timex(shift(-1, Grain::year, From::reference), report) == "1988-Q4");
  CHECK(timex(shift(-2, Grain::year), report) == "1988");
}

TEST_CASE("vague counts are the past or the future", "[shift]") {
  CHECK(timex(shift(ShiftExpr::kVague, Grain::year), news("2022-03-21")) == "PAST_REF");
  ShiftExpr later;
  later.count = ShiftExpr::kVague;
  later.future = true;
  CHECK(timex(expr(later), news("2022-03-21")) == "FUTURE_REF");
}

TEST_CASE("without an anchor nothing is counted", "[shift]") {
  CHECK(timex(shift(-2, Grain::month), news("")) == "XXXX-XX");
  CHECK(timex(shift(-2, Grain::day), news("")) == "XXXX-XX-XX");
  CHECK(timex(shift(-2, Grain::year, From::reference), news("")) == "XXXX");
}

TEST_CASE("counted from a date in the text", "[shift]") {
  const FoundBefore found = {"2022-02-24", "1999", "2005-03"};
  CHECK(meaning(shift_from(0, 1, Grain::day), news(""), found) == "2022-02-25");
  CHECK(meaning(shift_from(0, -1, Grain::day), news(""), found) == "2022-02-23");
  CHECK(meaning(shift_from(0, 1, Grain::year), news(""), found) == "2023");
  CHECK(meaning(shift_from(1, 1, Grain::year), news(""), found) == "2000");
  CHECK(meaning(shift_from(2, 2, Grain::month), news(""), found) == "2005-05");
  CHECK(meaning(shift_from(1, 2, Grain::month), news(""), found) == "none");
}

TEST_CASE("counted by a duration in the text", "[shift]") {
  FoundBefore found = {"2022-02-24"};
  DurationExpr two_weeks;
  two_weeks.count = 2;
  two_weeks.unit = Grain::week;
  ShiftExpr e;
  e.from = From::mention;
  e.base = 0;
  e.length = found.add(expr(two_weeks), news(""));
  e.future = true;
  CHECK(timex(expr(e), news(""), found) == "2022-W10");
  e.future = false;
  CHECK(timex(expr(e), news(""), found) == "2022-W06");
  e.length = 0;  // a date is no length
  CHECK(timex(expr(e), news(""), found) == "none");
}

TEST_CASE("after a year that was inferred the year is inferred", "[shift]") {
  FoundBefore found;
  const int base = found.add(times::month_day(2, 24), news("2022-03-21"));
  const auto value = resolve(shift_from(base, 1, Grain::day), news("2022-03-21"), found);
  REQUIRE(value);
  CHECK(value->span()->year_inferred);
}

TEST_CASE("the nth unit of a longer one", "[nth]") {
  const FoundBefore found = {"2022-01", "1999", "2022-05", "199X"};
  CHECK(meaning(nth(3, Grain::day, 0, 1), news(""), found) == "2022-01-17");   // third Monday
  CHECK(meaning(nth(-1, Grain::day, 0, 5), news(""), found) == "2022-01-28");  // last Friday
  CHECK(meaning(nth(5, Grain::day, 2, 1), news(""), found) == "2022-05-30");
  CHECK(meaning(nth(5, Grain::day, 2, 3), news(""), found) == "none");  // May 2022 has four
  CHECK(meaning(nth(1, Grain::day, 1), news(""), found) == "1999-01-01");
  CHECK(meaning(nth(-1, Grain::day, 1), news(""), found) == "1999-12-31");
  CHECK(meaning(nth(2, Grain::month, 1), news(""), found) == "1999-02");
  CHECK(timex(nth(-1, Grain::quarter, 1), news(""), found) == "1999-Q4");
  CHECK(timex(nth(2, Grain::half, 1), news(""), found) == "1999-H2");
  CHECK(meaning(nth(3, Grain::year, 3), news(""), found) == "1992");
  CHECK(meaning(nth(1, Grain::year, 1), news(""), found) == "none");  // no year within a year
  CHECK(meaning(nth(13, Grain::month, 1), news(""), found) == "none");
  CHECK(meaning(nth(12, Grain::month, 1), news(""), found) == "1999-12");
  CHECK(meaning(nth(-12, Grain::month, 1), news(""), found) == "1999-01");
  CHECK(meaning(nth(-13, Grain::month, 1), news(""), found) == "none");
  CHECK(timex(nth(-2, Grain::quarter, 1), news(""), found) == "1999-Q3");
  CHECK(meaning(nth(2, Grain::day, 0), news(""), found) == "2022-01-02");
  CHECK(meaning(nth(-2, Grain::day, 0), news(""), found) == "2022-01-30");
  CHECK(meaning(nth(1, Grain::month, 0), news(""), found) == "none");
  CHECK(meaning(nth(1, Grain::day, 0, 6), news(""), found) == "2022-01-01");
  CHECK(timex(nth(1, Grain::weekend, 2), news(""), found) == "2022-W18-WE");
  CHECK(timex(nth(-1, Grain::weekend, 2), news(""), found) == "2022-W21-WE");
  CHECK(timex(nth(6, Grain::weekend, 2), news(""), found) == "none");
}

TEST_CASE("without a base it is counted in the month of the story, else of the publication",
          "[nth]") {
  const TimeExpr first_monday = nth(1, Grain::day, -1, 1);
  CHECK(meaning(first_monday, news_after("2022-03-21", "2005-06-10")) == "2005-06-06");
  CHECK(meaning(first_monday, news_after("2022-03-21", "2005-06")) == "2005-06-06");
  CHECK(meaning(first_monday, news_after("2022-03-21", "2005")) == "2022-03-07");
  CHECK(meaning(first_monday, news("2022-03-21")) == "2022-03-07");
  CHECK(meaning(first_monday, news("")) == "none");
  NthExpr e;
  e.unit = Grain::day;
  e.of = Grain::year;
  CHECK(meaning(expr(e), news_after("2022-03-21", "2005")) == "2005-01-01");
}

TEST_CASE("\"last Friday\" before a month is the last one in it", "[nth]") {
  FoundBefore found = {"2021-10"};
  const auto weekday = [&](int32_t shift) {
    RelativeExpr friday;
    friday.weekday = 5;
    friday.shift = shift;
    NthExpr e;
    e.base = 0;
    e.last = found.add(expr(friday), news("2022-03-21"));
    return meaning(expr(e), news("2022-03-21"), found);
  };
  CHECK(weekday(-1) == "2021-10-29");
  CHECK(weekday(1) == "2021-10");  // "a Friday in October": some day of it
  NthExpr e;
  e.base = 0;
  e.last = found.add(times::month_day(2, 24), news("2022-03-21"));
  CHECK(meaning(expr(e), news("2022-03-21"), found) == "2021-10");
}

TEST_CASE("the first week of a month is the one that most of its first seven days are in",
          "[nth]") {
  const FoundBefore found = {"2022-05", "2022-01"};
  CHECK(timex(nth(1, Grain::week, 0), news(""), found) == "2022-W18");
  CHECK(timex(nth(-1, Grain::week, 0), news(""), found) == "2022-W21");
  CHECK(timex(nth(2, Grain::week, 0), news(""), found) == "2022-W19");
  CHECK(timex(nth(3, Grain::week, 0), news(""), found) == "2022-W20");
  CHECK(timex(nth(-2, Grain::week, 0), news(""), found) == "2022-W20");
  CHECK(timex(nth(1, Grain::week, 1), news(""), found) == "2022-W01");
}

TEST_CASE("hours are counted from midnight as from any other hour", "[shift]") {
  CalendarExpr day;
  day.unit = times::unit("2022-02-24");
  TimeExpr told = expr(day);
  told.time.hour = 0;
  told.time.minute = 0;
  FoundBefore found;
  found.add(told, news("2022-03-21"));
  CHECK(timex(shift_from(0, 2, Grain::hour), news("2022-03-21"), found) == "2022-02-24T02:00");
}

TEST_CASE("twelve at night is midnight, at any other time of day noon", "[clock]") {
  const auto hour_in = [](DayPart part) {
    TimeOfDay twelve;
    twelve.hour = 12;
    twelve.twelve = true;
    CalendarUnit unit = times::unit("2022-03-21");
    unit.part = part;
    lay_over(twelve, unit);
    return int{unit.hour};
  };
  CHECK(hour_in(DayPart::night) == 0);
  CHECK(hour_in(DayPart::afternoon) == 12);
  CHECK(hour_in(DayPart::none) == 12);
}
