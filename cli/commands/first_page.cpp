#include "cli/commands/first_page.h"

#include <utility>
#include <vector>

#include "store/views/sameness/match.h"
#include "store/views/timeline.h"

namespace dateline::cli {
namespace {

// Takes entries until the page is full.
class Page {
 public:
  explicit Page(const FilterOptions& options) : options_(options) {}

  bool add(TimelineEntry&& entry) {
    if (entry.source_count() >= options_.min_sources) entries_.push_back(std::move(entry));
    return !is_full();
  }
  [[nodiscard]] bool is_full() const { return entries_.size() == options_.limit; }
  [[nodiscard]] Timeline take() { return std::move(entries_); }

 private:
  const FilterOptions& options_;
  Timeline entries_;
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
  Page page(options);
  TimelineMaker maker(matcher,
                      [&page](TimelineEntry&& entry) { return page.add(std::move(entry)); });
  for (StoredEvent& event : *events)
    if (!maker.add(std::move(event))) break;
  if (are_all) maker.finish();
  if (are_all || page.is_full()) return page.take();

  Page longer(options);
  TimelineMaker all(matcher,
                    [&longer](TimelineEntry&& entry) { return longer.add(std::move(entry)); });
  if (!selection.each([&all](const StoredEvent& event) { return all.add(event); }))
    return std::nullopt;
  all.finish();
  return longer.take();
}

}  // namespace dateline::cli
