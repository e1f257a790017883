// The noun that a relative word or a participle stands behind.
#pragma once

#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

constexpr uint32_t kLongestName = 5;  // tokens

// "who", "which", and "that" where it points at nothing; not "the WHO".
[[nodiscard]] bool is_relative(const SentenceView& view, uint32_t token);

// The noun that "who" or "which" stands for. "Anyone who believes" is nobody without the "who".
[[nodiscard]] TokenRange antecedent(const SentenceReading& sentence, uint32_t relative);

// The noun right before a participle that describes it ("a report [released]"); empty if none does.
[[nodiscard]] TokenRange noun_before(const SentenceReading& sentence, uint32_t participle);

// The same, with the noun that a place or a gerund's object only belongs to: "[two men from Norway]
// killed in May".
[[nodiscard]] TokenRange noun_described(const SentenceReading& sentence, uint32_t participle);

}  // namespace dateline
