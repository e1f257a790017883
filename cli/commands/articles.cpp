#include <memory>

#include "cli/commands/commands.h"
#include "cli/commands/holdings.h"
#include "cli/render/event_json.h"
#include "extractor/model/event_id.h"

namespace dateline::cli {
namespace {

std::string as_text(const std::vector<ArticleInfo>& articles, const Style& style) {
  Table table({"article", "published", ">events", "source", "title"});
  for (const ArticleInfo& info : articles) {
    table.add({format_id(info.id), info.published ? format_moment(*info.published) : "-",
               std::to_string(info.events), info.source,
               info.title.empty() ? info.own_id : info.title});
  }
  return table.text(style);
}

void write_article(JsonWriter& json, const ArticleInfo& info) {
  json.begin_object();
  json.field("article_id", format_id(info.id));
  json.field("id", info.own_id);
  json.field("source", info.source);
  json.field("title", info.title);
  json.field("url", info.url);
  json.field("lang", info.lang);
  write_moment(json, "published", info.published);
  json.field("published_basis", info.published_basis);
  json.field("revisions", uint64_t{info.revisions});
  json.field("events", uint64_t{info.events});
  json.end_object();
}

std::string as_json(const std::vector<ArticleInfo>& articles) {
  std::string out;
  JsonWriter json(out);
  json.begin_object();
  json.key("articles");
  json.begin_array();
  for (const ArticleInfo& info : articles) write_article(json, info);
  json.end_array();
  json.end_object();
  return out + "\n";
}

ExitCode run(const std::string& format, const Settings& settings) {
  return print_holdings(
      format, settings, [](const Store& store) { return store.articles(); }, as_text, as_json);
}

}  // namespace

const Command kArticles = {"articles", "List the articles in the store",
                           "Examples:\n"
                           "  dateline articles\n"
                           "  dateline articles --format json",
                           [](CLI::App& app) { return setup_holdings(app, run); }};

}  // namespace dateline::cli
