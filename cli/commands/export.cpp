#include <algorithm>
#include <functional>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

#include "cli/commands/commands.h"
#include "cli/commands/event_shelf.h"
#include "cli/commands/first_page.h"
#include "cli/commands/long_timeline.h"
#include "cli/commands/selection.h"
#include "cli/console/messages.h"
#include "cli/console/terminal.h"
#include "cli/opening.h"
#include "cli/render/event_csv.h"
#include "cli/render/event_json.h"
#include "store/views/about/about.h"
#include "store/views/grouping/report_stream.h"
#include "store/views/sameness/match.h"

namespace dateline::cli {
namespace {

struct ExportOptions {
  std::string format;
  FilterOptions filters;
  std::string output;
  bool excel = false;
};

bool is_table(const std::string& format) {
  return format == "csv" || format == "tsv";
}

// An event and how many witnesses tell it (0: not asked for). False: no more are wanted.
using RowVisitor = std::function<bool(const StoredEvent& event, size_t sources)>;
// Hands on events in timeline order. False after having reported an error.
using Walk = std::function<bool(const std::function<bool(const StoredEvent&)>& visitor)>;

bool each_counted(const Walk& walk, const RowVisitor& visitor) {
  EventMatcher matcher;
  const auto count = [&matcher](const StoredEvent& event) { return matcher.count(event), true; };
  if (!walk(count)) return false;
  CountedReports reports(matcher, visitor);
  if (!walk([&reports](const StoredEvent& event) { return reports.add(event); })) return false;
  reports.finish();
  return true;
}

// The rows asked for, the oldest first.
bool each_ascending(const Walk& walk, const ExportOptions& options, const RowVisitor& visitor) {
  const size_t needed = options.filters.min_sources;
  if (!is_table(options.format) && needed <= 1)
    return walk([&](const StoredEvent& event) { return visitor(event, 0); });
  return each_counted(walk, [&](const StoredEvent& event, size_t sources) {
    return sources < needed || visitor(event, sources);
  });
}

struct Row {
  size_t event = 0;  // on the shelf
  size_t sources = 0;
  double relevance = 0;
};

bool each_reordered(const Store& store, const Walk& walk, const ExportOptions& options,
                    const RowVisitor& visitor) {
  EventShelf shelf(store);
  std::vector<Row> rows;
  const auto about = About::parse(options.filters.about);
  const auto shelve = [&](const StoredEvent& event, size_t sources) {
    const bool asked = about && options.filters.order == kByRelevance;
    rows.push_back({shelf.size(), sources, asked ? about->relevance(event) : 0});
    return shelf.add(event), true;
  };
  if (!each_ascending(walk, options, shelve)) return false;
  put_in_order(rows, options.filters.order);
  for (const Row& row : rows) {
    const auto event = shelf.at(row.event);
    if (!event) return false;
    if (!visitor(*event, row.sources)) break;
  }
  return true;
}

bool each_row(const Store& store, const Walk& walk, const ExportOptions& options,
              const RowVisitor& visitor) {
  size_t told = 0;
  const auto up_to_limit = [&](const StoredEvent& event, size_t sources) {
    return visitor(event, sources) && ++told != options.filters.limit;
  };
  return options.filters.order == "asc" ? each_ascending(walk, options, up_to_limit)
                                        : each_reordered(store, walk, options, up_to_limit);
}

// One row or line an event of an article; other formats hold entries, as `timeline` does.
bool is_list_of_events(const std::string& format) {
  return is_table(format) || format == "jsonl";
}

// Whether the first events that are found are those to be written.
bool are_first_lines(const ExportOptions& options) {
  return options.format == "jsonl" && options.filters.top == 0 && options.filters.order == "asc" &&
         options.filters.min_sources <= 1;
}

// Writes rows or lines into a file that it opens with the first one.
class EventWriter {
 public:
  explicit EventWriter(const ExportOptions& options)
      : options_(options), dialect_{options.format == "tsv" ? '\t' : ',', options.excel} {}

  bool write(const StoredEvent& event, size_t sources) {
    if (!out_ && !open()) return false;
    if (is_table(options_.format)) {
      append_event_row(out_->buffer(), dialect_, event, sources);
    } else {
      JsonWriter json(out_->buffer());
      write_event(json, event);
      out_->buffer() += '\n';
    }
    return out_->spill();
  }
  [[nodiscard]] bool wrote_nothing() const { return !out_ && !failed_; }
  [[nodiscard]] ExitCode finish(ExitCode code) {
    return out_ ? out_->finish(code) : ExitCode::trouble;
  }

 private:
  bool open() {
    auto opened = open_output(options_.output);
    failed_ = !opened;
    if (failed_) return false;
    out_ = std::make_unique<Output>(std::move(*opened));
    dialect_.on_terminal = is_terminal(out_->descriptor());
    if (is_table(options_.format)) append_event_header(out_->buffer(), dialect_);
    return true;
  }

  const ExportOptions& options_;
  CsvDialect dialect_;
  std::unique_ptr<Output> out_;
  bool failed_ = false;
};

ExitCode export_events(const Store& store, const Walk& walk, const ExportOptions& options) {
  EventWriter writer(options);
  const auto write = [&writer](const StoredEvent& event, size_t sources) {
    return writer.write(event, sources);
  };
  const bool read = each_row(store, walk, options, write);
  if (read && writer.wrote_nothing()) return report_nothing(store, options.filters);
  return writer.finish(read ? ExitCode::fine : ExitCode::trouble);
}

Timeline asked_of(std::vector<StoredEvent> events, const FilterOptions& filters) {
  Timeline timeline = make_timeline(std::move(events));
  keep_told_by_enough(timeline, filters);
  trim(timeline, filters);
  return timeline;
}

ExitCode export_entries(const Store& store, const Timeline& timeline,
                        const TimelineRenderer& renderer, const ExportOptions& options) {
  if (timeline.empty()) return report_nothing(store, options.filters);
  auto out = open_output(options.output);
  if (!out) return ExitCode::trouble;
  render_timeline(renderer, timeline, Style{false, text_width(), options.excel}, *out);
  const ExitCode code = out->finish(ExitCode::fine);
  report_left_out(renderer, timeline);
  return code;
}

ExitCode export_long(const Store& store, const Selection& selection,
                     const TimelineRenderer& renderer, const ExportOptions& options) {
  if (!may_be_long(renderer, options.filters)) return ExitCode::trouble;
  auto out = open_output(options.output);
  if (!out) return ExitCode::trouble;
  const Style style{false, text_width(), options.excel};
  const Streamed streamed =
      stream_timeline(store, selection, options.filters, renderer, style, *out);
  const ExitCode code = out->finish(streamed.read ? ExitCode::fine : ExitCode::trouble);
  if (streamed.read && streamed.entries == 0) return report_nothing(store, options.filters);
  report_left_out(streamed.left_out);
  return code;
}

Walk over(const std::vector<StoredEvent>& events) {
  return [&events](const auto& visitor) {
    for (const StoredEvent& event : events)
      if (!visitor(event)) break;
    return true;
  };
}

// The events of the days that matter most.
std::vector<StoredEvent> events_of(const std::vector<RankedDay>& days) {
  std::vector<StoredEvent> kept;
  for (const RankedDay& day : days)
    for (const TimelineEntry& entry : day.entries) {
      kept.push_back(entry.event);
      kept.insert(kept.end(), entry.also.begin(), entry.also.end());
    }
  std::sort(kept.begin(), kept.end(), timeline_less);
  return kept;
}

// Of any number of events. Nothing after having reported an error.
std::optional<std::vector<StoredEvent>> on_top_days(const Selection& selection,
                                                    const FilterOptions& filters) {
  FilterOptions of_days;
  of_days.top = filters.top;
  const auto days = top_days_of(selection, of_days);
  return days ? std::optional(events_of(*days)) : std::nullopt;
}

ExitCode run(const ExportOptions& options, const Settings& settings) {
  const auto renderer = find_timeline_renderer(options.format);
  auto query = make_query(options.filters);
  if (!renderer || !query) {
    report_error(renderer ? query.error().text() : renderer.error().text());
    return ExitCode::trouble;
  }
  const auto store = open_store(settings, Store::Mode::read);
  if (!store) return ExitCode::trouble;
  if (are_first_lines(options)) query->most = options.filters.limit;
  const Selection selection(*store, *query);
  if (is_list_of_events(options.format) && options.filters.top == 0) {
    const Walk whole_store = [&selection](const auto& visitor) { return selection.each(visitor); };
    return export_events(*store, whole_store, options);
  }
  if (!is_list_of_events(options.format) && is_first_page(options.filters)) {
    const auto page = first_page(selection, options.filters);
    return page ? export_entries(*store, *page, **renderer, options) : ExitCode::trouble;
  }
  auto events = selection.first(most_in_memory(**renderer));
  if (!events) return ExitCode::trouble;
  const bool are_many = events->size() > most_in_memory(**renderer);
  if (are_many) events.reset();
  if (are_many && options.filters.top == 0)
    return export_long(*store, selection, **renderer, options);
  if (options.filters.top > 0)
    events = are_many ? on_top_days(selection, options.filters)
                      : events_of(top_days(make_timeline(*std::move(events)), options.filters.top));
  if (!events) return ExitCode::trouble;
  return is_list_of_events(options.format)
             ? export_events(*store, over(*events), options)
             : export_entries(*store, asked_of(*std::move(events), options.filters), **renderer,
                              options);
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
                         setup, true};

}  // namespace dateline::cli
