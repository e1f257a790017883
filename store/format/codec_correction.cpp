#include "store/format/codec.h"
#include "store/format/codec_parts.h"

namespace dateline {
namespace {

constexpr uint8_t kLayout = 1;

enum EditField : uint8_t { kWhen = 1, kHeadline = 2, kStatus = 4, kHidden = 8, kNote = 16 };

Status read_status(ByteReader& in) {
  return static_cast<Status>(in.byte_up_to(static_cast<uint8_t>(Status::hypothetical)));
}

uint8_t fields_of(const EventEdit& edit) {
  return static_cast<uint8_t>((edit.when ? kWhen : 0) | (edit.headline ? kHeadline : 0) |
                              (edit.status ? kStatus : 0) | (edit.hidden ? kHidden : 0) |
                              (edit.note ? kNote : 0));
}

void write_edit(ByteWriter& out, const EventEdit& edit) {
  out.byte(fields_of(edit));
  if (edit.when) write_span(out, *edit.when);
  if (edit.headline) out.text(*edit.headline);
  if (edit.status) out.byte(static_cast<uint8_t>(*edit.status));
  if (edit.hidden) out.byte(*edit.hidden ? 1 : 0);
  if (edit.note) out.text(*edit.note);
}

EventEdit read_edit(ByteReader& in) {
  EventEdit edit;
  const uint8_t fields = in.byte_up_to(kWhen | kHeadline | kStatus | kHidden | kNote);
  if (fields & kWhen) edit.when = read_span(in);
  if (fields & kHeadline) edit.headline = in.text();
  if (fields & kStatus) edit.status = read_status(in);
  if (fields & kHidden) edit.hidden = in.byte_up_to(1) == 1;
  if (fields & kNote) edit.note = in.text();
  return edit;
}

}  // namespace

std::string encode_correction(const Correction& correction) {
  std::string bytes;
  ByteWriter out(bytes);
  out.byte(kLayout);
  out.signed_varint(correction.made);
  out.fixed64(correction.subject);
  out.fixed64(correction.article);
  out.fixed64(correction.about.id);
  out.byte(static_cast<uint8_t>(correction.about.status));
  write_told(out, correction.about);
  write_edit(out, correction.edit);
  return bytes;
}

Result<Correction> decode_correction(std::string_view bytes, uint32_t number) {
  ByteReader in(bytes);
  Correction correction;
  correction.number = number;
  if (in.byte() != kLayout) in.fail();
  correction.made = in.signed_varint();
  correction.subject = in.fixed64();
  correction.article = in.fixed64();
  correction.about.id = in.fixed64();
  correction.about.status = read_status(in);
  read_told(in, correction.about);
  correction.edit = read_edit(in);
  if (!in.done()) return corrupt("correction");
  return correction;
}

}  // namespace dateline
