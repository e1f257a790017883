// Events in order, the same event from several articles as one entry. Pure.
#pragma once

#include <cstddef>
#include <functional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "store/stored_event.h"
#include "store/views/grouping/report_stream.h"
#include "store/views/sameness/words_ahead.h"

namespace dateline {

struct TimelineEntry {
  StoredEvent event;                          // the best told one
  std::vector<StoredEvent> also;              // the same event elsewhere
  [[nodiscard]] size_t source_count() const;  // witnesses, see witnesses.h
};

// The order of every timeline: earliest day, coarser precision first, latest day, event id; events
// of unknown year last, by month and day. Strict weak ordering.
[[nodiscard]] bool timeline_less(const StoredEvent& a, const StoredEvent& b);

// Makes entries of events that come one by one in timeline order, and hands each on, in timeline
// order of their leading events, once no later event can belong to it.
class TimelineMaker final : public ReportStream {
 public:
  using Visitor = std::function<bool(TimelineEntry&& entry)>;  // false: no more are wanted
  TimelineMaker(const EventMatcher& matcher, Visitor visitor)
      : ReportStream(matcher), visitor_(std::move(visitor)) {}

 private:
  void settle(const std::vector<size_t>& members) override;
  bool hand_on(size_t report) override;

  Visitor visitor_;
  std::unordered_map<size_t, TimelineEntry> entries_;  // by their leading report
};

// Events as they are gathered, in timeline order or not, for a timeline of all of them. Their words
// are read meanwhile.
class GatheredTimeline {
 public:
  // REQUIRES: it is given no more events than that.
  explicit GatheredTimeline(size_t most) {
    events_.reserve(most);
  }  // what is not used costs nothing

  void add(const StoredEvent& event) {
    events_.push_back(event);
    words_.came();
  }
  [[nodiscard]] size_t size() const { return events_.size(); }
  // As make_timeline(). Once.
  [[nodiscard]] std::vector<TimelineEntry> make();

 private:
  std::vector<StoredEvent> events_;
  WordsAhead words_{events_};
};

// Groups events (in timeline order or not) into entries, in timeline order of their leading event.
[[nodiscard]] std::vector<TimelineEntry> make_timeline(std::vector<StoredEvent> events);

}  // namespace dateline
