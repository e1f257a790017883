#include "cli/commands/long_timeline.h"

#include <algorithm>
#include <limits>

#include "cli/commands/event_shelf.h"
#include "cli/console/messages.h"
#include "store/views/about/about.h"

namespace dateline::cli {
namespace {

// More make a page of thirty megabytes, which takes 300 MB to make and which browsers hardly show.
constexpr size_t kMostOnPage = 30000;

using EntryVisitor = std::function<bool(const TimelineEntry&)>;

FilterOptions without_limit(FilterOptions filters) {
  filters.limit = 0;
  return filters;
}

// Where the events of an entry are on the shelf.
struct Shelved {
  double relevance = 0;
  size_t begin = 0;
  size_t end = 0;
};

class ShelvedEntries {
 public:
  explicit ShelvedEntries(const Store& store) : shelf_(store) {}

  void add(const TimelineEntry& entry, double relevance) {
    const size_t begin = shelf_.size();
    shelf_.add(entry.event);
    for (const StoredEvent& other : entry.also) shelf_.add(other);
    entries_.push_back({relevance, begin, shelf_.size()});
  }

  void put_in_order(const std::string& order) { cli::put_in_order(entries_, order); }

  // The first `most` of them. False after having reported an error.
  bool each(size_t most, const EntryVisitor& visitor) const {
    for (size_t i = 0; i < std::min(most, entries_.size()); ++i) {
      const auto entry = read(entries_[i]);
      if (!entry) return false;
      if (!visitor(*entry)) break;
    }
    return true;
  }

 private:
  [[nodiscard]] std::optional<TimelineEntry> read(const Shelved& shelved) const {
    TimelineEntry entry;
    for (size_t at = shelved.begin; at < shelved.end; ++at) {
      auto event = shelf_.at(at);
      if (!event) return std::nullopt;
      if (at == shelved.begin)
        entry.event = *std::move(event);
      else
        entry.also.push_back(*std::move(event));
    }
    return entry;
  }

  EventShelf shelf_;
  std::vector<Shelved> entries_;
};

bool each_reordered(const Store& store, const Selection& selection, const FilterOptions& filters,
                    const EntryVisitor& visitor) {
  ShelvedEntries entries(store);
  const auto about = About::parse(filters.about);
  const auto shelve = [&](const TimelineEntry& entry) {
    const bool asked = about && filters.order == kByRelevance;
    entries.add(entry, asked ? relevance_of(entry, *about) : 0);
    return true;
  };
  if (!each_entry(selection, without_limit(filters), shelve)) return false;
  entries.put_in_order(filters.order);
  return entries.each(filters.limit > 0 ? filters.limit : std::numeric_limits<size_t>::max(),
                      visitor);
}

bool each_top_day(const Selection& selection, const FilterOptions& filters,
                  const EntryVisitor& visitor) {
  auto days = top_days_of(selection, without_limit(filters));
  if (!days) return false;
  Timeline timeline = one_a_day(*std::move(days));
  trim(timeline, filters);
  for (const TimelineEntry& entry : timeline)
    if (!visitor(entry)) break;
  return true;
}

// The entries asked for in the order asked for.
bool each_asked(const Store& store, const Selection& selection, const FilterOptions& filters,
                const EntryVisitor& visitor) {
  if (filters.top > 0) return each_top_day(selection, filters, visitor);
  if (filters.order == "asc") return each_entry(selection, filters, visitor);
  return each_reordered(store, selection, filters, visitor);
}

void render_entries(const Entries& entries, const TimelineRenderer& renderer, const Style& style,
                    Output& out) {
  if (renderer.stream != nullptr) return renderer.stream(entries, style, out);
  Timeline timeline;
  entries([&timeline](const TimelineEntry& entry) { return timeline.push_back(entry), true; });
  renderer.render(timeline, style, out);
}

Streamed render_top_days(const Selection& selection, const FilterOptions& filters,
                         const TimelineRenderer& renderer, const Style& style, Output& out) {
  auto days = top_days_of(selection, filters);
  if (!days) return {false, 0, 0, LeftOut(renderer)};
  if (filters.order == "desc") std::reverse(days->begin(), days->end());
  renderer.render_days(*days, style, out);
  return {true, days->size(), 0, LeftOut(renderer)};
}

}  // namespace

size_t most_in_memory(const TimelineRenderer& renderer) {
  return renderer.stream != nullptr ? Selection::kMostInMemory : kMostOnPage;
}

bool may_be_long(const TimelineRenderer& renderer, const FilterOptions& filters) {
  const bool few = filters.top > 0 || (filters.limit > 0 && filters.limit <= kMostOnPage);
  if (renderer.stream != nullptr || few) return true;
  report_error("more than " + std::to_string(kMostOnPage) +
               " events are too many for one page; ask for less with --from and --to, --about, "
               "--top or --limit, or choose another format");
  return false;
}

std::optional<std::vector<RankedDay>> top_days_of(const Selection& selection,
                                                  const FilterOptions& filters) {
  const EntryWalk walk = [&](const auto& visitor) {
    return each_entry(selection, filters,
                      [&visitor](const TimelineEntry& entry) { return visitor(entry), true; });
  };
  return top_days(walk, filters.top);
}

Timeline one_a_day(std::vector<RankedDay> days) {
  Timeline timeline;
  for (RankedDay& day : days) timeline.push_back(std::move(day.entries.front()));
  return timeline;
}

Streamed stream_timeline(const Store& store, const Selection& selection,
                         const FilterOptions& filters, const TimelineRenderer& renderer,
                         const Style& style, Output& out) {
  if (filters.top > 0 && renderer.render_days != nullptr)
    return render_top_days(selection, filters, renderer, style, out);
  Streamed streamed{true, 0, 0, LeftOut(renderer)};
  const Entries walk = [&](const auto& visitor) {
    streamed.read = each_asked(store, selection, filters, [&](const TimelineEntry& entry) {
      ++streamed.entries;
      streamed.unresolved += entry.event.event.when.is_unresolved() ? 1 : 0;
      streamed.left_out.see(entry);
      return visitor(entry);
    });
  };
  render_entries(walk, renderer, style, out);
  return streamed;
}

}  // namespace dateline::cli
