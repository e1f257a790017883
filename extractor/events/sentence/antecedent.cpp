#include "extractor/events/sentence/antecedent.h"

#include <array>

#include "extractor/events/sentence/subject.h"
#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

constexpr uint32_t kAntecedentReach = 12;  // tokens of the noun before "who"

// "three of the 15 members": how many of them belongs to who they are.
uint32_t with_share(const SentenceView& view, uint32_t begin) {
  while (begin >= view.range.begin + 2 && view.is_word(begin - 1, "of")) {
    const uint32_t share = begin - 2;
    const bool counts = view.token(share).kind == TokenKind::number ||
                        view.has(share, words::pronoun_subject | words::determiner);
    if (!counts) break;
    begin = share;
  }
  return begin;
}

// The words of a noun that ends before `end`: back to those that cannot belong to it.
TokenRange noun_ending(const SentenceReading& s, uint32_t end) {
  const SentenceView& view = s.view;
  uint32_t begin = end;
  while (begin > view.range.begin && end - begin < kAntecedentReach) {
    const uint32_t before = begin - 1;
    const bool hyphen = view.mark_at(before, '-') || view.mark_at(before, '\'');
    if ((view.is_mark(before) && !hyphen) || s.in_verb(before) || view.date_at(before)) break;
    const bool prefix = view.mark_at(begin, '-') && view.token(begin).glued;  // "a [pro]-refugee"
    if (!prefix && view.has(before, words::preposition | words::coordinator | words::subordinator))
      break;
    if (view.is_word(before, "which") || view.is_word(before, "who")) break;
    begin = before;
    if (view.has(before, words::determiner)) break;
  }
  return {with_share(view, begin), end};
}

// "[Ann Lee], a judge who": the name that the noun describes.
TokenRange name_before(const SentenceView& view, uint32_t noun) {
  const bool article = view.has(noun, words::determiner);
  if (!article || noun < view.range.begin + 2 || !view.mark_at(noun - 1, ',')) return {};
  uint32_t begin = noun - 1;
  while (begin > view.range.begin && view.token(begin - 1).kind == TokenKind::word &&
         view.token(begin - 1).capital && !view.date_at(begin - 1) && noun - begin < 5)
    --begin;
  const bool alone = begin == view.range.begin || view.is_mark(begin - 1);
  return alone && noun - 1 - begin >= 2 ? TokenRange{begin, noun - 1} : TokenRange{};
}

// "the flood of [disclosures]", "thousands of people": a noun without an article is only what the
// one before it is made of.
TokenRange with_container(const SentenceReading& s, TokenRange noun) {
  if (noun.begin < s.view.range.begin + 2 || !s.view.is_word(noun.begin - 1, "of")) return noun;
  if (s.view.has(noun.begin, words::determiner) || s.view.token(noun.begin).capital) return noun;
  // "the number of [people] who": no number does anything
  if (s.view.is_word(noun.begin - 2, "number")) return noun;
  const TokenRange container = noun_ending(s, noun.begin - 1);
  // "the sentencing of [two officers] who": a happening is no "who"
  const bool happens = s.view.has(noun.begin - 2, words::event_noun | words::verb_ing);
  if (happens && s.view.is_word(noun.end, "who")) return noun;
  return container.begin < container.end ? TokenRange{container.begin, noun.end} : noun;
}

// "Ann Lee[, 48,] who": how old somebody is does nothing.
uint32_t before_age(const SentenceView& view, uint32_t end) {
  const bool age = end > view.range.begin + 2 && view.token(end - 1).kind == TokenKind::number &&
                   !view.date_at(end - 1) && view.mark_at(end - 2, ',');
  return age ? end - 2 : end;
}

// "[particularly] Somalia, which"
TokenRange without_stress(const SentenceView& view, TokenRange noun) {
  constexpr std::array<std::string_view, 4> kStress = {"particularly", "especially", "notably",
                                                       "including"};
  if (noun.size() > 1 && view.is_one_of(noun.begin, kStress)) ++noun.begin;
  return noun;
}

// "president [John Agyekum Kufuor], who", "the son of the mayor [Ann Lee], who": a person's name
// right before the "who". Empty if none stands there.
TokenRange person_before(const SentenceView& view, TokenRange noun) {
  uint32_t begin = noun.end;
  while (begin > noun.begin && view.token(begin - 1).kind == TokenKind::word &&
         view.token(begin - 1).capital &&
         !view.has(begin - 1, words::organisation | words::country | words::nationality))
    --begin;
  const TokenRange name{begin, noun.end};
  const bool titled = begin > view.range.begin &&
                      view.has(begin - 1, words::role | words::person_title) &&
                      !view.token(begin - 1).capital;
  const bool given = view.has(begin, words::given_name | words::person_title);
  return name.size() > 1 && name.size() <= kLongestName && (titled || given) ? name : TokenRange{};
}

// "violence in [Iraq] that has killed": what "that" describes is no place's name, but what is
// there.
TokenRange past_names(const SentenceReading& s, TokenRange noun) {
  constexpr int kMost = 3;
  for (int climbs = 0; climbs < kMost; ++climbs) {
    if (noun.begin < s.view.range.begin + 2 || noun.begin >= noun.end) return noun;
    const bool name = s.view.has(noun.begin, words::country | words::city) &&
                      s.view.token(noun.begin).capital && !s.view.has(noun.end - 1, words::role);
    if (!name || !s.view.has(noun.begin - 1, words::preposition)) return noun;
    const TokenRange container = noun_ending(s, noun.begin - 1);
    if (container.begin >= container.end) return noun;
    noun = {with_container(s, container).begin, noun.end};
  }
  return noun;
}

// "a study of leaving [the EU] published in May": what a gerund acts on is no more than a part of
// the noun that it describes.
TokenRange past_gerund(const SentenceReading& s, TokenRange noun) {
  const uint32_t gerund = noun.begin - 1;
  const bool acts = noun.size() > 0 && gerund > s.view.range.begin + 1 && s.in_verb(gerund) &&
                    s.view.has(gerund, words::verb_ing) && s.view.is_word(gerund - 1, "of");
  if (!acts) return noun;
  const TokenRange container = noun_ending(s, gerund - 1);
  return container.begin < container.end ? TokenRange{container.begin, noun.end} : noun;
}

// "Ann Lee was [a keen walker], who": whom the noun is said of. Empty if it is said of nobody.
TokenRange said_of(const SentenceReading& s, TokenRange noun) {
  if (!s.view.is_word(noun.begin, "a") && !s.view.is_word(noun.begin, "an")) return {};
  const int verb = noun.begin > s.view.range.begin ? s.verb_of(noun.begin - 1) : -1;
  if (verb < 0 || !s.verb(verb).copula || s.clauses[s.clause_of(noun.begin)].subordinate) return {};
  return subject_of(s, verb);
}

// "[a fellow at the institute], who": people do what is told of a "who", not where they work.
TokenRange with_member(const SentenceReading& s, TokenRange noun) {
  constexpr std::array<std::string_view, 4> kOfPeople = {"at", "of", "from", "for"};
  const bool led =
      noun.begin > s.view.range.begin + 1 && s.view.is_one_of(noun.begin - 1, kOfPeople);
  if (!led) return with_container(s, noun);
  // "a woman from [Fife] who": of no person's name
  const bool name = noun.size() == 1 && s.view.token(noun.begin).capital &&
                    !s.view.has(noun.begin, words::given_name | words::person_title);
  if (!name && !s.view.any_has(noun, words::organisation | words::country))
    return with_container(s, noun);
  const TokenRange member = noun_ending(s, noun.begin - 1);
  return member.begin < member.end ? TokenRange{member.begin, noun.end} : with_container(s, noun);
}

// Where the aside begins that closes at `i`: "Hammurabi [(1792 to 1750 BC)] who"; `i` if it is too
// long.
uint32_t aside_begin(const SentenceView& view, uint32_t i) {
  for (uint32_t at = i; at > view.range.begin && i - at < kAntecedentReach; --at) {
    if (view.mark_at(at - 1, '(')) return at - 1;
  }
  return i;
}

}  // namespace

TokenRange antecedent(const SentenceReading& s, uint32_t relative) {
  uint32_t end = relative;
  while (end > s.view.range.begin && s.view.is_mark(end - 1)) {
    --end;
    if (s.view.mark_at(end, ')')) end = aside_begin(s.view, end);
  }
  end = before_age(s.view, end);
  const TokenRange noun = without_stress(s.view, noun_ending(s, end));
  const bool anybody =
      noun.size() == 1 &&
      s.view.has(noun.begin, words::pronoun_subject | words::pronoun_object | words::determiner);
  if (anybody) return {noun.begin, relative + 1};
  const TokenRange named = name_before(s.view, noun.begin);
  if (named.begin < named.end) return named;
  if (s.view.is_word(relative, "that")) return past_names(s, with_container(s, noun));
  if (s.view.is_word(relative, "who") && noun.begin < noun.end) {
    if (const TokenRange name = person_before(s.view, noun); name.size() > 0)
      return noun.begin + 1 < name.begin ? name : noun;
    if (const TokenRange whom = said_of(s, noun); s.view.is_mark(relative - 1) && whom.size() > 0)
      return whom;
  }
  const bool person = s.view.is_word(relative, "who") &&
                      (s.view.is_mark(relative - 1) || s.view.token(noun.begin).capital);
  return person ? with_member(s, noun) : with_container(s, noun);
}

bool is_relative(const SentenceView& view, uint32_t i) {
  if (view.has(i, words::organisation)) return false;  // "the WHO"
  return view.is_word(i, "who") || view.is_word(i, "which") ||
         (view.is_word(i, "that") && !view.points(i));
}

TokenRange noun_before(const SentenceReading& s, uint32_t participle) {
  const SentenceView& view = s.view;
  if (participle == view.range.begin || view.is_mark(participle - 1)) return {};
  const TokenRange noun = noun_ending(s, participle);
  const bool small = noun.size() == 1 && view.token(noun.begin).kind == TokenKind::word &&
                     (view.has(noun.begin, words::determiner | words::pronoun_subject) ||
                      is_adverb(view, noun.begin));
  return small ? TokenRange{} : noun;
}

TokenRange noun_described(const SentenceReading& s, uint32_t participle) {
  return past_names(s, past_gerund(s, noun_before(s, participle)));
}

}  // namespace dateline
