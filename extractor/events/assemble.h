// Clauses with dates become events. The one door of events/.
#pragma once

#include <vector>

#include "extractor/events/prose/untold.h"
#include "extractor/model/document.h"
#include "extractor/model/event.h"
#include "extractor/time/timeline_of_text.h"

namespace dateline {

// Everything read of one document.
struct Reading {
  const LocalePack& pack;
  const Document& document;
  const Shape& shape;
  const std::vector<Mention>& mentions;
  const ResolvedTimes& times;
};

// A sentence with a date that was not read for events.
struct UntoldSentence {
  TokenRange tokens;
  Untold why = Untold::label;
};

// Events in text order of their date phrases, ids set. `untold`, if given, receives the sentences
// that were left out, for people who ask why.
void assemble_events(const Reading& reading, std::vector<Event>& out,
                     std::vector<UntoldSentence>* untold = nullptr);

}  // namespace dateline
