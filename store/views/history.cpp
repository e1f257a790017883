#include "store/views/history.h"

#include <algorithm>

#include "store/views/sameness/same_event.h"
#include "store/views/timeline.h"
#include "store/views/words/words.h"

namespace dateline {
namespace {

std::vector<SamePair> possible_pairs(const std::vector<StoredEvent>& before,
                                     const std::vector<StoredEvent>& after) {
  std::vector<SamePair> pairs;
  for (size_t b = 0; b < before.size(); ++b)
    for (size_t a = 0; a < after.size(); ++a)
      if (const double same = sameness(before[b].event, after[a].event); same > 0)
        pairs.push_back({same, b, a});
  return pairs;
}

// Numbers aside: a sentence that tells of two dates is not reworded when only the other one moves.
std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  for_each_word(text, [&words](const Word& word) {
    const bool number = word.stem.front() >= '0' && word.stem.front() <= '9';
    if (!number) words.push_back(word.stem);
  });
  return words;
}

bool same_words(const std::string& a, const std::string& b) {
  return words_of(a) == words_of(b);
}

bool is_reworded(const StoredEvent& from, const StoredEvent& to) {
  return from.event.status != to.event.status || from.hidden != to.hidden ||
         !same_words(from.event.sentence.text, to.event.sentence.text) ||
         !same_words(from.event.headline, to.event.headline);
}

void place(const StoredEvent& from, const StoredEvent& to, EventChanges& changes) {
  if (from.event.when != to.event.when)
    changes.moved.push_back({from, to});
  else if (is_reworded(from, to))
    changes.reworded.push_back({from, to});
}

bool retold_less(const Retold& a, const Retold& b) {
  return timeline_less(a.to, b.to);
}

std::vector<StoredEvent> unpaired(const std::vector<StoredEvent>& events,
                                  const std::vector<bool>& paired) {
  std::vector<StoredEvent> left;
  for (size_t i = 0; i < events.size(); ++i)
    if (!paired[i]) left.push_back(events[i]);
  std::sort(left.begin(), left.end(), timeline_less);
  return left;
}

}  // namespace

EventChanges compare_events(const std::vector<StoredEvent>& before,
                            const std::vector<StoredEvent>& after) {
  EventChanges changes;
  std::vector<bool> paired_before(before.size());
  std::vector<bool> paired_after(after.size());
  for (const SamePair& pair : surest_pairs(possible_pairs(before, after))) {
    paired_before[pair.before] = paired_after[pair.after] = true;
    place(before[pair.before], after[pair.after], changes);
  }
  changes.dropped = unpaired(before, paired_before);
  changes.added = unpaired(after, paired_after);
  std::sort(changes.moved.begin(), changes.moved.end(), retold_less);
  std::sort(changes.reworded.begin(), changes.reworded.end(), retold_less);
  return changes;
}

History make_history(uint64_t article, const std::vector<RevisionEvents>& revisions) {
  History history;
  history.article = article;
  const std::vector<StoredEvent> nothing;
  for (size_t i = 0; i < revisions.size(); ++i) {
    const auto& before = i == 0 ? nothing : revisions[i - 1].events;
    history.revisions.push_back(
        {revisions[i].seen, revisions[i].published, compare_events(before, revisions[i].events)});
  }
  return history;
}

}  // namespace dateline
