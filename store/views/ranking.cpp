#include "store/views/ranking.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "store/views/telling.h"

namespace dateline {
namespace {

// Every doubling of the weeks between a day and an article that tells of it adds this much.
constexpr double kForEachDoubledWeek = 0.5;

std::optional<date::sys_days> single_day(const TimeSpan& when) {
  const auto begin = when.begin_day();
  const auto end = when.end_day();
  return begin && end && *end - *begin == date::days{1} ? begin : std::nullopt;
}

// What one article's telling adds to a day; articles of unknown date count as of that day.
double weight_of(const StoredEvent& report, date::sys_days day) {
  const auto late = report.published ? (report.published->day - day).count() : 0;
  return 1 +
         kForEachDoubledWeek * std::log2(1 + std::max<double>(0, static_cast<double>(late)) / 7);
}

template <class Visit>
void for_each_report(const std::vector<TimelineEntry>& entries, const Visit& visit) {
  for (const TimelineEntry& entry : entries) {
    visit(entry.event);
    for (const StoredEvent& other : entry.also) visit(other);
  }
}

// The same sentence elsewhere is a copy and no witness; a report that knows the month only does not
// speak of the day.
double score_of(date::sys_days day, const std::vector<TimelineEntry>& entries) {
  std::map<uint64_t, double> weight_of_article;
  std::unordered_set<std::string_view> sentences;
  for_each_report(entries, [&](const StoredEvent& report) {
    const bool of_the_day = single_day(report.event.when) == day;
    if (of_the_day && sentences.insert(report.event.sentence.text).second)
      weight_of_article.emplace(report.article, weight_of(report, day));
  });
  double score = 0;
  for (const auto& [article, weight] : weight_of_article) score += weight;
  return score;
}

std::vector<RankedDay> days_of(const std::vector<TimelineEntry>& timeline) {
  std::map<date::sys_days, std::vector<TimelineEntry>> entries_by_day;
  for (const TimelineEntry& entry : timeline)
    if (const auto day = single_day(entry.event.event.when)) entries_by_day[*day].push_back(entry);
  std::vector<RankedDay> days;
  for (auto& [day, entries] : entries_by_day)
    days.push_back({day, score_of(day, entries), std::move(entries)});
  return days;
}

}  // namespace

std::vector<RankedDay> top_days(const std::vector<TimelineEntry>& timeline, size_t count) {
  std::vector<RankedDay> days = days_of(timeline);
  std::stable_sort(days.begin(), days.end(),
                   [](const RankedDay& a, const RankedDay& b) { return a.score > b.score; });
  if (days.size() > count) days.resize(count);
  const Telling telling(timeline);
  for (RankedDay& day : days) telling.order(day.entries);
  std::sort(days.begin(), days.end(),
            [](const RankedDay& a, const RankedDay& b) { return a.day < b.day; });
  return days;
}

}  // namespace dateline
