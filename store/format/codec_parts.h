// The pieces that records share: spans, moments, quotes, documents. Internal to the codec.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/model/document.h"
#include "extractor/model/event.h"
#include "extractor/model/result.h"
#include "store/format/bytes.h"
#include "store/format/hash128.h"

namespace dateline {

[[nodiscard]] Error corrupt(std::string_view what);

void write_span(ByteWriter& out, const TimeSpan& when);
[[nodiscard]] TimeSpan read_span(ByteReader& in);
void write_moment(ByteWriter& out, const std::optional<Moment>& moment);
[[nodiscard]] std::optional<Moment> read_moment(ByteReader& in);
void write_quote(ByteWriter& out, const Quote& quote);
void read_quote(ByteReader& in, Quote& quote);
void write_texts(ByteWriter& out, const std::vector<std::string>& texts);
void read_texts(ByteReader& in, std::vector<std::string>& texts);
void write_hash(ByteWriter& out, const Hash128& hash);
[[nodiscard]] Hash128 read_hash(ByteReader& in);

// All of an event but its id and its status.
void write_told(ByteWriter& out, const Event& event);
void read_told(ByteReader& in, Event& event);

void write_document(ByteWriter& out, const Document& document);
// The same with empty title and text and no time of change.
void write_metadata(ByteWriter& out, const Document& document);
void read_document(ByteReader& in, Document& document);

}  // namespace dateline
