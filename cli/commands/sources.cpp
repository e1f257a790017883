#include <memory>

#include "cli/commands/commands.h"
#include "cli/commands/holdings.h"
#include "cli/render/event_json.h"

namespace dateline::cli {
namespace {

std::string day_of(const std::optional<Moment>& moment) {
  return moment ? format_day(moment->day) : "-";
}

std::string as_text(const std::vector<SourceInfo>& sources, const Style& style) {
  Table table({">articles", ">events", "first", "last", "source"});
  for (const SourceInfo& info : sources) {
    table.add({std::to_string(info.articles), std::to_string(info.events),
               day_of(info.first_published), day_of(info.last_published), info.source});
  }
  return table.text(style);
}

std::string as_json(const std::vector<SourceInfo>& sources) {
  std::string out;
  JsonWriter json(out);
  json.begin_object();
  json.key("sources");
  json.begin_array();
  for (const SourceInfo& info : sources) {
    json.begin_object();
    json.field("source", info.source);
    json.field("articles", info.articles);
    json.field("events", info.events);
    write_moment(json, "first_published", info.first_published);
    write_moment(json, "last_published", info.last_published);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return out + "\n";
}

ExitCode run(const std::string& format, const Settings& settings) {
  return print_holdings(
      format, settings, [](const Store& store) { return store.sources(); }, as_text, as_json);
}

}  // namespace

const Command kSources = {"sources", "List the sources in the store",
                          "Examples:\n"
                          "  dateline sources\n"
                          "  dateline sources --format json",
                          [](CLI::App& app) { return setup_holdings(app, run); }};

}  // namespace dateline::cli
