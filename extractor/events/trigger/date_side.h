// On which side of the publication date a date lies.
#pragma once

#include <optional>

#include "extractor/model/moment.h"
#include "extractor/model/time_span.h"

namespace dateline {

enum class DateSide : uint8_t {
  unsure,  // around publication, open, or with nothing to tell by
  behind,  // over before publication
  ahead,   // begins after publication
};

[[nodiscard]] DateSide side_of(const TimeSpan& when, const std::optional<Moment>& published);

// Whether all of it, or the beginning of what goes on, lies more than a month before publication.
[[nodiscard]] bool lies_long_before(const TimeSpan& when, const std::optional<Moment>& published);

}  // namespace dateline
