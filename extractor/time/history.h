// Whether a text is a history, whose dates hang on the running narrative, or news, whose dates hang
// on the day of publication.
#pragma once

#include <optional>
#include <vector>

#include "extractor/model/anchoring.h"
#include "extractor/model/moment.h"
#include "extractor/rules/match.h"

namespace dateline {

// A history gives years, hardly says "yesterday" or "Friday", and its years lie well before its
// publication; one with very many dates may come up to the present, and a short one may open with a
// single day long gone. A text whose opening says
// "on Sunday", or gives a day without a year that was around then, is news. When something was
// posted, and since when there was none, does not count. `asked` overrides the choice.
[[nodiscard]] bool is_history(const std::vector<Mention>& mentions, const Shape& shape,
                              const std::optional<Moment>& published, Anchoring asked);

}  // namespace dateline
