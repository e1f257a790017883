// What a page says of itself. Private to the readers.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/model/document.h"
#include "extractor/readers/html/tree.h"
#include "extractor/readers/json_ld.h"

namespace dateline {

// Gathered in one walk over the page.
struct PageFacts {
  std::map<std::string, std::string, std::less<>> metas;  // the first of each name, in lower case
  LinkedArticle linked;
  std::string title;                  // of the window
  std::vector<std::string> headings;  // of the first rank
  std::string canonical;
  std::string lang;
  std::string byline;                  // what the markup says is the author's name
  std::vector<std::string> published;  // stamps that the markup says are the publication's

  // What the first of these <meta>s that is there says; empty if none is.
  template <class Names>
  [[nodiscard]] std::string_view meta(const Names& names) const {
    for (const char* name : names)
      if (const auto it = metas.find(name); it != metas.end()) return it->second;
    return {};
  }
};

[[nodiscard]] PageFacts facts_of(const HtmlTree& tree);

// Sets title, authors, URL, language and site (as source).
void describe(const PageFacts& facts, Document& document);

}  // namespace dateline
