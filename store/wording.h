// What of an article's words makes a new revision: all but spacing, markup left in the text, and
// lines that only say when the page was touched ("Updated 10:45 GMT", "5 min read").
#pragma once

#include <string>

#include "extractor/model/document.h"
#include "store/format/hash128.h"

namespace dateline {

// Title and text, one space between words. Pure.
[[nodiscard]] std::string wording_of(const Document& document);

struct ContentHashes {
  Hash128 wording;
  Hash128 content;  // wording and metadata, without the time of the last change
};
[[nodiscard]] ContentHashes content_hashes(const Document& document);

}  // namespace dateline
