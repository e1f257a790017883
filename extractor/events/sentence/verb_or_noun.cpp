#include "extractor/events/sentence/verb_or_noun.h"

#include <array>

namespace dateline {
namespace {

constexpr WordBits kNounFollows =
    words::determiner | words::pronoun_possessive | words::adjective | words::preposition;

bool is_possessive_mark(const SentenceView& view, uint32_t i) {
  return view.is_possessive(i) || view.mark_at(i, '\'');
}

bool hyphenated(const SentenceView& view, uint32_t i) {
  return (view.mark_at(i + 1, '-') && view.token(i + 1).glued) ||
         (i > view.range.begin && view.mark_at(i - 1, '-') && view.token(i).glued);
}

bool after_noun_opener(const SentenceView& view, uint32_t i) {
  if (i == view.range.begin) return true;
  if (is_possessive_mark(view, i - 1)) return true;
  if (view.token(i - 1).capital && i - 1 > view.range.begin) return false;  // "The Times says"
  return view.has(i - 1, kNounFollows) &&
         !(view.has(i - 1, words::pronoun_subject | words::pronoun_relative | words::adverb) &&
           !view.has(i - 1, words::pronoun_possessive));
}

// What comes next could be the noun that a word describes.
bool noun_may_follow(const SentenceView& view, uint32_t i) {
  if (!view.range.contains(i + 1) || view.is_mark(i + 1) || view.date_at(i + 1)) return false;
  return view.token(i + 1).kind == TokenKind::word &&
         !view.has(i + 1, words::preposition | words::determiner | words::pronoun_object |
                              words::pronoun_possessive | words::auxiliary | words::subordinator |
                              words::coordinator);
}

// A word that could be a subject stands before a token.
bool follows_subject(const SentenceView& view, uint32_t i) {
  if (i <= view.range.begin || view.token(i - 1).kind != TokenKind::word) return false;
  return !view.has(i - 1, words::preposition | words::any_verb | words::auxiliary |
                              words::subordinator | words::coordinator) ||
         view.token(i - 1).capital;
}

// "the planned summit", "a limited role": a participle inside a noun phrase.
bool describes(const SentenceView& view, uint32_t i) {
  if (i == view.range.begin || hyphenated(view, i)) return true;
  const uint32_t before = i - 1;
  // "When the mine [closed]", "hers [won]": whose it is, with no noun after it
  constexpr std::array<std::string_view, 5> kWhose = {"mine", "hers", "yours", "ours", "theirs"};
  if (view.is_one_of(before, kWhose)) return false;
  if (view.has(before, words::pronoun_possessive) || is_possessive_mark(view, before)) return true;
  if (!view.has(before, words::determiner | words::adjective | words::preposition)) return false;
  if (hyphenated(view, before)) return false;  // "Moon Jae-in [dismissed] it"
  // "That said", "both signed", "the auto giant paid for": what can be a subject lets a verb
  // follow.
  if (view.has(before, words::pronoun_subject | words::pronoun_relative | words::adverb))
    return false;
  // "They [all] voted to": of whom the words before tell
  if (view.is_word(before, "all") && follows_subject(view, before) && !noun_may_follow(view, i))
    return false;
  // "Alan Gross put": an adjective that is somebody's name
  const bool name = before > view.range.begin + 1 && view.token(before).capital &&
                    view.token(before - 1).capital && view.has(before - 1, words::given_name);
  if (name) return false;
  return !view.has(before, words::adjective) || noun_may_follow(view, i);
}

// "a religiously divided part"
bool describes_after_adverb(const SentenceView& view, uint32_t i) {
  if (i < view.range.begin + 2 || !is_adverb(view, i - 1) || !noun_may_follow(view, i))
    return false;
  // "other newly arrived immigrants", "of widely used drugs"
  const bool opens =
      view.has(i - 2, words::adjective | words::preposition) || view.is_word(i - 2, "other");
  if (opens && is_plural_noun(view, i + 1) && view.has(i, words::verb_participle)) return true;
  return view.has(i - 2, words::determiner | words::pronoun_possessive) &&
         !view.has(i - 2, words::pronoun_subject);
}

bool object_follows(const SentenceView& view, uint32_t i) {
  if (!view.range.contains(i + 1) || view.date_at(i + 1) || view.is_mark(i + 1)) return false;
  return view.token(i + 1).capital || view.token(i + 1).kind == TokenKind::number ||
         view.has(i + 1, words::determiner | words::pronoun_object | words::pronoun_possessive);
}

// "ripped through an office [building] on Friday": a thing that another noun describes.
bool ing_is_thing(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 5> kThings = {"building", "painting", "housing",
                                                       "clothing", "recording"};
  if (!view.is_one_of(i, kThings) || i == view.range.begin || object_follows(view, i)) return false;
  const bool led = view.token(i - 1).kind == TokenKind::word &&
                   !view.has(i - 1, words::be | words::preposition | words::subordinator |
                                        words::any_verb | words::pronoun_subject | words::adverb);
  return led && (!noun_may_follow(view, i) || is_adverb(view, i + 1));
}

// "operating profit", "revolving loans", "holding company": not what is being done.
bool ing_describes(const SentenceView& view, uint32_t i) {
  if (ing_is_thing(view, i)) return true;
  // "the April 9, 1995, [bombing] of the town"
  if (view.has(i, words::event_noun) && view.is_word(i + 1, "of")) return true;
  const bool after_be = i > view.range.begin && view.has(i - 1, words::be | words::adverb);
  if (view.has(i, words::event_noun) && !after_be && !object_follows(view, i) &&
      i > view.range.begin && !view.has(i - 1, words::preposition) && !view.is_mark(i - 1))
    return true;  // "the clinic bombing"
  if (view.has(i, words::adjective) && !after_be && noun_may_follow(view, i)) return true;
  if (!describes(view, i)) return false;
  return i == view.range.begin || hyphenated(view, i) || !view.has(i - 1, words::preposition);
}

// "several states", "these talks": a plural word has no verb in -s.
bool after_plural_word(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 9> kPlural = {"several", "many", "few",  "these", "those",
                                                       "all",     "both", "some", "most"};
  return view.is_one_of(i - 1, kPlural);
}

// "Polish forces", "of armed forces in": a nationality or, after a preposition, an adjective
// describes a noun, unless an object shows the verb.
bool after_described_noun(const SentenceView& view, uint32_t i) {
  if (i <= view.range.begin + 1 || object_follows(view, i)) return false;
  return view.has(i - 1, words::nationality) ||
         (view.has(i - 1, words::adjective) && view.has(i - 2, words::preposition));
}

// "AEP shares rose", "sales were", "U.S. forces [Thursday] launched": a word that a finite verb
// follows is its subject.
bool is_subject_of_next(const SentenceView& view, uint32_t i) {
  const uint32_t next = view.past_date(i + 1);
  if (!view.range.contains(next)) return false;
  if (view.has(next, words::auxiliary | words::be) && !view.has(next, words::month)) return true;
  return view.has(next, words::verb_past) && !view.has(next, words::adjective_ed);
}

// What may follow the verb of a plural subject, and hardly a noun that another noun describes.
bool could_follow_verb(const SentenceView& view, uint32_t i) {
  if (!view.range.contains(i)) return false;
  if (view.date_at(i) || view.token(i).kind == TokenKind::number || view.token(i).capital)
    return true;
  return view.has(i, words::determiner | words::preposition | words::adverb | words::adjective |
                         words::pronoun_object | words::pronoun_subject) &&
         !view.has(i, words::auxiliary);
}

// "officials say the", "the rights, which expire on": the plain form with its subject before it.
bool plain_form_is_verb(const SentenceView& view, uint32_t i) {
  if (i == view.range.begin || view.has(i, words::month)) return false;
  if (view.mark_at(i + 1, '-') && view.token(i + 1).glued)
    return false;  // "to ticket-holding fans"
  if (view.is_word(i - 1, "that") || view.is_word(i - 1, "this")) return false;  // "That report"
  // "some say so", but "as many police officers"
  if (after_plural_word(view, i))
    return could_follow_verb(view, i + 1) || view.is_mark(i + 1) ||
           view.has(i + 1, words::pronoun_relative | words::subordinator | words::coordinator);
  if (view.is_word(i - 1, "to") || view.has(i - 1, words::pronoun_subject)) return true;
  if (view.has(i, words::preposition | words::adjective | words::adverb)) return false;
  if (view.is_word(i - 1, "which") || view.is_word(i - 1, "who")) return true;
  // "The appeals [court] Thursday refused"
  if (view.date_at(i + 1) && is_subject_of_next(view, i)) return false;
  const bool compound = i >= view.range.begin + 2 && view.mark_at(i - 2, '-');
  return !compound && !view.has(i, words::event_noun) && is_plural_noun(view, i - 1) &&
         could_follow_verb(view, i + 1);
}

// Where the tokens right before one begin that describe it; the token itself if none does.
template <class Describes>
uint32_t past_description(const SentenceView& view, uint32_t i, const Describes& describes) {
  while (i > view.range.begin && describes(i - 1)) --i;
  return i;
}

// "a $5 billion hit", "the 20 percent cut": an amount that describes a noun.
bool after_described_amount(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 5> kAmounts = {"million", "billion", "trillion", "percent",
                                                        "per"};
  const uint32_t at = past_description(view, i, [&](uint32_t k) {
    return view.token(k).kind == TokenKind::number || view.mark_at(k, '$') ||
           view.mark_at(k, '%') || view.mark_at(k, '#') || view.is_one_of(k, kAmounts);
  });
  return at < i && view.has(at - 1, words::determiner | words::pronoun_possessive);
}

// "its full-year forecast", "the 2013 budget cut": a compound or a date stands between the owner
// and its noun.
bool after_described_by_compound(const SentenceView& view, uint32_t i) {
  const uint32_t at = past_description(view, i, [&](uint32_t k) {
    return view.date_at(k) || hyphenated(view, k) || (view.mark_at(k, '-') && view.token(k).glued);
  });
  return at < i && at > view.range.begin &&
         view.has(at - 1, words::determiner | words::pronoun_possessive) &&
         !view.has(at - 1, words::pronoun_subject);
}

// "of smashed and [flooded] homes": beside a participle that describes.
bool describes_with_another(const SentenceView& view, uint32_t i) {
  return i >= view.range.begin + 2 && view.has(i - 1, words::coordinator) &&
         view.has(i - 2, words::verb_participle | words::adjective_ed) && describes(view, i - 2) &&
         noun_may_follow(view, i);
}

// "Workers [fixed] the gate": what describes would have its noun after it.
bool does_to_object(const SentenceView& view, uint32_t i) {
  return follows_subject(view, i) && !view.date_at(i + 1) &&
         !view.has(i - 1, words::determiner | words::adjective | words::be) &&
         view.has(i + 1, words::determiner | words::pronoun_object | words::pronoun_possessive) &&
         !view.has(i + 1, words::preposition | words::adverb | words::subordinator);
}

bool past_is_verb(const SentenceView& view, uint32_t i) {
  if (opens_with_participle(view, i)) return true;
  if ((view.has(i, words::adjective_ed) && !does_to_object(view, i)) || describes(view, i) ||
      describes_after_adverb(view, i) || describes_with_another(view, i))
    return false;
  // "20 of 71 scheduled laps"
  if (i > view.range.begin && view.token(i - 1).kind == TokenKind::number &&
      view.has(i, words::verb_participle) && is_plural_noun(view, i + 1))
    return false;
  // "takeover bid", "tax cut": a happening that another noun describes.
  if (view.has(i, words::verb_base) && view.has(i, words::event_noun) &&
      view.has(i - 1, words::event_noun))
    return false;
  if (view.has(i, words::verb_base) &&
      (after_described_amount(view, i) || after_described_by_compound(view, i)))
    return false;
  return !view.has(i, words::verb_base) || !after_noun_opener(view, i);
}

// "charges [taken] in 2009", "a book, [written] by her": what is done to the noun before. Only
// words that can be nothing but a participle.
bool participle_is_verb(const SentenceView& view, uint32_t i) {
  if (!view.has(i, words::verb_participle) || view.has(i, words::preposition)) return false;
  if (opens_with_participle(view, i)) return true;
  if (i == view.range.begin || view.has(i, words::adjective_ed | words::adjective)) return false;
  if (describes(view, i) || describes_after_adverb(view, i)) return false;
  return view.date_at(i + 1) || (view.has(i + 1, words::preposition | words::adverb) &&
                                 !view.has(i + 1, words::adjective));
}

// "including", "according to", "following": they govern a noun as prepositions do.
bool is_preposition_in_ing(const SentenceView& view, uint32_t i) {
  if (view.is_word(i, "according")) return view.is_word(i + 1, "to");
  return view.has(i, words::preposition) && !view.has(i - 1, words::be | words::adverb);
}

// The first word of a sentence or of what is quoted is capital anyway.
bool opens_words(const SentenceView& view, uint32_t i) {
  return i == view.range.begin || view.mark_at(i - 1, '"') ||
         (view.mark_at(i - 1, '\'') && !view.token(i - 1).glued);
}

// "the quarter ended Oct. 1": names the period, tells nothing.
bool closes_period(const SentenceView& view, uint32_t i) {
  if (!view.is_word(i, "ended") && !view.is_word(i, "ending")) return false;
  const bool period =
      i > view.range.begin && (view.has(i - 1, words::unit) || view.is_word(i - 1, "period"));
  return period && view.date_at(i + 1);
}

}  // namespace

bool opens_with_participle(const SentenceView& view, uint32_t i) {
  const uint32_t first = view.range.begin;
  const bool opens = i == first || (i == first + 1 && view.mark_at(first, '"'));
  if (!opens || !view.has(i, words::verb_participle) ||
      view.has(i, words::verb_ing | words::adjective_ed | words::auxiliary | words::preposition))
    return false;
  return view.date_at(i + 1) || (view.has(i + 1, words::preposition) && !view.is_word(i + 1, "of"));
}

bool is_plural_noun(const SentenceView& view, uint32_t i) {
  if (!view.range.contains(i) || view.date_at(i) || view.token(i).kind != TokenKind::word)
    return false;
  const std::string_view word = view.shape->words(i);
  if (word.size() < 4 || word.back() != 's' || word[word.size() - 2] == 's') return false;
  return !view.has(i, words::adverb | words::determiner | words::preposition | words::be) &&
         !is_possessive_mark(view, i);
}

bool is_adverb(const SentenceView& view, uint32_t i) {
  if (!view.range.contains(i) || view.token(i).kind != TokenKind::word) return false;
  if (view.has(i, words::adverb)) return true;
  const std::string_view word = view.shape->words(i);
  return word.size() > 4 && word.substr(word.size() - 2) == "ly" &&
         !view.has(i, words::any_verb | words::month) && !view.token(i).capital;
}

bool opens_verb_group(const SentenceView& view, uint32_t i) {
  if (!view.has(i, words::auxiliary | words::any_verb)) return false;  // most words
  if (view.date_at(i) || (view.token(i).capital && !opens_words(view, i))) return false;
  if (closes_period(view, i)) return false;
  if (view.has(i, words::auxiliary) && !view.has(i, words::month))
    return !(view.has(i, words::event_noun) && after_noun_opener(view, i));
  if (view.has(i, words::verb_past)) return past_is_verb(view, i);
  if (view.has(i, words::verb_ing))
    return !ing_describes(view, i) && !is_preposition_in_ing(view, i);
  if (view.has(i, words::verb_s)) {
    if (after_plural_word(view, i) || after_described_noun(view, i)) return false;
    // "Apple shares, which": a noun that is described.
    if (view.mark_at(i + 1, ',') && view.has(i + 2, words::pronoun_relative)) return false;
    return !after_noun_opener(view, i) && !view.has(i, words::event_noun) &&
           (view.token(i - 1).kind != TokenKind::number || view.date_at(i - 1)) &&
           !is_subject_of_next(view, i);
  }
  if (view.has(i, words::verb_base)) return plain_form_is_verb(view, i);
  return participle_is_verb(view, i);
}

}  // namespace dateline
