#include "store/views/pairing/diff_input.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "store/views/timeline.h"

namespace dateline {
namespace {

const StoredEvent& event_of(const std::vector<std::vector<StoredEvent>>& sides, size_t number) {
  size_t side = 0;
  for (; number >= sides[side].size(); ++side) number -= sides[side].size();
  return sides[side][number];
}

}  // namespace

DiffInput input_of(std::vector<std::vector<StoredEvent>> sides) {
  for (std::vector<StoredEvent>& events : sides)
    std::sort(events.begin(), events.end(), timeline_less);
  const auto kept = std::make_shared<const std::vector<std::vector<StoredEvent>>>(std::move(sides));
  DiffInput input;
  input.sides = kept->size();
  input.each = [kept](const DiffInput::Visitor& visitor) -> Outcome {
    for (size_t side = 0; side < kept->size(); ++side)
      for (const StoredEvent& event : (*kept)[side]) visitor(side, event);
    return Done{};
  };
  input.find = [kept](size_t number, uint64_t) -> Result<StoredEvent> {
    return event_of(*kept, number);
  };
  return input;
}

}  // namespace dateline
