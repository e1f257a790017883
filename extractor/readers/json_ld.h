// The article that a page describes in JSON-LD (schema.org). Private to the readers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

struct LinkedArticle {
  std::string published;  // as the page writes it
  std::string modified;
  std::string headline;
  std::string body;  // articleBody
  std::string publisher;
  std::string url;
  std::vector<std::string> authors;
};

// Fills what `json` (the text of one <script type="application/ld+json">) tells and `article`
// lacks. Objects whose type is some kind of article or posting are believed before others. JSON
// that is broken still gives its dates when they are plain to see.
void read_json_ld(std::string_view json, LinkedArticle& article);

}  // namespace dateline
