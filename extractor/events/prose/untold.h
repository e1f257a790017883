// Text that stands in an article without being its prose, and why: nobody's event is told there.
#pragma once

#include <cstdint>
#include <string_view>

#include "extractor/shape/shape.h"

namespace dateline {

enum class Untold : uint8_t {
  label,        // "By Ann Lee, May 3": about the article, or a heading of dates
  table_row,    // a row of figures
  curriculum,   // what somebody was, by years
  titles,       // a menu, a list of titles
  teasers,      // other articles, each by some words in capitals
  comment,      // what a reader left under the article
  letters,      // what readers wrote to a page that asks them to
  listing,      // what is on, and when
  asks_reader,  // "What does this mean for you?"
  elsewhere,    // "Read more: ...": leads to other pages
  invitation,   // "Sign up", "Coming up, ..."
  legal,        // "Copyright 2024 by Ann Lee"
  reference,    // "Retrieved 4 December 2017."
  author_note,  // who wrote the text, below it
  question,     // "Will the bridge open in May?"
};

// For people, after "not told: ".
[[nodiscard]] std::string_view untold_name(Untold why);

// Many sentences, known for what they are by what stands around them.
struct UntoldStretch {
  TokenRange tokens;
  Untold why = Untold::label;
};

}  // namespace dateline
