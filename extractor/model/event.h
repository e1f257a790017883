// A dated event: what an article says happened (or will, or did not) and when, with the evidence.
//
// Offsets in Quote are Unicode code points into the article's text, half-open, as every output
// writes them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/model/time_span.h"

namespace dateline {

// Stored on disk: the numbers of these three must never change.
enum class Status : uint8_t {
  happened = 0,
  planned = 1,
  ongoing = 2,
  negated = 3,
  hypothetical = 4
};
enum class EventKind : uint8_t { event = 0, statement = 1 };
enum class AnchorBasis : uint8_t {
  explicit_date = 0,     // the text gives all of it
  publication_date = 1,  // computed from the document creation date
  earlier_event = 2,     // computed from a date or event before it in the text
  inferred_year = 3,     // day and month given, the year chosen
};

// "happened"; "event"; "explicit", "publication-date", "earlier-event", "inferred-year".
[[nodiscard]] std::string_view status_name(Status status);
[[nodiscard]] std::optional<Status> parse_status(std::string_view name);
[[nodiscard]] std::string_view kind_name(EventKind kind);
[[nodiscard]] std::string_view anchor_name(AnchorBasis anchor);

// A stretch of the article's text, with its words.
struct Quote {
  uint32_t begin = 0;
  uint32_t end = 0;
  std::string text;
  friend bool operator==(const Quote&, const Quote&) = default;
};

struct Event {
  uint64_t id = 0;  // stable across runs and machines; see event_id.h
  TimeSpan when;
  Quote date_phrase;
  Quote trigger;  // the one word that names what happened; empty text if none was found
  Quote sentence;
  std::string headline;
  Status status = Status::happened;
  EventKind kind = EventKind::event;
  std::string attribution;  // who says so; empty if the article itself does
  std::vector<std::string> participants;
  std::string rule;  // the rule that found the date
  AnchorBasis anchor = AnchorBasis::explicit_date;
  float confidence = 0;  // 0..1

  friend bool operator==(const Event&, const Event&) = default;
};

}  // namespace dateline
