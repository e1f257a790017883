// Relative clauses as a headline tells them: whom their verb tells of, what it acts on, and where
// they end.
#pragma once

#include <optional>

#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

// Where the clause of a verb ends. "the car that crashed in May [is gone]": a relative clause ends
// before the next finite verb.
[[nodiscard]] uint32_t own_end(const SentenceReading& sentence, int verb);

// "[the missile it] fired over Japan": the pronoun is the subject, the noun before it the object.
// The pronoun's token; none where the words before the verb are a subject.
[[nodiscard]] std::optional<uint32_t> contact_subject(const SentenceReading& sentence,
                                                      TokenRange subject);

// "[the same machine] Ann Lee used": where the name begins that the clause after the noun has for
// its subject; none where the noun only says who that is ("the singer Ann Lee").
[[nodiscard]] std::optional<uint32_t> contact_name(const SentenceView& view, TokenRange noun);

// "the missiles [that flew over Oslo] fell": which missiles; nobody knows without it.
[[nodiscard]] TokenRange with_restriction(const SentenceReading& sentence, int verb,
                                          TokenRange subject);

// "drills [that] the two armies began in May": the noun that the verb of a relative clause acts on;
// empty where the clause has an object of its own, or says what the noun says ("the fact that").
[[nodiscard]] TokenRange relative_object(const SentenceReading& sentence, int verb);

}  // namespace dateline
