// The word that names what happened at a date: a verb, or a noun of an event.
//
// A cascade of grounds, the plainest first; the ground that decided is kept, for the sureness of
// the choice and for whoever asks why.
#pragma once

#include <optional>

#include "extractor/events/sentence/sentence_reading.h"
#include "extractor/events/trigger/date_side.h"

namespace dateline {

// Why a word was taken.
enum class Ground : uint8_t {
  due,           // "notes due Oct. 15"
  attribute,     // "Tuesday's vote", "the 2005 agreement"
  verb_before,   // "fell on Friday"
  noun_of_verb,  // "held talks on Friday": the verb is light
  noun_between,  // "ahead of a summit on April 1"
  verb_after,    // "On Friday, shares fell"
  subject_noun,  // "The vote on Friday failed"
  elsewhere,     // the nearest of the sentence
};

struct Trigger {
  uint32_t token = 0;
  bool noun = false;
  int verb = -1;  // the verb group: its own, or the one that governs the noun; -1 if none does
  size_t clause = 0;
  Ground ground = Ground::elsewhere;
  bool member = false;   // who did it is told by the clause before ("was one of three that ...")
  bool fronted = false;  // the date opens the clause, so it holds for what is coordinated too
};

// A verb of saying that is itself what the date tells of.
[[nodiscard]] inline bool is_statement(const SentenceReading& s, const Trigger& t) {
  return !t.noun && t.verb >= 0 && s.verb(t.verb).saying && !s.verb(t.verb).passive;
}

// `date` is the date's tokens, `side` where it lies. Nothing if the sentence has no word that could
// name an event.
[[nodiscard]] std::optional<Trigger> choose_trigger(const SentenceReading& sentence,
                                                    TokenRange date, DateSide side);

// The trigger of a clause whose date was told elsewhere ("and the leader conducted a test").
[[nodiscard]] std::optional<Trigger> trigger_of_clause(const SentenceReading& sentence,
                                                       size_t clause);

}  // namespace dateline
