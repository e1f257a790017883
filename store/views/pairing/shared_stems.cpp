#include "store/views/pairing/shared_stems.h"

namespace dateline {

SharedStems::SharedStems(const ToldEvents& told)
    : told_(told), events_begins_(told.profiles().stems() + 1), seen_(told.size()) {
  list_stems();
  list_events();
}

void SharedStems::list_stems() {
  for (size_t event = 0; event < told_.size(); ++event) {
    for (const uint32_t stem : told_.profiles().heaviest(event)) {
      stems_.push_back(stem);
      ++events_begins_[stem + 1];
    }
    stems_ends_.push_back(stems_.size());
  }
  for (size_t i = 1; i < events_begins_.size(); ++i) events_begins_[i] += events_begins_[i - 1];
}

void SharedStems::list_events() {
  events_.resize(stems_.size());
  std::vector<size_t> next(events_begins_.begin(), events_begins_.end() - 1);
  size_t at = 0;
  for (size_t event = 0; event < stems_ends_.size(); ++event)
    for (; at < stems_ends_[event]; ++at)
      events_[next[stems_[at]]++] = static_cast<uint32_t>(event);
}

template <class Counted>
SharedStems::Counts SharedStems::count(const Counted& counted) const {
  Counts counts(told_.profiles().stems());
  for (size_t event = 0; event < told_.size(); ++event)
    for (size_t at = begin_of(event); counted(event) && at < stems_ends_[event]; ++at)
      ++counts[stems_[at]];
  return counts;
}

SharedStems::Counts SharedStems::of_leading() const {
  return count([this](size_t event) { return told_.is_leading(event); });
}

SharedStems::Counts SharedStems::of_side(size_t side) const {
  return count([this, side](size_t event) { return told_[event].side == side; });
}

}  // namespace dateline
