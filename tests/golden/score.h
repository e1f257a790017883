// How well extracted events match the expected ones. Pure.
//
// A found event matches an expected one (one to one) when they share the sentence and
//   date   the dates are the same days (of unknown years: the same EDTF);
//   event  also the trigger is the same word, or that word stands in the headline found.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "extractor/model/event.h"
#include "tests/golden/expected.h"

namespace dateline::golden {

struct Score {
  size_t expected = 0;
  size_t found = 0;
  size_t date_matches = 0;
  size_t event_matches = 0;
  size_t right_status = 0;            // of the event matches
  std::vector<std::string> mistakes;  // one readable line each
};

// Adds an article's outcome to `score`.
void add_article(const ExpectedArticle& expected, const std::vector<Event>& found, Score& score);

// Per cent, 0..100.
[[nodiscard]] double precision(size_t matches, const Score& score);
[[nodiscard]] double recall(size_t matches, const Score& score);
[[nodiscard]] double f1(size_t matches, const Score& score);
[[nodiscard]] double status_accuracy(const Score& score);

// A table of the figures, for people.
[[nodiscard]] std::string report(const Score& score);

}  // namespace dateline::golden
