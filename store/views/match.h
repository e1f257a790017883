// Whether two reports are of the same event: by meaning (trigger, participants, words weighted by how rare
// they are among the events compared) and by how their dates relate. Pure and symmetric.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "store/stored_event.h"

namespace dateline {

// How the dates of two reports of one event relate.
enum class DateRelation {
  same,      // the same days
  a_finer,   // a's days lie within b's: 2005-03-12 against 2005
  b_finer,
  conflict,  // no day in common, and no inference that explains it
  apart,     // no day in common, but one side's year or anchor was only inferred, or one is unresolved
};

[[nodiscard]] DateRelation relate(const TimeSpan& a, const TimeSpan& b);

// Word weights over the events to be compared; build once, then similarity() is pure.
class Matcher {
 public:
  explicit Matcher(const std::vector<const StoredEvent*>& events);

  // 0 (nothing in common) .. 1 (told alike).
  [[nodiscard]] double similarity(const StoredEvent& a, const StoredEvent& b) const;

 private:
  std::unordered_map<std::string, double> weight_;
};

}  // namespace dateline
