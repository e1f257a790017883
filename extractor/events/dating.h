// When an event was, with what the text and the rules give for it.
#pragma once

#include <string>

#include "extractor/model/event.h"
#include "extractor/shape/shape.h"

namespace dateline {

struct Dating {
  TimeSpan when;
  TokenRange date;    // the words that the sentence is read around
  TokenRange phrase;  // the words quoted: "since" included
  std::string rule;
  AnchorBasis basis = AnchorBasis::explicit_date;
  float certainty = 1;  // of the date alone
};

}  // namespace dateline
