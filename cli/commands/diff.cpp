#include <memory>

#include "cli/commands/commands.h"
#include "cli/commands/selection.h"
#include "cli/messages.h"
#include "cli/opening.h"
#include "cli/terminal.h"

namespace dateline::cli {
namespace {

struct DiffOptions {
  std::string a;
  std::string b;
  FilterOptions filters;
  std::string format = "text";
  std::string output;
};

std::optional<std::vector<StoredEvent>> events_of(const Store& store, const std::string& source) {
  Query query;
  query.sources = {source};
  return select_events(store, query);
}

bool tells_nothing(const Diff& diff) {
  return diff.empty() && diff.agreed.empty();
}

ExitCode print(const NamedDiff& named, const DiffRenderer& renderer, const DiffOptions& options,
               const Settings& settings) {
  auto out = open_output(options.output);
  if (!out) return ExitCode::trouble;
  const Style style{wants_color(settings.color, out->descriptor()), text_width(), false};
  renderer.render(named, style, *out);
  return out->finish(named.diff.empty() ? ExitCode::fine : ExitCode::findings);
}

ExitCode compare(const Store& store, const Query& query, const DiffRenderer& renderer,
                 const DiffOptions& options, const Settings& settings) {
  const bool unknown_a = is_unknown_source(store, options.a);
  const bool unknown_b = is_unknown_source(store, options.b);
  if (unknown_a || unknown_b) return ExitCode::trouble;
  const auto a = events_of(store, options.a);
  const auto b = events_of(store, options.b);
  if (!a || !b) return ExitCode::trouble;
  Diff diff = make_diff(*a, *b, query);
  if (tells_nothing(diff)) return report_nothing(store, options.filters);
  return print({options.a, options.b, std::move(diff)}, renderer, options, settings);
}

ExitCode run(const DiffOptions& options, const Settings& settings) {
  const auto renderer = find_diff_renderer(options.format);
  const auto query = make_query(options.filters);
  if (!renderer || !query) {
    report_error(renderer ? query.error().text() : renderer.error().text());
    return ExitCode::trouble;
  }
  const auto store = open_store(settings, Store::Mode::read);
  if (!store) return ExitCode::trouble;
  return compare(*store, *query, **renderer, options, settings);
}

Run setup(CLI::App& app) {
  auto options = std::make_shared<DiffOptions>();
  app.add_option("A", options->a, "One source, as `dateline sources` names it")
      ->required()
      ->type_name("");
  app.add_option("B", options->b, "The other source")->required()->type_name("");
  add_event_filters(app, options->filters);
  app.add_option("--format", options->format, "text, markdown, csv or json")->type_name("FORMAT");
  app.add_option("-o,--output", options->output, "Write to this file")->type_name("FILE");
  return [options](const Settings& settings) { return run(*options, settings); };
}

}  // namespace

const Command kDiff = {
    "diff", "Compare two sources: agreed, finer, conflicting, told by only one",
    "Each pair comes with both quotes, both publication dates and how each date was found.\n"
    "A filter keeps an event that either source tells in a way that passes it.\n"
    "Exit code 1 if anything differs.\n"
    "Examples:\n"
    "  dateline diff \"Harbor Ledger\" \"Meridian Post\"\n"
    "  dateline diff \"Harbor Ledger\" \"Meridian Post\" --about summit --format markdown -o "
    "summit.md",
    setup};

}  // namespace dateline::cli
