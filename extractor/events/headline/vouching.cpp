#include "extractor/events/headline/vouching.h"

#include <algorithm>
#include <array>

#include "extractor/events/sentence/agreement.h"
#include "extractor/events/sentence/subject.h"
#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

using Kept = std::vector<uint32_t>;

// A noun, as far as the classes of words tell: none of the small words, and no verb.
bool is_noun(const SentenceReading& s, uint32_t i) {
  constexpr WordBits kSmall = words::preposition | words::determiner | words::coordinator |
                              words::subordinator | words::auxiliary | words::be |
                              words::pronoun_subject | words::pronoun_object |
                              words::pronoun_possessive | words::pronoun_relative |
                              words::adjective | words::adverb | words::negator;
  return s.view.range.contains(i) && s.view.token(i).kind == TokenKind::word && !s.in_verb(i) &&
         !s.view.date_at(i) && !s.view.has(i, kSmall) && !is_adverb(s.view, i);
}

// "rising [prices] at home"
uint32_t head_of_subject(const SentenceView& view, TokenRange subject) {
  uint32_t end = subject.begin + 1;
  while (end < subject.end && !view.has(end, words::preposition | words::pronoun_relative) &&
         !view.is_mark(end))
    ++end;
  return end - 1;
}

bool has_finite_verb(const SentenceReading& s, TokenRange range) {  // one that is surely a verb
  return std::any_of(s.verbs.begin(), s.verbs.end(), [&](const VerbGroup& g) {
    return g.finite && !g.weak && range.contains(g.head);
  });
}

// The finite verb that the line tells of its subject; null where the words between them are left
// out on purpose, as of "the man [who fell]".
const VerbGroup* verb_of_subject(const SentenceReading& s, const ToldClause& telling) {
  if (!telling.has_subject || telling.without_was || telling.without_tense) return nullptr;
  if (telling.ranges.size() < 2) return nullptr;
  const int verb = s.verb_of(telling.ranges[1].begin);
  return verb >= 0 && s.verb(verb).finite ? &s.verb(verb) : nullptr;
}

// "coal industry": small words only, none of them an article or a plural.
bool is_bare_noun(const SentenceReading& s, TokenRange subject) {
  constexpr std::array<std::string_view, 3> kSeveral = {"people", "police", "children"};
  for (uint32_t i = subject.begin; i < subject.end; ++i) {
    const bool noun = is_noun(s, i) || s.view.has(i, words::adjective);
    if (!noun || s.view.token(i).capital || is_plural_noun(s.view, i) ||
        s.view.is_one_of(i, kSeveral))
      return false;
  }
  return subject.size() > 0;
}

// "his last novel after [Dry Land] was a comedy": the only verb there is has another subject.
bool follows_description(const SentenceReading& s, uint32_t before, uint32_t verb) {
  constexpr std::array<std::string_view, 4> kLeading = {"after", "before", "since", "like"};
  if (!s.view.is_one_of(before, kLeading) || before <= s.view.lead_in + 1) return false;
  const bool only = !has_finite_verb(s, {s.view.range.begin, verb}) &&
                    !has_finite_verb(s, {verb + 1, s.view.range.end});
  return only && is_noun(s, before - 1) && !s.view.has(before - 1, words::unit);
}

// "Colonel Jones and [Sergeant Lee] were honoured": of two the second.
bool is_one_of_two(const SentenceReading& s, const ToldClause& telling) {
  constexpr std::array<std::string_view, 2> kOfSeveral = {"were", "are"};
  const VerbGroup* verb = verb_of_subject(s, telling);
  const TokenRange subject = telling.ranges.front();
  if (verb == nullptr || !s.view.is_one_of(verb->tokens.begin, kOfSeveral)) return false;
  if (subject.begin <= s.view.lead_in || !s.view.has(subject.begin - 1, words::coordinator))
    return false;
  for (uint32_t i = subject.begin; i < subject.end; ++i) {
    if (!s.view.token(i).capital) return false;
  }
  return subject.size() > 0 && !is_several(s.view, subject);
}

// "[Rising prices at home] is facing its biggest challenge": several do not do what one does.
bool disagrees(const SentenceReading& s, const ToldClause& telling) {
  constexpr std::array<std::string_view, 3> kOfOne = {"is", "was", "has"};
  const VerbGroup* verb = verb_of_subject(s, telling);
  const TokenRange subject = telling.ranges.front();
  return verb != nullptr && s.view.is_one_of(verb->tokens.begin, kOfOne) &&
         !s.view.token(subject.begin).capital && subject.begin > s.view.lead_in &&
         is_several(s.view, subject) && is_plural_noun(s.view, head_of_subject(s.view, subject));
}

// "Even had [the mayor stepped down]": a condition, of which nothing was done to anybody.
bool opens_condition(const SentenceReading& s, const ToldClause& telling) {
  const uint32_t first = telling.ranges.front().begin;
  if (!telling.without_was || first <= s.view.range.begin || !s.view.is_word(first - 1, "had"))
    return false;
  const uint32_t had = first - 1;  // "He had [the bridge closed]" has a subject before it
  return had == s.view.lead_in || s.view.is_mark(had - 1) || s.view.is_word(had - 1, "even") ||
         s.view.has(had - 1, words::coordinator);
}

// "[44 years of service, the bell] tolled": what one comma parts, and no "and" joins, are two
// things, unless a second comma closes what is said of the first.
bool has_open_comma(const SentenceReading& s, const ToldClause& telling) {
  if (!telling.has_subject) return false;
  size_t commas = 0;
  const TokenRange subject = telling.ranges.front();
  for (uint32_t i = subject.begin; i < subject.end; ++i) {
    const bool joint = s.view.has(i, words::coordinator);
    // "ferry terminals [and on] the streets, more people": where, and then who
    if (joint && s.view.has(i + 1, words::preposition) && !s.view.has(i + 1, words::adverb))
      return true;
    if (joint || s.view.date_at(i)) return false;
    commas += s.view.mark_at(i, ',');
  }
  return commas % 2 == 1 && !s.view.mark_at(subject.end - 1, ',');
}

// "Police said ten were hurt and that [the army] had closed the city": between the subject and the
// verb stands another one's subject.
bool has_other_subject(const SentenceReading& s, const ToldClause& telling, const Kept& kept) {
  const SentenceView& view = s.view;
  const VerbGroup* verb = verb_of_subject(s, telling);
  if (verb == nullptr || Line::is_own(kept.front())) return false;
  const uint32_t end = telling.ranges.front().end;
  for (uint32_t i = verb->tokens.begin; i-- > end + 1;) {
    if (!view.is_word(i, "that") || !view.has(i - 1, words::coordinator)) continue;
    const TokenRange between{i + 1, verb->tokens.begin};
    return between.size() > 0 && !has_finite_verb(s, between);
  }
  return false;
}

// "told [reporters the man] arrived", "in Oslo on Monday the talks": two nouns side by side, of
// which the second is the subject of something else. After a verb they may be its two objects.
bool has_joined_nouns(const SentenceReading& s, const Kept& kept) {
  constexpr std::array<std::string_view, 3> kArticles = {"the", "a", "an"};
  for (size_t at = 1; at < kept.size(); ++at) {
    const uint32_t i = kept[at];
    const uint32_t last = kept[at - 1];
    if (Line::is_own(i) || Line::is_own(last)) return false;
    if (s.in_verb(i)) return false;
    const bool beside = s.view.past_date(last + 1) >= i || last + 2 == i;
    if (!s.view.is_one_of(i, kArticles) || s.view.token(i).capital || !beside) continue;
    if (is_noun(s, last) && !s.view.is_mark(i - 1)) return true;
  }
  return false;
}

// "an actor [(played] by Bo Ray)": told of somebody else, with its bracket left out.
bool opens_bracket(const SentenceReading& s, const ToldClause& telling) {
  const int verb = s.verb_of(telling.core);
  const uint32_t begin = verb < 0 ? telling.core : s.verb(verb).tokens.begin;
  return telling.has_subject && begin > s.view.range.begin && s.view.mark_at(begin - 1, '(') &&
         telling.ranges.front().end < begin;
}

// "a plane [as well as] two pilots crashed", "season [2 of the show] begins", "after [15 seasons]
// the captain left": a subject that begins within what it belongs to.
bool begins_within(const SentenceReading& s, const ToldClause& telling) {
  const SentenceView& view = s.view;
  const uint32_t first = telling.ranges.front().begin;
  if (!telling.has_subject || first <= view.lead_in) return false;
  const uint32_t before = first - 1;
  if (view.is_word(before, "as") && view.is_word(before - 1, "well")) return true;
  const char digit = view.shape->words(first).front();
  const bool numbered = digit >= '0' && digit <= '9' && !view.date_at(first) &&
                        !view.token(before).capital && !view.has(before, words::unit);
  if (numbered && is_noun(s, before)) return true;
  const VerbGroup* verb = verb_of_subject(s, telling);
  if (verb == nullptr || telling.ranges.front().end != verb->tokens.begin) return false;
  constexpr std::array<std::string_view, 6> kAsking = {"what", "who",   "whom",
                                                       "how",  "which", "whatever"};
  const bool led = view.has(before, words::preposition) && !view.is_word(before, "to") &&
                   !view.has(before, words::subordinator | words::adverb | words::coordinator) &&
                   !view.token(before).capital && !view.is_one_of(first, kAsking);
  const bool listed = view.has(before, words::coordinator) && before > view.lead_in &&
                      is_noun(s, before - 1) && !has_finite_verb(s, {view.range.begin, before});
  // "of the steel and [coal industry] hit the region": one thing without an article
  const bool bare = view.has(before, words::coordinator) && before > view.lead_in &&
                    is_noun(s, before - 1) && is_bare_noun(s, telling.ranges.front());
  return led || listed || bare || follows_description(s, before, verb->head);
}

// "[Saying the man had fled]", "[Considering the bank closed]": a verb without a tense, and the
// only one with one tells of somebody after it.
bool opens_with_gerund(const SentenceReading& s, const Kept& kept) {
  constexpr std::array<std::string_view, 9> kHolding = {"considering", "knowing",  "believing",
                                                        "thinking",    "assuming", "fearing",
                                                        "hoping",      "meaning",  "suggesting"};
  const bool ing = !Line::is_own(kept.front()) && (s.view.has(kept.front(), words::verb_ing) ||
                                                   s.view.is_word(kept.front(), "having"));
  if (!ing) return false;
  const uint32_t first = kept.front();
  const bool holds = s.view.has(first, words::saying) || s.view.is_one_of(first, kHolding);
  const uint32_t next = s.view.past_date(first + 1);
  const bool somebody = next > first + 1 || s.view.token(next).capital ||
                        s.view.has(next, words::determiner | words::pronoun_subject);
  if (holds && somebody) return true;
  if (s.view.is_word(first, "having")) {
    return std::none_of(kept.begin(), kept.end(),
                        [&](uint32_t i) { return !Line::is_own(i) && s.view.mark_at(i, ','); });
  }
  const int gerund = s.verb_of(kept.front());
  if (gerund < 0 || s.verb(gerund).finite || s.verb(gerund).head != kept.front()) return false;
  for (const uint32_t i : kept) {
    const int verb = Line::is_own(i) ? -1 : s.verb_of(i);
    if (verb < 0 || !s.verb(verb).finite || s.verb(verb).head != i) continue;
    const TokenRange subject = subject_of(s, verb);
    if (subject.size() == 0 || subject.contains(kept.front())) return false;
    if (s.view.mark_at(subject.begin - 1, ',')) return false;  // "Leaving Oslo, [the band] split"
  }
  return true;
}

// "opened an area where girls and women": cut before the verb that "where" leads to.
bool ends_in_half_relative(const SentenceReading& s, const Line& line) {
  constexpr std::array<std::string_view, 6> kLeading = {"where", "when",  "who",
                                                        "which", "whose", "because"};
  const Kept& kept = line.kept();
  for (size_t at = kept.size(); at-- > 0;) {
    if (Line::is_own(kept[at]) || s.in_verb(kept[at])) return false;
    if (s.view.is_word(kept[at] + 1, "of")) continue;  // "because of the flu"
    if (s.view.is_one_of(kept[at], kLeading)) return line.is_cut() || at + 1 < kept.size();
  }
  return false;
}

// "left little doubt [that the town would fall]", "[That] there was a crash": a line ends before
// what its last noun says, or begins with the word that leads to it.
bool cuts_content(const SentenceReading& s, const Kept& kept) {
  constexpr std::array<std::string_view, 22> kTelling = {
      "doubt", "promise",  "evidence", "report",   "reports", "claim",      "claims", "fear",
      "fears", "news",     "warning",  "warnings", "rumours", "rumors",     "signs",  "sign",
      "proof", "concerns", "hopes",    "hope",     "belief",  "speculation"};
  if (Line::is_own(kept.front()) || Line::is_own(kept.back())) return false;
  const SentenceView& view = s.view;
  const uint32_t first = kept.front();
  if (view.is_word(first, "that") &&
      (view.is_word(first + 1, "there") || view.has(first + 1, words::pronoun_subject)))
    return true;
  uint32_t next = view.past_date(kept.back() + 1);
  if (view.has(next, words::preposition) && view.date_at(next + 1)) next = view.past_date(next + 1);
  // "talks will be held only [if ...]": without what it is bound to it is another claim
  if (view.is_word(kept.back(), "only") && view.range.contains(next) && !view.is_mark(next))
    return true;
  return view.is_one_of(kept.back(), kTelling) && view.is_word(next, "that") &&
         !s.in_verb(next + 1);
}

}  // namespace

bool is_vouched_subject(const SentenceReading& s, const ToldClause& telling) {
  return !begins_within(s, telling) && !disagrees(s, telling) && !is_one_of_two(s, telling) &&
         !has_open_comma(s, telling);
}

bool is_vouched_for(const SentenceReading& s, const ToldClause& telling, const Line& line,
                    bool named) {
  const Kept& kept = line.kept();
  if (kept.empty()) return false;
  const bool from_subject = kept.front() == telling.ranges.front().begin;
  if (!named && from_subject && !is_vouched_subject(s, telling)) return false;
  if (!named && has_joined_nouns(s, kept)) return false;
  if (opens_with_gerund(s, kept) || cuts_content(s, kept) || ends_in_half_relative(s, line))
    return false;
  return !has_other_subject(s, telling, kept) && !opens_condition(s, telling) &&
         !opens_bracket(s, telling);
}

}  // namespace dateline
