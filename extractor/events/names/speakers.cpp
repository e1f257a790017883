#include "extractor/events/names/speakers.h"

#include <algorithm>

#include "extractor/events/names/attribution.h"
#include "extractor/events/names/transcript.h"

namespace dateline {
namespace {

constexpr uint32_t kLongestTurn = 12;  // sentences

}  // namespace

std::string labelled_speaker(const Shape& shape, uint32_t index) {
  for (uint32_t back = 0; back <= std::min(index, kLongestTurn); ++back) {
    std::string name = speaker_label(shape, shape.sentences[index - back]);
    if (!name.empty()) return name;
  }
  return "";
}

TokenRange quoted_before(const SentenceReading& before, const SentenceView& sentence) {
  const bool goes_on = sentence.mark_at(sentence.range.begin, '"');
  if (!goes_on) return {};
  bool quotes = false;
  for (uint32_t i = before.view.range.begin; i < before.view.range.end && !quotes; ++i)
    quotes = before.view.mark_at(i, '"');
  if (!quotes) return {};
  for (size_t v = before.verbs.size(); v-- > 0;) {
    const VerbGroup& g = before.verbs[v];
    if (!g.saying || !g.finite || g.passive || g.negated) continue;
    const TokenRange speaker = speaker_of(before, static_cast<int>(v));
    if (speaker.begin < speaker.end) return speaker;
  }
  return {};
}

}  // namespace dateline
