// Any bytes as a record of the store: refused as corrupt, or read and written to what reads the
// same.
#include <cstdint>
#include <cstdlib>

#include "store/format/codec.h"

namespace {

using dateline::StoredEvent;

void event_survives(std::string_view bytes) {
  dateline::EventHead head;
  const bool has_head = dateline::decode_event_head(bytes, head);
  StoredEvent event;
  if (!dateline::decode_event(bytes, 7, event)) return;
  if (!has_head || head.source != event.source || head.status != event.event.status) std::abort();
  std::string written;
  dateline::encode_event(event, written);
  StoredEvent again;
  if (!dateline::decode_event(written, 7, again)) std::abort();
  std::string rewritten;
  dateline::encode_event(again, rewritten);
  if (written != rewritten) std::abort();
}

template <class Decode, class Encode>
void record_survives(std::string_view bytes, Decode decode, Encode encode) {
  const auto record = decode(bytes);
  if (!record) return;
  const std::string written = encode(*record);
  const auto again = decode(written);
  if (!again || encode(*again) != written) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  event_survives(bytes);
  record_survives(bytes, dateline::decode_article, dateline::encode_article);
  record_survives(bytes, dateline::decode_text, dateline::encode_text);
  record_survives(bytes, dateline::decode_counters, dateline::encode_counters);
  record_survives(bytes, dateline::decode_schema, dateline::encode_schema);
  record_survives(
      bytes, [](std::string_view record) { return dateline::decode_run(record, 1); },
      dateline::encode_run);
  record_survives(bytes, dateline::decode_change, dateline::encode_change);
  record_survives(
      bytes, [](std::string_view record) { return dateline::decode_correction(record, 1); },
      dateline::encode_correction);
  return 0;
}
