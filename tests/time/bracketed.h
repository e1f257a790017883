// A text of the tests with the mention that they ask about in brackets.
#pragma once

#include <string>
#include <utility>

#include "tests/time/english.h"

namespace dateline::times {

struct Bracketed {
  explicit Bracketed(std::string marked) : text(std::move(marked)) {
    const auto open = static_cast<uint32_t>(text.find('['));
    text.erase(open, 1);
    const auto close = static_cast<uint32_t>(text.find(']'));
    text.erase(close, 1);
    english().shape(text, shape);
    for (uint32_t i = 0; i < shape.tokens.size(); ++i) {
      if (shape.tokens[i].begin == open) mention.begin = i;
      if (shape.tokens[i].end == close) mention.end = i + 1;
    }
  }
  Bracketed(const Bracketed&) = delete;  // the shape looks into the text
  Bracketed& operator=(const Bracketed&) = delete;
  ~Bracketed() = default;

  std::string text;
  Shape shape;
  TokenRange mention;
};

}  // namespace dateline::times
