#include <algorithm>
#include <memory>

#include "cli/commands/commands.h"
#include "cli/commands/selection.h"
#include "cli/console/messages.h"
#include "cli/console/terminal.h"
#include "cli/opening.h"

namespace dateline::cli {
namespace {

struct DiffOptions {
  std::vector<std::string> sources;
  bool all = false;
  FilterOptions filters;
  std::string format = "text";
  std::string output;
};

bool tells_nothing(const NamedDiff& named) {
  return named.diff.empty() && named.diff.agreed.empty();
}

bool knows_all(const Store& store, const std::vector<std::string>& sources) {
  bool known = true;
  for (const std::string& source : sources) known = !is_unknown_source(store, source) && known;
  return known;
}

// The events of the sources, each a side, read from the store whenever they are asked for.
DiffInput read_when_asked(const Store& store, const std::vector<std::string>& sources) {
  DiffInput input;
  input.sides = sources.size();
  input.each = [&store, sources](const DiffInput::Visitor& visitor) {
    Query query;
    query.sources = sources;
    return store.visit(query, [&](const StoredEvent& event) {
      for (size_t side = 0; side < sources.size(); ++side)
        if (sources[side] == event.source) visitor(side, event);
      return true;
    });
  };
  input.find = [&store](size_t, uint64_t id) { return store.find_event(id); };
  return input;
}

// The same; in memory, unless they are many.
DiffInput input_of(const Store& store, const std::vector<std::string>& sources) {
  std::vector<std::vector<StoredEvent>> sides(sources.size());
  DiffInput input = read_when_asked(store, sources);
  size_t count = 0;
  const Outcome read = input.each([&](size_t side, const StoredEvent& event) {
    if (++count <= Selection::kMostInMemory) sides[side].push_back(event);
  });
  const bool all_there = read && count <= Selection::kMostInMemory;
  return all_there ? dateline::input_of(std::move(sides)) : input;
}

// Every two of the sources, in the order in which they were named.
Result<std::vector<NamedDiff>> compare(const Store& store, const Query& query,
                                       const std::vector<std::string>& sources) {
  std::vector<NamedDiff> diffs;
  for (size_t a = 0; a < sources.size(); ++a)
    for (size_t b = a + 1; b < sources.size(); ++b) {
      auto diff = diff_of(input_of(store, {sources[a], sources[b]}), query);
      if (!diff) return diff.error();
      diffs.push_back({sources[a], sources[b], *std::move(diff)});
    }
  return diffs;
}

std::vector<std::string> names_of(const std::vector<SourceInfo>& sources) {
  std::vector<std::string> names;
  for (const SourceInfo& source : sources) names.push_back(source.source);
  return names;
}

// The conflicts of the whole store, those of two sources together.
Result<std::vector<NamedDiff>> compare_all(const Store& store, const Query& query) {
  const auto sources = store.sources();
  if (!sources) return sources.error();
  auto conflicts = conflicts_in(input_of(store, names_of(*sources)), query);
  if (!conflicts) return conflicts.error();
  std::vector<NamedDiff> diffs;
  for (EventPair& pair : *conflicts) {
    const bool first =
        diffs.empty() || diffs.back().a != pair.a.source || diffs.back().b != pair.b.source;
    if (first) diffs.push_back({pair.a.source, pair.b.source, {}, true});
    diffs.back().diff.conflicting.push_back(std::move(pair));
  }
  return diffs;
}

ExitCode print(const std::vector<NamedDiff>& diffs, const DiffRenderer& renderer,
               const DiffOptions& options, const Settings& settings) {
  auto out = open_output(options.output, options.format);
  if (!out) return ExitCode::trouble;
  const Style style{wants_color(settings.color, out->descriptor()), text_width(), false};
  renderer.render(diffs, style, *out);
  const bool differ = std::any_of(diffs.begin(), diffs.end(),
                                  [](const NamedDiff& named) { return !named.diff.empty(); });
  return out->finish(differ ? ExitCode::findings : ExitCode::fine);
}

ExitCode show(const Store& store, const Query& query, const DiffRenderer& renderer,
              const DiffOptions& options, const Settings& settings) {
  if (!options.all && !knows_all(store, options.sources)) return ExitCode::trouble;
  const auto diffs =
      options.all ? compare_all(store, query) : compare(store, query, options.sources);
  if (!diffs) return report_error(with_remedy(diffs.error())), ExitCode::trouble;
  if (options.all && diffs->empty()) {
    report_hint("no two sources of the store contradict each other");
    return ExitCode::fine;
  }
  if (std::all_of(diffs->begin(), diffs->end(), tells_nothing))
    return report_nothing(store, options.filters);
  return print(*diffs, renderer, options, settings);
}

ExitCode run(const DiffOptions& options, const Settings& settings) {
  if (options.all != options.sources.empty() || options.sources.size() == 1) {
    report_error("name two sources or more, or --all alone (`dateline sources` lists them)");
    return ExitCode::trouble;
  }
  const auto renderer = find_diff_renderer(options.format);
  const auto query = make_query(options.filters);
  if (!renderer || !query) {
    report_error(renderer ? query.error().text() : renderer.error().text());
    return ExitCode::trouble;
  }
  const auto store = open_store(settings, Store::Mode::read);
  if (!store) return ExitCode::trouble;
  return show(*store, *query, **renderer, options, settings);
}

Run setup(CLI::App& app) {
  auto options = std::make_shared<DiffOptions>();
  app.add_option("SOURCES", options->sources,
                 "Two sources or more, as `dateline sources` names them")
      ->type_name("A B ...");
  app.add_flag("--all", options->all, "Every conflict between any two sources of the store");
  add_event_filters(app, options->filters);
  app.add_option("--format", options->format, diff_formats())->type_name("FORMAT");
  app.add_option("-o,--output", options->output, "Write to this file")->type_name("FILE");
  return [options](const Settings& settings) { return run(*options, settings); };
}

}  // namespace

const Command kDiff = {
    "diff", "Compare sources: agreed, finer, conflicting, told by only one",
    "Each pair comes with both quotes, both publication dates and how each date was found.\n"
    "A filter keeps an event that either source tells in a way that passes it.\n"
    "Three sources and more are compared two by two.\n"
    "Exit code 1 if anything differs.\n"
    "Examples:\n"
    "  dateline diff \"Harbor Ledger\" \"Meridian Post\"\n"
    "  dateline diff --all --format html -o conflicts.html\n"
    "  dateline diff \"Harbor Ledger\" \"Meridian Post\" --about summit --format markdown -o "
    "summit.md",
    setup, true};

}  // namespace dateline::cli
