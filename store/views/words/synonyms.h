// Words that news use for the same thing: "quit", "step down" and "resign", "jet" and "plane", "12"
// and "twelve". Pure, thread-safe.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

#include "store/views/words/words.h"

namespace dateline {

// One stem for all words of a concept; the stem itself if it stands alone.
[[nodiscard]] std::string_view concept_of(std::string_view stem);

// What the word may mean as well: a raid is an attack, and may be a search. Empty if nothing.
[[nodiscard]] std::string_view second_concept_of(std::string_view stem);

// Whether the word names something done.
[[nodiscard]] bool is_act(std::string_view stem);

// Whether the verb leaves it to its noun to say what was done: "gave a warning".
[[nodiscard]] bool is_light_verb(std::string_view stem);

// Whether the verb says of the act before it only that it is: "the test will happen".
[[nodiscard]] bool is_empty_verb(std::string_view stem);

// Whether it says that the act before it begins: "the strike began".
[[nodiscard]] bool is_beginning(std::string_view stem);

// What a verb means with a noun some words behind it ("took the owner to court"): a concept, empty
// if nothing of its own; and whether there is any such noun.
[[nodiscard]] std::string_view concept_with_noun(const std::string& verb, const std::string& noun);
[[nodiscard]] bool may_mean_with_noun(const std::string& verb);

// The concept of what is never the same act: of "arrive" that of "leave". Empty if there is none.
[[nodiscard]] std::string_view opposite_of(std::string_view concept_stem);

// A concept as numbers compare it.
[[nodiscard]] uint64_t number_of(std::string_view concept_stem);

struct Concept {
  const Word& word;
  std::string_view meaning;  // what the word stands for
  uint64_t number = 0;       // number_of() that
  std::string_view alone;    // what it would stand for without the word behind it
};

// Words in order with what each stands for; a verb with its particle ("stepped down", "gave way")
// is one, under the verb. What is visited is good until the visitor returns.
void for_each_concept(std::string_view text, const std::function<void(const Concept&)>& visitor);

}  // namespace dateline
