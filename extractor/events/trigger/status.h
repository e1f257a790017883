// Whether it happened: from the verb's tense, modals and negation, the words around a noun, and the
// side of the publication date on which the date lies.
#pragma once

#include "extractor/events/trigger/trigger.h"
#include "extractor/model/event.h"
#include "extractor/model/moment.h"

namespace dateline {

[[nodiscard]] Status status_of(const SentenceReading& sentence, const Trigger& trigger,
                               const TimeSpan& when, const std::optional<Moment>& published);

}  // namespace dateline
