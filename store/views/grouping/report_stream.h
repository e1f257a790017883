// Reports that come one by one in timeline order, grouped, and handed on in the same order as soon
// as no later report can belong to their groups. Holds no more than what a year tells: a report of
// a year waits for its last day. Not thread-safe.
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "store/stored_event.h"
#include "store/views/grouping/grouping.h"
#include "store/views/sameness/match.h"

namespace dateline {

class ReportStream {
 public:
  // `matcher` has counted all the events, and outlives the stream.
  explicit ReportStream(const EventMatcher& matcher) : matcher_(matcher) {}
  virtual ~ReportStream() = default;
  ReportStream(const ReportStream&) = delete;
  ReportStream& operator=(const ReportStream&) = delete;

  // False: no more are wanted.
  bool add(StoredEvent event) {
    EventWords words = words_of(event);
    return add(std::move(event), std::move(words));
  }
  bool add(StoredEvent event, EventWords words);
  void finish();

 protected:
  // The whole of a group, the best told report first, before any of them is handed on.
  virtual void settle(const std::vector<size_t>& members) = 0;
  // The next in order. False: no more are wanted.
  virtual bool hand_on(size_t report) = 0;

  [[nodiscard]] StoredEvent& event(size_t report) { return pending_[report - first_].event; }

 private:
  struct Pending {
    StoredEvent event;
    Profile profile;
    bool settled = false;
  };

  void settle_group_of(size_t report);
  bool hand_on_whole_groups();

  const EventMatcher& matcher_;
  Grouper grouper_;
  std::deque<Pending> pending_;
  size_t first_ = 0;  // how many came before those pending
  bool stopped_ = false;
};

// Every report, beside how many witnesses tell its event.
class CountedReports final : public ReportStream {
 public:
  using Visitor = std::function<bool(const StoredEvent& event, size_t sources)>;
  CountedReports(const EventMatcher& matcher, Visitor visitor)
      : ReportStream(matcher), visitor_(std::move(visitor)) {}

 private:
  void settle(const std::vector<size_t>& members) override;
  bool hand_on(size_t report) override;

  Visitor visitor_;
  std::unordered_map<size_t, size_t> sources_;  // of reports that are settled
};

}  // namespace dateline
