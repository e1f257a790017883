#include "extractor/time/sure_tense.h"

#include <string_view>

#include "extractor/time/clause_words.h"

namespace dateline {
namespace {

constexpr uint32_t kPastReach = 6;     // words between verb and date
constexpr uint32_t kFutureReach = 7;   // "will be reopened to the public in"
constexpr uint32_t kFrontedReach = 9;  // "In December, the new government took"

bool is_mark(const ClauseWords& c, uint32_t i) {
  return !c.sentence.contains(i) || c.shape.tokens[i].kind == TokenKind::punctuation;
}

bool is_mark(const ClauseWords& c, uint32_t i, char mark) {
  return c.sentence.contains(i) && c.shape.tokens[i].kind == TokenKind::punctuation &&
         c.shape.tokens[i].mark == mark;
}

// "boycotted the vote in", "the talks on": what is in a calendar may have the date for itself.
bool is_scheduled_thing(const ClauseWords& c, uint32_t i) {
  const WordBits bits = c.bits(i);
  return (bits & words::event_noun) && !(bits & (words::unplanned | words::verb_past));
}

bool is_past_form(const ClauseWords& c, uint32_t i) {
  return (c.bits(i) & words::verb_past) &&
         !(c.bits(i) & (words::verb_base | words::adjective_ed | words::auxiliary));
}

// "promised", "postponed", "was due": its object or its clause may be ahead.
bool points_ahead(const ClauseWords& c, uint32_t i) {
  constexpr WordBits kAhead = words::planning | words::planned_cue | words::saying |
                              words::putting_off | words::ending | words::modal | words::scheduled |
                              words::hypothetical_cue;
  return (c.bits(i) & kAhead) || c.is(i, "to") || c.is(i, "ahead");
}

// "will be sold", "has been sold", "is sold": not the form alone.
bool is_after_be(const ClauseWords& c, uint32_t i) {
  return c.before(i, [&](uint32_t k) {
    return (c.bits(k) & (words::be | words::modal)) && !(c.bits(k) & words::past_auxiliary);
  });
}

// "seized power on [Dec. 22]"
bool is_over(const ClauseWords& c, TokenRange mention) {
  uint32_t i = mention.begin - 1;
  static constexpr std::string_view kPlaces[] = {"in", "on", "since", "from", "between"};
  if (!is_past_form(c, i) && !c.is_one_of(i, kPlaces)) return false;
  for (uint32_t words = 0; words < kPastReach && !is_mark(c, i); ++words, --i) {
    if (is_past_form(c, i)) return !points_ahead(c, i) && !is_after_be(c, i);
    if (points_ahead(c, i) || is_scheduled_thing(c, i)) return false;
  }
  return false;
}

// "In [December], the army seized power": what opens the sentence belongs to its verb.
bool is_over_before(const ClauseWords& c, TokenRange mention) {
  if (mention.begin > c.sentence.begin + 1) return false;
  uint32_t i = mention.end;
  if (is_mark(c, i, ',')) ++i;
  for (const uint32_t end = i + kFrontedReach; i < end && !is_mark(c, i); ++i) {
    if (is_past_form(c, i)) return !is_after_be(c, i) && !(c.bits(i + 1) & words::modal);
    if (c.bits(i) & (words::auxiliary | words::verb_s | words::subordinator |
                     words::pronoun_relative | words::hypothetical_cue))
      return false;
  }
  return false;
}

bool is_law_to_be(const ClauseWords& c, uint32_t i) {
  return (c.is(i, "becomes") && c.is(i + 1, "law")) || (c.is(i, "takes") && c.is(i + 1, "effect"));
}

// "will reopen in [September]", "reopens in [September]"; "will try the men in" as well, but not
// "will appeal the ruling in".
bool is_ahead(const ClauseWords& c, TokenRange mention) {
  uint32_t i = mention.begin - 1;
  for (uint32_t words = 0; words < kFutureReach && !is_mark(c, i); ++words, --i) {
    const WordBits bits = c.bits(i);
    if ((bits & words::modal_future) || is_law_to_be(c, i)) return true;
    if ((bits & words::scheduled) && (bits & words::verb_s))
      return !(c.bits(i - 1) & words::determiner);
    if (is_past_form(c, i) && !(bits & words::verb_participle)) return false;
    if ((bits & words::pronoun_relative) || is_scheduled_thing(c, i) || c.is(i, "the"))
      return false;
  }
  return false;
}

}  // namespace

bool is_sure(const Lexicon& lexicon, const Shape& shape, TokenRange sentence, TokenRange mention,
             Tense tense) {
  const ClauseWords c{lexicon, shape, sentence};
  if (tense == Tense::past) return is_over(c, mention) || is_over_before(c, mention);
  return tense == Tense::future && is_ahead(c, mention);
}

}  // namespace dateline
