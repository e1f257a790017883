#include "cli/render/event_json.h"
#include "cli/render/formats.h"
#include "extractor/model/moment.h"

namespace dateline::cli {
namespace {

void write_entry(JsonWriter& json, const TimelineEntry& entry) {
  json.begin_object();
  write_event_members(json, entry.event);
  json.key("also");
  json.begin_array();
  for (const StoredEvent& other : entry.also) write_event(json, other);
  json.end_array();
  json.end_object();
}

}  // namespace

void stream_timeline_json(const Entries& entries, const Style&, Output& out) {
  JsonWriter json(out.buffer());
  json.begin_object();
  json.key("events");
  json.begin_array();
  entries([&](const TimelineEntry& entry) {
    write_entry(json, entry);
    return out.spill();
  });
  json.end_array();
  json.end_object();
  out.buffer() += '\n';
}

void render_days_json(const std::vector<RankedDay>& days, const Style&, Output& out) {
  JsonWriter json(out.buffer());
  json.begin_object();
  json.key("days");
  json.begin_array();
  for (const RankedDay& day : days) {
    json.begin_object();
    json.field("date", format_day(day.day));
    json.key("score");
    json.number(day.score);
    json.key("events");
    json.begin_array();
    for (const TimelineEntry& entry : day.entries) write_entry(json, entry);
    json.end_array();
    json.end_object();
    if (!out.spill()) return;
  }
  json.end_array();
  json.end_object();
  out.buffer() += '\n';
}

void stream_timeline_jsonl(const Entries& entries, const Style&, Output& out) {
  entries([&](const TimelineEntry& entry) {
    JsonWriter json(out.buffer());
    write_event(json, entry.event);
    out.buffer() += '\n';
    return out.spill();
  });
}

}  // namespace dateline::cli
