// Records as bytes and back, as docs/store-format.md describes them.
//
// Decoding checks everything: whatever the bytes, the result is the record that was written or the
// error corruption, never undefined behaviour. Every record begins with the version of its own
// layout; those of format 1 are read too. Pure.
#pragma once

#include <string>
#include <string_view>

#include "extractor/model/result.h"
#include "store/correction.h"
#include "store/format/records.h"
#include "store/stored_event.h"

namespace dateline {

// The event id is not in the record: it is the end of the event's key.
void encode_event(const StoredEvent& stored, std::string& out);
// An event beside what all events of its article have in common, whose own `event` does not count.
void encode_event(const StoredEvent& common, const Event& event, std::string& out);
[[nodiscard]] bool decode_event(std::string_view bytes, uint64_t event_id, StoredEvent& out);

// The beginning of an event's record, for filters that need no more. Views the bytes.
struct EventHead {
  Status status = Status::happened;
  Grain precision = Grain::day;
  std::string_view source;
  std::string_view lang;
  uint32_t first_run = 0;
  uint32_t last_run = 0;
  bool hidden = false;
};
[[nodiscard]] bool decode_event_head(std::string_view bytes, EventHead& out);

[[nodiscard]] std::string encode_article(const ArticleRecord& article);
[[nodiscard]] Result<ArticleRecord> decode_article(std::string_view bytes);

[[nodiscard]] std::string encode_text(const TextRecord& text);
[[nodiscard]] Result<TextRecord> decode_text(std::string_view bytes);

// What identifies the content of a document beside its wording: all but title, text and the time
// of the last change.
void encode_metadata(const Document& document, std::string& out);

[[nodiscard]] std::string encode_counters(const Counters& counters);
[[nodiscard]] Result<Counters> decode_counters(std::string_view bytes);

[[nodiscard]] std::string encode_schema(uint32_t schema);
[[nodiscard]] Result<uint32_t> decode_schema(std::string_view bytes);

// The run's number is its key.
[[nodiscard]] std::string encode_run(const RunInfo& run);
[[nodiscard]] Result<RunInfo> decode_run(std::string_view bytes, uint32_t number);

[[nodiscard]] std::string encode_change(const ChangeRecord& change);
[[nodiscard]] Result<ChangeRecord> decode_change(std::string_view bytes);

// The correction's number is its key.
[[nodiscard]] std::string encode_correction(const Correction& correction);
[[nodiscard]] Result<Correction> decode_correction(std::string_view bytes, uint32_t number);

}  // namespace dateline
