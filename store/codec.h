// Records as bytes and back, as docs/store-format.md describes them.
//
// Decoding checks everything: whatever the bytes, the result is the record that was written or the
// error corruption, never undefined behaviour. Every record begins with the version of its own
// layout. Pure.
#pragma once

#include <string>
#include <string_view>

#include "extractor/model/result.h"
#include "store/records.h"
#include "store/stored_event.h"

namespace dateline {

// The event id is not in the record: it is the end of the event's key.
void encode_event(const StoredEvent& stored, std::string& out);
[[nodiscard]] bool decode_event(std::string_view bytes, uint64_t event_id, StoredEvent& out);

// The beginning of an event's record, for filters that need no more. Views the bytes.
struct EventHead {
  Status status = Status::happened;
  Grain precision = Grain::day;
  std::string_view source;
  std::string_view lang;
};
[[nodiscard]] bool decode_event_head(std::string_view bytes, EventHead& out);

[[nodiscard]] std::string encode_article(const ArticleRecord& article);
[[nodiscard]] Result<ArticleRecord> decode_article(std::string_view bytes);

[[nodiscard]] std::string encode_text(const TextRecord& text);
[[nodiscard]] Result<TextRecord> decode_text(std::string_view bytes);

// A document alone: what identifies its content.
void encode_document(const Document& document, std::string& out);

[[nodiscard]] std::string encode_counters(const Counters& counters);
[[nodiscard]] Result<Counters> decode_counters(std::string_view bytes);

[[nodiscard]] std::string encode_schema(uint32_t schema);
[[nodiscard]] Result<uint32_t> decode_schema(std::string_view bytes);

}  // namespace dateline
