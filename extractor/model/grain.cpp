#include "extractor/model/grain.h"

#include <array>

namespace dateline {
namespace {

constexpr std::array<std::string_view, 15> kNames = {
    "second", "minute",  "hour", "day-part", "day",    "weekend", "week",      "month",
    "season", "quarter", "half", "year",     "decade", "century", "millennium"};

}  // namespace

std::string_view grain_name(Grain grain) {
  return kNames.at(static_cast<size_t>(grain));
}

std::optional<Grain> parse_grain(std::string_view name) {
  for (size_t i = 0; i < kNames.size(); ++i)
    if (kNames[i] == name) return static_cast<Grain>(i);
  return std::nullopt;
}

}  // namespace dateline
