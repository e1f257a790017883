// Where moon and sun stand, for calendars that follow them. Low-precision series of Meeus,
// Astronomical Algorithms (2nd ed., chapters 25, 47 and 49): minutes of time, which is enough to
// name a day. Moments are days of UT since 2000-01-01 12:00. Pure.
#pragma once

#include <date/date.h>

namespace dateline::sky {

// Midnight (0h UT) of a day.
[[nodiscard]] double moment_of(date::sys_days day);
// The day that a moment lies in, in a zone so many days east of Greenwich.
[[nodiscard]] date::sys_days day_of(double moment, double zone);

// Degrees from 0 to 360: the sun's apparent longitude, and how far the moon is ahead of it.
[[nodiscard]] double sun_longitude(double moment);
[[nodiscard]] double elongation(double moment);

// The last new moon at or before a moment.
[[nodiscard]] double new_moon_before(double moment);
// When the sun reaches a longitude, within half a year of `near`.
[[nodiscard]] double sun_reaches(double longitude, double near);

}  // namespace dateline::sky
