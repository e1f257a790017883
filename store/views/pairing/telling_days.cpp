#include "store/views/pairing/telling_days.h"

#include <utility>

namespace dateline {
namespace {

constexpr size_t kMostEventsOfADay = 40;

}  // namespace

TellingDays::TellingDays(const ToldEvents& told) : told_(told) {
  for (size_t event = 0; event < told.size(); ++event)
    if (told.is_leading(event) && told[event].telling_day)
      events_[*told[event].telling_day].push_back(static_cast<uint32_t>(event));
  std::erase_if(events_, [](const auto& day) { return day.second.size() > kMostEventsOfADay; });
}

const std::vector<uint32_t>& TellingDays::of_the_day_of(size_t event) const {
  static const std::vector<uint32_t> none;
  if (!told_[event].telling_day) return none;
  const auto found = events_.find(*told_[event].telling_day);
  return found == events_.end() ? none : found->second;
}

}  // namespace dateline
