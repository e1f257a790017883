// The lines of `extract`, written and read again: with all that `ingest` would store of an article,
// so that one machine can find the events and another store them.
//
// Beside what the contract names, a line holds "rules" (which ones found the events) and "article"
// (its text and what is known of it). An event holds "when" where its EDTF tells less than was
// found: a clock time, a week, a part of the day. Offsets are those of the text as it was given;
// where that is not what is stored, the article brings its own events.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/render/json_writer.h"
#include "extractor/model/document.h"
#include "extractor/model/event.h"
#include "extractor/model/result.h"

namespace dateline::cli {

struct Extracted {
  Document document;
  std::vector<Event> events;  // in text order
  std::string rules;          // fingerprint
};

// The member "events".
void write_extracted_events(JsonWriter& json, const std::vector<Event>& events);

// The member "article"; `events` are its own ones, null where those of the line will do.
void write_extracted_article(JsonWriter& json, const Document& document,
                             const std::vector<Event>* events);

// Keeps its buffers from one line to the next. One thread at a time.
class ExtractedReader {
 public:
  ExtractedReader();
  ~ExtractedReader();
  ExtractedReader(const ExtractedReader&) = delete;
  ExtractedReader& operator=(const ExtractedReader&) = delete;

  // Error invalid_input names what of the line is missing or cannot be; that of a line that
  // `extract` could not read is the line's own. The ids of the events are not read: they follow
  // from the rest.
  [[nodiscard]] Result<Extracted> read(std::string_view line);

 private:
  struct Buffers;
  std::unique_ptr<Buffers> buffers_;
};

}  // namespace dateline::cli
