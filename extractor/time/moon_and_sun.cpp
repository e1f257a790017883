#include "extractor/time/moon_and_sun.h"

#include <cmath>

namespace dateline::sky {
namespace {

constexpr double kEpoch = 10957.5;  // 2000-01-01 12:00 in days since 1970
constexpr double kDegree = 3.14159265358979323846 / 180;
constexpr double kYear = 365.2422;
constexpr double kMonth = 29.530588861;
constexpr double kNewMoon = 5.09766;  // the mean one of January 2000
constexpr double kExact = 1e-6;       // days

double sine(double degrees) {
  return std::sin(degrees * kDegree);
}

double turn(double degrees) {
  const double rest = std::fmod(degrees, 360);
  return rest < 0 ? rest + 360 : rest;
}

// From -180 to 180.
double half_turn(double degrees) {
  return turn(degrees + 180) - 180;
}

double centuries(double moment) {
  return moment / 36525;
}

double sun_anomaly(double t) {
  return 357.52911 + 35999.05029 * t;
}

double moon_longitude(double moment) {
  const double t = centuries(moment);
  const double d = 297.8501921 + 445267.1114034 * t;  // elongation
  const double m = sun_anomaly(t);
  const double a = 134.9633964 + 477198.8675055 * t;  // the moon's anomaly
  const double f = 93.2720950 + 483202.0175233 * t;   // latitude argument
  return 218.3164477 + 481267.88123421 * t + 6.288774 * sine(a) + 1.274027 * sine(2 * d - a) +
         0.658314 * sine(2 * d) + 0.213618 * sine(2 * a) - 0.185116 * sine(m) -
         0.114332 * sine(2 * f) + 0.058793 * sine(2 * d - 2 * a) + 0.057066 * sine(2 * d - m - a) +
         0.053322 * sine(2 * d + a) + 0.045758 * sine(2 * d - m) - 0.040923 * sine(m - a) -
         0.034720 * sine(d) - 0.030383 * sine(m + a) + 0.015327 * sine(2 * d - 2 * f) -
         0.012528 * sine(a + 2 * f) + 0.010980 * sine(a - 2 * f) + 0.010675 * sine(4 * d - a) +
         0.010034 * sine(3 * a);
}

}  // namespace

double moment_of(date::sys_days day) {
  return static_cast<double>(day.time_since_epoch().count()) - kEpoch;
}

date::sys_days day_of(double moment, double zone) {
  return date::sys_days{date::days{static_cast<int>(std::floor(moment + kEpoch + zone))}};
}

double sun_longitude(double moment) {
  const double t = centuries(moment);
  const double m = sun_anomaly(t);
  const double mean = 280.46646 + 36000.76983 * t;
  return turn(mean + (1.914602 - 0.004817 * t) * sine(m) + 0.019993 * sine(2 * m) - 0.00569 -
              0.00478 * sine(125.04 - 1934.136 * t));
}

double elongation(double moment) {
  return turn(moon_longitude(moment) - sun_longitude(moment));
}

double new_moon(int32_t number) {
  double at = kNewMoon + number * kMonth;
  double step = 0;
  do {
    step = half_turn(elongation(at)) / 360 * kMonth;
    at -= step;
  } while (std::abs(step) > kExact);
  return at;
}

int32_t last_new_moon(double moment) {
  auto number = static_cast<int32_t>(std::lround((moment - kNewMoon) / kMonth));
  while (new_moon(number) > moment) --number;
  // By the mean month it may be the one before.
  return new_moon(number + 1) > moment ? number : number + 1;
}

double sun_reaches(double longitude, double from) {
  double at = from + turn(longitude - sun_longitude(from)) / 360 * kYear;
  double step = 0;
  do {
    step = half_turn(longitude - sun_longitude(at)) / 360 * kYear;
    at += step;
  } while (std::abs(step) > kExact);
  return at;
}

}  // namespace dateline::sky
