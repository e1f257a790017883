#include "extractor/time/tense.h"

#include <algorithm>
#include <limits>

#include "extractor/time/clause_words.h"

namespace dateline {
namespace {

constexpr uint32_t kBoundaryCost = 12;  // a comma or a quotation mark counts as this many words

constexpr uint32_t kDeadlineReach = 5;  // "until 9 a.m. EST on Tuesday"

// Right before a verb these show that it is none, or that its subject is elsewhere.
constexpr WordBits kNoSubject = words::determiner | words::pronoun_possessive | words::preposition |
                                words::adjective | words::auxiliary | words::negator;

// "is due to expire" looks ahead; "had been due to expire" looks back on a plan; "set" and
// "planned" are plain past forms unless "to" or "for" follows, or what was planned: "planned a
// rally".
Tense plan_cue(const ClauseWords& c, uint32_t i) {
  const WordBits bits = c.bits(i);
  const bool plans_a_thing = (bits & words::planning) && (c.bits(i + 1) & words::determiner) &&
                             !(bits & (words::verb_base | words::saying));
  if (plans_a_thing) return c.after_had(i) ? Tense::past : Tense::future;
  if (c.after_past(i)) return Tense::past;
  const bool looks_ahead = c.is(i + 1, "to") || c.is(i + 1, "for") || c.after_present_be(i);
  return (bits & words::verb_past) && !looks_ahead ? Tense::past : Tense::future;
}

// "expect a verdict in October", "are planning a rally on Saturday": what lies ahead is a thing.
// Not "a plan the firm", "has expected the".
bool foresees_thing(const ClauseWords& c, uint32_t i) {
  constexpr WordBits kThing = words::determiner | words::pronoun_possessive;
  static constexpr std::string_view kForeseeing[] = {
      "expect",   "expects",    "expecting",   "plan",      "plans",       "planning", "predict",
      "predicts", "anticipate", "anticipates", "forecasts", "forecasting", "threaten", "threatens"};
  const WordBits bits = c.bits(i);
  if (!(bits & words::planning) || !(c.bits(i + 1) & kThing) || i == c.sentence.begin) return false;
  if (!c.is_one_of(i, kForeseeing)) return false;
  if (bits & words::verb_ing) return c.after_present_be(i);
  const WordBits before = c.bits(i - 1);
  return (before & words::pronoun_subject) || (!(before & kNoSubject) && !c.is(i - 1, "'s"));
}

// "would leave Friday", "would still be held Friday"; not "that it could", said on Friday, and not
// "would study Friday's ruling" or "could not be reached Friday".
bool is_thought(const ClauseWords& c, uint32_t i) {
  if (!(c.bits(i) & words::modal_possible) || c.is(i, "could")) return false;
  const uint32_t next = c.bits(i + 1) & words::adverb ? i + 2 : i + 1;
  return !c.is(next, "have") && (c.bits(next) & (words::verb_base | words::be));
}

bool is_thought_of(const ClauseWords& c, uint32_t i, TokenRange mention) {
  return i < mention.begin && !c.is(mention.end, "'s") && is_thought(c, i);
}

// "The president Saturday vowed to": the day is that of the vow.
bool is_vow(const ClauseWords& c, uint32_t i) {
  return (c.bits(i) & words::planning) && (c.bits(i) & words::verb_past) &&
         !(c.bits(i) & words::verb_base);
}

bool is_vowed_on(const ClauseWords& c, uint32_t i, TokenRange mention) {
  const uint32_t next = mention.end + c.is(mention.end, ",");  // "meeting on Friday, agreed to"
  return i == next && is_vow(c, i);
}

// "was scheduled to leave on Sunday, but left late": what came instead is told. Not "but was put
// off", "but said he would stay": the day may be ahead all the same.
bool is_overtaken(const ClauseWords& c, uint32_t plan) {
  constexpr WordBits kOfNoDeed = words::saying | words::planning | words::putting_off |
                                 words::shifting | words::adjective_ed | words::verb_base;
  if (!c.is(plan - 1, "was") && !c.is(plan - 1, "were")) return false;
  for (uint32_t k = plan; k + 1 < c.sentence.end; ++k) {
    if (!c.is(k, "but")) continue;
    const uint32_t verb = c.bits(k + 1) & words::adverb ? k + 2 : k + 1;
    if (c.is(verb, "did")) return true;
    return (c.bits(verb) & words::verb_past) && !(c.bits(verb) & (kOfNoDeed | words::auxiliary));
  }
  return false;
}

// "plans to", "agreed to", "is to", "to be held": what follows is still to come.
bool looks_ahead(const ClauseWords& c, uint32_t i) {
  if (c.is(i, "to") && c.is(i + 1, "be") && (c.bits(i + 2) & words::verb_participle))
    return !c.after_past(i);
  const WordBits bits = c.bits(i);
  if (!(bits & (words::planning | words::be))) return false;
  if (!c.is(i + 1, "to") || !(c.bits(i + 2) & words::verb_base)) return false;
  if (bits & words::planning) return !c.after_had(i) && !is_overtaken(c, i);
  return (bits & words::be) && !(bits & words::past_auxiliary);
}

// "The trial begins Monday", "leaders meet Friday": what has its place in the calendar is told in
// the present; not "at the start Monday", not "did not begin".
bool is_scheduled(const ClauseWords& c, uint32_t i) {
  if (!(c.bits(i) & words::scheduled) || i == c.sentence.begin || c.is(i - 1, "'s")) return false;
  if (c.bits(i) & words::verb_ing) return c.after_present_be(i);
  if (c.shape.tokens[i].capital) return false;  // the US Open
  const bool done = (c.bits(i - 1) & words::verb_past) && !(c.bits(i - 1) & words::verb_base);
  if (done) return false;  // "threw open its borders"
  // "which begins Friday": also where "which" could ask for a noun.
  const WordBits before = c.bits(i - 1);
  const bool subject = (before & words::pronoun_relative) || !(before & kNoSubject);
  return subject && !c.after_past(i);
}

// "They play Hull on Wednesday", "we visit Leeds on May 3": whom a team meets next.
bool is_fixture(const ClauseWords& c, uint32_t i) {
  const bool meets = c.is(i, "play") || c.is(i, "visit") || c.is(i, "tour");
  return meets && i > c.sentence.begin && (c.bits(i - 1) & words::pronoun_subject) &&
         !(c.bits(i - 1) & words::auxiliary);
}

// "Students return to class on Monday", "the team returns to court": not "his return to work", "a
// team return to".
bool is_return(const ClauseWords& c, uint32_t i) {
  if (!c.is(i, "return") || !c.is(i + 1, "to") || i == c.sentence.begin) return false;
  const std::string_view subject = c.shape.words(i - 1);
  const bool many = subject.size() > 3 && subject.ends_with('s') && subject != "'s";
  return (many && !(c.bits(i - 1) & (words::auxiliary | words::preposition | words::determiner))) ||
         (c.bits(i - 1) & words::pronoun_subject);
}

// "takes effect in May", "becomes law in January", "goes on sale Friday", "go to the polls on
// Sunday", "runs through Friday"
bool is_timetable_idiom(const ClauseWords& c, uint32_t i) {
  constexpr WordBits kNoVerb = words::auxiliary | words::preposition | words::negator;
  if (!(c.bits(i) & (words::verb_base | words::verb_s))) return false;
  if (i == c.sentence.begin || (c.bits(i - 1) & kNoVerb)) return false;
  if (c.is(i, "takes") || c.is(i, "take"))
    return c.is(i + 1, "effect") || c.is(i + 1, "office") || c.is(i + 1, "place");
  if (c.is(i, "becomes") || c.is(i, "become")) return c.is(i + 1, "law");
  if (c.is(i, "comes") || c.is(i, "come")) return c.is(i + 1, "into") && c.is(i + 2, "force");
  if (c.is(i, "runs") || c.is(i, "run") || c.is(i, "lasts") || c.is(i, "continues"))
    return c.is(i + 1, "through") || c.is(i + 1, "until") || c.is(i + 1, "till");
  if (is_return(c, i)) return true;
  if (!c.is(i, "goes") && !c.is(i, "go")) return false;
  return c.is(i + 1, "to") || c.is(i + 1, "on") || c.is(i + 1, "into") || c.is(i + 1, "before");
}

// "The hearing is Thursday", "the deadline is on May 3", "the vote is in May": not "is Thursday's".
bool is_the_day(const ClauseWords& c, TokenRange mention) {
  const bool placed = c.is(mention.begin - 1, "on") || c.is(mention.begin - 1, "in");
  const uint32_t before = placed ? mention.begin - 2 : mention.begin - 1;
  if (!c.is_present_be(before)) return false;
  const bool now = c.is(before - 1, "it") || c.is(before - 1, "this") || c.is(before - 1, "today");
  return !now && !c.is(mention.end, "'s");
}

// "the Oct. 23 slaying", "the attack on Friday": what nobody plans is told when it is over.
bool is_unplanned(const ClauseWords& c, TokenRange mention) {
  for (uint32_t i = mention.end; i < mention.end + 3; ++i) {
    if (c.bits(i) & words::unplanned) return (c.bits(mention.begin - 1) & words::determiner) != 0;
    if (!(c.bits(i) & (words::adjective | words::adjective_ed | words::name_part))) break;
  }
  const bool on = c.is(mention.begin - 1, "on") || c.is(mention.begin - 1, "of");
  return on && (c.bits(mention.begin - 2) & words::unplanned) &&
         c.before(mention.begin - 2,
                  [&](uint32_t k) { return (c.bits(k) & words::determiner) != 0; });
}

// "can't wait for Friday", "see you Monday", "looking forward to May"; messages write "ill be" for
// "I'll be".
bool is_looked_forward_to(const ClauseWords& c, uint32_t i) {
  const char first = c.shape.text[c.shape.tokens[i].begin];  // asked of every word
  if (first != 'w' && first != 's' && first != 'S' && first != 'l' && first != 'b') return false;
  if (c.is(i, "wait")) return c.is(i - 1, "can't") || c.is(i - 1, "cant") || c.is(i - 1, "cannot");
  if (c.is(i, "see") || c.is(i, "See")) {
    const bool opens = i == c.sentence.begin ||
                       c.shape.tokens[i - 1].kind == TokenKind::punctuation || c.is(i - 1, "and");
    return opens && (c.is(i + 1, "you") || c.is(i + 1, "ya") || c.is(i + 1, "u"));
  }
  if (c.is(i, "looking")) return c.is(i + 1, "forward") && c.is(i + 2, "to");
  return c.is(i, "be") && (c.is(i - 1, "ill") || c.is(i - 1, "gonna"));
}

// "let Ruiz quit", "did she quit": the verb shows nothing of its own.
bool is_helped(const ClauseWords& c, uint32_t i) {
  static constexpr std::string_view kHelp[] = {"let",  "lets",   "make", "makes", "made",
                                               "see",  "sees",   "saw",  "watch", "have",
                                               "help", "helped", "had",  "has",   "helps"};
  const bool asked = c.bits(c.sentence.begin) & (words::modal | words::aux_do);
  return asked || c.before(i, [&](uint32_t k) {
    return (c.bits(k) & words::auxiliary) || c.is(k, "to") || c.is_one_of(k, kHelp);
  });
}

// "Ruiz quit", "she put": of one person the present would end in -s.
bool is_past_of_one(const ClauseWords& c, uint32_t i) {
  if (i == c.sentence.begin || is_helped(c, i)) return false;
  static constexpr std::string_view kOne[] = {"he", "she", "it", "He", "She", "It"};
  if (c.is_one_of(i - 1, kOne)) return true;
  const Token& subject = c.shape.tokens[i - 1];
  const bool name =
      subject.kind == TokenKind::word && subject.capital &&
      !(c.bits(i - 1) & ~(words::name_part | words::female_name | words::either_name));
  return name && !c.shape.words(i - 1).ends_with('s');
}

// "Cut its forecast after a loss in April": a thing, which says nothing of other dates.
bool is_a_forecast(const ClauseWords& c, uint32_t i) {
  return c.is(i, "forecast") &&
         (c.bits(i - 1) & (words::determiner | words::pronoun_possessive | words::adjective));
}

// What one word says about time.
Tense cue(const ClauseWords& c, uint32_t i) {
  const WordBits bits = c.bits(i);
  if (bits == 0 && !c.is(i, "to")) return Tense::unknown;
  if ((bits & words::modal_future) || looks_ahead(c, i) || is_scheduled(c, i) || is_fixture(c, i) ||
      foresees_thing(c, i) || is_timetable_idiom(c, i) || is_looked_forward_to(c, i))
    return Tense::future;
  if (bits & words::planned_cue) return is_a_forecast(c, i) ? Tense::unknown : plan_cue(c, i);
  if (bits & words::past_auxiliary) return Tense::past;
  if ((bits & words::verb_participle) && c.is(i - 1, "last")) return Tense::past;  // "last seen on"
  if (!(bits & words::verb_past) || (bits & words::adjective_ed)) return Tense::unknown;
  if (bits & words::verb_base) return is_past_of_one(c, i) ? Tense::past : Tense::unknown;
  // "will be held": the participle says nothing, what stands before "be" does.
  return c.before(i, [&](uint32_t k) { return c.is(k, "be"); }) ? Tense::unknown : Tense::past;
}

// Where another clause begins: a comma, a quotation mark, and to the right "and" or "that".
bool is_boundary(const ClauseWords& c, uint32_t i, TokenRange mention) {
  constexpr WordBits kOpens = words::coordinator | words::subordinator | words::pronoun_relative;
  const Token& t = c.shape.tokens[i];
  if (t.kind == TokenKind::punctuation) return t.mark == ',' || t.mark == '"' || t.mark == ';';
  return i >= mention.end && (c.bits(i) & kOpens);
}

// "A hearing was scheduled for Friday.", "The talks were due to resume on Friday.": said last, it
// is what comes next; of what did not come one says "had been".
bool is_left_to_come(const ClauseWords& c, TokenRange mention) {
  constexpr uint32_t kReach = 7;
  const bool last = !c.sentence.contains(mention.end) ||
                    (c.shape.tokens[mention.end].kind == TokenKind::punctuation &&
                     c.shape.tokens[mention.end].mark == '.');
  if (!last) return false;
  for (uint32_t k = mention.begin; k > c.sentence.begin + 1 && k + kReach > mention.begin; --k) {
    if ((c.bits(k - 1) & words::planned_cue) && (c.is(k - 2, "was") || c.is(k - 2, "were"))) {
      const bool at_once = k == mention.begin || (c.is(k, "for") && k + 1 == mention.begin);
      return at_once || (c.is(k, "to") && (c.bits(k + 1) & words::verb_base));
    }
    if (c.shape.tokens[k - 1].kind == TokenKind::punctuation) return false;
  }
  return false;
}

// "had served as envoy until March": some words before, in the same clause.
bool looks_back(const ClauseWords& c, uint32_t until) {
  constexpr uint32_t kReach = 7;
  for (uint32_t k = until; k > c.sentence.begin && k + kReach > until; --k) {
    if (c.shape.tokens[k - 1].kind == TokenKind::punctuation) return false;
    if (c.is(k - 1, "had")) return true;
  }
  return false;
}

// "until the Danes take over in July": what something waits for.
bool is_waited_for(const ClauseWords& c, TokenRange mention) {
  constexpr uint32_t kReach = 9;
  for (uint32_t k = mention.begin; k > c.sentence.begin && k + kReach > mention.begin; --k) {
    const WordBits bits = c.bits(k - 1);
    if ((bits & words::deadline_cue) && (c.is(k - 1, "until") || c.is(k - 1, "till")))
      return !c.after_past(k - 1) && !looks_back(c, k - 1);
    if (bits & (words::past_auxiliary | words::saying)) return false;
    if ((bits & words::verb_past) && !(bits & (words::adjective_ed | words::verb_base)))
      return false;
    if (is_boundary(c, k - 1, mention)) return false;
  }
  return false;
}

// "was adjourned until Monday", "was moved to May": what was moved is ahead of the move.
bool is_put_off(const ClauseWords& c, uint32_t until) {
  constexpr WordBits kElsewhere = words::putting_off | words::shifting;
  return c.before(until, [&](uint32_t k) { return (c.bits(k) & kElsewhere) != 0; }) &&
         !c.before(until, [&](uint32_t k) { return c.is(k, "had"); });
}

// "until Friday" is ahead, unless its clause looks back: "had not until Friday".
bool is_deadline(const ClauseWords& c, TokenRange mention) {
  // "as soon as", "come Monday", "between now and Christmas"
  bool near = (c.is(mention.begin - 1, "as") && c.is(mention.begin - 3, "as")) ||
              c.is(mention.begin - 1, "come") ||
              (c.is(mention.begin - 1, "and") && c.is(mention.begin - 2, "now"));
  for (uint32_t k = mention.begin; k > c.sentence.begin && k + kDeadlineReach > mention.begin;
       --k) {
    if (c.bits(k - 1) & words::saying) break;  // "until Monday, he said at noon"
    const bool cue = (c.bits(k - 1) & words::deadline_cue) != 0;
    const bool moved_to = k == mention.begin && c.is(k - 1, "to");
    if ((cue || moved_to) && is_put_off(c, k - 1)) return true;
    near = near || cue;
  }
  if (!near) return false;
  for (uint32_t k = c.sentence.begin; k < c.sentence.end; ++k) {
    if (c.bits(k) & words::past_auxiliary) return false;
  }
  return true;
}

// "crude for February delivery", "July futures": what is bought ahead.
bool is_delivered_in(const ClauseWords& c, TokenRange mention) {
  return c.is(mention.end, "delivery") || c.is(mention.end, "futures");
}

// "could reach 30 degrees", "might not last": not "could have reached".
bool is_possible_act(const ClauseWords& c, uint32_t verb) {
  const uint32_t modal =
      (c.bits(verb - 1) & (words::negator | words::adverb)) ? verb - 2 : verb - 1;
  return (c.bits(modal) & words::modal_possible) && !c.is(verb, "have");
}

// "a plan to pay the debt down by February", "it could be over by Sunday": what is to be done by a
// date is ahead.
bool is_aim(const ClauseWords& c, TokenRange mention) {
  constexpr uint32_t kReach = 12;
  if (!c.is(mention.begin - 1, "by") && !c.is(mention.begin - 1, "before")) return false;
  for (uint32_t k = mention.begin - 1; k > c.sentence.begin && k + kReach > mention.begin; --k) {
    const WordBits bits = c.bits(k - 1);
    if ((bits & words::verb_base) && c.is(k - 2, "to")) return !c.after_past(k - 2);
    if ((bits & (words::verb_base | words::be)) && is_possible_act(c, k - 1)) return true;
    if (bits & (words::verb_past | words::verb_s | words::auxiliary)) return false;
  }
  return false;
}

bool is_since(const ClauseWords& c, TokenRange mention) {
  return c.is(mention.begin - 1, "since") || c.is(mention.begin - 1, "Since");
}

struct Found {
  Tense tense = Tense::unknown;
  uint32_t cost = std::numeric_limits<uint32_t>::max();
};

// Whether the word says something to some date, and to another nothing.
bool depends_on_date(const ClauseWords& c, uint32_t i) {
  return is_thought(c, i) || is_vow(c, i);
}

// Most words: none that cue() or depends_on_date() would ask more about.
bool says_nothing(const ClauseWords& c, uint32_t i) {
  constexpr WordBits kTells = words::modal_future | words::modal_possible | words::planning |
                              words::planned_cue | words::be | words::scheduled | words::verb_base |
                              words::verb_s | words::past_auxiliary | words::verb_past |
                              words::verb_participle;
  return !(c.bits(i) & kTells) && !c.is(i, "to") && !is_looked_forward_to(c, i);
}

// Walks from a token to where nothing more is said. `silent`: nothing was on the whole way.
template <class Next>
Found search(const ClauseWords& c, TokenRange mention, TokenRange where, uint32_t from, Next next,
             bool& silent) {
  uint32_t cost = 0;
  silent = true;
  for (uint32_t i = from; where.contains(i); i = next(i)) {
    cost += is_boundary(c, i, mention) ? kBoundaryCost + 1 : 1;
    if (says_nothing(c, i)) continue;
    const Tense tense = is_thought_of(c, i, mention) ? Tense::future
                        : is_vowed_on(c, i, mention) ? Tense::past
                                                     : cue(c, i);
    silent = silent && tense == Tense::unknown && !depends_on_date(c, i);
    if (tense != Tense::unknown) return {tense, cost};
  }
  return {};
}

}  // namespace

bool TenseReader::since(TokenRange sentence, TokenRange mention) const {
  return is_since(ClauseWords{lexicon_, shape_, sentence}, mention);
}

Tense TenseReader::around(TokenRange sentence, TokenRange mention) {
  if (sentence.begin != sentence_.begin || sentence.end != sentence_.end) {
    sentence_ = sentence;
    silent_before_ = sentence.begin;
    silent_from_ = sentence.end;
  }
  const ClauseWords clause{lexicon_, shape_, sentence};
  if (is_deadline(clause, mention) || is_waited_for(clause, mention) || is_aim(clause, mention) ||
      is_the_day(clause, mention) || is_delivered_in(clause, mention) ||
      is_left_to_come(clause, mention))
    return Tense::future;
  if (is_unplanned(clause, mention) || is_since(clause, mention)) return Tense::past;
  bool silent = false;
  const Found left = search(
      clause, mention, {silent_before_, sentence.end}, mention.begin - 1,
      [](uint32_t i) { return i - 1; }, silent);
  if (silent) silent_before_ = std::max(silent_before_, mention.begin);
  const Found right = search(
      clause, mention, {sentence.begin, silent_from_}, mention.end,
      [](uint32_t i) { return i + 1; }, silent);
  if (silent) silent_from_ = std::min(silent_from_, mention.end);
  return left.cost <= right.cost ? left.tense : right.tense;
}

}  // namespace dateline
