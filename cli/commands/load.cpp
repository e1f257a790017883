#include <algorithm>
#include <cstring>
#include <memory>
#include <thread>

#include "cli/commands/commands.h"
#include "cli/commands/intake.h"
#include "cli/extracted/extracted.h"
#include "cli/options/reading_options.h"
#include "cli/ordered_workers.h"
#include "extractor/model/event_id.h"
#include "extractor/readers/reader.h"

namespace dateline::cli {
namespace {

struct LoadOptions {
  std::vector<std::string> paths;
  std::string source;
  size_t jobs = 0;
  IntakeOptions intake;
};

using Workers = OrderedWorkers<ReadLine, Arrival>;

// In the order of their names, part-2 before part-10, each once: what is stored does not depend on
// the order in which the parts came or were named.
void put_in_order(std::vector<std::string>& paths) {
  std::sort(paths.begin(), paths.end(), [](const std::string& a, const std::string& b) {
    return strverscmp(a.c_str(), b.c_str()) < 0;
  });
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
}

void settle_source(Document& document, const std::string& source) {
  if (!source.empty()) document.source = source;
  if (document.source.empty()) document.source = kNoSource;
}

Arrival arrival_of(ReadLine line, const std::string& source, ExtractedReader& reader) {
  const auto refused = [&line](Error error) {
    return Arrival{line.input, std::move(error), {}, "", false, std::nullopt, {}, ""};
  };
  if (!line.line) return refused(line.line.error());
  auto read = reader.read(*line.line);
  if (!read) return refused(read.error());
  settle_source(read->document, source);
  read->document.input = line.input;
  set_event_ids(article_id(read->document), read->events);
  return {std::move(line.input),
          std::move(read->document),
          std::move(read->events),
          std::move(read->rules),
          false,
          std::nullopt,
          {},
          ""};
}

// Lines are read by the workers and stored in the order of the input.
void load_all(const LoadOptions& options, const std::vector<std::string>& leave_out,
              Intake& intake) {
  const size_t threads =
      options.jobs > 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
  const auto make_worker = [&options, &intake]() -> Workers::Worker {
    return [&options, &intake, reader = std::make_shared<ExtractedReader>()](ReadLine line) {
      Arrival arrival = arrival_of(std::move(line), options.source, *reader);
      intake.prepare(arrival);
      return arrival;
    };
  };
  Workers workers(threads, make_worker,
                  [&intake](Arrival arrival) { intake.receive(std::move(arrival)); });
  for (const std::string& path : options.paths) {
    if (intake.has_ended()) break;
    const auto take = [&](ReadLine line) {
      workers.submit(std::move(line));
      return !intake.has_ended();
    };
    read_lines(path, take, leave_out);
  }
  if (!intake.has_ended()) workers.drain();
}

ExitCode run(const LoadOptions& options, const Settings& settings) {
  auto intake = Intake::open(options.intake, settings, options.paths);
  if (!intake) return ExitCode::trouble;
  if (intake->begin(RunKind::load, ""))
    load_all(options, written_by_this_run(settings, options.intake.report), *intake);
  return intake->end();
}

Run setup(CLI::App& app) {
  auto options = std::make_shared<LoadOptions>();
  app.add_option(
         "PATH", options->paths,
         "Files or folders of what `extract` wrote, also compressed or in archives; - reads "
         "standard input")
      ->required()
      ->type_name("");
  app.add_option("--source", options->source, "Who published them (else what the articles say)")
      ->type_name("NAME");
  app.add_option("-j,--jobs", options->jobs, "Threads (as many as there are processors)")
      ->check(CLI::Range(1, 256).description(""))
      ->type_name("N");
  add_intake_options(app, options->intake);
  return [options](const Settings& settings) {
    put_in_order(options->paths);
    return run(*options, settings);
  };
}

}  // namespace

const Command kLoad = {
    "load", "Store what `extract` found, perhaps on other machines",
    "The store holds the same as after `ingest` of the articles. The parts may be given in any "
    "order, "
    "and twice: they are taken in that of their names, and what is stored already stays as it is.\n"
    "Examples:\n"
    "  dateline load part-*.jsonl\n"
    "  dateline extract < articles.jsonl | dateline load -\n"
    "  dateline load --dry-run parts/",
    setup};

}  // namespace dateline::cli
