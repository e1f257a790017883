// How a text was read, in words for people: `dateline explain`. `day_is` says what the day is that
// relative dates hang on: "published" or "dateline".
#pragma once

#include <string>
#include <vector>

#include "extractor/events/assemble.h"
#include "extractor/rules/match.h"
#include "extractor/time/timeline_of_text.h"

namespace dateline {

[[nodiscard]] std::string explain_reading(const LocalePack& pack, const Shape& shape,
                                          const std::vector<Mention>& mentions,
                                          const ResolvedTimes& times,
                                          const std::string& day_is = "published");

// The sentences whose dates were left out, and why; empty if there are none.
[[nodiscard]] std::string explain_untold(const Shape& shape,
                                         const std::vector<UntoldSentence>& untold);

}  // namespace dateline
