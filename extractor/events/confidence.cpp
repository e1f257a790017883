#include "extractor/events/confidence.h"

namespace dateline {
namespace {

float sureness(Ground ground) {
  switch (ground) {
    case Ground::due:
      return 0.9F;
    case Ground::attribute:
      return 0.85F;
    case Ground::verb_before:
      return 0.95F;
    case Ground::noun_of_verb:
      return 0.85F;
    case Ground::noun_between:
      return 0.8F;
    case Ground::verb_after:
      return 0.9F;
    case Ground::subject_noun:
      return 0.8F;
    case Ground::elsewhere:
      return 0.6F;
  }
  return 0.5F;
}

}  // namespace

float confidence_of(const SentenceReading&, const Trigger& trigger, const Dating& dating) {
  const float sure = dating.certainty * sureness(trigger.ground);
  return dating.when.is_unresolved() ? sure * 0.5F : sure;
}

}  // namespace dateline
