#include "extractor/events/names/speakers.h"

#include <algorithm>

#include "extractor/events/names/attribution.h"

namespace dateline {
namespace {

constexpr uint32_t kLongestTurn = 12;   // sentences
constexpr uint32_t kLongestLabel = 10;  // tokens: "ANN LEE, CNN ANCHOR:"
constexpr size_t kShortestName = 3;     // letters

// "LEE" as "Lee".
std::string named(std::string_view shouted) {
  std::string out(shouted);
  for (size_t i = 1; i < out.size(); ++i) {
    if (out[i] >= 'A' && out[i] <= 'Z') out[i] = static_cast<char>(out[i] + 32);
  }
  return out;
}

// "ANN LEE, CNN ANCHOR:", "LEE (through a translator):": the name before the first mark.
std::string label_of(const Shape& shape, TokenRange sentence) {
  std::string name;
  bool marked = false;
  const uint32_t limit = std::min(sentence.end, sentence.begin + kLongestLabel);
  for (uint32_t i = sentence.begin; i < limit; ++i) {
    const Token& t = shape.tokens[i];
    if (t.mark == ':') return name;
    if (t.kind == TokenKind::word && !marked) {
      if (!t.all_caps || t.end - t.begin < kShortestName) return "";
      (name += name.empty() ? "" : " ") += named(shape.words(i));
    }
    marked |= t.kind == TokenKind::punctuation;
    if (i == sentence.begin && marked) return "";
  }
  return "";
}

}  // namespace

std::string labelled_speaker(const Shape& shape, uint32_t index) {
  for (uint32_t back = 0; back <= std::min(index, kLongestTurn); ++back) {
    std::string name = label_of(shape, shape.sentences[index - back]);
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
