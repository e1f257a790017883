#include "store/format/codec.h"
#include "store/format/codec_parts.h"

namespace dateline {
namespace {

constexpr uint8_t kFirstLayout = 1;  // without runs, copies and corrections
constexpr uint8_t kLayout = 2;

enum Mark : uint8_t { kHidden = 1, kCorrected = 2 };
enum CorrectedField : uint8_t { kDate = 1, kHeadline = 2, kStatus = 4 };

uint8_t marks_of(const StoredEvent& stored) {
  return static_cast<uint8_t>((stored.hidden ? kHidden : 0) | (stored.corrected ? kCorrected : 0));
}

void write_head(ByteWriter& out, const StoredEvent& stored, const Event& event) {
  out.byte(kLayout);
  out.byte(static_cast<uint8_t>(event.status));
  out.byte(static_cast<uint8_t>(event.when.grain()));
  out.text(stored.source);
  out.text(stored.lang);
  out.varint(stored.first_run);
  out.varint(stored.last_run);
  out.byte(marks_of(stored));
}

// The marks of the record.
uint8_t read_head(ByteReader& in, EventHead& head, uint8_t& layout) {
  layout = in.byte_up_to(kLayout);
  if (layout < kFirstLayout) in.fail();
  head.status = static_cast<Status>(in.byte_up_to(static_cast<uint8_t>(Status::hypothetical)));
  head.precision = static_cast<Grain>(in.byte_up_to(static_cast<uint8_t>(Grain::millennium)));
  head.source = in.text();
  head.lang = in.text();
  if (layout == kFirstLayout) return 0;
  head.first_run = in.varint32();
  head.last_run = in.varint32();
  const uint8_t marks = in.byte_up_to(kHidden | kCorrected);
  head.hidden = (marks & kHidden) != 0;
  return marks;
}

void write_corrected(ByteWriter& out, const Corrected& corrected) {
  out.byte(static_cast<uint8_t>((corrected.date ? kDate : 0) |
                                (corrected.headline ? kHeadline : 0) |
                                (corrected.status ? kStatus : 0)));
  out.text(corrected.note);
  if (corrected.date) write_span(out, corrected.told_when);
  if (corrected.headline) out.text(corrected.told_headline);
  if (corrected.status) out.byte(static_cast<uint8_t>(corrected.told_status));
}

Corrected read_corrected(ByteReader& in) {
  Corrected corrected;
  const uint8_t fields = in.byte_up_to(kDate | kHeadline | kStatus);
  corrected.note = in.text();
  corrected.date = (fields & kDate) != 0;
  corrected.headline = (fields & kHeadline) != 0;
  corrected.status = (fields & kStatus) != 0;
  if (corrected.date) corrected.told_when = read_span(in);
  if (corrected.headline) corrected.told_headline = in.text();
  if (corrected.status)
    corrected.told_status =
        static_cast<Status>(in.byte_up_to(static_cast<uint8_t>(Status::hypothetical)));
  return corrected;
}

void take_head(const EventHead& head, StoredEvent& out) {
  out.source = head.source;
  out.lang = head.lang;
  out.first_run = head.first_run;
  out.last_run = head.last_run;
  out.hidden = head.hidden;
  out.event.status = head.status;
}

}  // namespace

void encode_event(const StoredEvent& stored, std::string& out) {
  encode_event(stored, stored.event, out);
}

void encode_event(const StoredEvent& common, const Event& event, std::string& out) {
  ByteWriter writer(out);
  write_head(writer, common, event);
  write_told(writer, event);
  writer.fixed64(common.article);
  writer.text(common.article_title);
  writer.text(common.article_url);
  write_moment(writer, common.published);
  writer.fixed64(common.copies);
  if (common.corrected) write_corrected(writer, *common.corrected);
}

bool decode_event(std::string_view bytes, uint64_t event_id, StoredEvent& out) {
  ByteReader in(bytes);
  EventHead head;
  uint8_t layout = 0;
  const uint8_t marks = read_head(in, head, layout);
  take_head(head, out);
  read_told(in, out.event);
  out.event.id = event_id;
  out.article = in.fixed64();
  out.article_title = in.text();
  out.article_url = in.text();
  out.published = read_moment(in);
  out.copies = layout == kFirstLayout ? 0 : in.fixed64();
  out.corrected.reset();
  if ((marks & kCorrected) != 0) out.corrected = read_corrected(in);
  return in.done();
}

bool decode_event_head(std::string_view bytes, EventHead& out) {
  ByteReader in(bytes);
  uint8_t layout = 0;
  (void)read_head(in, out, layout);
  return !in.failed();
}

}  // namespace dateline
