#include "store/views/query.h"

#include <algorithm>

#include "store/stored_event.h"
#include "store/time_place.h"
#include "store/views/about/about.h"

namespace dateline {
namespace {

template <class T>
bool among(const std::vector<T>& allowed, const T& value) {
  return allowed.empty() || std::find(allowed.begin(), allowed.end(), value) != allowed.end();
}

bool is_about(const std::string& text, const StoredEvent& event) {
  if (text.empty()) return true;
  const auto about = About::parse(text);
  return about && about->matches(event);
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

bool lies_within(const DayInterval& interval, const TimePlace& place) {
  if (!interval.from && !interval.to) return true;
  if (place.undated) return false;
  return (!interval.from || place.latest >= *interval.from) &&
         (!interval.to || place.earliest <= *interval.to);
}

bool passes_but_about(const Query& query, const StoredEvent& event) {
  return among(query.sources, event.source) && among(query.statuses, event.event.status) &&
         (!query.precision || *query.precision == event.event.when.grain()) &&
         (query.lang.empty() || query.lang == event.lang) && event.last_run >= query.since_run &&
         (query.with_hidden || !event.hidden) &&
         lies_within(interval_of(query), place_of(event.event));
}

bool passes(const Query& query, const StoredEvent& event) {
  return passes_but_about(query, event) && is_about(query.about, event);
}

}  // namespace dateline
