// When an event was, with what EDTF has no sign for: the hour, the week, the part of the day.
#pragma once

#include <string_view>

#include "cli/extracted/members.h"
#include "cli/render/json_writer.h"
#include "extractor/model/event.h"

namespace dateline::cli {

// What can be told from the other members of an event: its EDTF, its mod and its anchor. Nothing
// for what is no EDTF.
[[nodiscard]] std::optional<TimeSpan> when_of_date(std::string_view edtf, Mod mod,
                                                   AnchorBasis anchor);

// Whether when_of_date() gives all of it back.
[[nodiscard]] bool is_told_by_date(const Event& event);

// The value of the member "when".
void write_exact_when(JsonWriter& json, const TimeSpan& when);
[[nodiscard]] TimeSpan read_exact_when(const Members& when, Mod mod);

}  // namespace dateline::cli
