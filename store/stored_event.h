// An event together with the article that tells it: the E of every view.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extractor/model/event.h"
#include "extractor/model/moment.h"

namespace dateline {

// What a person changed of an event, and what the article says instead.
struct Corrected {
  bool date = false;
  bool headline = false;
  bool status = false;
  std::string note;
  TimeSpan told_when;  // as the rules read it; meaningful where the flag is set
  std::string told_headline;
  Status told_status = Status::happened;
  friend bool operator==(const Corrected&, const Corrected&) = default;
};

struct StoredEvent {
  Event event;           // with its corrections
  uint64_t article = 0;  // article_id()
  std::string source;
  std::string article_title;
  std::string article_url;
  std::string lang;
  std::optional<Moment> published;

  uint32_t first_run = 0;  // the run that first told it; 0: stored before runs were kept
  uint32_t last_run = 0;   // the run that last changed it
  uint64_t copies = 0;  // articles of nearly the same text share this number; 0: the text is short
  bool hidden = false;  // a person took it out of every listing
  std::optional<Corrected> corrected = {};
};

// "date", "headline", "status", "hidden", "note": what was corrected, in this order; empty if
// nothing.
[[nodiscard]] std::vector<std::string_view> corrected_fields(const StoredEvent& event);

}  // namespace dateline
