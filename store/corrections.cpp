#include <algorithm>

#include "store/format/codec.h"
#include "store/format/keys.h"
#include "store/store_impl.h"
#include "store/views/correcting.h"

namespace dateline {
namespace {

std::vector<Event> told_events(const std::vector<StoredEvent>& events) {
  std::vector<Event> told;
  for (const StoredEvent& event : events) told.push_back(as_told(event));
  return told;
}

// What the event does not say already.
EventEdit news_of(const EventEdit& edit, const StoredEvent& event) {
  EventEdit news = edit;
  if (news.when == event.event.when) news.when.reset();
  if (news.headline == event.event.headline) news.headline.reset();
  if (news.status == event.event.status) news.status.reset();
  if (news.hidden == event.hidden) news.hidden.reset();
  if (news.note == (event.corrected ? event.corrected->note : "")) news.note.reset();
  return news;
}

// The id under which the event was first corrected: its own if it never was.
uint64_t subject_of(const std::vector<Event>& told, const std::vector<Correction>& corrections,
                    uint64_t event_id) {
  for (const MergedCorrection& merged : match_corrections(told, corrections))
    if (merged.event && told[*merged.event].id == event_id) return merged.subject;
  return event_id;
}

const StoredEvent* find_in(const std::vector<StoredEvent>& events, uint64_t id) {
  for (const StoredEvent& event : events)
    if (event.event.id == id) return &event;
  return nullptr;
}

// The article's events without their corrections.
std::vector<StoredEvent> uncorrected(const std::vector<StoredEvent>& events) {
  std::vector<StoredEvent> plain = events;
  for (StoredEvent& event : plain) {
    event.event = as_told(event);
    event.corrected.reset();
    event.hidden = false;
  }
  return plain;
}

}  // namespace

Result<bool> Store::correct(uint64_t event_id, const EventEdit& edit) {
  if (const Outcome writable = impl_->expect_writable(); !writable) return writable.error();
  const auto event = find_event(event_id);
  if (!event) return event.error();
  const EventEdit news = news_of(edit, *event);
  if (news.empty()) return false;
  const auto record = impl_->find_record(event->article);
  if (!record) return record.error();
  if (!*record)
    return Error{ErrorCode::corruption, "the article of the event is gone",
                 impl_->database->folder()};
  const auto events = impl_->load_events((*record)->event_keys);
  if (!events) return events.error();
  std::vector<Correction>& known_corrections = impl_->corrections[event->article];
  const std::vector<Event> told = told_events(*events);

  Correction correction;
  correction.number = impl_->last_correction + 1;
  correction.made = seconds_now();
  correction.subject = subject_of(told, known_corrections, event_id);
  correction.article = event->article;
  const StoredEvent* about = find_in(*events, event_id);
  correction.about = as_told(about != nullptr ? *about : *event);
  correction.edit = news;

  known_corrections.push_back(correction);
  const Outcome stored = impl_->store_correction(correction, {**record, *events});
  if (!stored) {
    known_corrections.pop_back();
    return stored.error();
  }
  impl_->last_correction = correction.number;
  return true;
}

// The correction and what it makes of its article, in one commit.
Outcome Store::Impl::store_correction(const Correction& correction, const KnownArticle& known) {
  ArticleState state;
  state.id = correction.article;
  state.record = known.record;
  state.events = uncorrected(known.events);
  state.text_changed = false;
  state.run = run.number;
  correct_again(state.id, state.events);
  keep_runs(state.events, known, state.run);
  for (StoredEvent& event : state.events)
    if (const StoredEvent* old = find_in(known.events, event.event.id)) event.copies = old->copies;
  auto edits = edits_of(state, known);
  if (!edits) return edits.error();
  edits->put(Family::corrections, number_key(correction.number), encode_correction(correction));
  const Counters changed = counted(counters, state.record, &known);
  edits->put(Family::meta, kCountersKey, encode_counters(changed));
  const Outcome committed = database->commit(*edits);
  if (committed) counters = changed;
  return committed;
}

Result<std::vector<CorrectionInfo>> Store::corrections() const {
  std::vector<CorrectionInfo> infos;
  for (const auto& [article, corrections] : impl_->corrections) {
    const auto events = events_of(article);
    if (!events) return events.error();
    const std::vector<Event> told = told_events(*events);
    const auto merged = match_corrections(told, corrections);
    for (const Correction& correction : corrections) {
      CorrectionInfo& info = infos.emplace_back(CorrectionInfo{correction, 0});
      for (const MergedCorrection& one : merged)
        if (one.subject == correction.subject && one.event) info.event = told[*one.event].id;
    }
  }
  std::sort(infos.begin(), infos.end(), [](const CorrectionInfo& a, const CorrectionInfo& b) {
    return a.correction.number < b.correction.number;
  });
  return infos;
}

}  // namespace dateline
