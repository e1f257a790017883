#include "store/views/digest.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "store/views/timeline.h"

namespace dateline {
namespace {

template <class T>
void append(std::vector<T>& all, std::vector<T>&& more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

bool retold_less(const Retold& a, const Retold& b) {
  return timeline_less(a.to, b.to);
}

std::vector<StoredEvent> told_by_others(const std::vector<StoredEvent>& events,
                                        const std::string& source) {
  std::vector<StoredEvent> others;
  for (const StoredEvent& event : events)
    if (event.source != source) others.push_back(event);
  return others;
}

}  // namespace

void join_changes(EventChanges& all, EventChanges&& more) {
  append(all.added, std::move(more.added));
  append(all.dropped, std::move(more.dropped));
  append(all.moved, std::move(more.moved));
  append(all.reworded, std::move(more.reworded));
}

void sort_changes(EventChanges& changes) {
  std::sort(changes.added.begin(), changes.added.end(), timeline_less);
  std::sort(changes.dropped.begin(), changes.dropped.end(), timeline_less);
  std::sort(changes.moved.begin(), changes.moved.end(), retold_less);
  std::sort(changes.reworded.begin(), changes.reworded.end(), retold_less);
}

void filter_changes(EventChanges& changes, const Query& wanted) {
  const auto unwanted = [&](const StoredEvent& event) { return !passes(wanted, event); };
  const auto both_unwanted = [&](const Retold& retold) {
    return unwanted(retold.from) && unwanted(retold.to);
  };
  std::erase_if(changes.added, unwanted);
  std::erase_if(changes.dropped, unwanted);
  std::erase_if(changes.moved, both_unwanted);
  std::erase_if(changes.reworded, both_unwanted);
}

std::vector<StoredEvent> news_in(const EventChanges& changes) {
  std::vector<StoredEvent> news = changes.added;
  for (const Retold& retold : changes.moved) news.push_back(retold.to);
  for (const Retold& retold : changes.reworded) news.push_back(retold.to);
  return news;
}

std::vector<EventPair> conflicts_of(const std::vector<StoredEvent>& news,
                                    const std::vector<StoredEvent>& others) {
  std::map<std::string, std::vector<StoredEvent>> by_source;
  for (const StoredEvent& event : news) by_source[event.source].push_back(event);
  std::vector<EventPair> pairs;
  std::set<std::pair<uint64_t, uint64_t>> known;
  for (const auto& [source, events] : by_source)
    for (EventPair& pair : make_diff(events, told_by_others(others, source)).conflicting) {
      const auto ids = std::minmax(pair.a.event.id, pair.b.event.id);
      if (known.insert(ids).second) pairs.push_back(std::move(pair));
    }
  std::sort(pairs.begin(), pairs.end(),
            [](const EventPair& x, const EventPair& y) { return timeline_less(x.a, y.a); });
  return pairs;
}

}  // namespace dateline
