// Who takes part: the names in what a headline tells, without titles, in their fuller form.
#pragma once

#include <string>
#include <vector>

#include "extractor/events/headline/telling.h"
#include "extractor/events/names/full_names.h"

namespace dateline {

// In reading order, each once, at most eight.
[[nodiscard]] std::vector<std::string> participants_of(const SentenceReading& sentence,
                                                       const ToldClause& telling,
                                                       const FullNames& full_names);

}  // namespace dateline
