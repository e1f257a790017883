// Publication stamps as pages and feeds write them. Private to the readers.
#pragma once

#include <optional>
#include <string_view>

#include "extractor/model/moment.h"

namespace dateline {

// Beside ISO 8601: "20220321", "2022/03/21", "Mon, 21 Mar 2022 06:15:00 GMT", "March 21, 2022 6:15
// pm", and "03/21/2022" where only one reading is a date. Nothing if there is any doubt. The zone
// is dropped.
[[nodiscard]] std::optional<Moment> read_stamp(std::string_view text);

// The day in the path of a URL or of a file: ".../2022/03/21/...", "...-20220321-...",
// "...-21-03-2022...".
[[nodiscard]] std::optional<Moment> stamp_in_url(std::string_view url);

}  // namespace dateline
