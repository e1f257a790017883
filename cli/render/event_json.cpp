#include "cli/render/event_json.h"

#include "extractor/model/edtf.h"
#include "extractor/model/event_id.h"

namespace dateline::cli {
namespace {

template <size_t N>
void write_quote(JsonWriter& json, const char (&name)[N], const Quote& quote) {
  json.key(name);
  json.begin_object();
  json.field("begin", uint64_t{quote.begin});
  json.field("end", uint64_t{quote.end});
  json.field("text", quote.text);
  json.end_object();
}

template <size_t N>
void write_day(JsonWriter& json, const char (&name)[N], std::optional<date::sys_days> day) {
  json.key(name);
  day ? json.string(format_day(*day)) : json.null();
}

void write_when(JsonWriter& json, const TimeSpan& when) {
  json.field("date", to_edtf(when));
  write_day(json, "earliest", when.begin_day());
  auto last = when.end_day();
  if (last) *last -= date::days{1};  // inclusive for readers, half-open inside
  write_day(json, "latest", last);
  json.field("precision", grain_name(when.grain()));
  if (when.mod != Mod::none) json.field("mod", mod_name(when.mod));
}

void write_participants(JsonWriter& json, const Event& event) {
  json.key("participants");
  json.begin_array();
  for (const std::string& name : event.participants) json.string(name);
  json.end_array();
}

// What a person changed, and what the article says instead.
void write_corrected(JsonWriter& json, const StoredEvent& event) {
  const auto fields = corrected_fields(event);
  if (fields.empty()) return;
  json.key("corrected");
  json.begin_array();
  for (const std::string_view field : fields) json.string(field);
  json.end_array();
  if (!event.corrected) return;
  const Corrected& corrected = *event.corrected;
  if (!corrected.note.empty()) json.field("note", corrected.note);
  if (corrected.date) json.field("told_date", to_edtf(corrected.told_when));
  if (corrected.headline) json.field("told_headline", corrected.told_headline);
  if (corrected.status) json.field("told_status", status_name(corrected.told_status));
}

}  // namespace

void write_event_members(JsonWriter& json, const Event& event) {
  const auto id = id_digits(event.id);
  json.field("event_id", std::string_view(id.data(), id.size()));
  write_when(json, event.when);
  write_quote(json, "date_phrase", event.date_phrase);
  write_quote(json, "trigger", event.trigger);
  write_quote(json, "sentence", event.sentence);
  json.field("headline", event.headline);
  json.field("status", status_name(event.status));
  json.field("kind", kind_name(event.kind));
  if (!event.attribution.empty()) json.field("attribution", event.attribution);
  write_participants(json, event);
  json.field("rule", event.rule);
  json.field("anchor", anchor_name(event.anchor));
  json.key("confidence");
  json.number(event.confidence);
}

void write_event(JsonWriter& json, const StoredEvent& event) {
  json.begin_object();
  write_event_members(json, event);
  json.end_object();
}

void write_event_members(JsonWriter& json, const StoredEvent& event) {
  write_event_members(json, event.event);
  json.field("article_id", format_id(event.article));
  json.field("source", event.source);
  json.field("article_title", event.article_title);
  json.field("article_url", event.article_url);
  write_moment(json, "published", event.published);
  write_corrected(json, event);
}

void write_moment(JsonWriter& json, std::string_view name, const std::optional<Moment>& moment) {
  json.key(name);
  moment ? json.string(format_moment(*moment)) : json.null();
}

}  // namespace dateline::cli
