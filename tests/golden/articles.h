// The golden articles: every expected article beside the document that the readers make of its
// file.
#pragma once

#include <string>
#include <vector>

#include "extractor/model/document.h"
#include "tests/golden/expected.h"

namespace dateline::golden {

struct GoldenArticle {
  ExpectedArticle expected;
  Document document;
};

// Every article under `path` in reading order. Fails the running test on one that cannot be read.
[[nodiscard]] std::vector<Document> read_all(const std::string& path);

// Fails the running test when an expected article is not in its file.
[[nodiscard]] std::vector<GoldenArticle> golden_articles();

// fixtures/stories
[[nodiscard]] std::string stories_folder();

}  // namespace dateline::golden
