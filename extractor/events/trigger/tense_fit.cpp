#include "extractor/events/trigger/tense_fit.h"

#include "extractor/events/sentence/date_place.h"

namespace dateline {
namespace {

// "over the past year", "in the last decade", "in recent weeks": up to now, as "has grown" is.
bool reaches_now(const SentenceView& view, TokenRange date) {
  for (uint32_t i = date.begin; i < date.end; ++i) {
    if (view.is_word(i, "past") || view.is_word(i, "recent") || view.is_word(i, "since"))
      return true;
  }
  const bool led =
      view.has(date.begin - 1, words::determiner) || view.has(date.begin, words::determiner);
  return led && (view.is_word(date.begin, "last") || view.is_word(date.begin + 1, "last"));
}

// "the fire", "a second blast": only lines that leave such words out tell the past in the present.
bool has_determiner(const SentenceReading& s, uint32_t noun) {
  constexpr uint32_t kReach = 4;
  for (uint32_t i = noun; i > s.view.range.begin && i + kReach > noun;) {
    if (s.in_verb(--i) || s.view.is_mark(i)) return false;
    if (s.view.has(i, words::determiner | words::pronoun_possessive)) return true;
  }
  return false;
}

bool is_present(const VerbGroup& g) {
  return g.finite && !g.past && !g.possible && !g.future && !g.weak && !g.copula;
}

}  // namespace

bool leaves_past_to_noun(const SentenceReading& s, int verb, uint32_t noun, TokenRange date) {
  const VerbGroup& g = s.verb(verb);
  if (g.passive && !g.perfect && !g.progressive) return false;  // "is held responsible"
  if (reaches_now(s.view, date)) return false;
  if (is_present(g) && (g.perfect || g.progressive)) return true;
  if (g.finite && g.future && !g.past && !g.possible) return true;
  const bool beside = phrase_begin(s.view, date) == noun + 1;
  return is_present(g) && beside && has_determiner(s, noun);
}

}  // namespace dateline
