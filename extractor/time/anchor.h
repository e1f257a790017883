// What a relative or incomplete date hangs on.
#pragma once

#include <optional>

#include "extractor/model/calendar_unit.h"
#include "extractor/model/moment.h"

namespace dateline {

// The tense of the clause around a date, as far as its verbs show it.
enum class Tense : uint8_t { unknown, past, future };

struct Anchor {
  std::optional<Moment> publication;      // the document creation date
  std::optional<CalendarUnit> reference;  // the last date of the narrative, a year or finer
  std::optional<CalendarUnit> day;        // the last day, or part of one, that the text named
  std::optional<CalendarUnit> here;       // the same, of this sentence
  std::optional<CalendarUnit> quarter;    // the quarter that the text reports on: over, and named
  std::optional<Moment> clock;       // the last clock time told, in this sentence or the one before
  std::optional<int32_t> told_year;  // of a date without a year, by the course of the story
  Tense tense = Tense::unknown;
  bool sure = false;        // of the tense: the verb beside the date leaves no doubt
  bool since = false;       // "since" stands before it: it is over
  bool after_noon = false;  // a clock of twelve hours is of the second half of the day
  bool opens = false;       // the expression opens its sentence, but for a preposition
  bool narrative =
      false;  // a history: dates hang on the running narrative, not on the publication date
};

}  // namespace dateline
