// The way into the store that `ingest` and `load` share: articles with their events come in the
// order of the input and are stored, counted and reported; a bad one is named and the rest goes on.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "cli/commands/ingest_report.h"
#include "cli/console/output.h"
#include "cli/console/progress.h"
#include "cli/opening.h"
#include "cli/settings.h"
#include "extractor/model/document.h"
#include "extractor/model/event.h"
#include "store/store.h"

namespace dateline::cli {

struct IntakeOptions {
  bool dry_run = false;
  std::string report;
  std::chrono::seconds::rep wait = 0;
};
void add_intake_options(CLI::App& app, IntakeOptions& options);

// An article on its way in, or why it is none.
struct Arrival {
  std::string input;
  Result<Document> document;
  std::vector<Event> events;
  std::string rules;             // that found the events
  bool current = false;          // the store has it as it is
  std::optional<Error> trouble;  // the store could not say
  Preparation prepared;          // for the store, if the article goes there
  std::string foreign;           // the language it is in, if no events were looked for in it
};

// What an article without a source is kept under.
inline constexpr std::string_view kNoSource = "unknown";

class Intake {
 public:
  // So many rejects of one reason are named on standard error; of the rest the number is said.
  static constexpr uint64_t kMostOfAReason = 20;

  // Opens the store and the report. Nothing after having reported why not.
  [[nodiscard]] static std::optional<Intake> open(const IntakeOptions& options,
                                                  const Settings& settings,
                                                  const std::vector<std::string>& paths);

  // Null in a dry run over a store that does not exist.
  [[nodiscard]] const Store* store() const { return store_ ? &*store_ : nullptr; }

  // Every article that follows belongs to the run. False after having reported what is wrong.
  [[nodiscard]] bool begin(RunKind kind, std::string_view rules);

  // Does of the work of storing what any thread can, while the run is open; receive() does the
  // rest.
  void prepare(Arrival& arrival) const;
  void receive(Arrival arrival);

  // Whether nothing more is taken in: the store failed, or the user interrupted.
  [[nodiscard]] bool has_ended() const;

  // Ends the run and says on standard output what it did.
  [[nodiscard]] ExitCode end();

 private:
  Intake(const IntakeOptions& options, const Settings& settings, std::optional<Store> store,
         std::unique_ptr<Output> report, const std::vector<std::string>& paths);

  void reject(const std::string& input, const Error& error);
  [[nodiscard]] Result<PutOutcome> keep(Arrival& arrival);
  [[nodiscard]] bool stores() const { return store_ && !options_.dry_run; }
  void fail(const Error& error);
  void gather_when_many();
  void finish_store();
  void tell_of_more_rejects() const;
  void hint_at_dates() const;
  void count_language(const Arrival& arrival);
  void hint_at_languages() const;
  void say_what_is_stored() const;
  [[nodiscard]] ExitCode exit_code() const;

  IntakeOptions options_;
  RunKind kind_ = RunKind::ingest;
  bool quiet_;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  std::optional<Store> store_;
  std::unique_ptr<Output> report_file_;  // null if none was asked for
  IngestReport report_;
  std::unique_ptr<Progress> progress_;
  IngestCounts counts_;
  std::vector<Reject> rejects_;
  std::map<std::string, uint64_t> rejects_by_reason_;
  std::map<std::string, uint64_t> foreign_by_language_;
  bool failed_ = false;
};

}  // namespace dateline::cli
