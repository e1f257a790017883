#include "cli/opening.h"

#include <unistd.h>

#include "cli/console/messages.h"
#include "cli/console/terminal.h"

namespace dateline::cli {
namespace {

template <class T>
std::optional<T> held(Result<T> result) {
  if (result) return std::move(result).value();
  report_error(with_remedy(result.error()));
  return std::nullopt;
}

}  // namespace

void report_unopened(const Settings& settings, const Error& error) {
  const bool absent = error.code == ErrorCode::not_found;
  report_error(absent ? "there is no store at " + settings.db +
                            "; make one with `dateline ingest PATH`, or name another with --db"
                      : with_remedy(error));
}

std::optional<Store> open_store(const Settings& settings, Store::Mode mode,
                                std::chrono::seconds wait) {
  auto store = Store::open(settings.db, mode, wait);
  if (!store) return report_unopened(settings, store.error()), std::nullopt;
  if (store->migrated_from())
    report_hint("the store was of format " + std::to_string(*store->migrated_from()) +
                " and is now of format " + std::to_string(Store::kSchema));
  return std::move(store).value();
}

void add_wait(CLI::App& app, std::chrono::seconds::rep& seconds) {
  app.add_option("--wait", seconds, "Wait so long for another writer to end")
      ->check(CLI::Range(0, 86400).description(""))
      ->type_name("SECONDS");
}

std::optional<Store> open_existing_store(const Settings& settings, std::chrono::seconds wait) {
  if (!open_store(settings, Store::Mode::read)) return std::nullopt;
  return open_store(settings, Store::Mode::write, wait);
}

std::optional<Extractor> open_extractor() {
  return held(Extractor::create());
}

std::optional<Output> open_output(const std::string& path) {
  return held(Output::open(path));
}

std::optional<Output> open_output(const std::string& path, const std::string& format) {
  const bool shown = format == "text" && path.empty() && is_terminal(STDOUT_FILENO);
  return shown ? Output::paged() : open_output(path);
}

bool parse_published(const std::string& text, std::optional<Moment>& published) {
  if (text.empty()) return true;
  published = parse_moment(text);
  if (published) return true;
  report_error("--published " + text + ": not a date; write it as 2022-03-21 or 2022-03-21T08:30");
  return false;
}

}  // namespace dateline::cli
