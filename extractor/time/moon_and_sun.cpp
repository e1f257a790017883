#include "extractor/time/moon_and_sun.h"

#include <cmath>

namespace dateline::sky {
namespace {

constexpr double kDegree = 3.14159265358979323846 / 180;
constexpr double kYear = 365.2422;
constexpr double kMonth = 29.530588861;

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
  constexpr double kEpoch = 10957.5;  // 2000-01-01 12:00 in days since 1970
  return static_cast<double>(day.time_since_epoch().count()) - kEpoch;
}

date::sys_days day_of(double moment, double zone) {
  return date::sys_days{date::days{static_cast<int>(std::floor(moment + 10957.5 + zone))}};
}

double sun_longitude(double moment) {
  const double t = centuries(moment);
  const double m = sun_anomaly(t);
  const double mean = 280.46646 + 36000.76983 * t;
  return turn(mean + (1.914602 - 0.004817 * t) * sine(m) + 0.019993 * sine(2 * m) +
              0.000289 * sine(3 * m) - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t));
}

double elongation(double moment) {
  return turn(moon_longitude(moment) - sun_longitude(moment));
}

double new_moon_before(double moment) {
  double at = moment - elongation(moment) / 360 * kMonth;
  for (int i = 0; i < 4; ++i) at -= half_turn(elongation(at)) / 360 * kMonth;
  // The month is longer or shorter than its mean by hours: a step too far is taken back.
  if (at > moment) return new_moon_before(at - kMonth / 2);
  return at;
}

double sun_reaches(double longitude, double near) {
  double at = near;
  for (int i = 0; i < 5; ++i) at += half_turn(longitude - sun_longitude(at)) / 360 * kYear;
  return at;
}

}  // namespace dateline::sky
