#include "extractor/events/trigger/verb_beside.h"

#include <array>

#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

// "Two were [killed] and five injured on Monday": one auxiliary for both, and the first is what
// is
// told.
int of_pair(const SentenceReading& s, int verb) {
  const SentenceView& v = s.view;
  constexpr uint32_t kReach = 5;  // "and [at least 58] injured"
  const VerbGroup& g = s.verb(verb);
  if (verb == 0 || g.finite || !g.passive) return verb;
  uint32_t i = g.tokens.begin - 1;
  bool counted = false;
  while (i > v.range.begin && i + kReach > g.tokens.begin && !v.has(i, words::coordinator) &&
         !v.is_mark(i) && !v.date_at(i)) {
    counted = counted || v.token(i).kind == TokenKind::number;
    --i;
  }
  const VerbGroup& first = s.verb(verb - 1);
  const bool done = first.passive || v.has(first.head, words::verb_participle);
  const bool pair = counted && v.has(i, words::coordinator) && done && first.tokens.end == i;
  return pair ? verb - 1 : verb;
}

// "was [found] clinging to a tube on Friday": the finding has the date.
int of_finding(const SentenceReading& s, int verb) {
  const SentenceView& v = s.view;
  constexpr std::array<std::string_view, 7> kFinding = {"found",  "seen",  "caught",  "spotted",
                                                        "filmed", "heard", "pictured"};
  if (verb == 0) return verb;
  const VerbGroup& g = s.verb(verb);
  const VerbGroup& before = s.verb(verb - 1);
  const bool beside = before.tokens.end == g.tokens.begin && v.has(g.head, words::verb_ing);
  return beside && !g.finite && v.is_one_of(before.head, kFinding) ? verb - 1 : verb;
}

}  // namespace

bool only_names(const SentenceView& v, const VerbGroup& g) {
  constexpr std::array<std::string_view, 5> kNaming = {"called", "named", "known", "dubbed",
                                                       "nicknamed"};
  return !g.finite && g.passive && v.is_one_of(g.head, kNaming);
}

bool tells_as_planned(const SentenceView& v, const VerbGroup& g) {
  uint32_t as = g.tokens.begin - 1;
  while (as > v.range.begin && is_adverb(v, as) && !v.is_word(as, "as")) --as;
  return g.planning && v.is_word(as, "as");
}

int verb_told(const SentenceReading& s, int verb) {
  return of_pair(s, of_finding(s, verb));
}

}  // namespace dateline
