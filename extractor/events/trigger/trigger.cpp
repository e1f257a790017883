#include "extractor/events/trigger/trigger.h"

#include <array>

#include "extractor/events/sentence/date_place.h"
#include "extractor/events/sentence/event_nouns.h"
#include "extractor/events/sentence/subject.h"
#include "extractor/events/sentence/verb_or_noun.h"
#include "extractor/events/trigger/planned_things.h"
#include "extractor/events/trigger/predicate.h"
#include "extractor/events/trigger/tense_fit.h"
#include "extractor/events/trigger/untold_date.h"
#include "extractor/events/trigger/verb_beside.h"

namespace dateline {
namespace {

constexpr uint32_t kNounReach = 12;      // tokens between an event noun and its date
constexpr uint32_t kObjectReach = 8;     // tokens between a light verb and its noun
constexpr uint32_t kAttributeReach = 5;  // "the 2005 nuclear agreement"
constexpr uint32_t kFarthest = 60;       // tokens between a date and a trigger of another clause

// Prepositions after which a noun stands for an event of its own: "ahead of a summit on April 1".
constexpr std::array<std::string_view, 10> kEventPrepositions = {
    "including", "before", "after",  "ahead",   "following",
    "until",     "since",  "during", "pending", "despite"};

// "elected in a landslide", "killed at a wedding": how or where, at the same time.
constexpr std::array<std::string_view, 4> kWhereOrHow = {"in", "at", "by", "on"};

class Chooser {
 public:
  Chooser(const SentenceReading& sentence, TokenRange date, DateSide side)
      : s_(sentence),
        v_(sentence.view),
        date_(date),
        behind_(side == DateSide::behind),
        ahead_(side == DateSide::ahead),
        clause_(sentence.clause_of(date.begin)) {}

  std::optional<Trigger> choose() {
    if (tells_of_no_event(s_, date_)) return std::nullopt;
    if (const auto result = result_of_period()) return result;
    if (const auto due = due_at(s_, date_)) return at_noun(*due, Ground::due);
    if (const auto chosen = told_of_chosen_day(s_, date_)) return at_token(*chosen);
    if (const auto noun = attributed()) return at_noun(*noun, Ground::attribute);
    if (const auto noun = named_by_date()) return at_noun(*noun, Ground::attribute);
    if (const auto noun = parted_by_date()) return at_noun(*noun, Ground::attribute);
    if (is_fronted(s_, date_)) {
      if (const int opening = opening_gerund(); opening >= 0)
        return at_verb(opening, Ground::verb_before);
      if (const int right = finite_after(); right >= 0) {
        if (const auto noun = opening_noun(right)) return at_noun(*noun, Ground::noun_between);
        return fronted_verb(right);
      }
    }
    left_ = verb_before();
    noun_ = noun_before();
    if (left_ >= 0 && main_follows()) return at_verb(clause().main, Ground::verb_after);
    if (left_ >= 0) return as_told(after_verb());
    if (noun_) return at_noun(*noun_, Ground::subject_noun);
    if (const int right = finite_after(); right >= 0)
      return as_told(at_verb(right, Ground::verb_after));
    return elsewhere();
  }

 private:
  [[nodiscard]] const Clause& clause() const { return s_.clauses[clause_]; }

  [[nodiscard]] bool speaks_of_period() const {
    for (uint32_t i = date_.begin; i < date_.end; ++i) {
      if (v_.is_word(i, "quarter") || v_.is_word(i, "half") || v_.is_word(i, "fiscal")) return true;
    }
    return v_.is_word(date_.end, "fiscal");
  }

  [[nodiscard]] bool is_result(uint32_t i) const {
    constexpr std::array<std::string_view, 10> kResults = {
        "loss",     "losses", "profit",  "profits", "income",
        "earnings", "sales",  "revenue", "gain",    "net"};
    return !v_.date_at(i) && !s_.in_verb(i) && v_.is_one_of(i, kResults);
  }

  // "reported a loss for the third quarter": the quarter is the loss's, the report came later.
  [[nodiscard]] std::optional<Trigger> result_of_period() {
    constexpr std::array<std::string_view, 9> kReporting = {"reported", "posted",    "announced",
                                                            "reports",  "posts",     "report",
                                                            "post",     "predicted", "showed"};
    if (!speaks_of_period()) return std::nullopt;
    left_ = verb_before();
    if (left_ < 0) return std::nullopt;
    const VerbGroup& g = s_.verb(left_);
    if (g.passive || !v_.is_one_of(g.head, kReporting)) return std::nullopt;
    for (uint32_t i = g.tokens.end; i < date_.end + kAttributeReach; ++i) {
      if (s_.in_verb(i) || (i >= date_.end && v_.is_mark(i))) break;
      if (!is_result(i)) continue;
      while (is_result(i + 1)) ++i;
      return with_verb(at_noun(i, Ground::noun_of_verb));
    }
    return std::nullopt;
  }

  // "After [adding] two players during the winter, the club won": its own date. What is said or
  // answered while speaking is told by the main verb.
  [[nodiscard]] int opening_gerund() const {
    for (uint32_t i = clause().tokens.begin; i < date_.begin; ++i) {
      const int verb = s_.verb_of(i);
      if (verb < 0) continue;
      const VerbGroup& g = s_.verb(verb);
      const bool led =
          i > clause().tokens.begin && v_.has(i - 1, words::preposition | words::subordinator);
      const bool gerund = led && !g.finite && v_.has(g.head, words::verb_ing);
      return gerund && !v_.is_word(i, "speaking") ? verb : -1;
    }
    return -1;
  }

  // "After weeks of waiting for a ruling, the firm this month lowered its offer": the date stands
  // at the main verb, and a comma parts it from the other.
  [[nodiscard]] bool main_follows() const {
    const int main = clause().main;
    if (main <= left_ || s_.verb(main).weak) return false;
    uint32_t next = date_.end;
    while (is_adverb(v_, next) && !s_.in_verb(next)) ++next;
    if (s_.verb(main).tokens.begin != next || s_.verb(left_).finite) return false;
    for (uint32_t i = s_.verb(left_).tokens.end; i < date_.begin; ++i) {
      if (v_.mark_at(i, ',')) return true;
    }
    return false;
  }

  // The nearest verb of the clause before the date.
  [[nodiscard]] int verb_before() const {
    if (const int resumed = verb_past_aside(); resumed >= 0) return resumed;
    const uint32_t from = before_quotation();
    const uint32_t opens = s_.clauses[s_.clause_of(from)].tokens.begin;
    for (uint32_t i = from; i > opens && date_.begin - i < kFarthest;) {
      const int verb = s_.verb_of(--i);
      if (verb >= 0 && !only_names(v_, s_.verb(verb)))
        return settle_infinitive(verb_told(s_, verb));
    }
    return -1;
  }

  // "[requested] "any mail relating to it" in May": the date is no part of what is quoted. The date
  // itself where no quotation ends right before it.
  [[nodiscard]] uint32_t before_quotation() const {
    const uint32_t phrase = phrase_begin(v_, date_);
    if (phrase <= v_.range.begin + 1) return date_.begin;
    const uint32_t closes = phrase - 1;
    if (!v_.mark_at(closes, '"') || !v_.token(closes).glued) return date_.begin;
    for (uint32_t i = closes; i > v_.range.begin && date_.begin - i < kFarthest;) {
      if (v_.mark_at(--i, '"')) return v_.token(i + 1).glued ? i : date_.begin;
    }
    return date_.begin;
  }

  // "will show the letters, found in 2007, [from March]", "began, as planned, [on Friday]", "burned
  // twice: in 1944, when the front came near, and [in 1957]": after an aside that has its date, or
  // that tells none, the clause before goes on.
  [[nodiscard]] int verb_past_aside() const {
    if (clause_ == 0 || !(clause().subordinate || clause().trailing)) return -1;
    const uint32_t phrase = phrase_begin(v_, date_);
    uint32_t comma = phrase - 1;
    const bool joined = phrase > v_.range.begin + 1 && v_.has(comma, words::coordinator);
    if (joined) --comma;
    if (phrase == date_.begin || !v_.mark_at(comma, ',') || comma <= clause().tokens.begin)
      return -1;
    const TokenRange aside{clause().tokens.begin, comma};
    const bool planned =
        s_.in_verb(comma - 1) && tells_as_planned(v_, s_.verb(s_.verb_of(comma - 1)));
    const bool dated = v_.date_at(comma - 1) && !joined;
    if (!planned && !dated && !(joined && follows_like_date(aside.begin, phrase))) return -1;
    size_t before = clause_ - 1;
    while (before > 0 && s_.clauses[before].main < 0) --before;
    return s_.clauses[before].main;
  }

  // "[in 1944], when the front came near, and in 1957"
  [[nodiscard]] bool follows_like_date(uint32_t aside, uint32_t phrase) const {
    uint32_t i = aside;
    while (i > v_.range.begin && v_.is_mark(i - 1)) --i;
    if (i == v_.range.begin || !v_.date_at(i - 1)) return false;
    while (i > v_.range.begin && v_.date_at(i - 1)) --i;
    return i > v_.range.begin && v_.shape->words(i - 1) == v_.shape->words(phrase);
  }

  // "voted to support it Friday": what is past belongs to the verb that governs.
  [[nodiscard]] int settle_infinitive(int verb) const {
    const VerbGroup& g = s_.verb(verb);
    const int main = clause().main;
    if (!g.infinitive || main < 0 || main >= verb || ahead_) return verb;
    const VerbGroup& governs = s_.verb(main);
    const bool by = date_.begin > v_.range.begin && v_.is_word(date_.begin - 1, "by");
    return (governs.past || governs.perfect) && !by && !governs.future &&
                   !date_between(governs.tokens.end, g.head)
               ? main
               : verb;
  }

  // The first finite verb after the date, in its clause or, where that has none, in the next whole
  // one.
  [[nodiscard]] int finite_after() const {
    for (size_t c = clause_; c < s_.clauses.size(); ++c) {
      const Clause& clause = s_.clauses[c];
      if (clause.tokens.begin > date_.end + kFarthest) return -1;
      if (c > clause_ && clause.subordinate) continue;
      if (clause.main >= 0 && s_.verb(clause.main).tokens.begin >= date_.end) return clause.main;
    }
    return -1;
  }

  // "the March 4, 1999, [agreement]": the second comma belongs to the year.
  [[nodiscard]] std::optional<uint32_t> attributed_past_comma() const {
    const Token& last = v_.token(date_.end - 1);
    const bool year = date_.size() > 2 && last.kind == TokenKind::number && last.length == 4;
    const bool pointed = date_.begin > v_.range.begin &&
                         v_.has(date_.begin - 1, words::determiner | words::pronoun_possessive);
    if (!year || !pointed || !v_.mark_at(date_.end, ',')) return std::nullopt;
    return event_noun_in_phrase(s_, date_.end + 1, kAttributeReach);
  }

  [[nodiscard]] std::optional<uint32_t> attributed() const {
    if (const auto noun = attributed_past_comma()) return noun;
    if (!is_attributive(s_, date_)) return std::nullopt;
    uint32_t from = date_.end;
    while (v_.is_possessive(from)) ++from;
    const bool pointed = from > date_.end ||
                         (date_.begin > v_.range.begin &&
                          v_.has(date_.begin - 1, words::determiner | words::pronoun_possessive));
    const auto noun = event_noun_in_phrase(s_, from, kAttributeReach);
    // "Third-quarter sales dropped": a bare compound is only what the verb tells of.
    if (noun && !pointed && s_.in_verb(*noun + 1)) return std::nullopt;
    return noun;
  }

  // "the bombings of July 7"
  [[nodiscard]] std::optional<uint32_t> named_by_date() const {
    if (date_.begin < v_.range.begin + 2 || !v_.is_word(date_.begin - 1, "of")) return std::nullopt;
    if (v_.is_word(date_.end - 1, "century")) return std::nullopt;  // "the first of the century"
    const uint32_t noun = date_.begin - 2;
    return is_event_noun(s_, noun) ? std::optional(noun) : std::nullopt;
  }

  // "the [bombing] on Monday of a police station": what is of the noun comes after its date.
  [[nodiscard]] std::optional<uint32_t> parted_by_date() const {
    const uint32_t phrase = phrase_begin(v_, date_);
    if (phrase == v_.range.begin || !v_.is_word(date_.end, "of")) return std::nullopt;
    return is_event_noun(s_, phrase - 1) ? std::optional(phrase - 1) : std::nullopt;
  }

  // "After the [fall] of the city in 1453, many left", "In the wake of the [raid] on Friday, they
  // have closed": not the date of the verb to come.
  [[nodiscard]] std::optional<uint32_t> opening_noun(int right) const {
    constexpr std::array<std::string_view, 6> kApart = {"after",   "before",    "since",
                                                        "despite", "following", "until"};
    uint32_t opens = clause().tokens.begin;
    while (opens < date_.begin && (v_.is_mark(opens) || v_.has(opens, words::coordinator))) ++opens;
    // "[Two days before] the vote on June 10, he left"
    if (v_.date_at(opens)) opens = v_.past_date(opens) - 1;
    const auto noun = event_noun_before(s_, opens + 1, date_.begin, kNounReach);
    if (!noun || has_own_date(*noun)) return std::nullopt;
    for (uint32_t i = *noun; i < date_.begin; ++i) {
      if (v_.mark_at(i, ',')) return std::nullopt;
    }
    const bool apart =
        v_.is_one_of(opens, kApart) || (behind_ && leaves_past_to_noun(s_, right, *noun, date_));
    return apart ? noun : std::nullopt;
  }

  // Between the last verb or comma of the clause and the date.
  [[nodiscard]] std::optional<uint32_t> noun_before() const {
    uint32_t from = date_.begin;
    while (from > clause().tokens.begin && date_.begin - from < kNounReach &&
           !s_.in_verb(from - 1) && !v_.mark_at(from - 1, ','))
      --from;
    const auto noun = event_noun_before(s_, from, date_.begin, kNounReach);
    return noun && !has_own_date(*noun) ? noun : std::nullopt;
  }

  // "the weekend earthquake [on Tuesday]": a day describes the noun already.
  [[nodiscard]] bool has_own_date(uint32_t noun) const {
    uint32_t i = noun;
    while (i > clause().tokens.begin && v_.has(i - 1, words::adjective) && !v_.date_at(i - 1)) --i;
    if (i > clause().tokens.begin && v_.is_possessive(i - 1)) --i;
    return i > clause().tokens.begin && v_.date_at(i - 1);
  }

  [[nodiscard]] bool date_between(uint32_t from, uint32_t to) const {
    for (uint32_t i = from; i < to; ++i) {
      if (v_.date_at(i)) return true;
    }
    return false;
  }

  [[nodiscard]] bool event_preposition_between(uint32_t from, uint32_t to) const {
    for (uint32_t i = from; i < to; ++i) {
      if (v_.is_one_of(i, kEventPrepositions)) return true;
    }
    return false;
  }

  // Nothing but the date's own preposition stands between.
  [[nodiscard]] bool adjacent(uint32_t noun) const { return phrase_begin(v_, date_) == noun + 1; }
  [[nodiscard]] bool bare() const { return phrase_begin(v_, date_) == date_.begin; }

  Trigger after_verb() const {
    const VerbGroup& g = s_.verb(left_);
    if (behind_ && noun_ && leaves_past_to_noun(s_, left_, *noun_, date_))
      return at_noun(*noun_, Ground::noun_between);
    if (const auto thing = behind_ ? std::nullopt : planned_thing(s_, left_, date_, ahead_))
      return with_verb(at_noun(*thing, Ground::noun_of_verb));
    if (noun_ && stands_alone(g, *noun_)) return at_noun(*noun_, Ground::noun_between);
    if (const auto seen = noun_seen(g)) return at_noun(*seen, Ground::noun_between);
    if (const auto tied = tied_to(g)) return at_noun(*tied, Ground::noun_between);
    // "elections scheduled for September": what is scheduled, not the scheduling.
    if (g.light || (g.planning && g.passive && !g.finite)) {
      if (const auto told = noun_told(g)) return with_verb(at_noun(*told, Ground::noun_of_verb));
    }
    if ((g.copula || only_relates(g)) && noun_)
      return with_verb(at_noun(*noun_, Ground::noun_of_verb));
    return g.copula ? at_predicate(s_, at_verb(left_, Ground::verb_before))
                    : at_verb(left_, Ground::verb_before);
  }

  // The noun is an event apart from its verb's: "praised the talks last week" is not, "left before
  // the talks last week" is.
  [[nodiscard]] bool stands_alone(const VerbGroup& g, uint32_t noun) const {
    if (event_preposition_between(g.tokens.end, noun)) return true;
    if (date_between(g.tokens.end, noun)) return true;  // the verb has its own date
    if (ahead_ && g.finite && !g.future && !g.possible && !g.planning && (g.past || g.perfect))
      return !g.saying || adjacent(noun);
    if (g.finite || g.infinitive) return false;
    // "costs tied to the purchase last June", "dissenting from a ruling last week"
    if (!v_.has(g.tokens.end, words::preposition) || v_.is_one_of(g.tokens.end, kWhereOrHow))
      return false;
    return g.passive ? event_noun_in_phrase(s_, g.tokens.end + 1, kObjectReach) == noun
                     : adjacent(noun) && bare();
  }

  // "the [drop] seen on Friday": seeing it is nothing of its own.
  [[nodiscard]] std::optional<uint32_t> noun_seen(const VerbGroup& g) const {
    constexpr std::array<std::string_view, 4> kSeen = {"seen", "witnessed", "felt", "observed"};
    const bool beside = !g.finite && g.tokens.begin == g.head && v_.is_one_of(g.head, kSeen);
    return beside && g.head > v_.range.begin && is_event_noun(s_, g.head - 1)
               ? std::optional(g.head - 1)
               : std::nullopt;
  }

  // "which included a gain from the sale in August": tells nothing itself.
  [[nodiscard]] bool only_relates(const VerbGroup& g) const {
    constexpr std::array<std::string_view, 17> kRelating = {
        "date",      "dates",   "dating",   "include",  "includes", "included",
        "including", "involve", "involves", "reflect",  "reflects", "reflecting",
        "resulting", "stem",    "stems",    "stemming", "follows"};
    return v_.is_one_of(g.head, kRelating);
  }

  // "costs associated with the buy-out of a stake last June"
  [[nodiscard]] std::optional<uint32_t> tied_to(const VerbGroup& g) const {
    if (g.finite || !g.passive || !v_.has(g.tokens.end, words::preposition)) return std::nullopt;
    if (v_.is_word(g.tokens.end, "in") || v_.is_word(g.tokens.end, "at")) return std::nullopt;
    const auto noun = event_noun_in_phrase(s_, g.tokens.end + 1, kObjectReach);
    return noun && *noun < date_.begin ? noun : std::nullopt;
  }

  // "The [battle] took place": who or what the verb tells of, if that is an event.
  [[nodiscard]] std::optional<uint32_t> subject_event() const {
    const TokenRange subject = subject_of(s_, left_);
    const auto noun = event_noun_in_phrase(s_, subject.begin, subject.size());
    return noun && *noun < subject.end ? noun : std::nullopt;
  }

  // "held talks", "talks were held", "the talks of the group, being held this year".
  [[nodiscard]] std::optional<uint32_t> noun_told(const VerbGroup& g) const {
    if (v_.is_word(g.tokens.end, "place") && !g.passive) return subject_event();
    if (!g.passive && g.finite) {
      const auto object = event_noun_in_phrase(s_, g.tokens.end, kObjectReach);
      if (!object || event_preposition_between(date_.end, *object)) return noun_;
      // "launched the Cuban Revolution": a name is what was done, not the doing.
      return v_.token(*object).capital ? std::nullopt : object;
    }
    // "Talks on the crisis were held": the head of the subject, not what stands nearest.
    if (g.finite) {
      if (const auto head = event_noun_in_phrase(s_, told_begin(s_, left_), kNounReach))
        return head;
    }
    const uint32_t from = g.finite ? clause().tokens.begin : v_.range.begin;
    const auto nearest = event_noun_before(s_, from, g.tokens.begin, kNounReach + 6);
    return nearest ? std::optional(head_of_nested(*nearest)) : std::nullopt;
  }

  // "the [vote] on the treaty, scheduled for Tuesday": what is of another event is no event of its
  // own here.
  [[nodiscard]] uint32_t head_of_nested(uint32_t noun) const {
    constexpr std::array<std::string_view, 4> kOf = {"on", "of", "over", "about"};
    uint32_t i = noun;
    while (i > v_.range.begin && v_.has(i - 1, words::determiner | words::adjective) &&
           !v_.is_one_of(i - 1, kOf))
      --i;
    const bool nested = i > v_.range.begin + 1 && v_.is_one_of(i - 1, kOf);
    return nested && is_event_noun(s_, i - 2) ? i - 2 : noun;
  }

  // "refused on Friday to sign", "vowed on Friday to leave": what was done that day is the
  // refusing.
  [[nodiscard]] Trigger as_told(Trigger t) const {
    if (t.noun || t.verb < 0 || ahead_) return t;
    const VerbGroup& g = s_.verb(t.verb);
    const bool refuses =
        g.lead > date_.begin && (v_.is_word(g.lead, "refused") || v_.is_word(g.lead, "declined"));
    if (g.past && !g.passive && t.token == g.head && (g.planning || refuses)) t.token = g.lead;
    return t;
  }

  // "On Friday, they held talks."
  Trigger fronted_verb(int right) const {
    const VerbGroup& g = s_.verb(right);
    Trigger t = at_verb(right, Ground::verb_after);
    t.fronted = true;
    t = as_told(t);
    if (g.copula) return at_member(s_, at_predicate(s_, t));
    if (g.light) give_to_object(t);
    return t;
  }

  void give_to_object(Trigger& t) const {
    const auto noun = event_noun_in_phrase(s_, s_.verb(t.verb).tokens.end, kObjectReach);
    if (!noun) return;
    t.token = *noun;
    t.noun = true;
    t.ground = Ground::noun_of_verb;
  }

  // No verb and no noun in the clause itself: the nearest one of the sentence.
  [[nodiscard]] std::optional<Trigger> elsewhere() const {
    int best = -1;
    uint32_t distance = kFarthest;
    for (uint32_t d = 1; d < distance; ++d) {
      const int before = date_.begin >= v_.range.begin + d ? s_.verb_of(date_.begin - d) : -1;
      const int after = d > 4 ? s_.verb_of(date_.end + d - 4) : -1;
      best = before >= 0 ? before : after;
      if (best >= 0) return at_verb(best, Ground::elsewhere);
    }
    for (uint32_t i = v_.range.begin; i < v_.range.end && i < date_.end + kFarthest; ++i) {
      if (is_event_noun(s_, i)) return at_noun(i, Ground::elsewhere);
    }
    return std::nullopt;
  }

  [[nodiscard]] Trigger at_verb(int i, Ground ground) const {
    const uint32_t head = s_.verb(i).head;
    return {head, false, i, s_.clause_of(head), ground};
  }
  [[nodiscard]] Trigger at_noun(uint32_t token, Ground ground) const {
    return {token, true, -1, s_.clause_of(token), ground};
  }
  // A noun, or the head of a verb group.
  [[nodiscard]] Trigger at_token(uint32_t token) const {
    const int verb = s_.verb_of(token);
    return verb >= 0 ? at_verb(verb, Ground::noun_between) : at_noun(token, Ground::noun_between);
  }
  [[nodiscard]] Trigger with_verb(Trigger t) const { return t.verb = left_, t; }

  const SentenceReading& s_;
  const SentenceView& v_;
  TokenRange date_;
  bool behind_;
  bool ahead_;
  size_t clause_;
  int left_ = -1;
  std::optional<uint32_t> noun_;
};

}  // namespace

std::optional<Trigger> choose_trigger(const SentenceReading& sentence, TokenRange date,
                                      DateSide side) {
  return Chooser(sentence, date, side).choose();
}

std::optional<Trigger> trigger_of_clause(const SentenceReading& s, size_t clause) {
  const int main = s.clauses[clause].main;
  if (main < 0) return std::nullopt;
  const VerbGroup& g = s.verb(main);
  Trigger t{g.head, false, main, clause, Ground::verb_after};
  if (!g.light) return t;
  if (const auto noun = event_noun_in_phrase(s, g.tokens.end, kObjectReach)) {
    t.token = *noun;
    t.noun = true;
  }
  return t;
}

}  // namespace dateline
