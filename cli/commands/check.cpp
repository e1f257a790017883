#include <memory>

#include "cli/commands/commands.h"
#include "cli/console/messages.h"
#include "cli/opening.h"

namespace dateline::cli {
namespace {

std::string stale(const CheckReport& report) {
  if (report.stale_postings == 0) return "";
  return " (and " + std::to_string(report.stale_postings) + " stale, which compact drops)";
}

std::string summary(const CheckReport& report) {
  return std::to_string(report.articles) + " articles, " + std::to_string(report.revisions) +
         " texts, " + std::to_string(report.events) + " events, " +
         std::to_string(report.postings) + " index entries" + stale(report) + ", " +
         std::to_string(report.runs) + " runs, " + std::to_string(report.corrections) +
         " corrections: " +
         (report.problem_count == 0 ? "all fit together"
                                    : std::to_string(report.problem_count) + " problems") +
         "\n";
}

constexpr std::string_view kRemedy =
    "restore the last backup with `dateline restore DIR --replace` and ingest again what came "
    "since";

ExitCode cannot_check(const Error& error) {
  const bool damaged = error.code == ErrorCode::corruption;
  report_error(error.text() + (damaged ? "; " + std::string(kRemedy) : ""));
  return ExitCode::trouble;
}

ExitCode run(const Settings& settings) {
  const auto store = Store::open(settings.db, Store::Mode::read);
  if (!store && store.error().code == ErrorCode::corruption) return cannot_check(store.error());
  if (!store) return report_unopened(settings, store.error()), ExitCode::trouble;
  const auto report = store->check();
  if (!report) return cannot_check(report.error());
  auto out = open_output("");
  if (!settings.quiet) out->buffer() += summary(*report);
  if (report->problem_count == 0) return out->finish(ExitCode::fine);
  for (const std::string& problem : report->problems) report_error(problem);
  if (report->problem_count > report->problems.size())
    report_error("and " + std::to_string(report->problem_count - report->problems.size()) +
                 " more");
  report_hint(kRemedy);
  return out->finish(ExitCode::trouble);
}

Run setup(CLI::App&) {
  return [](const Settings& settings) { return run(settings); };
}

}  // namespace

const Command kCheck = {"check",
                        "Compare every index of the store with every record, and all checksums",
                        "Works beside a writer; it checks what was there when it began.\n"
                        "Examples:\n"
                        "  dateline check\n"
                        "  dateline --quiet check || mail -s 'dateline store' desk@example.org",
                        setup};

}  // namespace dateline::cli
