// A line that can stand alone: the clause with its subject, without its date and without what only
// introduces it.
//
// At most fourteen words, or sixteen where the clause then is whole. When in doubt it is the clause
// or the sentence as it stands: a plain line is better than a wrong one.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "extractor/events/headline/telling.h"

namespace dateline {

struct Headline {
  std::string text;
  bool stands = false;  // it is whole, and its subject, if it has one, was surely found
  bool vague = false;   // it stands, but for a pronoun whose meaning is not plain
  bool open = false;    // it stands, but the rest of the sentence says more of whom it means
  std::optional<uint32_t> pronoun = {};  // within it: nobody in it can be whom it means
};

// `subject` is said in place of the telling's own subject, where that is a pronoun whose person is
// plain; empty if the words of the sentence stand.
[[nodiscard]] Headline headline_of(const SentenceReading& sentence, const ToldClause& telling,
                                   std::string_view subject);

// "... , the speaker said on Friday": the speaker first, then what was said. Empty if what is said
// does not stand before the saying. `date`: that of the event, which stands beside the line.
[[nodiscard]] std::string statement_headline(const SentenceReading& sentence,
                                             const Trigger& trigger, TokenRange date,
                                             TokenRange speaker, std::string_view speaker_named);

// The sentence as it stands, without its dates; where it is too long for that, cut where a phrase
// ends, or from the clause of its core on; at most twenty-four words, where a shorter line is not
// whole. Empty if nothing tells enough, or if it begins with a word that points back and `clear`.
[[nodiscard]] std::string plain_headline(const SentenceReading& sentence, const ToldClause& telling,
                                         bool clear);

// All of the sentence but its dates, at most fifty words; empty if it is longer. For what no
// part of it tells alone.
[[nodiscard]] std::string whole_sentence(const SentenceReading& sentence,
                                         const ToldClause& telling);

// All of the sentence, where it is a whole one of at most forty words; else empty.
[[nodiscard]] std::string sound_sentence(const SentenceReading& sentence,
                                         const ToldClause& telling);

// "One user posted": with what follows after a colon, where the headline is short.
[[nodiscard]] std::string with_colon(const SentenceReading& sentence, const Trigger& trigger,
                                     TokenRange date, std::string headline);

}  // namespace dateline
