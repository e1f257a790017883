#include "extractor/events/headline/open_lines.h"

#include <algorithm>
#include <array>

#include "extractor/events/headline/standing.h"
#include "extractor/events/sentence/agreement.h"
#include "extractor/events/sentence/antecedent.h"
#include "extractor/events/sentence/subject.h"
#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

constexpr size_t kFewestMore = 4;  // words that a sentence has beside the line, to be worth telling
constexpr size_t kThin = 6;        // words of a line that nobody is named in
constexpr size_t kBareSubject = 4;  // words of "the two old men"

bool is_word(const SentenceView& view, uint32_t i) {
  return !Line::is_own(i) && !view.is_mark(i) && !view.date_at(i) && !view.token(i).glued;
}

// "The sun" is the only one there is.
bool is_unique(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 9> kOnly = {
      "sun", "moon", "world", "earth", "internet", "public", "police", "weather", "universe"};
  return view.is_one_of(i, kOnly);
}

// "the barge", "his two brothers", "these": nobody is named, and nothing says which.
bool is_open_noun(const SentenceView& view, TokenRange subject) {
  if (subject.begin >= subject.end || view.word_count(subject) > kBareSubject) return false;
  const bool points = view.is_word(subject.begin, "the") || points_back(view, subject.begin);
  if (!points || is_unique(view, subject.end - 1)) return false;
  for (uint32_t i = subject.begin + 1; i < subject.end; ++i) {
    if (view.token(i).capital || view.has(i, words::preposition)) return false;
  }
  return true;
}

bool names(const SentenceView& view, uint32_t i) {
  const bool opens = i == view.lead_in || i == view.range.begin;
  return is_word(view, i) && view.token(i).capital &&
         (!opens || view.has(i, words::name_part | words::organisation) || view.token(i).all_caps ||
          view.token(i).entry == Token::kNoEntry);
}

bool names_somebody(const SentenceView& view, const std::vector<uint32_t>& kept) {
  return std::any_of(kept.begin(), kept.end(), [&](uint32_t i) { return names(view, i); });
}

size_t words_of(const SentenceView& view, const std::vector<uint32_t>& kept) {
  return static_cast<size_t>(
      std::count_if(kept.begin(), kept.end(), [&](uint32_t i) { return is_word(view, i); }));
}

// A clause of the sentence that only says who says so.
bool only_says(const SentenceReading& s, uint32_t token) {
  const Clause& clause = s.clauses[s.clause_of(token)];
  return clause.main >= 0 && s.verb(clause.main).saying;
}

// How many words the sentence has beside the line, without those of a saying.
size_t words_beside(const SentenceReading& s, const std::vector<uint32_t>& kept) {
  size_t more = 0;
  for (uint32_t i = s.view.lead_in; i < s.view.range.end; ++i) {
    if (is_word(s.view, i) && !only_says(s, i)) ++more;
  }
  size_t own = 0;
  for (const uint32_t i : kept) own += is_word(s.view, i) && !only_says(s, i);
  return more - std::min(more, own);
}

// A name that "his" and "her" can mean: no place's.
bool can_own(const SentenceView& view, uint32_t i) {
  // "Prosecutors charged her": several, with the capital of a sentence's beginning
  const bool several = i == view.lead_in && is_several(view, {i, i + 1});
  return names(view, i) && !several &&
         !view.has(i, words::country | words::city | words::nationality);
}

// "after the army fired a missile over [the country]": which country the rest of the sentence says.
bool has_open_noun(const SentenceView& view, const std::vector<uint32_t>& kept) {
  for (size_t at = 1; at + 1 < kept.size(); ++at) {
    const uint32_t i = kept[at];
    if (Line::is_own(i) || !view.is_word(i, "the") || kept[at + 1] != i + 1) continue;
    const uint32_t noun = i + 1;
    const bool bare = view.is_mark(noun + 1) || view.date_at(noun + 1) ||
                      view.has(noun + 1, words::preposition | words::coordinator);
    const bool told = view.is_word(noun + 1, "of") || view.has(noun, words::adjective);
    if (bare && !told && !view.token(noun).capital && !is_unique(view, noun)) return true;
  }
  return false;
}

constexpr WordBits kSmallWord = words::determiner | words::preposition | words::coordinator |
                                words::subordinator | words::auxiliary | words::be | words::adverb |
                                words::adjective | words::pronoun_relative;

// "them", "his": whether somebody or something whom it can mean stands before it in the line.
bool has_antecedent(const SentenceView& view, const std::vector<uint32_t>& kept, size_t at) {
  constexpr std::array<std::string_view, 3> kSeveral = {"them", "their", "they"};
  const bool several = view.is_one_of(kept[at], kSeveral);
  // "hackers got into [its] systems": any one thing can own, several cannot
  if (view.is_word(kept[at], "its")) {
    return std::any_of(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(at),
                       [&](uint32_t i) {
                         return !Line::is_own(i) && is_word(view, i) && !is_plural_noun(view, i) &&
                                (names(view, i) || !view.has(i, kSmallWord | words::any_verb));
                       });
  }
  for (size_t k = 0; k < at; ++k) {
    const uint32_t i = kept[k];
    if (Line::is_own(i)) continue;
    if (several && (is_plural_noun(view, i) || view.is_word(i, "and") || view.is_word(i, "people")))
      return true;
    if ((several ? names(view, i) : can_own(view, i)) ||
        (!several && !is_plural_noun(view, i) && view.has(i, words::role | words::pronoun_subject)))
      return true;
  }
  return false;
}

std::optional<uint32_t> pronoun_left_open(const SentenceView& view,
                                          const std::vector<uint32_t>& kept) {
  constexpr std::array<std::string_view, 9> kPronouns = {"him",   "his",  "her",  "he", "she",
                                                         "their", "them", "they", "its"};
  for (size_t at = 0; at < kept.size(); ++at) {
    if (Line::is_own(kept[at]) || !view.is_one_of(kept[at], kPronouns)) continue;
    if (at > 0 && !has_antecedent(view, kept, at)) return kept[at];
  }
  return std::nullopt;
}

// Whether what the sentence begins with is itself not told: "It fell after", "The men left after".
bool begins_openly(const SentenceReading& s) {
  if (points_back(s.view, s.view.lead_in)) return true;
  for (const Clause& clause : s.clauses) {
    if (clause.main < 0) continue;
    const TokenRange subject = subject_of(s, clause.main);
    return subject.begin >= subject.end || is_open_noun(s.view, subject) ||
           points_back(s.view, subject.begin);
  }
  return true;
}

// What somebody says of himself or to the reader.
bool is_spoken(const SentenceView& view) {
  constexpr std::array<std::string_view, 9> kSpeaking = {"i",  "we", "you",  "my", "our",
                                                         "me", "us", "your", "i'm"};
  for (uint32_t i = view.range.begin; i < view.range.end; ++i) {
    const bool spells_country = view.is_word(i, "us") && view.token(i).all_caps;
    if (view.is_one_of(i, kSpeaking) && !spells_country) return true;
  }
  return view.mark_at(view.range.end - 1, '?');
}

// The clause whose subject the line has.
const Clause& clause_told_of(const SentenceReading& s, const ToldClause& telling) {
  const Clause& own = s.clauses[s.clause_of(telling.core)];
  return own.resumes < 0 ? own : s.clauses[static_cast<size_t>(own.resumes)];
}

// "when the barge sank": a clause that hangs on another, of which the line has nothing.
bool hangs(const SentenceReading& s, const ToldClause& telling, const std::vector<uint32_t>& kept) {
  const Clause& clause = clause_told_of(s, telling);
  return clause.subordinate && !clause.content && !is_relative(s.view, clause.tokens.begin) &&
         (Line::is_own(kept.front()) || kept.front() >= clause.tokens.begin);
}

// "The men left", "the army fired over the country": of whom or what the line tells.
bool leaves_noun_open(const SentenceReading& s, const ToldClause& telling,
                      const std::vector<uint32_t>& kept) {
  if (hangs(s, telling, kept) && has_open_noun(s.view, kept)) return true;
  return is_open_noun(s.view, telling.ranges.front());
}

// A few words, or such as hang on others, that name nobody.
bool is_thin(const SentenceReading& s, const ToldClause& telling,
             const std::vector<uint32_t>& kept) {
  const SentenceView& view = s.view;
  if (names_somebody(view, kept)) return false;
  // "after [an update] that will roll out"
  const uint32_t first = telling.ranges.front().begin;
  const bool some = view.is_word(first, "a") || view.is_word(first, "an");
  const bool relative = is_relative(view, clause_told_of(s, telling).tokens.begin);
  return hangs(s, telling, kept) || ((!relative || some) && words_of(view, kept) <= kThin + some);
}

// "a vendor took [her] daughter": whoever does it may be whose it is. "The paper", "police" are
// not.
bool may_be_person(const SentenceView& view, TokenRange subject) {
  constexpr std::array<std::string_view, 9> kEndings = {"er", "or",  "ist", "ian",  "man",
                                                        "ee", "ant", "ent", "woman"};
  constexpr std::array<std::string_view, 8> kThings = {"letter", "paper",  "newspaper", "order",
                                                       "number", "center", "court",     "report"};
  if (subject.begin >= subject.end || is_several(view, subject)) return false;
  if (view.has(subject.begin, words::pronoun_subject)) return !view.is_word(subject.begin, "it");
  if (view.any_has(subject, words::role | words::given_name | words::person_title)) return true;
  uint32_t last = subject.begin;  // "a [vendor] of snacks"
  while (last + 1 < subject.end &&
         !view.has(last + 1, words::preposition | words::pronoun_relative))
    ++last;
  const std::string_view word = view.shape->words(last);
  return !view.is_one_of(last, kThings) &&
         std::any_of(kEndings.begin(), kEndings.end(),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

}  // namespace

std::optional<uint32_t> open_pronoun(const SentenceReading& s, const ToldClause& telling,
                                     const Line& line) {
  const auto pronoun = pronoun_left_open(s.view, line.kept());
  if (!pronoun || leaves_noun_open(s, telling, line.kept()) || hangs(s, telling, line.kept()) ||
      is_relative(s.view, s.clauses[s.clause_of(telling.core)].tokens.begin))
    return std::nullopt;
  return may_be_person(s.view, telling.ranges.front()) ? std::nullopt : pronoun;
}

bool leaves_open(const SentenceReading& s, const ToldClause& telling, const Line& line,
                 bool named) {
  const auto& kept = line.kept();
  if (named || telling.without_tense || !telling.has_subject || kept.empty()) return false;
  // "Arrested in May, the police left": what opens the sentence is told by its own words
  if (telling.without_was && telling.core < telling.ranges.front().begin) return false;
  const bool open = pronoun_left_open(s.view, kept) || leaves_noun_open(s, telling, kept) ||
                    is_thin(s, telling, kept);
  return open && words_beside(s, kept) >= kFewestMore && !begins_openly(s) && !is_spoken(s.view);
}

}  // namespace dateline
