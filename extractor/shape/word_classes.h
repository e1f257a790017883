// The word classes that reading clauses needs, as bits of one word per lexicon entry.
//
// Rule files list the words under the names given here ("verb-past", "noun-event", ...).
#pragma once

#include <cstdint>

#include "extractor/shape/lexicon.h"
#include "extractor/shape/token.h"

namespace dateline {

using WordBits = uint64_t;

namespace words {
enum : WordBits {
  verb_base = 1ULL << 0,
  verb_past = 1ULL << 1,
  verb_participle = 1ULL << 2,
  verb_s = 1ULL << 3,
  verb_ing = 1ULL << 4,
  saying = 1ULL << 5,
  light = 1ULL << 6,
  planning = 1ULL << 7,
  continuing = 1ULL << 8,
  ending = 1ULL << 9,
  copula = 1ULL << 10,
  aux_have = 1ULL << 11,
  aux_do = 1ULL << 12,
  modal_future = 1ULL << 13,
  modal_possible = 1ULL << 14,
  negator = 1ULL << 15,
  event_noun = 1ULL << 16,
  person_title = 1ULL << 17,
  role = 1ULL << 18,
  organisation = 1ULL << 19,
  given_name = 1ULL << 20,
  country = 1ULL << 21,
  nationality = 1ULL << 22,
  city = 1ULL << 23,
  determiner = 1ULL << 24,
  pronoun_subject = 1ULL << 25,
  pronoun_object = 1ULL << 26,
  pronoun_possessive = 1ULL << 27,
  pronoun_relative = 1ULL << 28,
  preposition = 1ULL << 29,
  coordinator = 1ULL << 30,
  subordinator = 1ULL << 31,
  adverb = 1ULL << 32,
  adjective = 1ULL << 33,
  adjective_ed = 1ULL << 34,
  hypothetical_cue = 1ULL << 35,
  planned_cue = 1ULL << 36,
  month = 1ULL << 37,
  weekday = 1ULL << 38,
  unit = 1ULL << 39,
  be = 1ULL << 40,              // every form of the copula, "been" and "being" included
  past_auxiliary = 1ULL << 41,  // was were had did
  female_name = 1ULL << 42,
  either_name = 1ULL << 43,  // given names of women and men, and surnames among them
  deadline_cue = 1ULL << 44,
  scheduled = 1ULL << 45,    // begins, opens, meets: of what has its place in the calendar
  unplanned = 1ULL << 46,    // attack, earthquake, death: nouns of what nobody puts in a calendar
  putting_off = 1ULL << 47,  // adjourned, postponed: until a day still to come
  shifting = 1ULL << 48,     // moved, pushed: to a day still to come, but as often to a place

  finite_verb = verb_past | verb_s,
  any_verb = verb_base | verb_past | verb_participle | verb_s | verb_ing,
  modal = modal_future | modal_possible,
  auxiliary = copula | aux_have | aux_do | modal,
  name_part = given_name | country | nationality | city,
};
}  // namespace words

// Fills Entry::clause of every entry.
void assign_word_bits(Lexicon& lexicon);

// The bits of a token; 0 for numbers, marks and unknown words.
[[nodiscard]] inline WordBits bits_of(const Lexicon& lexicon, const Token& token) {
  if (token.kind != TokenKind::word || token.entry == Token::kNoEntry) return 0;
  return lexicon.entry(token.entry).clause[token.capital];
}

}  // namespace dateline
