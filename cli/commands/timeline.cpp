#include <algorithm>
#include <memory>
#include <optional>

#include "cli/commands/commands.h"
#include "cli/commands/first_page.h"
#include "cli/commands/long_timeline.h"
#include "cli/commands/selection.h"
#include "cli/console/messages.h"
#include "cli/console/terminal.h"
#include "cli/large_blocks.h"
#include "cli/opening.h"

namespace dateline::cli {
namespace {

struct TimelineOptions {
  FilterOptions filters;
  std::string format = "text";
  std::string output;
};

void hint_at_unknown_years(size_t unresolved) {
  if (unresolved == 0) return;
  report_hint(std::to_string(unresolved) + (unresolved == 1 ? " event has" : " events have") +
              " no known year; ingest the articles again with --published DATE to find it");
}

bool is_unresolved(const TimelineEntry& entry) {
  return entry.event.event.when.is_unresolved();
}

void render(const Timeline& timeline, const TimelineRenderer& renderer,
            const TimelineOptions& options, const Style& style, Output& out) {
  if (options.filters.top == 0 || renderer.render_days == nullptr)
    return render_timeline(renderer, timeline, style, out);
  std::vector<RankedDay> days = top_days(timeline, options.filters.top);
  if (options.filters.order == "desc") std::reverse(days.begin(), days.end());
  renderer.render_days(days, style, out);
}

ExitCode print(const Timeline& timeline, const TimelineRenderer& renderer,
               const TimelineOptions& options, const Settings& settings) {
  auto out = open_output(options.output, options.format);
  if (!out) return ExitCode::trouble;
  const Style style{wants_color(settings.color, out->descriptor()), text_width(), false};
  render(timeline, renderer, options, style, *out);
  const bool read_to_the_end = out->flush();
  const ExitCode code = out->finish(ExitCode::fine);
  if (read_to_the_end && options.filters.top == 0)
    hint_at_unknown_years(
        static_cast<size_t>(std::count_if(timeline.begin(), timeline.end(), is_unresolved)));
  report_left_out(renderer, timeline);
  return code;
}

ExitCode print_long(const Store& store, const Selection& selection,
                    const TimelineRenderer& renderer, const TimelineOptions& options,
                    const Settings& settings) {
  if (!may_be_long(renderer, options.filters)) return ExitCode::trouble;
  auto out = open_output(options.output, options.format);
  if (!out) return ExitCode::trouble;
  const Style style{wants_color(settings.color, out->descriptor()), text_width(), false};
  const Streamed streamed =
      stream_timeline(store, selection, options.filters, renderer, style, *out);
  const bool read_to_the_end = out->flush();
  const ExitCode code = out->finish(streamed.read ? ExitCode::fine : ExitCode::trouble);
  if (streamed.read && streamed.entries == 0) return report_nothing(store, options.filters);
  if (read_to_the_end) hint_at_unknown_years(streamed.unresolved);
  report_left_out(streamed.left_out);
  return code;
}

ExitCode run(const TimelineOptions& options, const Settings& settings) {
  const auto renderer = find_timeline_renderer(options.format);
  const auto query = make_query(options.filters);
  if (!renderer || !query) {
    report_error(renderer ? query.error().text() : renderer.error().text());
    return ExitCode::trouble;
  }
  expect_many_events();
  const auto store = open_store(settings, Store::Mode::read);
  if (!store) return ExitCode::trouble;
  const Selection selection(*store, *query);
  if (is_first_page(options.filters)) {
    const auto page = first_page(selection, options.filters);
    if (!page) return ExitCode::trouble;
    return page->empty() ? report_nothing(*store, options.filters)
                         : print(*page, **renderer, options, settings);
  }
  const size_t most = most_in_memory(**renderer);
  std::optional<GatheredTimeline> gathered(std::in_place, most + 1);
  const auto gather = [&gathered](const StoredEvent& event) { gathered->add(event); };
  if (!selection.each_of_first(most, gather)) return ExitCode::trouble;
  if (gathered->size() > most) {
    gathered.reset();
    return print_long(*store, selection, **renderer, options, settings);
  }
  Timeline timeline = gathered->make();
  gathered.reset();
  keep_told_by_enough(timeline, options.filters);
  if (options.filters.top > 0 && (*renderer)->render_days == nullptr)
    timeline = one_a_day(top_days(timeline, options.filters.top));
  trim(timeline, options.filters);
  if (timeline.empty()) return report_nothing(*store, options.filters);
  return print(timeline, **renderer, options, settings);
}

Run setup(CLI::App& app) {
  auto options = std::make_shared<TimelineOptions>();
  add_event_filters(app, options->filters);
  add_source_filter(app, options->filters);
  add_list_filters(app, options->filters);
  app.add_option("--format", options->format, timeline_formats())->type_name("FORMAT");
  app.add_option("-o,--output", options->output, "Write to this file")->type_name("FILE");
  return [options](const Settings& settings) { return run(*options, settings); };
}

}  // namespace

const Command kTimeline = {
    "timeline", "Print events in chronological order",
    "The same event told by several articles is one entry that names its sources.\n"
    "Examples:\n"
    "  dateline timeline --from 2022-02 --to 2022-04\n"
    "  dateline timeline --about \"peace talks\" --min-sources 2\n"
    "  dateline timeline --about flood --top 10      the ten days that matter most\n"
    "  dateline timeline --format html -o timeline.html\n"
    "  dateline timeline --source \"Harbor Ledger\" --format csv -o ledger.csv",
    setup, true};

}  // namespace dateline::cli
