#include "tests/golden/expected.h"

#include <simdjson.h>

#include <algorithm>
#include <filesystem>
#include <string_view>

namespace dateline::golden {
namespace {

namespace fs = std::filesystem;
using simdjson::dom::element;

std::string text_of(const element& object, std::string_view key) {
  std::string_view value;
  if (object[key].get(value) != simdjson::SUCCESS) return {};
  return std::string(value);
}

ExpectedEvent event_of(const element& object) {
  return {text_of(object, "date"), text_of(object, "date_phrase"), text_of(object, "trigger"),
          text_of(object, "sentence"), text_of(object, "status")};
}

Result<ExpectedArticle> article_of(const element& object, const std::string& outlet) {
  ExpectedArticle article;
  article.id = text_of(object, "id");
  article.path = outlet + "/" + text_of(object, "article");
  article.source = text_of(object, "source");
  article.title = text_of(object, "title");
  article.published = text_of(object, "published");
  simdjson::dom::array events;
  if (object["events"].get(events) != simdjson::SUCCESS)
    return Error{ErrorCode::invalid_input, "no events", article.path};
  for (element event : events) article.events.push_back(event_of(event));
  return article;
}

std::vector<fs::path> files_under(const std::string& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (const auto& entry : fs::recursive_directory_iterator(folder, error))
    if (entry.is_regular_file()) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

Outcome read_file(const fs::path& file, std::vector<ExpectedArticle>& articles) {
  simdjson::dom::parser parser;
  simdjson::dom::document_stream lines;
  if (parser.load_many(file.string()).get(lines) != simdjson::SUCCESS)
    return Error{ErrorCode::io, "cannot be read", file.string()};
  for (auto line : lines) {
    element object;
    if (line.get(object) != simdjson::SUCCESS)
      return Error{ErrorCode::invalid_input, "not JSON lines", file.string()};
    auto article = article_of(object, file.parent_path().filename().string());
    if (!article) return article.error();
    articles.push_back(std::move(article).value());
  }
  return Done{};
}

}  // namespace

Result<std::vector<ExpectedArticle>> read_expected(const std::string& folder) {
  std::vector<ExpectedArticle> articles;
  for (const auto& file : files_under(folder)) {
    auto outcome = read_file(file, articles);
    if (!outcome) return outcome.error();
  }
  if (articles.empty()) return Error{ErrorCode::not_found, "no expected events", folder};
  return articles;
}

}  // namespace dateline::golden
