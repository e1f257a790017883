#include <memory>

#include "cli/commands/commands.h"
#include "cli/commands/line_filter.h"
#include "cli/render/event_json.h"

namespace dateline::cli {
namespace {

struct Buffers {
  Scratch scratch;
  std::vector<Event> events;
};

Answer make_answer(const Extractor& extractor) {
  return
      [&extractor, own = std::make_shared<Buffers>()](const Document& document, JsonWriter& json) {
        own->events.clear();
        extractor.extract(document, own->scratch, own->events);
        write_moment(json, "published", document.published);
        json.key("events");
        json.begin_array();
        for (const Event& event : own->events) write_event(json, event);
        json.end_array();
      };
}

Run setup(CLI::App& app) {
  return set_up_line_filter(app, make_answer);
}

}  // namespace

const Command kExtract = {"extract", "Find the dated events of each JSON line",
                          "A line in, a line out, in the same order; nothing is stored.\n"
                          "Examples:\n"
                          "  dateline extract --input articles.jsonl > events.jsonl\n"
                          "  dateline extract --jobs 4 < articles.jsonl | jq .events[].headline",
                          setup};

}  // namespace dateline::cli
