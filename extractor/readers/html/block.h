// The text of a page as blocks: what a browser shows as a paragraph of its own. Private to the
// readers.
#pragma once

#include <string>
#include <vector>

#include "extractor/readers/html/tree.h"

namespace dateline {

struct Block {
  std::string text;       // on one line, never empty
  size_t linked = 0;      // bytes of it inside links
  NodeIndex node = 0;     // the innermost block element around it
  NodeIndex first = 0;    // its first text node
  Tag tag = Tag::other;   // of the nearest element around it that makes it prose, or of `node`
  bool has_time = false;  // holds a <time>
};

// Every block in document order, but for text of scripts, styles and the like.
[[nodiscard]] std::vector<Block> blocks_of(const HtmlTree& tree);

}  // namespace dateline
