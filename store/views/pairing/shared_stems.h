// Which of the events of a diff share one of their heaviest stems: two that share none are not
// alike. Built once; not thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "store/views/pairing/told_events.h"

namespace dateline {

class SharedStems {
 public:
  // `told` outlives it.
  explicit SharedStems(const ToldEvents& told);

  // How many events have it among their heaviest stems, by stem: of those that lead their repeats,
  // and of all of one side. A stem that very many have says too little to be followed.
  using Counts = std::vector<uint32_t>;
  [[nodiscard]] Counts of_leading() const;
  [[nodiscard]] Counts of_side(size_t side) const;

  // Whether the last visit_like() met it.
  [[nodiscard]] bool was_visited(size_t event) const { return seen_[event] == asked_; }

  // Every event that shares a stem with `event`, of those stems for which `followed` says so, each
  // once, in no order.
  template <class Followed, class Visitor>
  void visit_like(size_t event, const Followed& followed, const Visitor& visitor) {
    ++asked_;
    for (size_t at = begin_of(event); at < stems_ends_[event]; ++at) {
      const uint32_t stem = stems_[at];
      if (!followed(stem)) continue;
      for (size_t i = events_begins_[stem]; i < events_begins_[stem + 1]; ++i)
        if (seen_[events_[i]] != asked_) seen_[events_[i]] = asked_, visitor(events_[i]);
    }
  }

 private:
  [[nodiscard]] size_t begin_of(size_t event) const {
    return event == 0 ? 0 : stems_ends_[event - 1];
  }
  template <class Counted>
  [[nodiscard]] Counts count(const Counted& counted) const;
  void list_stems();
  void list_events();

  const ToldEvents& told_;
  std::vector<uint32_t> stems_;        // the heaviest of each event
  std::vector<size_t> stems_ends_;     // by event
  std::vector<uint32_t> events_;       // that have each stem
  std::vector<size_t> events_begins_;  // by stem
  std::vector<uint32_t> seen_;         // by event: the last that asked and saw it
  uint32_t asked_ = 0;
};

}  // namespace dateline
