#include "extractor/events/assemble.h"

namespace dateline {

void assemble_events(const Reading&, std::vector<Event>& out) {
  out.clear();
}

}  // namespace dateline
