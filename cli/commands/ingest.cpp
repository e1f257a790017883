#include <algorithm>
#include <memory>
#include <thread>

#include "cli/commands/commands.h"
#include "cli/commands/intake.h"
#include "cli/opening.h"
#include "cli/options/anchoring_option.h"
#include "cli/options/reading_options.h"
#include "cli/ordered_workers.h"
#include "extractor/readers/reader.h"

namespace dateline::cli {
namespace {

struct IngestOptions {
  ReadingOptions reading;
  Anchoring anchoring = Anchoring::automatic;
  size_t jobs = 0;
  IntakeOptions intake;
};

// Articles come from the reader, events from the workers, and go into the store in the order of the
// input, so the outcome does not depend on the number of threads.
class Ingest {
 public:
  Ingest(const IngestOptions& options, const Extractor& extractor, Intake& intake)
      : options_(options), extractor_(extractor), intake_(intake) {}

  void read_all(const ReadOptions& read_options);

 private:
  using Workers = OrderedWorkers<ReadItem, Arrival>;

  Arrival extract(ReadItem item, Scratch& scratch) const;
  void extract_events(Arrival& arrival, Scratch& scratch) const;

  const IngestOptions& options_;
  const Extractor& extractor_;
  Intake& intake_;
};

Arrival Ingest::extract(ReadItem item, Scratch& scratch) const {
  Arrival arrival{
      std::move(item.input), std::move(item.document), {}, "", false, std::nullopt, {}, ""};
  if (arrival.document) extract_events(arrival, scratch);
  intake_.prepare(arrival);
  return arrival;
}

void Ingest::extract_events(Arrival& arrival, Scratch& scratch) const {
  Document& document = *arrival.document;
  if (document.source.empty()) document.source = kNoSource;
  document.input = arrival.input;
  document.anchoring = options_.anchoring;
  arrival.rules = extractor_.fingerprint();
  if (intake_.store() != nullptr) {
    const auto outcome = intake_.store()->foresee(document, arrival.rules);
    if (!outcome) arrival.trouble = outcome.error();
    arrival.current = outcome && *outcome == PutOutcome::unchanged;
  }
  if (arrival.current || arrival.trouble) return;
  extractor_.extract(document, scratch, arrival.events);
  arrival.foreign = scratch.foreign_language();
}

void Ingest::read_all(const ReadOptions& read_options) {
  const size_t threads =
      options_.jobs > 0 ? options_.jobs : std::max(1U, std::thread::hardware_concurrency());
  const auto make_worker = [this]() -> Workers::Worker {
    return [this, scratch = std::make_shared<Scratch>()](ReadItem item) {
      return extract(std::move(item), *scratch);
    };
  };
  Workers workers(threads, make_worker,
                  [this](Arrival arrival) { intake_.receive(std::move(arrival)); });
  for (const std::string& path : options_.reading.paths) {
    if (intake_.has_ended()) break;
    read_articles(path, read_options, [&](ReadItem item) {
      workers.submit(std::move(item));
      return !intake_.has_ended();
    });
  }
  if (!intake_.has_ended()) workers.drain();
}

ExitCode run(const IngestOptions& options, const Settings& settings) {
  const auto read_options =
      parse_reading_options(options.reading, written_by_this_run(settings, options.intake.report));
  if (!read_options) return ExitCode::trouble;
  const auto extractor = open_extractor();
  if (!extractor) return ExitCode::trouble;
  auto intake = Intake::open(options.intake, settings, options.reading.paths);
  if (!intake) return ExitCode::trouble;
  if (intake->begin(RunKind::ingest, extractor->fingerprint()))
    Ingest(options, *extractor, *intake).read_all(*read_options);
  return intake->end();
}

Run setup(CLI::App& app) {
  auto options = std::make_shared<IngestOptions>();
  add_reading_options(app, options->reading);
  add_anchoring_option(app, options->anchoring);
  app.add_option("-j,--jobs", options->jobs, "Threads (as many as there are processors)")
      ->check(CLI::Range(1, 256).description(""))
      ->type_name("N");
  add_intake_options(app, options->intake);
  return [options](const Settings& settings) { return run(*options, settings); };
}

}  // namespace

const Command kIngest = {
    "ingest", "Read articles, find their dated events and store both",
    "Text, HTML, JSON, feeds, wires, mail, PDF and web archives are read; folders are walked and "
    "archives opened. Reading the same article again changes nothing.\n"
    "Examples:\n"
    "  dateline ingest articles/\n"
    "  dateline ingest --source \"Harbor Ledger\" --published 2022-03-21 summit.txt\n"
    "  curl -s https://example.org/story.html | dateline ingest --source Example -",
    setup};

}  // namespace dateline::cli
