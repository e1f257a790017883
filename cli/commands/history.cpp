#include <algorithm>
#include <memory>

#include "cli/commands/commands.h"
#include "cli/console/messages.h"
#include "cli/console/terminal.h"
#include "cli/opening.h"
#include "cli/render/changes.h"
#include "cli/render/formats.h"
#include "extractor/model/event_id.h"
#include "store/views/correcting.h"

namespace dateline::cli {
namespace {

constexpr size_t kShortestPrefix = 4;

struct HistoryOptions {
  std::string article;
  std::string format = "text";
};

// By the id of `articles` or the beginning of it, else by URL or the article's own id.
Result<uint64_t> find_article(const Store& store, const std::string& name) {
  std::vector<uint64_t> by_prefix;
  std::vector<uint64_t> by_name;
  const auto visited = store.visit_articles([&](const ArticleInfo& info) {
    if (name.size() >= kShortestPrefix && format_id(info.id).starts_with(name))
      by_prefix.push_back(info.id);
    if (info.url == name || info.own_id == name) by_name.push_back(info.id);
    return true;
  });
  if (!visited) return visited.error();
  const std::vector<uint64_t>& found = by_name.empty() ? by_prefix : by_name;
  if (found.size() == 1) return found.front();
  if (found.empty())
    return Error{ErrorCode::not_found,
                 "there is no article " + name + "; `dateline articles` lists them", ""};
  return Error{ErrorCode::invalid_input,
               std::to_string(found.size()) + " articles are called " + name +
                   "; give more of the id that `dateline articles` lists",
               ""};
}

std::vector<StoredEvent> events_in(const Revision& revision, const Extractor& extractor,
                                   Scratch& scratch, const std::vector<Correction>& corrections) {
  const Document& document = revision.document;
  std::vector<Event> told;
  extractor.extract(document, scratch, told);
  std::vector<StoredEvent> events;
  for (const Event& event : told)
    events.push_back({event, article_id(document), document.source, document.title, document.url,
                      document.lang, document.published});
  for (const MergedCorrection& merged : match_corrections(told, corrections))
    if (merged.event) apply_edit(events[*merged.event], merged.edit);
  return events;
}

Result<std::vector<Correction>> corrections_of(const Store& store, uint64_t article) {
  const auto all = store.corrections();
  if (!all) return all.error();
  std::vector<Correction> some;
  for (const CorrectionInfo& info : *all)
    if (info.correction.article == article) some.push_back(info.correction);
  return some;
}

// Every text is read by the rules of now, so that only what the article changed shows.
Result<History> history_of(const Store& store, uint64_t article, const Extractor& extractor) {
  const auto revisions = store.revisions(article);
  if (!revisions) return revisions.error();
  const auto corrections = corrections_of(store, article);
  if (!corrections) return corrections.error();
  Scratch scratch;
  std::vector<RevisionEvents> told;
  for (const Revision& revision : *revisions)
    told.push_back({revision.seen, revision.document.published,
                    events_in(revision, extractor, scratch, *corrections)});
  return make_history(article, told);
}

ExitCode print(const History& history, const HistoryOptions& options, const Settings& settings) {
  auto out = open_output("");
  const Style style{wants_color(settings.color, out->descriptor()), text_width(), false};
  if (options.format == "json") {
    JsonWriter json(out->buffer());
    write_history(json, history);
    out->buffer() += '\n';
  } else {
    append_history(out->buffer(), style, history);
  }
  return out->finish(ExitCode::fine);
}

ExitCode refuse(const Error& error) {
  report_error(with_remedy(error));
  return error.code == ErrorCode::not_found ? ExitCode::findings : ExitCode::trouble;
}

ExitCode run(const HistoryOptions& options, const Settings& settings) {
  if (const auto known = check_format(options.format, {"text", "json"}); !known)
    return refuse(known.error());
  const auto store = open_store(settings, Store::Mode::read);
  if (!store) return ExitCode::trouble;
  const auto article = find_article(*store, options.article);
  if (!article) return refuse(article.error());
  const auto extractor = open_extractor();
  if (!extractor) return ExitCode::trouble;
  const auto history = history_of(*store, *article, *extractor);
  return history ? print(*history, options, settings) : refuse(history.error());
}

Run setup(CLI::App& app) {
  auto options = std::make_shared<HistoryOptions>();
  app.add_option("ARTICLE", options->article, "Its id or the beginning of it, or its URL")
      ->required()
      ->type_name("");
  app.add_option("--format", options->format, "text or json")->type_name("FORMAT");
  return [options](const Settings& settings) { return run(*options, settings); };
}

}  // namespace

const Command kHistory = {
    "history", "Show an article's revisions and how its dated events changed",
    "Every revision is read by the present rules, so only what the text changed shows.\n"
    "Examples:\n"
    "  dateline articles\n"
    "  dateline history 7b1f\n"
    "  dateline history https://example.org/story --format json",
    setup};

}  // namespace dateline::cli
