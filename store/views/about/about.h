// What --about asks for: words (stems, accents and case folded), "phrases", AND (also by standing
// side by side), OR, NOT or a leading minus, and parentheses. Pure.
//
//   bridge "peace talks" OR ceasefire NOT film      AND binds closer than OR
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/model/result.h"

namespace dateline {

struct StoredEvent;

class About {
 public:
  struct Node {
    enum class Kind { words, all_of, any_of, none_of };
    Kind kind = Kind::words;
    std::vector<std::string> stems;  // of `words`: one, or a phrase in order
    std::vector<bool> common;        // beside them: words like "the", which no index holds
    std::vector<Node> parts;
  };

  // invalid_input for a quote or parenthesis left open, or an operator with nothing to work on.
  // Empty text, or one of no words, matches everything.
  [[nodiscard]] static Result<About> parse(std::string_view text);

  [[nodiscard]] bool is_everything() const { return !root_; }
  [[nodiscard]] bool matches(const StoredEvent& event) const;

  // How much an event that matches is about it: words in the headline count most, and many hits in
  // few words. For ordering; no unit.
  [[nodiscard]] double relevance(const StoredEvent& event) const;

  // REQUIRES: !is_everything()
  [[nodiscard]] const Node& root() const { return *root_; }

 private:
  std::shared_ptr<const Node> root_;
  std::vector<std::string> beginnings_;  // of all words that are asked for
};

}  // namespace dateline
