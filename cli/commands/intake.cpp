#include "cli/commands/intake.h"

#include <utility>

#include "cli/console/interrupt.h"
#include "cli/console/messages.h"
#include "cli/console/terminal.h"
#include "extractor/model/event_id.h"

namespace dateline::cli {
namespace {

// A dry run reads the store if there is one, and makes none.
bool open_for(const IntakeOptions& options, const Settings& settings, std::optional<Store>& store) {
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

}  // namespace

void add_intake_options(CLI::App& app, IntakeOptions& options) {
  app.add_flag("--dry-run", options.dry_run, "Say what would be stored, and store nothing");
  app.add_option("--report", options.report, "Write what became of every article here, as JSON")
      ->type_name("FILE");
  add_wait(app, options.wait);
}

Intake::Intake(const IntakeOptions& options, const Settings& settings, std::optional<Store> store,
               std::unique_ptr<Output> report, const std::vector<std::string>& paths)
    : options_(options),
      quiet_(settings.quiet),
      store_(std::move(store)),
      report_file_(std::move(report)),
      report_(report_file_.get()),
      progress_(std::make_unique<Progress>(wants_progress(settings), paths)) {}

std::optional<Intake> Intake::open(const IntakeOptions& options, const Settings& settings,
                                   const std::vector<std::string>& paths) {
  auto report = open_report(options.report);
  if (!report) {
    report_error(report.error().text());
    return std::nullopt;
  }
  watch_for_interrupt();
  std::optional<Store> store;
  if (!open_for(options, settings, store)) return std::nullopt;
  return Intake(options, settings, std::move(store), std::move(*report), paths);
}

bool Intake::begin(RunKind kind, std::string_view rules) {
  kind_ = kind;
  if (!stores()) return true;
  const auto run = store_->begin_run(kind, rules);
  if (!run) fail(run.error());
  return run.ok();
}

bool Intake::has_ended() const {
  return failed_ || is_interrupted();
}

void Intake::receive(Arrival arrival) {
  if (has_ended()) return;
  if (!arrival.document) return reject(arrival.input, arrival.document.error());
  const auto outcome = keep(arrival);
  if (!outcome) return fail(outcome.error());
  const Document& document = *arrival.document;
  const uint64_t events = *outcome == PutOutcome::unchanged ? 0 : arrival.events.size();
  counts_.add(*outcome);
  gather_when_many();
  counts_.events += events;
  counts_.undated += document.published ? 0 : 1;
  count_language(arrival);
  report_.add_article(arrival.input, document, *outcome, events);
  progress_->step(arrival.input, counts_.read, counts_.events);
}

void Intake::prepare(Arrival& arrival) const {
  if (stores() && arrival.document && !arrival.current && !arrival.trouble)
    arrival.prepared = store_->prepare(*arrival.document, arrival.events, arrival.rules);
}

Result<PutOutcome> Intake::keep(Arrival& arrival) {
  if (arrival.trouble) return *arrival.trouble;
  if (arrival.current) return PutOutcome::unchanged;
  if (!stores())
    return store_ ? store_->foresee(*arrival.document, arrival.rules) : PutOutcome::fresh;
  return store_->put(*arrival.document, arrival.events, arrival.rules, std::move(arrival.prepared));
}

void Intake::reject(const std::string& input, const Error& error) {
  ++counts_.rejected;
  const std::string reason = with_remedy(Error{error.code, error.message, ""});
  if (rejects_.size() < RunInfo::kMostRejects) rejects_.push_back({input, reason});
  progress_->clear();
  const std::string line = input + ": rejected: " + reason;
  if (++rejects_by_reason_[reason] <= kMostOfAReason) {
    report_warning(line);
  } else {
    report_detail(line);
  }
  report_.add_reject(input, reason);
}

void Intake::tell_of_more_rejects() const {
  for (const auto& [reason, count] : rejects_by_reason_) {
    if (count <= kMostOfAReason) continue;
    report_warning(std::to_string(count - kMostOfAReason) + " more rejected: " + reason +
                   (report_file_ ? "" : "; --report FILE lists each"));
  }
}

void Intake::fail(const Error& error) {
  progress_->clear();
  report_error(with_remedy(error));
  failed_ = true;
}

// An archive goes in by sorted files, which is several times faster; a few articles one by one, so
// that readers see each at once.
void Intake::gather_when_many() {
  constexpr uint64_t kMany = 500;
  if (stores() && counts_.fresh == kMany) store_->gather();
}

// A run that failed or was interrupted stays listed as cut short; what it stored stays stored.
void Intake::finish_store() {
  progress_->clear();
  if (!stores()) return;
  const RunCounts counts{counts_.fresh, counts_.revised, counts_.unchanged, counts_.rejected,
                         counts_.events};
  const auto stored = has_ended() ? store_->flush() : store_->end_run(counts, rejects_);
  if (!stored && !failed_) fail(stored.error());
}

void Intake::hint_at_dates() const {
  if (counts_.undated == 0) return;
  const bool one = counts_.undated == 1;
  report_hint(std::to_string(counts_.undated) + (one ? " article has" : " articles have") +
              " no publication date, so dates like \"Feb. 24\" or \"last week\" keep an unknown "
              "year; give it " +
              (kind_ == RunKind::load ? "to `dateline read` " : "") + "with --published DATE");
}

void Intake::count_language(const Arrival& arrival) {
  if (arrival.foreign.empty()) return;
  ++foreign_by_language_[arrival.foreign];
  report_detail(arrival.input + ": is not in English (" + arrival.foreign +
                "): no events are looked for");
}

void Intake::hint_at_languages() const {
  uint64_t articles = 0;
  std::string list;
  for (const auto& [language, count] : foreign_by_language_) {
    articles += count;
    list += (list.empty() ? "" : ", ") + language;
    if (count > 1) list += " " + std::to_string(count);
  }
  if (articles == 0) return;
  report_hint(std::to_string(articles) +
              (articles == 1 ? " article is not in English (" : " articles are not in English (") +
              list + "): stored, but no events were looked for; --log-level debug names " +
              (articles == 1 ? "it" : "each"));
}

ExitCode Intake::exit_code() const {
  if (failed_) return ExitCode::trouble;
  if (is_interrupted()) return ExitCode::interrupted;
  return counts_.rejected > 0 ? ExitCode::findings : ExitCode::fine;
}

// What was taken in is not all stored when the store failed, so it is the store that says.
void Intake::say_what_is_stored() const {
  if (!store_) return;
  const auto holdings = store_->stats();
  if (!holdings) return;
  report_warning("stopped after " + std::to_string(counts_.read) +
                 " articles were read; the store holds " + std::to_string(holdings->articles) +
                 " articles with " + std::to_string(holdings->events) + " events");
}

ExitCode Intake::end() {
  finish_store();
  const double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  auto out = open_output("");
  if (failed_) say_what_is_stored();
  if (!quiet_ && !failed_) out->buffer() += summary_line(counts_, seconds, options_.dry_run);
  report_.end(counts_, seconds, options_.dry_run, failed_);
  tell_of_more_rejects();
  hint_at_dates();
  hint_at_languages();
  if (is_interrupted()) report_warning("interrupted; what was stored stays stored");
  const ExitCode code = out->finish(exit_code());
  return report_file_ ? report_file_->finish(code) : code;
}

}  // namespace dateline::cli
