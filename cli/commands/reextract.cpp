#include <algorithm>
#include <memory>
#include <thread>

#include "cli/commands/commands.h"
#include "cli/commands/run_changes.h"
#include "cli/console/interrupt.h"
#include "cli/console/messages.h"
#include "cli/console/terminal.h"
#include "cli/opening.h"
#include "cli/ordered_workers.h"
#include "cli/render/changes.h"
#include "cli/render/formats.h"

namespace dateline::cli {
namespace {

struct ReextractOptions {
  std::string format = "text";
  size_t jobs = 0;
  std::chrono::seconds::rep wait = 0;
};

struct Reextracted {
  Result<Document> document;
  std::vector<Event> events;
};

// Articles whose events other rules found.
Result<std::vector<uint64_t>> stale_articles(const Store& store, std::string_view rules) {
  std::vector<uint64_t> ids;
  const auto visited = store.visit_articles([&](const ArticleInfo& info) {
    if (info.rules != rules) ids.push_back(info.id);
    return true;
  });
  if (!visited) return visited.error();
  return ids;
}

class Reextract {
 public:
  Reextract(Store& store, const Extractor& extractor) : store_(store), extractor_(extractor) {}

  // False after having reported why it ended early.
  bool run(const std::vector<uint64_t>& articles, size_t jobs) {
    const auto make_worker = [this]() -> Workers::Worker {
      return [this, scratch = std::make_shared<Scratch>()](uint64_t article) {
        Reextracted made{store_.find_article(article), {}};
        if (made.document) extractor_.extract(*made.document, *scratch, made.events);
        return made;
      };
    };
    Workers workers(jobs, make_worker, [this](Reextracted made) { receive(made); });
    for (const uint64_t article : articles) {
      if (failed_ || is_interrupted()) break;
      workers.submit(article);
    }
    if (!is_interrupted()) workers.drain();
    return !failed_ && !is_interrupted();
  }

  [[nodiscard]] const RunCounts& counts() const { return counts_; }

 private:
  using Workers = OrderedWorkers<uint64_t, Reextracted>;

  void receive(const Reextracted& made) {
    if (failed_ || is_interrupted()) return;
    if (!made.document) return fail(made.document.error());
    const auto put = store_.put(*made.document, made.events, extractor_.fingerprint());
    if (!put) return fail(put.error());
    ++counts_.unchanged;
    counts_.events += made.events.size();
  }

  void fail(const Error& error) {
    report_error(with_remedy(error));
    failed_ = true;
  }

  Store& store_;
  const Extractor& extractor_;
  RunCounts counts_;
  bool failed_ = false;
};

ExitCode refuse(const Error& error) {
  report_error(with_remedy(error));
  return ExitCode::trouble;
}

ExitCode print(const EventChanges& changes, uint64_t articles, const ReextractOptions& options,
               const Settings& settings) {
  auto out = open_output("");
  const Style style{wants_color(settings.color, out->descriptor()), text_width(), false};
  if (options.format == "json") {
    JsonWriter json(out->buffer());
    json.begin_object();
    json.field("articles", articles);
    write_changes(json, changes);
    json.end_object();
    out->buffer() += '\n';
  } else {
    append_changes(out->buffer(), style, changes);
    out->buffer() += std::to_string(articles) +
                     " articles read again: " + std::to_string(changes.added.size()) +
                     " events new, " + std::to_string(changes.moved.size()) + " moved, " +
                     std::to_string(changes.reworded.size()) + " reworded, " +
                     std::to_string(changes.dropped.size()) + " dropped\n";
  }
  return out->finish(ExitCode::fine);
}

ExitCode run(const ReextractOptions& options, const Settings& settings) {
  if (const auto known = check_format(options.format, {"text", "json"}); !known)
    return refuse(known.error());
  const auto extractor = open_extractor();
  if (!extractor) return ExitCode::trouble;
  watch_for_interrupt();
  auto store = open_existing_store(settings, std::chrono::seconds(options.wait));
  if (!store) return ExitCode::trouble;
  const auto articles = stale_articles(*store, extractor->fingerprint());
  if (!articles) return refuse(articles.error());
  const auto number = store->begin_run(RunKind::reextract, extractor->fingerprint());
  if (!number) return refuse(number.error());
  Reextract reextract(*store, *extractor);
  const size_t jobs =
      options.jobs > 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
  const bool whole = reextract.run(*articles, jobs);
  const auto ended = whole ? store->end_run(reextract.counts(), {}) : store->flush();
  if (!ended) return refuse(ended.error());
  if (!whole) return is_interrupted() ? ExitCode::interrupted : ExitCode::trouble;
  const auto changes = changes_since(*store, *number);
  return changes ? print(*changes, articles->size(), options, settings) : refuse(changes.error());
}

Run setup(CLI::App& app) {
  auto options = std::make_shared<ReextractOptions>();
  app.add_option("--format", options->format, "text or json")->type_name("FORMAT");
  app.add_option("-j,--jobs", options->jobs, "Threads (as many as there are processors)")
      ->check(CLI::Range(1, 256).description(""))
      ->type_name("N");
  add_wait(app, options->wait);
  return [options](const Settings& settings) { return run(*options, settings); };
}

}  // namespace

const Command kReextract = {
    "reextract", "Read the stored articles again by the present rules, and say what changed",
    "Only articles whose events other rules found are read. Corrections hold.\n"
    "Examples:\n"
    "  dateline reextract\n"
    "  dateline reextract --format json",
    setup};

}  // namespace dateline::cli
