// Whom a pronoun stands for, where that is plain: the only person of that gender whom the sentence
// names before it, or else whom the sentences before it tell of. "It" and "they" stand for the
// subject of the sentence's first clause, or else of the sentence before; "the company", "the
// country" and "the president" for the only such name there; "the barge" for what the text
// named "the Oslo barge" or introduced by "a cargo barge", where it
// tells of no other.
//
// Never a guess: where two people could be meant, the pronoun stays.
#pragma once

#include <string>

#include "extractor/events/names/full_names.h"
#include "extractor/events/names/people.h"
#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

constexpr uint32_t kLongestSentence = 120;  // tokens; longer ones are lists

// "I", "we": only who says so tells whom that means.
[[nodiscard]] bool speaks_of_itself(const SentenceView& view, TokenRange subject);

// "The 24-year-old": whoever is that old.
[[nodiscard]] bool is_aged(const SentenceView& view, TokenRange subject);

class Referents {
 public:
  Referents(const LocalePack& pack, const Shape& shape) : pack_(pack), shape_(shape) {}

  // A subject in words that can stand alone: "he" as "Joseph Biden", "her cousin" as "Ann Lee's
  // cousin", "Mr. Lee" with his given name. Empty if the subject says by itself whom it means, or
  // if that is not plain. `index` is the sentence's number in the text.
  [[nodiscard]] std::string told_as(const SentenceReading& sentence, uint32_t index,
                                    TokenRange subject, const FullNames& full_names);

  // "his", "her" as "Ann Lee's"; empty if that is not plain.
  [[nodiscard]] std::string owner_named(const SentenceReading& sentence, uint32_t index,
                                        uint32_t pronoun, const FullNames& full_names);

  // A pronoun within a line: "Ann Lee", "Ann Lee's"; empty if that is not plain.
  [[nodiscard]] std::string named_within(const SentenceReading& sentence, uint32_t index,
                                         uint32_t pronoun, const FullNames& full_names);

 private:
  [[nodiscard]] std::string aged_meant(uint32_t index, const FullNames& full_names);
  [[nodiscard]] std::string in_full(const SentenceReading& sentence, uint32_t index,
                                    TokenRange subject, const FullNames& full_names);
  [[nodiscard]] bool is_named_body(const SentenceView& view, TokenRange subject,
                                   const FullNames& full_names) const;
  [[nodiscard]] std::string leading_body(const SentenceReading& sentence, TokenRange subject);

  [[nodiscard]] std::string person_named(const SentenceReading& sentence, uint32_t index,
                                         uint32_t pronoun, const FullNames& full_names);
  [[nodiscard]] TokenRange person_meant(const SentenceReading& sentence, uint32_t index,
                                        uint32_t pronoun, const FullNames& full_names);
  [[nodiscard]] TokenRange known(const SentenceView& view, const Person& person,
                                 const FullNames& full_names) const;
  [[nodiscard]] std::string told_in_full(const SentenceView& view, TokenRange subject,
                                         const FullNames& full_names) const;
  [[nodiscard]] std::string pair_meant(const SentenceReading& sentence, uint32_t index,
                                       TokenRange subject, const FullNames& full_names);
  [[nodiscard]] std::string couple_meant(const SentenceReading& sentence, uint32_t index,
                                         TokenRange subject, const FullNames& full_names);
  [[nodiscard]] std::string thing_meant(const SentenceReading& sentence, uint32_t index,
                                        uint32_t pronoun, const FullNames& full_names);
  [[nodiscard]] std::string described_meant(const SentenceReading& sentence, uint32_t index,
                                            TokenRange subject);
  [[nodiscard]] std::string told_before(const SentenceReading& sentence, TokenRange subject) const;
  [[nodiscard]] bool is_of_person(TokenRange full) const;
  [[nodiscard]] bool is_shared(TokenRange full) const;
  const LocalePack& pack_;
  const Shape& shape_;
  SentenceReading before_;
};

}  // namespace dateline
