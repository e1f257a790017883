// The line with which a wire story opens: "KYIV, Ukraine, March 3 (Reuters) — ...".
//
// Its day is the day the story was written on: what "on Friday" and "yesterday" are counted from,
// also where the story was published a few days later. English. Pure; safe from several threads.
#pragma once

#include <optional>
#include <string_view>

#include "extractor/model/moment.h"
#include "extractor/model/span.h"

namespace dateline {

struct Dateline {
  std::string_view place;          // "KYIV, Ukraine"; may be empty
  date::month_day day;             // possible in some year
  std::optional<date::year> year;  // hardly ever said
  Span date;                       // bytes of the text: "March 3"
};

// The dateline of a text, looked for in its first lines, since a byline may stand before it.
[[nodiscard]] std::optional<Dateline> dateline_of(std::string_view text);

// The day of a dateline in a story that was published on `published`: with its own year, else with
// the year that puts it no more than two weeks before, or one day after. Nothing if there is no
// such year, or the day is after publication.
[[nodiscard]] std::optional<date::sys_days> day_of(const Dateline& dateline,
                                                   date::sys_days published);

// What the relative dates of a text hang on: the day of its dateline, else its publication.
[[nodiscard]] std::optional<Moment> anchor_of(std::string_view text,
                                              const std::optional<Moment>& published);

}  // namespace dateline
