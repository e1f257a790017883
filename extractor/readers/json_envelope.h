// JSON that wraps articles: JSON Feed, the answers of news services. Private to the readers.
#pragma once

#include <string>
#include <string_view>

#include "extractor/readers/input.h"
#include "extractor/readers/json_article.h"

namespace dateline {

// Hands on the article that `json` is, or each of those it wraps, named "NAME#1" and so on. False
// once the sink wants no more.
bool read_json_object(std::string_view json, const std::string& name, JsonArticleParser& parser,
                      const Input& input, const ReadOptions& options, const ReadSink& sink);

}  // namespace dateline
