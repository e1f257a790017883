// How a clause with a finite verb is told: its subject, its verb, and what follows that needs.
#pragma once

#include "extractor/events/headline/telling.h"

namespace dateline {

constexpr uint32_t kReach = 60;  // tokens of a clause that a headline looks at

// A verb's subject and what follows it in its clause.
[[nodiscard]] ToldClause clause_told(const SentenceReading& sentence, int verb);

// "China was one of three members that abstained": who did it is told by the clause before.
[[nodiscard]] ToldClause member_told(const SentenceReading& sentence, int verb);

// Without a subject if that is empty.
[[nodiscard]] ToldClause with_subject(TokenRange subject, TokenRange rest, uint32_t core);

}  // namespace dateline
