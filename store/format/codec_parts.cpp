#include "store/format/codec_parts.h"

namespace dateline {
namespace {

// Which fields of a calendar unit are known; the rest are not written.
enum UnitField : uint32_t {
  kYear = 1,
  kMonth = 2,
  kDay = 4,
  kIndex = 8,
  kWeekday = 16,
  kPart = 32,
  kHour = 64,
  kMinute = 128,
  kSecond = 256,
};

uint32_t known_fields(const CalendarUnit& unit) {
  uint32_t known = 0;
  if (unit.has_year()) known |= kYear;
  if (unit.month != 0) known |= kMonth;
  if (unit.day != 0) known |= kDay;
  if (unit.index != 0) known |= kIndex;
  if (unit.weekday != 0) known |= kWeekday;
  if (unit.part != DayPart::none) known |= kPart;
  if (unit.hour >= 0) known |= kHour;
  if (unit.minute >= 0) known |= kMinute;
  if (unit.second >= 0) known |= kSecond;
  return known;
}

void write_unit(ByteWriter& out, const CalendarUnit& unit) {
  const uint32_t known = known_fields(unit);
  out.byte(static_cast<uint8_t>(unit.grain));
  out.varint(known);
  if (known & kYear) out.signed_varint(unit.year);
  if (known & kMonth) out.byte(unit.month);
  if (known & kDay) out.byte(unit.day);
  if (known & kIndex) out.byte(unit.index);
  if (known & kWeekday) out.byte(unit.weekday);
  if (known & kPart) out.byte(static_cast<uint8_t>(unit.part));
  if (known & kHour) out.byte(static_cast<uint8_t>(unit.hour));
  if (known & kMinute) out.byte(static_cast<uint8_t>(unit.minute));
  if (known & kSecond) out.byte(static_cast<uint8_t>(unit.second));
}

CalendarUnit read_unit(ByteReader& in) {
  CalendarUnit unit;
  unit.grain = static_cast<Grain>(in.byte_up_to(static_cast<uint8_t>(Grain::millennium)));
  const uint32_t known = in.varint32();
  if (known >= 2 * kSecond) in.fail();
  if (known & kYear) unit.year = in.signed_varint32();
  if (known & kMonth) unit.month = in.byte_up_to(12);
  if (known & kDay) unit.day = in.byte_up_to(31);
  if (known & kIndex) unit.index = in.byte_up_to(53);
  if (known & kWeekday) unit.weekday = in.byte_up_to(7);
  if (known & kPart)
    unit.part = static_cast<DayPart>(in.byte_up_to(static_cast<uint8_t>(DayPart::daytime)));
  if (known & kHour) unit.hour = static_cast<int8_t>(in.byte_up_to(24));
  if (known & kMinute) unit.minute = static_cast<int8_t>(in.byte_up_to(59));
  if (known & kSecond) unit.second = static_cast<int8_t>(in.byte_up_to(60));
  return unit;
}

enum SpanFlag : uint8_t {
  kRange = 1,
  kOpenBegin = 2,
  kOpenEnd = 4,
  kApproximate = 8,
  kYearInferred = 16,
  kSeparateLast = 32,  // `last` is written although the span is no range
};

uint8_t span_flags(const TimeSpan& when) {
  unsigned flags = 0;
  if (when.is_range) flags |= kRange;
  if (when.open_begin) flags |= kOpenBegin;
  if (when.open_end) flags |= kOpenEnd;
  if (when.approximate) flags |= kApproximate;
  if (when.year_inferred) flags |= kYearInferred;
  if (when.last != when.first) flags |= kSeparateLast;
  return static_cast<uint8_t>(flags);
}

}  // namespace

Error corrupt(std::string_view what) {
  return {ErrorCode::corruption, "the stored " + std::string(what) + " cannot be read", ""};
}

void write_span(ByteWriter& out, const TimeSpan& when) {
  const uint8_t flags = span_flags(when);
  out.byte(flags);
  out.byte(static_cast<uint8_t>(when.mod));
  write_unit(out, when.first);
  if (flags & kSeparateLast) write_unit(out, when.last);
}

TimeSpan read_span(ByteReader& in) {
  TimeSpan when;
  const uint8_t flags = in.byte_up_to(63);
  when.is_range = (flags & kRange) != 0;
  when.open_begin = (flags & kOpenBegin) != 0;
  when.open_end = (flags & kOpenEnd) != 0;
  when.approximate = (flags & kApproximate) != 0;
  when.year_inferred = (flags & kYearInferred) != 0;
  when.mod = static_cast<Mod>(in.byte_up_to(static_cast<uint8_t>(Mod::equal_or_more)));
  when.first = read_unit(in);
  when.last = (flags & kSeparateLast) ? read_unit(in) : when.first;
  return when;
}

void write_quote(ByteWriter& out, const Quote& quote) {
  out.varint(quote.begin);
  out.varint(quote.end);
  out.text(quote.text);
}

void read_quote(ByteReader& in, Quote& quote) {
  quote.begin = in.varint32();
  quote.end = in.varint32();
  quote.text = in.text();
}

void write_moment(ByteWriter& out, const std::optional<Moment>& moment) {
  out.byte(moment ? 1 : 0);
  if (!moment) return;
  out.signed_varint(moment->day.time_since_epoch().count());
  out.signed_varint(moment->minute_of_day);
}

std::optional<Moment> read_moment(ByteReader& in) {
  if (in.byte_up_to(1) == 0) return std::nullopt;
  Moment moment;
  moment.day = date::sys_days{date::days{in.signed_varint32()}};
  moment.minute_of_day = in.signed_varint32();
  if (moment.minute_of_day < -1 || moment.minute_of_day > 1439) in.fail();
  return moment;
}

void write_texts(ByteWriter& out, const std::vector<std::string>& texts) {
  out.varint(texts.size());
  for (const std::string& text : texts) out.text(text);
}

// Each text takes a byte at least, which bounds what a damaged count can ask for.
void read_texts(ByteReader& in, std::vector<std::string>& texts) {
  const uint64_t count = in.varint();
  if (count > in.left()) return in.fail();
  texts.resize(count);
  for (std::string& text : texts) text = in.text();
}

void write_hash(ByteWriter& out, const Hash128& hash) {
  out.fixed64(hash.low);
  out.fixed64(hash.high);
}

Hash128 read_hash(ByteReader& in) {
  Hash128 hash;
  hash.low = in.fixed64();
  hash.high = in.fixed64();
  return hash;
}

void write_told(ByteWriter& out, const Event& event) {
  out.byte(static_cast<uint8_t>(event.kind));
  out.byte(static_cast<uint8_t>(event.anchor));
  out.real(event.confidence);
  write_span(out, event.when);
  write_quote(out, event.date_phrase);
  write_quote(out, event.trigger);
  write_quote(out, event.sentence);
  out.text(event.headline);
  out.text(event.attribution);
  out.text(event.rule);
  write_texts(out, event.participants);
}

void read_told(ByteReader& in, Event& event) {
  event.kind = static_cast<EventKind>(in.byte_up_to(static_cast<uint8_t>(EventKind::statement)));
  event.anchor =
      static_cast<AnchorBasis>(in.byte_up_to(static_cast<uint8_t>(AnchorBasis::inferred_year)));
  event.confidence = in.real();
  event.when = read_span(in);
  read_quote(in, event.date_phrase);
  read_quote(in, event.trigger);
  read_quote(in, event.sentence);
  event.headline = in.text();
  event.attribution = in.text();
  event.rule = in.text();
  read_texts(in, event.participants);
}

namespace {

void write_document(ByteWriter& out, const Document& document, std::string_view title,
                    const std::optional<Moment>& modified, std::string_view text) {
  out.text(document.id);
  out.text(document.source);
  out.text(title);
  write_texts(out, document.authors);
  out.text(document.url);
  out.text(document.lang);
  write_moment(out, document.published);
  out.text(document.published_basis);
  write_moment(out, modified);
  out.text(text);
}

}  // namespace

void write_document(ByteWriter& out, const Document& document) {
  write_document(out, document, document.title, document.modified, document.text);
}

void write_metadata(ByteWriter& out, const Document& document) {
  write_document(out, document, {}, std::nullopt, {});
}

void read_document(ByteReader& in, Document& document) {
  document.id = in.text();
  document.source = in.text();
  document.title = in.text();
  read_texts(in, document.authors);
  document.url = in.text();
  document.lang = in.text();
  document.published = read_moment(in);
  document.published_basis = in.text();
  document.modified = read_moment(in);
  document.text = in.text();
}

}  // namespace dateline
