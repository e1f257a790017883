#include "cli/commands/commands.h"
#include "cli/commands/holdings.h"
#include "cli/render/instant.h"
#include "cli/render/json_writer.h"

namespace dateline::cli {
namespace {

using Runs = std::vector<RunInfo>;

std::string as_text(const Runs& runs, const Style& style) {
  Table table({">run", "started", ">seconds", ">new", ">revised", ">unchanged", ">rejected",
               ">events", "command"});
  for (const RunInfo& run : runs) {
    const RunCounts& counts = run.counts;
    table.add({std::to_string(run.number), format_instant(run.started),
               run.ended == 0 ? "cut short" : std::to_string(run.ended - run.started),
               std::to_string(counts.fresh), std::to_string(counts.revised),
               std::to_string(counts.unchanged), std::to_string(counts.rejected),
               std::to_string(counts.events), std::string(run_kind_name(run.kind))});
  }
  return table.text(style);
}

void write_run(JsonWriter& json, const RunInfo& run) {
  json.begin_object();
  json.field("run", uint64_t{run.number});
  json.field("command", run_kind_name(run.kind));
  json.field("started", format_instant(run.started));
  json.key("ended");
  run.ended == 0 ? json.null() : json.string(format_instant(run.ended));
  json.field("rules", run.rules);
  json.field("new", run.counts.fresh);
  json.field("revised", run.counts.revised);
  json.field("unchanged", run.counts.unchanged);
  json.field("rejected", run.counts.rejected);
  json.field("events", run.counts.events);
  json.key("rejects");
  json.begin_array();
  for (const Reject& reject : run.rejects) {
    json.begin_object();
    json.field("input", reject.input);
    json.field("error", reject.reason);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

std::string as_json(const Runs& runs) {
  std::string out;
  JsonWriter json(out);
  json.begin_object();
  json.key("runs");
  json.begin_array();
  for (const RunInfo& run : runs) write_run(json, run);
  json.end_array();
  json.end_object();
  return out + "\n";
}

ExitCode run(const std::string& format, const Settings& settings) {
  return print_holdings(
      format, settings, [](const Store& store) { return store.runs(); }, as_text, as_json);
}

}  // namespace

const Command kRuns = {
    "runs", "List the runs that wrote to the store, with their numbers",
    "Examples:\n"
    "  dateline runs\n"
    "  dateline runs --format json              with what was rejected, and why\n"
    "  dateline timeline --since-run 12",
    [](CLI::App& app) { return setup_holdings(app, run); }};

}  // namespace dateline::cli
