#include "tests/golden/articles.h"

#include <catch2/catch.hpp>
#include <map>

#include "extractor/readers/reader.h"

namespace dateline::golden {

std::string stories_folder() {
  return std::string(DATELINE_FIXTURES) + "/stories";
}

std::vector<Document> read_all(const std::string& path) {
  std::vector<Document> documents;
  read_articles(path, {}, [&](ReadItem item) {
    if (!item.document) FAIL(item.document.error().text());
    documents.push_back(std::move(item.document).value());
    return true;
  });
  return documents;
}

std::vector<GoldenArticle> golden_articles() {
  auto expected = read_expected(std::string(DATELINE_FIXTURES) + "/expected");
  if (!expected) FAIL(expected.error().text());
  std::map<std::string, std::vector<Document>> documents;
  std::map<std::string, size_t> next;
  std::vector<GoldenArticle> articles;
  for (auto& article : expected.value()) {
    auto& read = documents[article.path];
    if (read.empty()) read = read_all(stories_folder() + "/" + article.path);
    const size_t index = next[article.path]++;
    INFO(article.path);
    REQUIRE(index < read.size());
    articles.push_back({std::move(article), read[index]});
  }
  return articles;
}

}  // namespace dateline::golden
