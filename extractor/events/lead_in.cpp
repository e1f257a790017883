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

// "Photos: ", "Photograph: Ann Lee/AP ": what is about a picture, up to the agency it is from.
uint32_t past_credit(const SentenceView& view, uint32_t begin) {
  constexpr uint32_t kLongestCredit = 12;
  constexpr std::array<std::string_view, 9> kPictures = {"photo",   "photos",   "photograph",
                                                         "picture", "pictures", "image",
                                                         "images",  "video",    "caption"};
  if (!view.is_one_of(begin, kPictures) || !view.mark_at(begin + 1, ':')) return begin;
  const uint32_t limit = std::min(view.range.end, begin + kLongestCredit);
  for (uint32_t i = begin + 2; i + 1 < limit; ++i) {
    if (view.mark_at(i, '/')) return i + 2;
  }
  return begin + 2;
}

// "LEE: And then the bridge fell": who is speaking, in a transcript.
uint32_t past_speaker(const SentenceView& view, uint32_t begin) {
  constexpr uint32_t kLongestSpeaker = 10;
  uint32_t shouted = 0;
  const uint32_t limit = std::min(view.range.end, begin + kLongestSpeaker);
  for (uint32_t i = begin; i < limit; ++i) {
    if (view.mark_at(i, ':')) return shouted > 0 ? i + 1 : begin;
    const bool name = view.token(i).all_caps && !view.date_at(i);
    if (shouted == 0 && !name) return begin;
    shouted += name;
    if (view.token(i).kind == TokenKind::word && !name) return begin;
  }
  return begin;
}

// "12) ", "3. ": an item of a list.
uint32_t past_item(const SentenceView& view, uint32_t begin) {
  const bool item = view.range.contains(begin) && view.token(begin).kind == TokenKind::number &&
                    !view.date_at(begin) && view.mark_at(begin + 1, ')');
  return item ? begin + 2 : begin;
}

}  // namespace

uint32_t lead_in_end(const SentenceView& view) {
  uint32_t begin = past_byline(view);
  begin = past_credit(view, past_speaker(view, past_item(view, begin)));
  begin = past_clock(view, begin);
  return std::min(past_bracket(view, begin), view.range.end);
}

}  // namespace dateline
