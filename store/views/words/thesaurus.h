// The thesaurus of reporting English as data, by hand: what synonyms.h makes its tables of.
#pragma once

#include <span>
#include <string_view>

namespace dateline {

// Words for one thing or act, the first standing for all. Stems are computed, so these are plain
// words; irregular forms are written out. A word of several lines belongs to the first, and may
// also mean the second.
[[nodiscard]] std::span<const std::string_view> lines_of_acts();
[[nodiscard]] std::span<const std::string_view> lines_of_things();

// Verbs that mean something else with the word behind them; `meaning` is a word of a line.
struct VerbPhrase {
  std::string_view verbs;
  std::string_view particle;
  std::string_view meaning;
};
[[nodiscard]] std::span<const VerbPhrase> verb_phrases();

// The same with a noun that other words may stand before: "took the owner to court".
[[nodiscard]] std::span<const VerbPhrase> verbs_with_nouns();

// Verbs that say of the act before them only that it is: "the test took place".
[[nodiscard]] std::string_view empty_verbs();

// Acts that are never one event: who arrives does not leave. Winning and losing, buying and selling
// are two sides of one event, and not among them.
struct Opposites {
  std::string_view one;
  std::string_view other;
};
[[nodiscard]] std::span<const Opposites> opposites();

// Verbs that leave it to their noun to say what was done: "gave a warning", "made an arrest".
[[nodiscard]] std::string_view light_verbs();

}  // namespace dateline
