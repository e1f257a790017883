// Inflected forms. Verbs from their tables: every form of every verb becomes a word of the classes
// verb-base, verb-past, verb-participle, verb-s and verb-ing, with its lemma as the value.
//
// Tables: verb-irregular (base past participle s-form ing-form, variants joined by '|') and
// verb-regular (bases, inflected by the rules of English spelling). The classes verb-saying,
// verb-light, verb-planning, verb-continuing and verb-ending list bases; here they spread to all
// forms of these verbs.
#pragma once

#include <string>
#include <vector>

#include "extractor/rules/rule_file.h"
#include "extractor/shape/lexicon.h"

namespace dateline {

void add_verb_forms(const std::vector<TableBlock>& tables, Lexicon& lexicon);

// The regular plurals of the words of noun-event, noun-role and noun-org join their class.
void add_plurals(Lexicon& lexicon);

// Regular spelling: "stop" -> stopped, "carry" -> carried, "agree" -> agreed, "attack" -> attacked.
[[nodiscard]] std::string regular_past(const std::string& base);
[[nodiscard]] std::string regular_s(const std::string& base);
[[nodiscard]] std::string regular_ing(const std::string& base);

}  // namespace dateline
