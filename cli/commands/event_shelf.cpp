#include "cli/commands/event_shelf.h"

#include "cli/commands/selection.h"
#include "cli/console/messages.h"

namespace dateline::cli {

void EventShelf::add(const StoredEvent& event) {
  ids_.push_back(event.event.id);
  if (ids_.size() <= Selection::kMostInMemory)
    events_.push_back(event);
  else
    events_ = std::vector<StoredEvent>();  // = {} would keep the memory
}

std::optional<StoredEvent> EventShelf::at(size_t index) const {
  if (!events_.empty()) return events_[index];
  auto event = store_.find_event(ids_[index]);
  if (event) return *std::move(event);
  report_error(with_remedy(event.error()));
  return std::nullopt;
}

}  // namespace dateline::cli
