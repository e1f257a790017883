#include <memory>

#include "cli/commands/commands.h"
#include "cli/commands/line_filter.h"
#include "cli/extracted/extracted.h"
#include "cli/render/event_json.h"
#include "extractor/readers/reader.h"

namespace dateline::cli {
namespace {

struct ExtractOptions : LineFilterOptions {
  bool events_only = false;
};

struct Buffers {
  Scratch scratch;
  std::vector<Event> events;
};

// What `ingest` would store of the document; null for one that it would reject.
void write_stored(const Extractor& extractor, const Document& document, Buffers& own,
                  JsonWriter& json) {
  Document stored = document;
  if (!tidy_article(stored)) return json.key("article"), json.null();
  const bool as_given = stored.text == document.text;
  if (!as_given) extractor.extract(stored, own.scratch, own.events);
  json.field("rules", extractor.fingerprint());
  write_extracted_article(json, stored, as_given ? nullptr : &own.events);
}

Answer make_answer(const Extractor& extractor, bool events_only) {
  return [&extractor, events_only, own = std::make_shared<Buffers>()](
             const Document& document, JsonWriter& json, const Spill& /*spill*/) {
    extractor.extract(document, own->scratch, own->events);
    write_moment(json, "published", document.published);
    write_extracted_events(json, own->events);
    if (!events_only) write_stored(extractor, document, *own, json);
  };
}

Run setup(CLI::App& app) {
  auto options = std::make_shared<ExtractOptions>();
  app.add_flag("--events-only", options->events_only,
               "Leave the article out, which only `load` needs");
  return set_up_line_filter(
      app,
      [options](const Extractor& extractor) {
        return make_answer(extractor, options->events_only);
      },
      options);
}

}  // namespace

const Command kExtract = {
    "extract", "Find the dated events of each JSON line",
    "A line in, a line out, in the same order; nothing is stored. Many machines can do it, each "
    "with "
    "its part of the articles; `dateline load` puts what they wrote into a store.\n"
    "Examples:\n"
    "  dateline extract --input articles.jsonl > events.jsonl\n"
    "  dateline read --format jsonl articles/ | dateline extract --jobs 4 > part-1.jsonl\n"
    "  dateline extract --events-only < articles.jsonl | jq .events[].headline",
    setup};

}  // namespace dateline::cli
