#include <chrono>
#include <memory>
#include <thread>

#include "cli/anchoring_option.h"
#include "cli/commands/commands.h"
#include "cli/commands/ingest_report.h"
#include "cli/interrupt.h"
#include "cli/messages.h"
#include "cli/opening.h"
#include "cli/ordered_workers.h"
#include "cli/progress.h"
#include "cli/reading_options.h"
#include "cli/terminal.h"
#include "extractor/model/event_id.h"
#include "extractor/readers/reader.h"

namespace dateline::cli {
namespace {

struct IngestOptions {
  ReadingOptions reading;
  Anchoring anchoring = Anchoring::automatic;
  size_t jobs = 0;
  bool dry_run = false;
  std::string report;
  std::chrono::seconds::rep wait = 0;
};

// One article on its way through the workers.
struct Extracted {
  ReadItem item;
  std::vector<Event> events;
  bool current = false;          // the store has it as it is
  std::optional<Error> trouble;  // the store could not say
};

// Articles come from the reader, events from the workers, and go into the store in the order of the
// input, so the outcome does not depend on the number of threads.
class Ingest {
 public:
  Ingest(const IngestOptions& options, const Settings& settings, const Extractor& extractor,
         Store* store, Output* report)
      : options_(options),
        extractor_(extractor),
        store_(store),
        report_(report),
        progress_(wants_progress(settings), options.reading.paths) {}

  ExitCode run(const ReadOptions& read_options, Output& out, bool quiet);

 private:
  using Workers = OrderedWorkers<ReadItem, Extracted>;

  void read_all(const ReadOptions& read_options);
  Extracted extract(ReadItem item, Scratch& scratch) const;
  void receive(Extracted extracted);
  void reject(const std::string& input, const Error& error);
  [[nodiscard]] Result<PutOutcome> keep(const Extracted& extracted);
  [[nodiscard]] Result<PutOutcome> foresee(const Extracted& extracted) const;
  void fail(const Error& error);
  [[nodiscard]] bool begin_store();
  void finish_store();
  void gather_when_many();
  void hint_at_dates() const;
  [[nodiscard]] ExitCode exit_code() const;

  const IngestOptions& options_;
  const Extractor& extractor_;
  Store* store_;  // null in a dry run over a store that does not exist
  IngestReport report_;
  Progress progress_;
  IngestCounts counts_;
  std::vector<Reject> rejects_;
  bool failed_ = false;
};

Extracted Ingest::extract(ReadItem item, Scratch& scratch) const {
  Extracted extracted{std::move(item), {}, false, std::nullopt};
  if (!extracted.item.document) return extracted;
  Document& document = *extracted.item.document;
  if (document.source.empty()) document.source = "unknown";
  document.anchoring = options_.anchoring;
  // Asked for by hand, the dates are read anew.
  if (store_ != nullptr && document.anchoring == Anchoring::automatic) {
    const auto current = store_->is_current(document, extractor_.fingerprint());
    if (!current) extracted.trouble = current.error();
    extracted.current = current && *current;
  }
  if (!extracted.current && !extracted.trouble)
    extractor_.extract(document, scratch, extracted.events);
  return extracted;
}

// What put() would say.
Result<PutOutcome> Ingest::foresee(const Extracted& extracted) const {
  if (store_ == nullptr) return PutOutcome::fresh;
  const auto known = store_->find_article(article_id(*extracted.item.document));
  if (known) return PutOutcome::revised;
  if (known.error().code == ErrorCode::not_found) return PutOutcome::fresh;
  return known.error();
}

Result<PutOutcome> Ingest::keep(const Extracted& extracted) {
  if (extracted.trouble) return *extracted.trouble;
  if (extracted.current) return PutOutcome::unchanged;
  if (options_.dry_run) return foresee(extracted);
  return store_->put(*extracted.item.document, extracted.events, extractor_.fingerprint());
}

void Ingest::reject(const std::string& input, const Error& error) {
  ++counts_.rejected;
  const std::string reason = with_remedy(Error{error.code, error.message, ""});
  if (rejects_.size() < RunInfo::kMostRejects) rejects_.push_back({input, reason});
  progress_.clear();
  report_warning(input + ": rejected: " + reason);
  report_.add_reject(input, reason);
}

void Ingest::fail(const Error& error) {
  progress_.clear();
  report_error(with_remedy(error));
  failed_ = true;
}

void Ingest::receive(Extracted extracted) {
  if (failed_ || is_interrupted()) return;
  const std::string& input = extracted.item.input;
  if (!extracted.item.document) return reject(input, extracted.item.document.error());
  const auto outcome = keep(extracted);
  if (!outcome) return fail(outcome.error());
  const Document& document = *extracted.item.document;
  const uint64_t events = *outcome == PutOutcome::unchanged ? 0 : extracted.events.size();
  counts_.add(*outcome);
  gather_when_many();
  counts_.events += events;
  counts_.undated += document.published ? 0 : 1;
  report_.add_article(input, document, *outcome, events);
  progress_.step(input, counts_.read, counts_.events);
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
                  [this](Extracted extracted) { receive(std::move(extracted)); });
  for (const std::string& path : options_.reading.paths) {
    if (failed_ || is_interrupted()) break;
    read_articles(path, read_options, [&](ReadItem item) {
      workers.submit(std::move(item));
      return !failed_ && !is_interrupted();
    });
  }
  if (!is_interrupted()) workers.drain();
}

// An archive goes in by sorted files, which is several times faster; a few articles one by one, so
// that readers see each at once.
void Ingest::gather_when_many() {
  constexpr uint64_t kMany = 2000;
  if (store_ != nullptr && !options_.dry_run && counts_.fresh == kMany) store_->gather();
}

bool Ingest::begin_store() {
  if (store_ == nullptr || options_.dry_run) return true;
  const auto run = store_->begin_run(RunKind::ingest, extractor_.fingerprint());
  if (!run) fail(run.error());
  return run.ok();
}

// A run that failed or was interrupted stays listed as cut short; what it stored stays stored.
void Ingest::finish_store() {
  progress_.clear();
  if (store_ == nullptr || options_.dry_run) return;
  const RunCounts counts{counts_.fresh, counts_.revised, counts_.unchanged, counts_.rejected,
                         counts_.events};
  const bool whole = !failed_ && !is_interrupted();
  const auto stored = whole ? store_->end_run(counts, rejects_) : store_->flush();
  if (!stored && !failed_) fail(stored.error());
}

void Ingest::hint_at_dates() const {
  if (counts_.undated == 0) return;
  const bool one = counts_.undated == 1;
  report_hint(std::to_string(counts_.undated) + (one ? " article has" : " articles have") +
              " no publication date, so dates like \"Feb. 24\" or \"last week\" keep an unknown "
              "year; give it with"
              " --published DATE");
}

ExitCode Ingest::exit_code() const {
  if (failed_) return ExitCode::trouble;
  if (is_interrupted()) return ExitCode::interrupted;
  return counts_.rejected > 0 ? ExitCode::findings : ExitCode::fine;
}

ExitCode Ingest::run(const ReadOptions& read_options, Output& out, bool quiet) {
  const auto start = std::chrono::steady_clock::now();
  if (begin_store()) read_all(read_options);
  finish_store();
  const double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  if (!quiet) out.buffer() += summary_line(counts_, seconds, options_.dry_run);
  report_.end(counts_, seconds, options_.dry_run);
  hint_at_dates();
  if (is_interrupted()) report_warning("interrupted; what was stored stays stored");
  return out.finish(exit_code());
}

// A dry run reads the store if there is one, and makes none.
bool open_for(const IngestOptions& options, const Settings& settings, std::optional<Store>& store) {
  if (!options.dry_run) {
    store = open_store(settings, Store::Mode::write, std::chrono::seconds(options.wait));
    return store.has_value();
  }
  auto opened = Store::open(settings.db, Store::Mode::read);
  if (opened) store = std::move(*opened);
  if (opened || opened.error().code == ErrorCode::not_found) return true;
  report_error(with_remedy(opened.error()));
  return false;
}

// Nothing when no report was asked for.
Result<std::unique_ptr<Output>> open_report(const std::string& path) {
  if (path.empty()) return std::unique_ptr<Output>();
  auto out = Output::open(path);
  if (!out) return out.error();
  return std::make_unique<Output>(std::move(*out));
}

ExitCode close_report(std::unique_ptr<Output>& report, ExitCode code) {
  return report ? report->finish(code) : code;
}

ExitCode run(const IngestOptions& options, const Settings& settings) {
  const auto read_options = parse_reading_options(options.reading);
  if (!read_options) return ExitCode::trouble;
  const auto extractor = open_extractor();
  if (!extractor) return ExitCode::trouble;
  auto report = open_report(options.report);
  if (!report) {
    report_error(report.error().text());
    return ExitCode::trouble;
  }
  watch_for_interrupt();
  std::optional<Store> store;
  if (!open_for(options, settings, store)) return ExitCode::trouble;
  auto out = open_output("");
  Ingest ingest(options, settings, *extractor, store ? &*store : nullptr,
                *report ? &**report : nullptr);
  const ExitCode code = ingest.run(*read_options, *out, settings.quiet);
  return close_report(*report, code);
}

Run setup(CLI::App& app) {
  auto options = std::make_shared<IngestOptions>();
  add_reading_options(app, options->reading);
  add_anchoring_option(app, options->anchoring);
  app.add_option("-j,--jobs", options->jobs, "Threads (as many as there are processors)")
      ->check(CLI::Range(1, 256).description(""))
      ->type_name("N");
  app.add_flag("--dry-run", options->dry_run, "Say what would be stored, and store nothing");
  app.add_option("--report", options->report, "Write what became of every article here, as JSON")
      ->type_name("FILE");
  add_wait(app, options->wait);
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
