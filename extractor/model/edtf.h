// EDTF (ISO 8601-2:2019 annex A; the Library of Congress's specification), the notation of every
// date that people and files see.
//
// Written: 2022-02-24, 2022-02, 2005, 199X, 19XX, 2003-21 (spring .. winter 21-24), 2021-35
// (quarters 33-36), 2021-40 (halves 40, 41), START/END, START/.., ../END, XXXX-02-24, a '~' suffix
// for approximate (Mod::start, mid and end are not approximate: they travel as `mod`). ISO weeks
// and weekends, which EDTF lacks, become the interval of their days. Times are cut to their day.
// Read: all that is written, plus `?` and `%` suffixes, YYYY-Www as a convenience.
#pragma once

#include <string>
#include <string_view>

#include "extractor/model/result.h"
#include "extractor/model/time_span.h"

namespace dateline {

[[nodiscard]] std::string to_edtf(const TimeSpan& when);

// Error invalid_input says which part is not EDTF. parse_edtf(to_edtf(x)) has the days of x.
[[nodiscard]] Result<TimeSpan> parse_edtf(std::string_view text);

}  // namespace dateline
