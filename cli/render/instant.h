// A moment of the store's own clock, for people and programs: "2026-11-24T17:20:05Z".
#pragma once

#include <cstdint>
#include <string>

namespace dateline::cli {

// `seconds` since 1970-01-01 UTC.
[[nodiscard]] std::string format_instant(int64_t seconds);

}  // namespace dateline::cli
