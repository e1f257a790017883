#include "store/views/grouping/report_stream.h"

#include <utility>

#include "store/views/grouping/witnesses.h"

namespace dateline {

bool ReportStream::add(StoredEvent event, EventWords words) {
  if (stopped_) return false;
  pending_.push_back({std::move(event), {}, false});
  Pending& added = pending_.back();
  added.profile = matcher_.profile(added.event, std::move(words));
  grouper_.add(added.event, added.profile);
  return hand_on_whole_groups();
}

void ReportStream::finish() {
  grouper_.finish();
  hand_on_whole_groups();
}

bool ReportStream::hand_on_whole_groups() {
  for (; !stopped_ && !pending_.empty(); ++first_, pending_.pop_front()) {
    if (!pending_.front().settled) {
      if (grouper_.may_grow(first_)) break;
      settle_group_of(first_);
    }
    stopped_ = !hand_on(first_);
  }
  grouper_.forget_before(first_);
  return !stopped_;
}

void ReportStream::settle_group_of(size_t report) {
  const std::vector<size_t> members = grouper_.take_group_of(report);
  for (const size_t member : members) pending_[member - first_].settled = true;
  settle(members);
}

void CountedReports::settle(const std::vector<size_t>& members) {
  std::vector<const StoredEvent*> reports;
  for (const size_t member : members) reports.push_back(&event(member));
  const size_t sources = count_witnesses(reports);
  for (const size_t member : members) sources_[member] = sources;
}

bool CountedReports::hand_on(size_t report) {
  return visitor_(event(report), sources_.extract(report).mapped());
}

}  // namespace dateline
