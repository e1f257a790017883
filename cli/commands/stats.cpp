#include <memory>

#include "cli/commands/commands.h"
#include "cli/commands/holdings.h"
#include "cli/render/json_writer.h"

namespace dateline::cli {
namespace {

std::string as_text(const StoreStats& stats, const Style& style) {
  Table table({"what", ">count"});
  table.add({"articles", std::to_string(stats.articles)});
  table.add({"revisions", std::to_string(stats.revisions)});
  table.add({"events", std::to_string(stats.events)});
  table.add({"events of unknown year", std::to_string(stats.undated)});
  table.add({"runs", std::to_string(stats.runs)});
  table.add({"corrections", std::to_string(stats.corrections)});
  table.add({"bytes on disk", std::to_string(stats.bytes_on_disk)});
  table.add({"store format", std::to_string(stats.schema)});
  return table.text(style) + "rules " + stats.rules + "\n";
}

std::string as_json(const StoreStats& stats) {
  std::string out;
  JsonWriter json(out);
  json.begin_object();
  json.field("articles", stats.articles);
  json.field("revisions", stats.revisions);
  json.field("events", stats.events);
  json.field("events_of_unknown_year", stats.undated);
  json.field("runs", stats.runs);
  json.field("corrections", stats.corrections);
  json.field("bytes_on_disk", stats.bytes_on_disk);
  json.field("store_format", uint64_t{stats.schema});
  json.field("rules", stats.rules);
  json.end_object();
  return out + "\n";
}

ExitCode run(const std::string& format, const Settings& settings) {
  return print_holdings(
      format, settings, [](const Store& store) { return store.stats(); }, as_text, as_json);
}

}  // namespace

const Command kStats = {"stats", "Say how much the store holds",
                        "Examples:\n"
                        "  dateline stats\n"
                        "  dateline stats --format json",
                        [](CLI::App& app) { return setup_holdings(app, run); }};

}  // namespace dateline::cli
