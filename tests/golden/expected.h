// The gold of the golden test: what a careful reader finds in an article of fixtures/stories.
//
// Read from fixtures/expected/<outlet>/<article>.events.jsonl, one line per article of the file of
// that name.
#pragma once

#include <string>
#include <vector>

#include "extractor/model/result.h"

namespace dateline::golden {

struct ExpectedEvent {
  std::string date;  // EDTF, or an ISO week
  std::string date_phrase;
  std::string trigger;
  std::string sentence;
  std::string status;
};

struct ExpectedArticle {
  std::string id;
  std::string path;  // of the article, under fixtures/stories
  std::string source;
  std::string title;
  std::string published;  // empty where the article does not say
  std::vector<ExpectedEvent> events;
};

// Every article under `folder` (fixtures/expected), by path and then in the order of its file.
[[nodiscard]] Result<std::vector<ExpectedArticle>> read_expected(const std::string& folder);

}  // namespace dateline::golden
