#include "cli/extracted/exact_when.h"
#include "cli/extracted/extracted.h"
#include "cli/options/anchoring_name.h"
#include "cli/render/document_json.h"
#include "cli/render/event_json.h"
#include "extractor/model/event_id.h"
#include "store/views/told_again.h"

namespace dateline::cli {

void write_extracted_events(JsonWriter& json, const std::vector<Event>& events) {
  json.key("events");
  json.begin_array();
  const std::vector<size_t> first = first_tellings(events);
  for (size_t i = 0; i < events.size(); ++i) {
    const Event& event = events[i];
    json.begin_object();
    write_event_members(json, event);
    if (first[i] != i) json.field("same_as", format_id(events[first[i]].id));
    if (!is_told_by_date(event)) {
      json.key("when");
      write_exact_when(json, event.when);
    }
    json.end_object();
  }
  json.end_array();
}

void write_extracted_article(JsonWriter& json, const Document& document,
                             const std::vector<Event>* events) {
  json.key("article");
  json.begin_object();
  write_document_members(json, document);
  if (document.anchoring != Anchoring::automatic)
    json.field("anchoring", anchoring_name(document.anchoring));
  if (events != nullptr) write_extracted_events(json, *events);
  json.end_object();
}

}  // namespace dateline::cli
