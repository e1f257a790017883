#include "store/views/query.h"

#include <algorithm>
#include <unordered_set>

#include "store/stored_event.h"
#include "store/time_place.h"
#include "store/views/words.h"

namespace dateline {
namespace {

template <class T>
bool among(const std::vector<T>& allowed, const T& value) {
  return allowed.empty() || std::find(allowed.begin(), allowed.end(), value) != allowed.end();
}

bool lies_within(const DayInterval& interval, const TimePlace& place) {
  if (!interval.from && !interval.to) return true;
  if (place.undated) return false;
  return (!interval.from || place.latest >= *interval.from) &&
         (!interval.to || place.earliest <= *interval.to);
}

void gather(std::string_view text, std::unordered_set<std::string>& stems) {
  for_each_word(text, [&](const Word& word) { stems.insert(word.stem); });
}

bool is_about(const std::string& about, const StoredEvent& event) {
  if (about.empty()) return true;
  std::unordered_set<std::string> told;
  gather(event.event.headline, told);
  gather(event.event.sentence.text, told);
  gather(event.article_title, told);
  for (const std::string& participant : event.event.participants) gather(participant, told);
  bool all = true;
  for_each_word(about, [&](const Word& word) { all = all && told.contains(word.stem); });
  return all;
}

}  // namespace

DayInterval interval_of(const Query& query) {
  DayInterval interval;
  if (query.from)
    if (const auto day = query.from->begin_day()) interval.from = day->time_since_epoch().count();
  if (query.to)
    if (const auto day = query.to->end_day()) interval.to = day->time_since_epoch().count() - 1;
  return interval;
}

bool passes(const Query& query, const StoredEvent& event) {
  return among(query.sources, event.source) && among(query.statuses, event.event.status) &&
         (!query.precision || *query.precision == event.event.when.grain()) &&
         (query.lang.empty() || query.lang == event.lang) &&
         lies_within(interval_of(query), place_of(event.event)) && is_about(query.about, event);
}

}  // namespace dateline
