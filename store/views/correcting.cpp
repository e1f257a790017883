#include "store/views/correcting.h"

#include <algorithm>
#include <utility>

#include "store/views/sameness/same_event.h"

namespace dateline {
namespace {

void merge(EventEdit& edit, const EventEdit& later) {
  if (later.when) edit.when = later.when;
  if (later.headline) edit.headline = later.headline;
  if (later.status) edit.status = later.status;
  if (later.hidden) edit.hidden = later.hidden;
  if (later.note) edit.note = later.note;
}

// One subject with all that it was about over time.
struct Subject {
  MergedCorrection merged;
  std::vector<const Event*> about;
};

std::vector<Subject> subjects_of(const std::vector<Correction>& corrections) {
  std::vector<Subject> subjects;
  for (const Correction& correction : corrections) {
    auto subject = std::find_if(subjects.begin(), subjects.end(), [&](const Subject& known) {
      return known.merged.subject == correction.subject;
    });
    if (subject == subjects.end()) {
      subject = subjects.emplace(subjects.end());
      subject->merged.subject = correction.subject;
    }
    merge(subject->merged.edit, correction.edit);
    subject->about.push_back(&correction.about);
  }
  return subjects;
}

std::vector<SamePair> possible_pairs(const std::vector<Subject>& subjects,
                                     const std::vector<Event>& events) {
  std::vector<SamePair> pairs;
  for (size_t s = 0; s < subjects.size(); ++s)
    for (size_t e = 0; e < events.size(); ++e) {
      double best = 0;
      for (const Event* about : subjects[s].about)
        best = std::max(best, sameness(*about, events[e]));
      if (best > 0) pairs.push_back({best, s, e});
    }
  return pairs;
}

}  // namespace

std::vector<MergedCorrection> match_corrections(const std::vector<Event>& events,
                                                const std::vector<Correction>& corrections) {
  std::vector<Subject> subjects = subjects_of(corrections);
  for (const SamePair& pair : surest_pairs(possible_pairs(subjects, events)))
    subjects[pair.before].merged.event = pair.after;
  std::vector<MergedCorrection> merged;
  for (Subject& subject : subjects) merged.push_back(std::move(subject.merged));
  return merged;
}

void apply_edit(StoredEvent& stored, const EventEdit& edit) {
  Event& event = stored.event;
  Corrected corrected;
  corrected.date = edit.when && *edit.when != event.when;
  corrected.headline = edit.headline && *edit.headline != event.headline;
  corrected.status = edit.status && *edit.status != event.status;
  corrected.note = edit.note.value_or("");
  if (corrected.date) corrected.told_when = std::exchange(event.when, *edit.when);
  if (corrected.headline) corrected.told_headline = std::exchange(event.headline, *edit.headline);
  if (corrected.status) corrected.told_status = std::exchange(event.status, *edit.status);
  stored.hidden = edit.hidden.value_or(false);
  if (corrected != Corrected{}) stored.corrected = std::move(corrected);
}

Event as_told(const StoredEvent& stored) {
  Event event = stored.event;
  if (!stored.corrected) return event;
  if (stored.corrected->date) event.when = stored.corrected->told_when;
  if (stored.corrected->headline) event.headline = stored.corrected->told_headline;
  if (stored.corrected->status) event.status = stored.corrected->told_status;
  return event;
}

}  // namespace dateline
