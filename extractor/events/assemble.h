// Clauses with dates become events. The one door of events/.
#pragma once

#include <vector>

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

// Events in text order of their date phrases, ids set.
void assemble_events(const Reading& reading, std::vector<Event>& out);

}  // namespace dateline
