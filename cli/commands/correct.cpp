#include <fstream>
#include <memory>

#include "cli/commands/commands.h"
#include "cli/console/messages.h"
#include "cli/csv_reader.h"
#include "cli/edited_rows.h"
#include "cli/opening.h"

namespace dateline::cli {
namespace {

struct CorrectOptions {
  std::string file;
  std::chrono::seconds::rep wait = 0;
};

// Takes a table back, row by row; a row that cannot be taken does not stop the others.
class Correcting {
 public:
  Correcting(const CorrectOptions& options, Store& store) : options_(options), store_(store) {}

  ExitCode run(std::istream& in) {
    CsvReader rows(in);
    std::vector<std::string> row;
    if (!rows.next(row)) return refuse("the file is empty");
    const auto columns = find_columns(row);
    if (!columns) return refuse(columns.error().message);
    while (rows.next(row) && !failed_)
      if (row.size() > 1 || !row.front().empty()) take(row, *columns, rows.line());
    return finish();
  }

 private:
  ExitCode refuse(const std::string& why) {
    report_error(options_.file + ": " + why);
    return ExitCode::trouble;
  }

  void take(const std::vector<std::string>& row, const EditColumns& columns, size_t line) {
    const auto id = event_of_row(row, columns);
    if (!id) return reject(line, id.error());
    const auto event = store_.find_event(*id);
    if (!event) return stumble(line, event.error());
    const auto edit = edit_of_row(row, columns, *event);
    if (!edit) return reject(line, edit.error());
    const auto corrected = store_.correct(*id, *edit);
    if (!corrected) return stumble(line, corrected.error());
    ++(*corrected ? counts_.revised : counts_.unchanged);
  }

  // An event that is not there is the row's fault; anything else ends the run.
  void stumble(size_t line, const Error& error) {
    if (error.code == ErrorCode::not_found) return reject(line, error);
    report_error(with_remedy(error));
    failed_ = true;
  }

  void reject(size_t line, const Error& error) {
    ++counts_.rejected;
    const std::string place = options_.file + ":" + std::to_string(line);
    rejects_.push_back({place, error.text()});
    report_warning(place + ": rejected: " + error.text());
  }

  ExitCode finish() {
    const auto ended = store_.end_run(counts_, rejects_);
    if (!ended) report_error(with_remedy(ended.error()));
    auto out = open_output("");
    out->buffer() += std::to_string(counts_.revised) + " corrected, " +
                     std::to_string(counts_.unchanged) + " as they were, " +
                     std::to_string(counts_.rejected) + " rejected\n";
    if (failed_ || !ended) return out->finish(ExitCode::trouble);
    return out->finish(counts_.rejected > 0 ? ExitCode::findings : ExitCode::fine);
  }

  const CorrectOptions& options_;
  Store& store_;
  RunCounts counts_;
  std::vector<Reject> rejects_;
  bool failed_ = false;
};

ExitCode run(const CorrectOptions& options, const Settings& settings) {
  std::ifstream in(options.file, std::ios::binary);
  if (!in) {
    report_error(options.file + ": cannot be read");
    return ExitCode::trouble;
  }
  auto store = open_existing_store(settings, std::chrono::seconds(options.wait));
  if (!store) return ExitCode::trouble;
  if (const auto begun = store->begin_run(RunKind::correct, ""); !begun) {
    report_error(with_remedy(begun.error()));
    return ExitCode::trouble;
  }
  return Correcting(options, *store).run(in);
}

Run setup(CLI::App& app) {
  auto options = std::make_shared<CorrectOptions>();
  app.add_option("FILE", options->file, "CSV with event_id and what was edited")
      ->required()
      ->type_name("");
  add_wait(app, options->wait);
  return [options](const Settings& settings) { return run(*options, settings); };
}

}  // namespace

const Command kCorrect = {
    "correct", "Take back a table that a person edited: date, headline, status, hidden, note",
    "A cell that differs from what the store says is a correction. Corrections are kept for good,\n"
    "with their time, and hold when the article is read again or its text changes.\n"
    "Examples:\n"
    "  dateline export csv --excel -o events.csv    edit it, add columns hidden or note\n"
    "  dateline correct events.csv\n"
    "  dateline corrections",
    setup};

}  // namespace dateline::cli
