#include "cli/options/reading_options.h"

#include "cli/console/messages.h"
#include "cli/opening.h"

namespace dateline::cli {

void add_reading_options(CLI::App& app, ReadingOptions& options) {
  app.add_option("PATH", options.paths, "Files or folders of articles; - reads standard input")
      ->required()
      ->type_name("");
  app.add_option("--source", options.source,
                 "Who published them (else what the articles say, else the folder)")
      ->type_name("NAME");
  app.add_option("--published", options.published,
                 "When they were published (wins over what the articles say)")
      ->type_name("DATE");
  app.add_option("--lang", options.lang, "Language of the articles")->type_name("LANG");
  app.add_option("--map", options.maps,
                 "What JSON articles call a field, as in text=story or published=meta.date")
      ->type_name("FIELD=NAME")
      ->expected(1)
      ->take_all();
}

std::vector<std::string> written_by_this_run(const Settings& settings, const std::string& report) {
  std::vector<std::string> files = {"/dev/stdout", "/dev/stderr", settings.db};
  if (!settings.log_file.empty()) files.push_back(settings.log_file);
  if (!report.empty()) files.push_back(report);
  return files;
}

std::optional<ReadOptions> parse_reading_options(const ReadingOptions& options,
                                                 std::vector<std::string> leave_out) {
  ReadOptions parsed{options.source, std::nullopt, options.lang};
  parsed.leave_out = std::move(leave_out);
  if (!parse_published(options.published, parsed.published)) return std::nullopt;
  for (const std::string& map : options.maps) {
    auto field = parse_mapped_field(map);
    if (!field) {
      report_error(field.error().text());
      return std::nullopt;
    }
    parsed.fields.push_back(std::move(field).value());
  }
  return parsed;
}

}  // namespace dateline::cli
