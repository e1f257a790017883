#include "extractor/events/prose/listings.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr size_t kFewest = 3;  // programmes

bool is_half_of_day(const SentenceView& text, uint32_t i) {
  constexpr std::array<std::string_view, 7> kHalves = {"am",   "pm",  "a.m.",    "p.m.",
                                                       "noon", "mid", "midnight"};
  return text.is_one_of(i, kHalves);
}

// Past "8.00 pm", "12.00noon"; the same token if no time of day is there.
uint32_t past_time(const SentenceView& text, uint32_t i) {
  if (!text.range.contains(i) || text.token(i).kind != TokenKind::number) return i;
  return is_half_of_day(text, i + 1) ? i + 2 : i + 1;
}

// "8.00-10.00 pm RADIO TWO"
bool opens_programme(const SentenceView& text, uint32_t begin) {
  const uint32_t dash = past_time(text, begin);
  if (dash == begin || !text.mark_at(dash, '-')) return false;
  const uint32_t station = past_time(text, dash + 1);
  if (station == dash + 1) return false;
  const auto shouted = [&](uint32_t i) { return text.range.contains(i) && text.token(i).all_caps; };
  return shouted(station) && shouted(station + 1);
}

}  // namespace

std::optional<uint32_t> listings_begin(const SentenceView& text) {
  size_t programmes = 0;
  uint32_t first = 0;
  const std::vector<Token>& tokens = text.shape->tokens;
  for (uint32_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind != TokenKind::number) continue;
    const bool dash = text.mark_at(i + 1, '-') || text.mark_at(i + 2, '-');
    if (dash && opens_programme(text, i) && programmes++ == 0) first = i;
  }
  return programmes >= kFewest ? std::optional(first) : std::nullopt;
}

}  // namespace dateline
