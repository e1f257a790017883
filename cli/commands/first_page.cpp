#include "cli/commands/first_page.h"

#include <utility>
#include <vector>

#include "store/views/sameness/match.h"
#include "store/views/timeline.h"

namespace dateline::cli {
namespace {

// Reads events until their entries fill it.
class Page {
 public:
  Page(const EventMatcher& matcher, const FilterOptions& options)
      : options_(options),
        maker_(matcher, [this](TimelineEntry&& entry) { return add(std::move(entry)); }) {}

  bool read(StoredEvent event) { return maker_.add(std::move(event)); }
  [[nodiscard]] bool is_full() const { return entries_.size() == options_.limit; }
  [[nodiscard]] Timeline take() {
    maker_.finish();
    return std::move(entries_);
  }

 private:
  bool add(TimelineEntry&& entry) {
    if (!is_full() && entry.source_count() >= options_.min_sources)
      entries_.push_back(std::move(entry));
    return !is_full();
  }

  const FilterOptions& options_;
  Timeline entries_;
  TimelineMaker maker_;
};

EventMatcher matcher_of(const std::vector<StoredEvent>& events) {
  EventMatcher matcher;
  for (const StoredEvent& event : events) matcher.count(event);
  return matcher;
}

}  // namespace

bool is_first_page(const FilterOptions& options) {
  return options.limit > 0 && options.limit <= kWeighed && options.top == 0 &&
         options.order == "asc";
}

// What was read to weigh words mostly holds the page as well; else it is read once more, as far as
// the page goes.
std::optional<Timeline> first_page(const Selection& selection, const FilterOptions& options) {
  auto events = selection.first(kWeighed);
  if (!events) return std::nullopt;
  const bool are_all = events->size() <= kWeighed;
  if (!are_all) events->pop_back();
  const EventMatcher matcher = matcher_of(*events);
  Page page(matcher, options);
  for (StoredEvent& event : *events)
    if (!page.read(std::move(event))) break;
  if (are_all || page.is_full()) return page.take();

  Page longer(matcher, options);
  if (!selection.each([&longer](const StoredEvent& event) { return longer.read(event); }))
    return std::nullopt;
  return longer.take();
}

}  // namespace dateline::cli
