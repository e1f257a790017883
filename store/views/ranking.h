// The days that matter most in a timeline, each with the events that make it matter. Pure and
// deterministic.
//
// A day counts for every article that tells of it, and the more the later the article: that a
// writer comes back to a day weeks afterwards says more than that it was news on the next morning.
// Copies of one report count once. (Counting mentions: Tran et al., "Leveraging learning to rank in
// an optimization framework for timeline summarization", 2013; the weight of lateness is ours,
// measured by bench/accuracy/timelines.)
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "store/views/timeline.h"

namespace dateline {

struct RankedDay {
  date::sys_days day;
  double score = 0;                    // articles that tell of it, late ones weighing more; > 0
  std::vector<TimelineEntry> entries;  // the most telling first; never empty
};

// The `count` best days, in date order. Events less precise than a day make none. Of equal days the
// earlier comes in.
[[nodiscard]] std::vector<RankedDay> top_days(const std::vector<TimelineEntry>& timeline,
                                              size_t count);

// Hands on the entries of a timeline in its order, each time the same ones. False: they cannot be
// read.
using EntryWalk = std::function<bool(const std::function<void(const TimelineEntry&)>& visitor)>;

// The same of a timeline that is too long for memory: it is walked twice, and only the entries of
// the best days are kept. Nothing where the walk says so.
[[nodiscard]] std::optional<std::vector<RankedDay>> top_days(const EntryWalk& walk, size_t count);

}  // namespace dateline
