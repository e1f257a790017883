// Which leading events of a diff tell of one day away from the publication of their article: of
// such a day two articles of one story tell one thing, in whatever words. Built once, then pure.
#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "store/views/pairing/told_events.h"

namespace dateline {

class TellingDays {
 public:
  // `told` outlives it.
  explicit TellingDays(const ToldEvents& told);

  // The leading events of the day of `event`, itself among them; none if it has no such day, or if
  // very many do.
  [[nodiscard]] const std::vector<uint32_t>& of_the_day_of(size_t event) const;

 private:
  const ToldEvents& told_;
  std::unordered_map<int32_t, std::vector<uint32_t>> events_;  // by day
};

}  // namespace dateline
