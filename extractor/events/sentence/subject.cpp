#include "extractor/events/sentence/subject.h"

#include <algorithm>
#include <array>

#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

constexpr uint32_t kAntecedentReach = 12;  // tokens of the noun before "who"
constexpr uint32_t kLongestName = 5;       // tokens
constexpr uint32_t kSubjectReach = 60;     // tokens of a subject, introduction included

// "said [that] the bank", but "That report": a sentence begins with the word that points.
bool opens_clause(const SentenceView& view, uint32_t i) {
  if (view.is_word(i, "that")) return !view.points(i);
  return view.is_mark(i) || view.date_at(i) ||
         view.has(i, words::coordinator | words::subordinator) || view.is_word(i, "whom") ||
         view.is_word(i, "how");
}

// "Finally, [the bank]": an adverb with the capital of a sentence's beginning; no "Kelly", "Sally".
bool is_opening_adverb(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 12> kEndings = {"ally",  "ously", "antly", "ently",
                                                         "edly",  "ingly", "ively", "ably",
                                                         "ately", "arily", "inly",  "ially"};
  constexpr size_t kShortest = 7;  // letters
  if (i != view.lead_in || !view.token(i).capital || !view.mark_at(i + 1, ',')) return false;
  const std::string_view word = view.shape->words(i);
  return word.size() >= kShortest && !view.has(i, words::name_part) &&
         std::any_of(kEndings.begin(), kEndings.end(),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

bool introduces(const SentenceView& view, uint32_t i) {
  return is_opening_adverb(view, i) || opens_with_participle(view, i) ||
         view.has(i, words::preposition) || is_adverb(view, i) || view.date_at(i) ||
         view.has(i, words::verb_ing) || view.is_word(i, "to");
}

// The first comma in [from, to), or `to`.
uint32_t comma_in(const SentenceView& view, uint32_t from, uint32_t to) {
  while (from < to && !view.mark_at(from, ',')) ++from;
  return from;
}

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

// The noun that "who" or "which" stands for. "Anyone who believes" is nobody without the "who".
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

bool is_name(const SentenceView& view, TokenRange range) {
  if (range.size() > kLongestName || view.has(range.begin, words::nationality | words::country))
    return false;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const bool hyphen = view.mark_at(i, '-') || view.mark_at(i - 1, '-') ||
                        (i > range.begin && view.mark_at(i + 1, '-'));  // "Omar al-Tarkal"
    if (!view.token(i).capital && !hyphen) return false;
  }
  return true;
}

// "Xue Hanqin, China's judge, joined": the words between two commas describe what stands before.
TokenRange without_apposition(const SentenceView& view, TokenRange subject) {
  if (subject.size() < 3 || !view.mark_at(subject.end - 1, ',')) return subject;
  const uint32_t comma = comma_in(view, subject.begin, subject.end - 1);
  // "Germany, Japan, India and Brazil": a list is all of its parts; "Ann Lee, a student of Arabic
  // and law," is none.
  const bool described =
      view.has(comma + 1, words::determiner | words::verb_participle | words::verb_ing) &&
      comma_in(view, comma + 1, subject.end) == subject.end - 1;
  for (uint32_t i = comma; i < subject.end && !described; ++i) {
    if (view.has(i, words::coordinator)) return subject;
  }
  // "the country's leader, Kim Jong-il, conducted": a name says more than what it describes.
  const uint32_t second = comma_in(view, comma + 1, subject.end - 1);
  if (comma + 1 < second && is_name(view, {comma + 1, second})) return {subject.begin, second + 1};
  return {subject.begin, comma};
}

// "the memoirs of Ann Lee[, the judge] who served in Oslo, were banned": an apposition that a
// relative clause goes on with.
TokenRange without_described(const SentenceView& view, TokenRange subject) {
  uint32_t comma = subject.end;
  while (comma > subject.begin + 1 && !view.mark_at(comma - 1, ',')) --comma;
  if (comma <= subject.begin + 1 || comma == subject.end) return subject;
  for (uint32_t i = comma; i < subject.end; ++i) {
    if (view.has(i, words::coordinator)) return subject;
  }
  const bool described = view.has(comma, words::determiner | words::verb_participle);
  return described ? TokenRange{subject.begin, comma - 1} : subject;
}

// "FILE - In this May 3, 2019, file photo, ": past what is about the picture.
uint32_t past_caption(const SentenceView& view, uint32_t begin, uint32_t limit) {
  if (!view.is_word(begin, "file") && !view.is_word(begin, "photo")) return begin;
  for (uint32_t i = limit; i > begin + 1; --i) {
    const bool comma = view.mark_at(i - 1, ',');
    if (view.is_word(i - (comma ? 2 : 1), "photo")) return i;
  }
  return begin + (view.mark_at(begin + 1, '-') ? 2 : 0);
}

// "Already this year [the memoirs]": words of time and their dates, with the comma that closes
// them.
uint32_t past_time_word(const SentenceView& view, uint32_t begin, uint32_t limit) {
  constexpr std::array<std::string_view, 12> kWords = {
      "already", "then", "now",    "later",    "meanwhile", "still",
      "earlier", "also", "rather", "recently", "finally",   "instead"};
  uint32_t end = begin;
  while (end < limit && (view.date_at(end) || view.is_one_of(end, kWords))) ++end;
  if (end > begin && view.mark_at(end, ',')) ++end;
  const bool noun =
      end < limit && !view.token(end).glued &&
      (view.has(end, words::determiner | words::pronoun_subject | words::pronoun_possessive) ||
       view.token(end).capital);
  return noun ? end : begin;
}

// "After a long illness, [Ann Lee and her son] left": one common noun, a comma, and then names or a
// noun of their own up to the verb. "After a judge, Ann Lee, left" has another comma.
bool is_phrase_of_time(const SentenceView& view, uint32_t begin, uint32_t comma, uint32_t limit) {
  constexpr std::array<std::string_view, 3> kWhen = {"after", "before", "since"};
  if (begin != view.lead_in || !view.is_one_of(begin, kWhen)) return false;
  if (!view.is_word(begin + 1, "a") && !view.is_word(begin + 1, "an")) return false;
  if (view.any_has({begin, comma}, words::coordinator | words::role | words::person_title))
    return false;
  return comma_in(view, comma + 1, limit) == limit;
}

// "But [on Wednesday] Ann Lee": a preposition and its date, with no comma after them.
uint32_t past_dated(const SentenceView& view, uint32_t begin, uint32_t limit) {
  if (!view.has(begin, words::preposition) || !view.date_at(begin + 1)) return begin;
  const uint32_t end = view.past_date(begin + 1);
  const bool noun =
      end < limit && !view.token(end).glued && !view.is_mark(end) &&
      (view.has(end, words::determiner | words::pronoun_subject | words::pronoun_possessive) ||
       view.token(end).capital);
  return noun && !view.has(end, words::month | words::weekday) ? end : begin;
}

// "Until his resignation last week, [one of them]", "After the vote, ...": a conjunction that leads
// to a noun of time and no verb. "After Ann Lee, a judge, left" has one.
uint32_t past_led_noun(const SentenceView& view, uint32_t begin, uint32_t limit) {
  constexpr std::array<std::string_view, 5> kOfTime = {"after", "before", "since", "until", "till"};
  if (!view.is_one_of(begin, kOfTime)) return begin;
  const uint32_t comma = comma_in(view, begin, limit);
  if (comma + 1 >= limit || comma < begin + 2) return begin;
  if (is_phrase_of_time(view, begin, comma, limit)) return comma + 1;
  const bool of_time = view.date_at(comma - 1) || view.has(comma - 1, words::event_noun);
  return of_time && !view.date_at(begin + 1) ? comma + 1 : begin;
}

// "[In Oslo,] a suburb of Tarkal, just north of the bay, the bank": what describes the place goes
// with it; no comma closes it before the verb.
uint32_t past_described_place(const SentenceView& view, uint32_t begin, uint32_t limit) {
  if (!view.is_word(begin, "a") && !view.is_word(begin, "an")) return begin;
  if (view.mark_at(limit - 1, ',')) return begin;
  uint32_t last = begin;
  for (uint32_t i = begin; i < limit; ++i) {
    if (last > begin && view.has(i, words::coordinator)) return begin;
    if (view.mark_at(i, ',')) last = i + 1;
  }
  const bool noun = last > begin && (view.has(last, words::determiner) || view.token(last).capital);
  return noun ? last : begin;
}

// "Chronicling floods, fires and wars, [the film]": the comma that closes what a gerund acts on.
uint32_t last_comma(const SentenceView& view, uint32_t comma, uint32_t limit) {
  uint32_t last = comma;
  for (uint32_t i = comma; i + 1 < limit; ++i) {
    if (!view.mark_at(i, ',')) continue;
    const bool noun =
        view.has(i + 1, words::determiner | words::pronoun_subject) || view.token(i + 1).capital;
    bool joined = false;
    for (uint32_t k = i + 1; k < limit; ++k) joined |= view.has(k, words::coordinator);
    if (noun && !joined) last = i;
  }
  return last;
}

// Past marks, conjunctions, and phrases that a comma closes.
uint32_t past_introduction(const SentenceView& view, uint32_t begin, uint32_t limit) {
  begin = std::min(std::max(begin, view.lead_in), limit);
  while (begin < limit) {
    if (const uint32_t past = past_caption(view, begin, limit); past > begin) {
      begin = past;
      continue;
    }
    if (view.is_word(begin, "as") && begin == view.range.begin) {  // "As a result, the bank"
      const uint32_t comma = comma_in(view, begin, limit);
      if (comma + 1 < limit && comma_in(view, comma + 1, limit) == limit) begin = comma;
    }
    if (view.date_owns_noun(begin)) break;
    if (const uint32_t past = past_led_noun(view, begin, limit); past > begin) {
      begin = past;
      continue;
    }
    if (opens_clause(view, begin)) {
      ++begin;
      continue;
    }
    if (const uint32_t past = past_dated(view, begin, limit); past > begin) {
      begin = past;
      continue;
    }
    if (const uint32_t past = past_time_word(view, begin, limit); past > begin) {
      begin = past;
      continue;
    }
    uint32_t comma = introduces(view, begin) ? comma_in(view, begin, limit) : limit;
    if (begin == view.lead_in && view.has(begin, words::verb_ing))
      comma = last_comma(view, comma, limit);
    if (comma + 1 >= limit) break;
    const bool place = view.has(begin, words::preposition);
    begin = place ? past_described_place(view, comma + 1, limit) : comma + 1;
  }
  return begin;
}

// "The group said the army, which holds the city, [used force]": whom it speaks of, not the
// speaker.
TokenRange said_subject(const SentenceReading& s, size_t clause) {
  const VerbGroup& g = s.verb(s.clauses[clause].main);
  const size_t next = clause + 1;
  if (!g.saying || g.passive || next >= s.clauses.size() || !s.clauses[next].subordinate) return {};
  TokenRange said{g.tokens.end, s.clauses[clause].tokens.end};
  while (said.begin < said.end &&
         (s.view.date_at(said.begin) || s.view.is_word(said.begin, "that")))
    ++said.begin;
  while (said.end > said.begin && s.view.is_mark(said.end - 1)) --said.end;
  if (said.begin >= said.end) return {};
  const bool noun = s.view.has(said.begin, words::determiner) || s.view.token(said.begin).capital;
  return noun ? said : TokenRange{};
}

}  // namespace

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

uint32_t told_begin(const SentenceReading& s, int verb) {
  const VerbGroup& g = s.verb(verb);
  const uint32_t limit = g.tokens.begin;
  const uint32_t begin = s.clauses[s.clause_of(g.head)].tokens.begin;
  return past_introduction(s.view, limit > begin + kSubjectReach ? limit - kSubjectReach : begin,
                           limit);
}

namespace {

// "The missile [he fired] was old": the pronoun is the relative clause's own.
TokenRange without_contact_pronoun(const SentenceView& view, TokenRange subject) {
  const bool pronoun = subject.size() > 2 && view.has(subject.end - 1, words::pronoun_subject) &&
                       view.has(subject.begin, words::determiner) &&
                       !view.has(subject.end - 1, words::determiner);
  return pronoun ? TokenRange{subject.begin, subject.end - 1} : subject;
}

// "They wrote: "[2005] is going to be great."": the day itself is who the verb tells of.
TokenRange date_as_subject(const SentenceReading& s, int verb) {
  const SentenceView& view = s.view;
  const VerbGroup& g = s.verb(verb);
  if (!g.copula && !view.has(g.tokens.begin, words::be)) return {};
  const Clause& clause = s.clauses[s.clause_of(g.head)];
  uint32_t begin = g.tokens.begin;
  while (begin > clause.tokens.begin && view.date_at(begin - 1)) --begin;
  uint32_t opened = begin;
  while (opened > clause.tokens.begin && view.is_mark(opened - 1)) --opened;
  const bool alone = opened == clause.tokens.begin && opened < begin && !clause.coordinate;
  return alone && begin < g.tokens.begin ? TokenRange{begin, g.tokens.begin} : TokenRange{};
}

// "Lee had 19 - [a record for her] - and the Heat beat": what stands between dashes before an "and"
// ends what was told; the subject comes after it.
TokenRange past_aside(const SentenceView& view, TokenRange subject) {
  for (uint32_t i = subject.begin + 1; i + 1 < subject.end; ++i) {
    const bool dash = view.mark_at(i, '-') && !view.token(i).glued && !view.token(i + 1).glued;
    if (dash && view.has(i + 1, words::coordinator)) return {i + 2, subject.end};
  }
  return subject;
}

// "The car [- which is red -] runs": no dash belongs to a subject.
TokenRange without_dash(const SentenceView& view, TokenRange subject) {
  while (subject.size() > 1 && view.mark_at(subject.end - 1, '-') &&
         !view.token(subject.end - 1).glued)
    --subject.end;
  return subject;
}

TokenRange find_subject(const SentenceReading& s, int verb) {
  const SentenceView& view = s.view;
  if (const TokenRange day = date_as_subject(s, verb); day.size() > 0) return day;
  size_t clause = s.clause_of(s.verb(verb).head);
  bool shares = false;
  for (int hops = 0; hops < 4 && s.clauses[clause].resumes >= 0; ++hops) {
    const auto shared = static_cast<size_t>(s.clauses[clause].resumes);
    if (s.clauses[shared].main < 0) {  // "The rights, [which expire], can be exercised"
      TokenRange whole = s.clauses[shared].tokens;
      while (whole.size() > 1 && view.has(whole.end - 1, words::pronoun_relative)) --whole.end;
      const TokenRange own{past_introduction(view, whole.begin, whole.end), whole.end};
      return without_described(view, without_dash(view, without_apposition(view, own)));
    }
    const TokenRange said = said_subject(s, shared);
    if (said.begin < said.end) return without_apposition(view, said);
    clause = shared;
    verb = s.clauses[clause].main;
    shares = true;
  }
  const uint32_t end = s.verb(verb).tokens.begin;
  const uint32_t begin = told_begin(s, verb);
  if (begin < end && !is_relative(view, begin)) {
    const TokenRange own = past_aside(view, {begin, end});
    const TokenRange subject = without_dash(view, without_apposition(view, own));
    return shares ? without_contact_pronoun(view, subject) : subject;
  }
  const uint32_t opened = s.clauses[clause].tokens.begin;
  if (is_relative(view, begin < end ? begin : opened)) return antecedent(s, opened);
  return {end, end};
}

}  // namespace

TokenRange subject_of(const SentenceReading& s, int verb) {
  std::optional<TokenRange>& known = s.subjects[static_cast<size_t>(verb)];
  if (!known) known = find_subject(s, verb);
  return *known;
}

}  // namespace dateline
