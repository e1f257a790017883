// Where moon and sun stand, for calendars that follow them. Low-precision series of Meeus,
// Astronomical Algorithms (2nd ed., chapters 25, 47 and 49): minutes of time, which is enough to
// name a day. Moments are days of UT since 2000-01-01 12:00. Pure.
#pragma once

#include <date/date.h>

#include <cstdint>

namespace dateline::sky {

// Midnight (0h UT) of a day.
[[nodiscard]] double moment_of(date::sys_days day);
// The day that a moment lies in, in a zone so many days east of Greenwich.
[[nodiscard]] date::sys_days day_of(double moment, double zone);

// Degrees from 0 to 360: the sun's apparent longitude, and how far the moon is ahead of it.
[[nodiscard]] double sun_longitude(double moment);
[[nodiscard]] double elongation(double moment);

// New moons are numbered from that of 6 January 2000, as in Meeus, chapter 49.
[[nodiscard]] double new_moon(int32_t number);
// The number of the last one at or before a moment.
[[nodiscard]] int32_t last_new_moon(double moment);
// When the sun first reaches a longitude after `from`.
[[nodiscard]] double sun_reaches(double longitude, double from);

}  // namespace dateline::sky
