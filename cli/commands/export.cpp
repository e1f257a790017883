#include <algorithm>
#include <memory>
#include <unordered_map>

#include "cli/commands/commands.h"
#include "cli/commands/selection.h"
#include "cli/messages.h"
#include "cli/opening.h"
#include "cli/render/event_csv.h"
#include "cli/render/event_json.h"

namespace dateline::cli {
namespace {

struct ExportOptions {
  std::string format;
  FilterOptions filters;
  std::string output;
  bool excel = false;
};

using SourceCounts = std::unordered_map<uint64_t, size_t>;

// How many sources tell each event.
SourceCounts count_sources(const std::vector<StoredEvent>& events) {
  SourceCounts counts;
  for (const TimelineEntry& entry : make_timeline(events)) {
    const size_t sources = entry.source_count();
    counts[entry.event.event.id] = sources;
    for (const StoredEvent& other : entry.also) counts[other.event.id] = sources;
  }
  return counts;
}

void trim_events(std::vector<StoredEvent>& events, const SourceCounts& counts,
                 const FilterOptions& options) {
  std::erase_if(events, [&](const StoredEvent& event) {
    return options.min_sources > 1 && counts.at(event.event.id) < options.min_sources;
  });
  if (options.order == "desc") std::reverse(events.begin(), events.end());
  if (options.limit > 0 && events.size() > options.limit) {
    events.erase(events.begin() + static_cast<std::ptrdiff_t>(options.limit), events.end());
  }
}

void write_csv(const std::vector<StoredEvent>& events, const SourceCounts& counts, bool excel,
               Output& out) {
  const CsvDialect dialect{',', excel};
  append_event_header(out.buffer(), dialect);
  for (const StoredEvent& event : events) {
    append_event_row(out.buffer(), dialect, event, counts.at(event.event.id));
    if (!out.spill()) return;
  }
}

void write_jsonl(const std::vector<StoredEvent>& events, Output& out) {
  for (const StoredEvent& event : events) {
    JsonWriter json(out.buffer());
    write_event(json, event);
    out.buffer() += '\n';
    if (!out.spill()) return;
  }
}

ExitCode export_events(const Store& store, std::vector<StoredEvent> events,
                       const ExportOptions& options) {
  const bool csv = options.format == "csv";
  const bool counted = csv || options.filters.min_sources > 1;
  const SourceCounts counts = counted ? count_sources(events) : SourceCounts{};
  trim_events(events, counts, options.filters);
  if (events.empty()) return report_nothing(store, options.filters);
  auto out = open_output(options.output);
  if (!out) return ExitCode::trouble;
  csv ? write_csv(events, counts, options.excel, *out) : write_jsonl(events, *out);
  return out->finish(ExitCode::fine);
}

ExitCode run(const ExportOptions& options, const Settings& settings) {
  const auto known = check_format(options.format, {"csv", "jsonl"});
  const auto query = make_query(options.filters);
  if (!known || !query) {
    report_error(known ? query.error().text() : known.error().text());
    return ExitCode::trouble;
  }
  const auto store = open_store(settings, Store::Mode::read);
  if (!store) return ExitCode::trouble;
  auto events = select_events(*store, *query);
  if (!events) return ExitCode::trouble;
  return export_events(*store, *std::move(events), options);
}

Run setup(CLI::App& app) {
  auto options = std::make_shared<ExportOptions>();
  app.add_option("FORMAT", options->format, "csv or jsonl")->required()->type_name("");
  add_event_filters(app, options->filters);
  add_source_filter(app, options->filters);
  add_list_filters(app, options->filters);
  app.add_flag("--excel", options->excel,
               "CSV that Excel opens safely: byte order mark, CRLF, no formulas");
  app.add_option("-o,--output", options->output, "Write to this file")->type_name("FILE");
  return [options](const Settings& settings) { return run(*options, settings); };
}

}  // namespace

const Command kExport = {
    "export", "Write every event of every article, with all columns, for other programs",
    "One row (csv) or line (jsonl) an event; the same event told by two articles is two rows.\n"
    "Examples:\n"
    "  dateline export csv --excel -o events.csv\n"
    "  dateline export jsonl --from 2022 --status planned",
    setup};

}  // namespace dateline::cli
