#include "extractor/events/confidence.h"

namespace dateline {
namespace {

constexpr uint32_t kNear = 4;  // tokens between the trigger and its date
constexpr uint32_t kFar = 8;

uint32_t distance(const Trigger& trigger, TokenRange date) {
  if (trigger.token >= date.end) return trigger.token - date.end;
  return trigger.token < date.begin ? date.begin - trigger.token : 0;
}

// The share of right choices on each ground, with the date right beside its trigger.
float sureness(Ground ground) {
  switch (ground) {
    case Ground::due:
      return 0.95F;
    case Ground::attribute:
      return 0.96F;
    case Ground::verb_before:
      return 0.97F;
    case Ground::noun_of_verb:
      return 0.88F;
    case Ground::noun_between:
      return 0.8F;
    case Ground::verb_after:
      return 0.93F;
    case Ground::subject_noun:
      return 0.92F;
    case Ground::elsewhere:
      return 0.6F;
  }
  return 0.5F;
}

float by_distance(uint32_t tokens) {
  if (tokens <= kNear) return 1;
  return tokens <= kFar ? 0.93F : 0.85F;
}

// Verbs that are only perhaps verbs, that hang on others, or that tell a state.
float by_verb(const VerbGroup& g) {
  float sure = 1;
  if (g.weak) sure *= 0.7F;
  if (g.copula) sure *= 0.8F;
  if (!g.finite) sure *= 0.85F;
  return sure;
}

bool asks(const SentenceView& view) {
  const uint32_t end = view.range.end;
  return view.mark_at(end - 1, '?') || view.mark_at(end - 2, '?');
}

}  // namespace

float confidence_of(const SentenceReading& sentence, const Trigger& trigger, const Dating& dating) {
  float sure = dating.certainty * sureness(trigger.ground);
  if (trigger.ground != Ground::verb_after) sure *= by_distance(distance(trigger, dating.date));
  if (trigger.verb >= 0) sure *= by_verb(sentence.verb(trigger.verb));
  if (asks(sentence.view)) sure *= 0.6F;
  // A span of years, or one with an open side, is more often the frame of a story than its date.
  if (dating.when.grain() > Grain::year || dating.when.open_end) sure *= 0.9F;
  if (dating.when.mod != Mod::none || dating.when.approximate) sure *= 0.9F;
  return dating.when.is_unresolved() ? sure * 0.5F : sure;
}

}  // namespace dateline
