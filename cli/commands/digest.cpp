#include <algorithm>
#include <memory>

#include "cli/commands/commands.h"
#include "cli/commands/run_changes.h"
#include "cli/commands/selection.h"
#include "cli/console/messages.h"
#include "cli/console/terminal.h"
#include "cli/opening.h"
#include "cli/render/changes.h"

namespace dateline::cli {
namespace {

// How far apart in days two dates of one event may be and still be compared.
constexpr int kWindow = 62;

struct DigestOptions {
  FilterOptions filters;
  std::string since;
  std::string format = "text";
  std::string output;
};

int64_t second_of(const Moment& moment) {
  return int64_t{moment.day.time_since_epoch().count()} * 86400 +
         int64_t{std::max(moment.minute_of_day, 0)} * 60;
}

// The first run whose news is wanted; nothing if there is none.
std::optional<uint32_t> first_run_since(const std::vector<RunInfo>& runs, const Moment& moment) {
  for (const RunInfo& run : runs)
    if (run.started >= second_of(moment)) return run.number;
  return std::nullopt;
}

// The last whole ingest, and those before it that were cut short and that it finished.
std::optional<uint32_t> last_ingest(const std::vector<RunInfo>& runs) {
  std::optional<uint32_t> first;
  for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
    if (run->kind != RunKind::ingest && run->kind != RunKind::load) continue;
    if (run->ended != 0 && first) break;
    if (run->ended != 0 || first) first = run->number;
  }
  return first;
}

std::optional<Query> around(const std::vector<StoredEvent>& events) {
  std::optional<date::sys_days> first;
  std::optional<date::sys_days> last;
  for (const StoredEvent& event : events) {
    const auto begin = event.event.when.begin_day();
    const auto end = event.event.when.end_day();
    if (begin && (!first || *begin < *first)) first = begin;
    if (end && (!last || *end > *last)) last = end;
  }
  if (!first || !last) return std::nullopt;
  Query query;
  query.from = TimeSpan::of(unit_containing(*first - date::days{kWindow}, Grain::day));
  query.to = TimeSpan::of(unit_containing(*last + date::days{kWindow}, Grain::day));
  return query;
}

Result<Digest> digest_of(const Store& store, uint32_t run, const Query& wanted) {
  auto changes = changes_since(store, run);
  if (!changes) return changes.error();
  Digest digest;
  digest.since_run = run;
  digest.changes = std::move(*changes);
  filter_changes(digest.changes, wanted);
  const std::vector<StoredEvent> news = news_in(digest.changes);
  const auto query = around(news);
  if (!query) return digest;
  std::vector<StoredEvent> others;
  const auto visited = store.visit(*query, [&others](const StoredEvent& event) {
    others.push_back(event);
    return true;
  });
  if (!visited) return visited.error();
  digest.conflicting = conflicts_of(news, others);
  return digest;
}

ExitCode print(const Digest& digest, const DigestOptions& options, const Settings& settings) {
  auto out = open_output(options.output);
  if (!out) return ExitCode::trouble;
  const Style style{wants_color(settings.color, out->descriptor()), text_width(), false};
  if (options.format == "json") {
    JsonWriter json(out->buffer());
    write_digest(json, digest);
    out->buffer() += '\n';
  } else {
    append_digest(out->buffer(), style, digest);
  }
  if (digest.empty()) report_hint("nothing new since run " + std::to_string(digest.since_run));
  return out->finish(digest.empty() ? ExitCode::findings : ExitCode::fine);
}

ExitCode refuse(const Error& error) {
  report_error(with_remedy(error));
  return ExitCode::trouble;
}

std::optional<uint32_t> chosen_run(const DigestOptions& options, const std::vector<RunInfo>& runs) {
  if (options.filters.since_run > 0) return options.filters.since_run;
  if (options.since.empty()) return last_ingest(runs);
  return first_run_since(runs, *parse_moment(options.since));
}

ExitCode run(const DigestOptions& options, const Settings& settings) {
  if (const auto known = check_format(options.format, {"text", "json"}); !known)
    return refuse(known.error());
  if (!options.since.empty() && !parse_moment(options.since))
    return refuse({ErrorCode::invalid_input,
                   "not a date; write it as 2022-03-21 or "
                   "2022-03-21T08:30 (UTC)",
                   "--since " + options.since});
  auto query = make_query(options.filters);
  if (!query) return refuse(query.error());
  query->since_run = 0;
  query->with_hidden = true;
  const auto store = open_store(settings, Store::Mode::read);
  if (!store) return ExitCode::trouble;
  const auto runs = store->runs();
  if (!runs) return refuse(runs.error());
  const auto first = chosen_run(options, *runs);
  if (!first) {
    report_warning("there was no run since");
    return ExitCode::findings;
  }
  const auto digest = digest_of(*store, *first, *query);
  return digest ? print(*digest, options, settings) : refuse(digest.error());
}

Run setup(CLI::App& app) {
  auto options = std::make_shared<DigestOptions>();
  app.add_option("--since", options->since, "Since the first run on or after this day (UTC)")
      ->type_name("DATE");
  add_event_filters(app, options->filters);
  add_source_filter(app, options->filters);
  app.add_option("--format", options->format, "text or json")->type_name("FORMAT");
  app.add_option("-o,--output", options->output, "Write to this file")->type_name("FILE");
  return [options](const Settings& settings) { return run(*options, settings); };
}

}  // namespace

const Command kDigest = {
    "digest", "Say what the last ingest brought: new, changed, newly in conflict",
    "Examples:\n"
    "  dateline digest                       what the last ingest brought, and what changed since\n"
    "  dateline digest --since 2026-03-01\n"
    "  dateline digest --about bridge --format json",
    setup, true};

}  // namespace dateline::cli
