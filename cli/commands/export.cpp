#include <algorithm>
#include <memory>
#include <unordered_map>

#include "cli/commands/commands.h"
#include "cli/commands/selection.h"
#include "cli/messages.h"
#include "cli/opening.h"
#include "cli/render/event_csv.h"
#include "cli/render/event_json.h"
#include "cli/terminal.h"

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

void write_table(const std::vector<StoredEvent>& events, const SourceCounts& counts,
                 CsvDialect dialect, Output& out) {
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

bool is_table(const std::string& format) {
  return format == "csv" || format == "tsv";
}

// One row or line an event of an article; other formats hold entries, as `timeline` does.
bool is_list_of_events(const std::string& format) {
  return is_table(format) || format == "jsonl";
}

ExitCode export_events(const Store& store, std::vector<StoredEvent> events,
                       const ExportOptions& options) {
  const bool counted = is_table(options.format) || options.filters.min_sources > 1;
  const SourceCounts counts = counted ? count_sources(events) : SourceCounts{};
  trim_events(events, counts, options.filters);
  if (events.empty()) return report_nothing(store, options.filters);
  auto out = open_output(options.output);
  if (!out) return ExitCode::trouble;
  const CsvDialect dialect{options.format == "tsv" ? '\t' : ',', options.excel};
  is_table(options.format) ? write_table(events, counts, dialect, *out) : write_jsonl(events, *out);
  return out->finish(ExitCode::fine);
}

ExitCode export_entries(const Store& store, std::vector<StoredEvent> events,
                        const TimelineRenderer& renderer, const ExportOptions& options) {
  Timeline timeline = make_timeline(std::move(events));
  keep_told_by_enough(timeline, options.filters);
  trim(timeline, options.filters);
  if (timeline.empty()) return report_nothing(store, options.filters);
  auto out = open_output(options.output);
  if (!out) return ExitCode::trouble;
  renderer.render(timeline, Style{false, text_width(), options.excel}, *out);
  const ExitCode code = out->finish(ExitCode::fine);
  report_left_out(renderer, timeline);
  return code;
}

// The events of the days that matter most.
std::vector<StoredEvent> on_top_days(const std::vector<StoredEvent>& events, size_t count) {
  std::vector<StoredEvent> kept;
  for (const RankedDay& day : top_days(make_timeline(events), count))
    for (const TimelineEntry& entry : day.entries) {
      kept.push_back(entry.event);
      kept.insert(kept.end(), entry.also.begin(), entry.also.end());
    }
  std::sort(kept.begin(), kept.end(), timeline_less);
  return kept;
}

ExitCode run(const ExportOptions& options, const Settings& settings) {
  const auto renderer = find_timeline_renderer(options.format);
  const auto query = make_query(options.filters);
  if (!renderer || !query) {
    report_error(renderer ? query.error().text() : renderer.error().text());
    return ExitCode::trouble;
  }
  const auto store = open_store(settings, Store::Mode::read);
  if (!store) return ExitCode::trouble;
  auto events = select_events(*store, *query);
  if (!events) return ExitCode::trouble;
  if (options.filters.top > 0) events = on_top_days(*events, options.filters.top);
  return is_list_of_events(options.format)
             ? export_events(*store, *std::move(events), options)
             : export_entries(*store, *std::move(events), **renderer, options);
}

Run setup(CLI::App& app) {
  auto options = std::make_shared<ExportOptions>();
  app.add_option("FORMAT", options->format, timeline_formats())->required()->type_name("");
  add_event_filters(app, options->filters);
  add_source_filter(app, options->filters);
  add_list_filters(app, options->filters);
  app.add_flag("--excel", options->excel,
               "CSV that Excel opens safely: byte order mark, CRLF, no formulas");
  app.add_option("-o,--output", options->output, "Write to this file")->type_name("FILE");
  return [options](const Settings& settings) { return run(*options, settings); };
}

}  // namespace

const Command kExport = {"export",
                         "Write every event of every article, with all columns, for other programs",
                         "One row (csv, tsv) or line (jsonl) an event; the same event told by two "
                         "articles is two rows.\n"
                         "The other formats hold one entry for it, as `timeline` does. What a "
                         "format cannot hold is counted\n"
                         "on standard error.\n"
                         "Examples:\n"
                         "  dateline export csv --excel -o events.csv\n"
                         "  dateline export ics --status planned -o dates.ics\n"
                         "  dateline export timelinejs-csv -o slides.csv\n"
                         "  dateline export svg -o events-per-month.svg\n"
                         "  dateline export jsonl --from 2022 --status planned",
                         setup};

}  // namespace dateline::cli
