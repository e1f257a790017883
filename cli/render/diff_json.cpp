#include "cli/render/event_json.h"
#include "cli/render/formats.h"

namespace dateline::cli {
namespace {

void write_sides(JsonWriter& json, const StoredEvent& a, const StoredEvent& b) {
  json.key("a");
  write_event(json, a);
  json.key("b");
  write_event(json, b);
}

void write_pairs(JsonWriter& json, std::string_view name, const std::vector<EventPair>& pairs) {
  json.key(name);
  json.begin_array();
  for (const EventPair& pair : pairs) {
    json.begin_object();
    write_sides(json, pair.a, pair.b);
    json.end_object();
  }
  json.end_array();
}

void write_finer(JsonWriter& json, const std::vector<FinerPair>& pairs) {
  json.key("finer");
  json.begin_array();
  for (const FinerPair& pair : pairs) {
    json.begin_object();
    write_sides(json, pair.a, pair.b);
    json.field("finer", std::string_view(&pair.finer, 1));
    json.end_object();
  }
  json.end_array();
}

void write_events(JsonWriter& json, std::string_view name, const std::vector<StoredEvent>& events) {
  json.key(name);
  json.begin_array();
  for (const StoredEvent& event : events) write_event(json, event);
  json.end_array();
}

void write_diff(JsonWriter& json, const NamedDiff& named) {
  json.begin_object();
  json.field("a", named.a);
  json.field("b", named.b);
  write_pairs(json, "agreed", named.diff.agreed);
  write_finer(json, named.diff.finer);
  write_pairs(json, "conflicting", named.diff.conflicting);
  write_events(json, "only_a", named.diff.only_a);
  write_events(json, "only_b", named.diff.only_b);
  json.end_object();
}

}  // namespace

// Two sources are one object; more are {"diffs": [...]} of every two.
void render_diff_json(const std::vector<NamedDiff>& diffs, const Style&, Output& out) {
  JsonWriter json(out.buffer());
  if (diffs.size() == 1 && !diffs.front().conflicts_only) {
    write_diff(json, diffs.front());
  } else {
    json.begin_object();
    json.key("diffs");
    json.begin_array();
    for (const NamedDiff& named : diffs) {
      write_diff(json, named);
      if (!out.spill()) return;
    }
    json.end_array();
    json.end_object();
  }
  out.buffer() += '\n';
}

}  // namespace dateline::cli
