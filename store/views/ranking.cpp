#include "store/views/ranking.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

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
void for_each_report(const TimelineEntry& entry, const Visit& visit) {
  visit(entry.event);
  for (const StoredEvent& other : entry.also) visit(other);
}

// The same sentence elsewhere is a copy and no witness; a report that knows the month only does not
// speak of the day.
double score_of(date::sys_days day, const std::vector<TimelineEntry>& entries) {
  std::map<uint64_t, double> weight_of_article;
  std::unordered_set<std::string_view> sentences;
  const auto weigh = [&](const StoredEvent& report) {
    const bool of_the_day = single_day(report.event.when) == day;
    if (of_the_day && sentences.insert(report.event.sentence.text).second)
      weight_of_article.emplace(report.article, weight_of(report, day));
  };
  for (const TimelineEntry& entry : entries) for_each_report(entry, weigh);
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

// The best days, the best first. Of equal ones the earlier comes in.
void keep_best(std::vector<RankedDay>& days, size_t count) {
  std::stable_sort(days.begin(), days.end(),
                   [](const RankedDay& a, const RankedDay& b) { return a.score > b.score; });
  if (days.size() > count) days.resize(count);
}

void put_in_order(std::vector<RankedDay>& days, const Telling& telling) {
  for (RankedDay& day : days) telling.order(day.entries);
  std::sort(days.begin(), days.end(),
            [](const RankedDay& a, const RankedDay& b) { return a.day < b.day; });
}

// Scores the days of entries that come by in order of time, holding those of one day.
class DayScores {
 public:
  void see(const TimelineEntry& entry) {
    const auto day = single_day(entry.event.event.when);
    if (!day) return;
    if (days_.empty() || days_.back().day != *day) close(), days_.push_back({*day, 0, {}});
    days_.back().entries.push_back(entry);
  }
  [[nodiscard]] std::vector<RankedDay> take() { return close(), std::move(days_); }

 private:
  void close() {
    if (days_.empty()) return;
    RankedDay& last = days_.back();
    last.score = score_of(last.day, last.entries);
    last.entries = std::vector<TimelineEntry>();  // = {} would keep the memory
  }

  std::vector<RankedDay> days_;
};

}  // namespace

std::vector<RankedDay> top_days(const std::vector<TimelineEntry>& timeline, size_t count) {
  std::vector<RankedDay> days = days_of(timeline);
  keep_best(days, count);
  put_in_order(days, Telling(timeline));
  return days;
}

std::optional<std::vector<RankedDay>> top_days(const EntryWalk& walk, size_t count) {
  EventMatcher matcher;
  DayScores scores;
  const auto score = [&](const TimelineEntry& entry) {
    for_each_report(entry, [&matcher](const StoredEvent& report) { matcher.count(report); });
    scores.see(entry);
  };
  if (!walk(score)) return std::nullopt;
  std::vector<RankedDay> days = scores.take();
  keep_best(days, count);
  std::map<date::sys_days, std::vector<TimelineEntry>*> kept;
  for (RankedDay& day : days) kept[day.day] = &day.entries;
  ProfileSum whole;
  const auto keep = [&](const TimelineEntry& entry) {
    for_each_report(entry, [&](const StoredEvent& report) { whole.add(matcher.profile(report)); });
    const auto day = single_day(entry.event.event.when);
    if (day && kept.contains(*day)) kept.at(*day)->push_back(entry);
  };
  if (!walk(keep)) return std::nullopt;
  put_in_order(days, Telling(std::move(matcher), std::move(whole)));
  return days;
}

}  // namespace dateline
