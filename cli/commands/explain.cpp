#include <memory>

#include "cli/commands/commands.h"
#include "cli/console/messages.h"
#include "cli/console/terminal.h"
#include "cli/opening.h"
#include "cli/render/evidence.h"
#include "cli/render/sanitise.h"
#include "cli/render/wrap.h"
#include "extractor/model/dateline.h"
#include "extractor/model/utf8.h"

namespace dateline::cli {
namespace {

struct ExplainOptions {
  std::string text;
  std::string published;
};

void append_events(std::string& out, const Document& document, const std::vector<Event>& events) {
  out += events.empty() ? "\nno dated event\n" : "\nevents\n";
  for (const Event& event : events) {
    StoredEvent stored;
    stored.event = event;
    stored.published = document.published;
    append_wrapped(out, "  - ", told(event), 4, text_width());
    append_wrapped(out, "    ", calculation(stored, anchor_of(document.text, document.published)),
                   4, text_width());
  }
}

ExitCode explain(const Extractor& extractor, const Document& document) {
  Scratch scratch;
  std::vector<Event> events;
  auto out = open_output("");
  out->buffer() += printable(extractor.explain(document, scratch));
  extractor.extract(document, scratch, events);
  append_events(out->buffer(), document, events);
  return out->finish(ExitCode::fine);
}

ExitCode run(const ExplainOptions& options) {
  Document document;
  document.text = to_valid_utf8(options.text);
  if (!parse_published(options.published, document.published)) return ExitCode::trouble;
  const auto extractor = open_extractor();
  if (!extractor) return ExitCode::trouble;
  if (!document.published) {
    report_hint(
        "without --published DATE, \"last week\" or \"Feb. 24\" cannot be counted from anything");
  }
  return explain(*extractor, document);
}

Run setup(CLI::App& app) {
  auto options = std::make_shared<ExplainOptions>();
  app.add_option("TEXT", options->text, "A sentence, in quotes")->required()->type_name("");
  app.add_option("--published", options->published, "The day it is read as published on")
      ->type_name("DATE");
  return [options](const Settings&) { return run(*options); };
}

}  // namespace

const Command kExplain = {
    "explain", "Say how the dates of a sentence are found: words, rules, anchor, result",
    "Examples:\n"
    "  dateline explain \"The talks began last week.\" --published 2022-03-21\n"
    "  dateline explain \"A year later, the agreement fell apart.\" --published 2022-03-21",
    setup};

}  // namespace dateline::cli
