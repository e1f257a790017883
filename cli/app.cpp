#include "cli/app.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>

#include "cli/commands/commands.h"
#include "cli/console/messages.h"
#include "cli/options/config_paths.h"
#include "cli/options/own_synonyms.h"
#include "cli/version.h"
#include "extractor/model/did_you_mean.h"

namespace dateline::cli {
namespace {

// In the order of --help: first what fills the store, then what asks it, then what needs none.
constexpr std::array kCommands = {
    &kIngest,  &kLoad,     &kTimeline, &kDiff,  &kExport,  &kHistory,     &kDigest,    &kShow,
    &kSources, &kArticles, &kRuns,     &kStats, &kCorrect, &kCorrections, &kReextract, &kCheck,
    &kBackup,  &kRestore,  &kCompact,  &kRead,  &kExplain, &kTag,         &kExtract,   &kManual};

constexpr const char* kPurpose =
    "Dateline reads news articles, finds the events in them that have a date, and prints "
    "timelines,\n"
    "differences between sources and tables.";

constexpr const char* kFooter =
    "Examples:\n"
    "  dateline ingest articles/          read a folder of articles into the store\n"
    "  dateline timeline --about summit   what happened, in order\n"
    "  dateline diff \"Harbor Ledger\" \"Meridian Post\"\n"
    "  dateline export csv --excel -o timeline.csv\n"
    "\n"
    "`dateline COMMAND --help` says more of each command.\n"
    "Exit codes: 0 fine; 1 something was rejected, differs or nothing matched; 2 trouble.";

const std::map<std::string, When> kWhen = {
    {"auto", When::automatic}, {"always", When::always}, {"never", When::never}};

// The choices are spelled out by hand: CLI11 would print the numbers behind them too.
void add_when(CLI::App& app, const std::string& name, When& value, const std::string& help) {
  app.add_option_function<std::string>(
         name, [&value](const std::string& word) { value = kWhen.at(word); }, help)
      ->check(CLI::Validator(
          [](std::string& word) {
            return kWhen.count(word) != 0 ? "" : "must be auto, always or never, not " + word;
          },
          ""))
      ->type_name("auto|always|never");
}

// The environment outranks the config file and is outranked by the option: as if typed before it.
void add_db(CLI::App& app, Settings& settings) {
  CLI::Option* db =
      app.add_option("--db", settings.db,
                     "Folder of the store (else $DATELINE_DB, else " + default_db_hint() + ")");
  db->type_name("DIR")->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  app.preparse_callback([db](size_t) {
    const char* folder = std::getenv("DATELINE_DB");
    if (folder != nullptr && *folder != '\0') db->add_result(folder);
  });
}

void add_log_level(CLI::App& app, Settings& settings) {
  app.add_option("--log-level", settings.log_level, "Least serious message to show")
      ->check(CLI::Validator(
          [](std::string& word) {
            return is_log_level(word) ? "" : "must be one of " + log_levels() + ", not " + word;
          },
          ""))
      ->type_name("LEVEL");
}

void add_global_options(CLI::App& app, Settings& settings) {
  add_db(app, settings);
  app.set_config("--config", default_config_file(), "File of options in TOML or INI")
      ->type_name("FILE")
      ->default_str("");
  app.allow_config_extras(CLI::config_extras_mode::error);
  add_log_level(app, settings);
  app.add_option("--log-file", settings.log_file, "Also write messages here, as JSON lines")
      ->type_name("FILE");
  app.add_option("--synonyms", settings.synonyms,
                 "Words that mean the same, beside those known (else "
                 "$XDG_CONFIG_HOME/dateline/synonyms)")
      ->type_name("FILE");
  add_when(app, "--color", settings.color, "Colours in text ($NO_COLOR is respected)");
  add_when(app, "--progress", settings.progress, "Progress bar on standard error");
  app.add_flag("-q,--quiet", settings.quiet, "Only warnings, errors and the data asked for");
  app.set_version_flag("--version", version_text, "Print version, rules and store format");
}

std::shared_ptr<CLI::Formatter> make_formatter() {
  auto formatter = std::make_shared<CLI::Formatter>();
  formatter->label("SUBCOMMAND", "COMMAND");
  formatter->label("REQUIRED", "");
  formatter->column_width(28);
  return formatter;
}

struct Chosen {
  Run run;
  bool compares = false;
};

void add_command(CLI::App& app, const Command& row, Chosen& chosen) {
  CLI::App* command = app.add_subcommand(row.name, row.purpose);
  command->group("Commands");
  command->fallthrough();  // global options may stand after the command too
  command->footer(std::string(row.examples) +
                  "\n\n`dateline --help` lists the options of every command.");
  command->final_callback([&chosen, &row, run = row.setup(*command)] {
    chosen = {run, row.compares};
  });
}

std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  for (const Command* row : kCommands) names.emplace_back(row->name);
  return names;
}

// The command whose options were being read, or the whole program.
const CLI::App& parsed_command(const CLI::App& app) {
  const auto commands = app.get_subcommands();
  return commands.empty() ? app : *commands.front();
}

ExitCode report_unknown(const CLI::App& app, const std::string& word) {
  const CLI::App& command = parsed_command(app);
  const bool option = word.size() > 1 && word.front() == '-';
  std::vector<std::string> names = option ? option_names(command) : command_names();
  if (option && &command != &app) {
    for (std::string& name : option_names(app)) names.push_back(std::move(name));
  }
  if (!option && &command != &app) {
    report_error("`" + word + "` is one word too many for `dateline " + command.get_name() + "`");
    return ExitCode::trouble;
  }
  const std::string bare = word.substr(0, word.find('='));
  report_error("there is no " + std::string(option ? "option" : "command") + " `" + bare + "`" +
               did_you_mean(bare, names));
  return ExitCode::trouble;
}

std::string config_file(const CLI::App& app) {
  const auto given = app.get_config_ptr()->results();
  return given.empty() ? default_config_file() : given.back();
}

// Null if there is none of that name.
const CLI::App* find_command(const CLI::App& app, const std::string& name) {
  const auto found =
      app.get_subcommands([&name](const CLI::App* command) { return command->get_name() == name; });
  return found.empty() ? nullptr : found.front();
}

// The names that a config file may have in `section`; those of every command's section are its long
// options.
std::vector<std::string> config_keys(const CLI::App& app, const std::string& section) {
  const CLI::App* command = section.empty() ? &app : find_command(app, section);
  std::vector<std::string> names;
  if (command == nullptr) return names;
  for (const CLI::Option* option : command->get_options())
    for (const std::string& name : option->get_lnames()) names.push_back(name);
  return names;
}

// CLI11 names what it could not place as "key", "section.key" or "section.++".
std::string config_mistake(const CLI::App& app, const std::string& item) {
  const size_t point = item.rfind('.');
  const std::string section = point == std::string::npos ? "" : item.substr(0, point);
  const std::string key = point == std::string::npos ? item : item.substr(point + 1);
  if (item.find_first_of(" \t[]=") != std::string::npos)
    return "`" + item + "` is no line of TOML or INI, like quiet = true";
  if (!section.empty() && find_command(app, section) == nullptr)
    return "there is no command `" + section + "`" + did_you_mean(section, command_names());
  const std::string of = section.empty() ? "" : " of `" + section + "`";
  return "there is no option `" + key + "`" + of + did_you_mean(key, config_keys(app, section));
}

ExitCode report_config_error(const CLI::App& app, const CLI::ConfigError& error) {
  const std::string text = error.what();
  const std::string_view lead = "INI was not able to parse ";
  const bool placed = text.rfind(lead, 0) == 0;
  report_error(config_file(app) + ": " +
               (placed ? config_mistake(app, text.substr(lead.size())) : text));
  return ExitCode::trouble;
}

ExitCode report_parse_error(const CLI::App& app, const CLI::ParseError& error) {
  const auto extras = app.remaining(true);
  if (!extras.empty()) return report_unknown(app, extras.front());
  const CLI::App& command = parsed_command(app);
  const std::string name = &command == &app ? "" : command.get_name() + " ";
  report_error(std::string(error.what()) + " (`dateline " + name + "--help` shows how)");
  return ExitCode::trouble;
}

ExitCode print_help(const CLI::App& app) {
  const CLI::App& command = parsed_command(app);
  const std::string text = &command == &app ? app.help() : command.help(app.get_name());
  std::fputs(text.c_str(), stdout);
  return ExitCode::fine;
}

ExitCode print_version() {
  const std::string text = version_text();
  std::fputs(text.c_str(), stdout);
  std::fputc('\n', stdout);
  return ExitCode::fine;
}

ExitCode run_chosen(const CLI::App& app, const Chosen& chosen, Settings& settings) {
  if (!chosen.run) {
    std::fputs(app.help().c_str(), stderr);
    return ExitCode::trouble;
  }
  if (settings.db.empty()) settings.db = default_db();
  if (!start_messages(settings)) return ExitCode::trouble;
  if (chosen.compares && !use_own_synonyms(settings)) return ExitCode::trouble;
  return chosen.run(settings);
}

}  // namespace

ExitCode run_app(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is seen as a failed write
  Settings settings;
  Chosen chosen;
  CLI::App app(kPurpose, "dateline");
  app.formatter(make_formatter());
  app.footer(kFooter);
  app.require_subcommand(0, 1);
  add_global_options(app, settings);
  for (const Command* row : kCommands) add_command(app, *row, chosen);
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    return print_help(app);
  } catch (const CLI::CallForVersion&) {
    return print_version();
  } catch (const CLI::ConfigError& error) {
    return report_config_error(app, error);
  } catch (const CLI::FileError&) {
    report_error(config_file(app) + ": the config file cannot be read; check the path");
    return ExitCode::trouble;
  } catch (const CLI::ParseError& error) {
    return report_parse_error(app, error);
  }
  return run_chosen(app, chosen, settings);
}

}  // namespace dateline::cli
