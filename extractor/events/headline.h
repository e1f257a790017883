// A line that can stand alone: the clause with its subject, without its date and without what only
// introduces it.
//
// At most fourteen words. When in doubt it is the clause as it stands: a plain line is better than
// a wrong one.
#pragma once

#include <string>
#include <string_view>

#include "extractor/events/telling.h"

namespace dateline {

// `subject` is said in place of the telling's own subject, where that is a pronoun whose person is
// plain; empty if the words of the sentence stand.
[[nodiscard]] std::string headline_of(const SentenceReading& sentence, const Telling& telling,
                                      std::string_view subject);

// "... , the speaker said on Friday": the speaker first, then what was said. Empty if what is said
// does not stand before the saying.
[[nodiscard]] std::string statement_headline(const SentenceReading& sentence,
                                             const Trigger& trigger, TokenRange speaker,
                                             std::string_view speaker_named);

}  // namespace dateline
