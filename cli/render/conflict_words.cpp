#include "cli/render/conflict_words.h"

#include <cstdlib>

#include "cli/render/evidence.h"
#include "cli/render/sanitise.h"
#include "store/views/sameness/match.h"

namespace dateline::cli {
namespace {

std::string counted(int64_t count, const std::string& unit) {
  return std::to_string(count) + " " + unit + (count == 1 ? "" : "s");
}

std::string days_words(int64_t days) {
  return days == 0 ? "some days" : counted(days, "day");
}

// Two months, two years: in what they are told in. From 2014 to 2015 it is a year, not a day.
std::string distance_words(const TimeSpan& a, const TimeSpan& b) {
  constexpr int64_t kMonths = 12;
  const bool alike = a.first.grain == b.first.grain && !a.is_range && !b.is_range;
  const int64_t years = std::abs(int64_t{a.first.year} - b.first.year);
  if (alike && a.first.grain == Grain::year && years > 0) return counted(years, "year");
  const int64_t months =
      std::abs((int64_t{a.first.year} - b.first.year) * kMonths + a.first.month - b.first.month);
  if (alike && a.first.grain == Grain::month && months > 0) return counted(months, "month");
  return days_words(gap_in_days(a, b));
}

// Empty if nothing about the date was inferred.
std::string what_was_inferred(const std::string& name, const StoredEvent& event, int64_t gap) {
  switch (event.event.anchor) {
    case AnchorBasis::explicit_date:
      return "";
    case AnchorBasis::publication_date:
      return "a publication date of " + name + " that is wrong by " + days_words(gap) +
             " would explain it";
    case AnchorBasis::earlier_event:
      return "the date of " + name +
             " hangs on an earlier one in its text: had it meant another, that would explain it";
    case AnchorBasis::inferred_year:
      return "the year of " + name + " was inferred, but no other year would explain it";
  }
  return "";
}

std::string verdict(const std::string& name_a, const StoredEvent& a, const std::string& name_b,
                    const StoredEvent& b) {
  const int64_t gap = gap_in_days(a.event.when, b.event.when);
  const std::string distance = distance_words(a.event.when, b.event.when);
  const std::string of_a = what_was_inferred(name_a, a, gap);
  const std::string of_b = what_was_inferred(name_b, b, gap);
  if (of_a.empty() && of_b.empty())
    return "Both texts state their dates: nothing inferred explains the " + distance +
           " between them.";
  const std::string both = of_a + (of_a.empty() || of_b.empty() ? "" : "; ") + of_b + ".";
  return distance + " apart; " + both;
}

}  // namespace

std::vector<std::string> conflict_words(const std::string& name_a, const StoredEvent& a,
                                        const std::string& name_b, const StoredEvent& b) {
  const std::string clean_a = one_line(name_a);
  const std::string clean_b = one_line(name_b);
  return {clean_a + ": " + calculation(a), clean_b + ": " + calculation(b),
          verdict(clean_a, a, clean_b, b)};
}

}  // namespace dateline::cli
