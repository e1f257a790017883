// Whether a report says of its event that it is another than the one its article is about: "the
// earlier crash", "a second test". Pure.
#pragma once

#include "extractor/model/event.h"

namespace dateline {

[[nodiscard]] bool tells_of_another(const Event& event);

}  // namespace dateline
