// Words that news use for the same thing: "quit", "step down" and "resign", "jet" and "plane", "12"
// and "twelve". Pure, thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline {

// One stem for all words of a concept; the stem itself if it stands alone.
[[nodiscard]] std::string_view concept_of(std::string_view stem);

// What the word may mean as well: a raid is an attack, and may be a search. Empty if nothing.
[[nodiscard]] std::string_view second_concept_of(std::string_view stem);

// Whether the word names something done.
[[nodiscard]] bool is_act(std::string_view stem);

// What a verb does with the words around it; most words do nothing of it.
struct VerbKinds {
  bool is_form_of_be = false;
  bool is_light = false;       // leaves it to its noun what was done: "gave a warning"
  bool is_empty = false;       // says of the act before it only that it is: "the test will happen"
  bool is_beginning = false;   // says that the act before it begins: "the strike began"
  bool begins_phrase = false;  // means something else with some particle: "stepped down"
  bool may_mean_with_noun = false;  // the same with some noun further on: "took the owner to court"
};
[[nodiscard]] VerbKinds kinds_of(std::string_view stem);

// What a verb means with this particle or noun: a concept, empty if nothing of its own.
[[nodiscard]] std::string_view concept_of_phrase(const std::string& verb,
                                                 const std::string& particle);
[[nodiscard]] std::string_view concept_with_noun(const std::string& verb, const std::string& noun);

// The concept of what is never the same act: of "arrive" that of "leave". Empty if there is none.
[[nodiscard]] std::string_view opposite_of(std::string_view concept_stem);

// A concept as numbers compare it.
[[nodiscard]] uint64_t number_of(std::string_view concept_stem);
// The same; 0 for none.
[[nodiscard]] uint64_t number_or_zero(std::string_view concept_stem);

}  // namespace dateline
