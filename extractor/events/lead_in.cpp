#include "extractor/events/lead_in.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr uint32_t kReach = 40;  // tokens of a byline and dateline

// Past the last bar, and past the dash after an agency or a place in brackets or capitals.
uint32_t past_byline(const SentenceView& view) {
  uint32_t end = view.range.begin;
  const uint32_t limit = std::min(view.range.end, view.range.begin + kReach);
  for (uint32_t i = view.range.begin; i < limit; ++i) {
    if (!view.is_mark(i)) continue;
    if (view.mark_at(i, '|')) end = i + 1;
    const bool dash = view.mark_at(i, '-') && !view.token(i).glued;
    if (dash && i > view.range.begin && (view.mark_at(i - 1, ')') || view.token(i - 1).all_caps))
      return i + 1;
  }
  return end;
}

// "(Updated 7:42 p.m. (1442 in Cairo))"
uint32_t past_bracket(const SentenceView& view, uint32_t begin) {
  uint32_t i = begin;
  while (view.mark_at(i, '-')) ++i;
  if (!view.mark_at(i, '(')) return begin;
  int open = 0;
  for (; view.range.contains(i) && i < begin + kReach; ++i) {
    open += view.mark_at(i, '(');
    open -= view.mark_at(i, ')');
    if (open == 0) return i + 1;
  }
  return begin;
}

bool is_zone(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 8> kZones = {"gmt", "bst", "et",  "est",
                                                      "edt", "pst", "pdt", "cet"};
  return view.range.contains(i) && view.token(i).all_caps &&
         std::any_of(kZones.begin(), kZones.end(),
                     [&](std::string_view zone) { return view.is_word(i, zone); });
}

// "Wednesday 14 December 2005 18.17 GMT"
uint32_t past_clock(const SentenceView& view, uint32_t begin) {
  uint32_t i = begin;
  while (view.date_at(i) ||
         (view.range.contains(i) && view.token(i).kind == TokenKind::number && i < begin + kReach))
    ++i;
  return i > begin && is_zone(view, i) ? i + 1 : begin;
}

}  // namespace

uint32_t lead_in_end(const SentenceView& view) {
  uint32_t begin = past_byline(view);
  begin = past_clock(view, begin);
  return std::min(past_bracket(view, begin), view.range.end);
}

}  // namespace dateline
