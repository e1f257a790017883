// A line of words taken from a sentence one by one: without the date that stands beside it and the
// preposition that led there, without commas left over, and with an end at the end of a phrase.
#pragma once

#include <string>
#include <vector>

#include "extractor/events/sentence/sentence_view.h"

namespace dateline {

class Line {
 public:
  // At most so many words are taken. `date` is told beside the line, so it is left out where the
  // words around it need no date; other dates stay. An empty one: no date stays that need not.
  Line(const SentenceView& view, size_t most_words, TokenRange date);

  // Without what stands in brackets; a comma that led to words between two ranges goes with them.
  void take(TokenRange range);
  // A word of our own, where the sentence leaves it out: "[the car] was [found]".
  void add_was(bool several);
  // Whether the line is whole, or goes on for a few words after `core`.
  [[nodiscard]] bool tells_enough(uint32_t core) const;
  // Whether words were left out at its end, for want of room.
  [[nodiscard]] bool is_cut() const { return full_; }
  // Whether a finished line ends where a phrase does.
  [[nodiscard]] bool ends_well() const { return ends_well_; }
  // Whether a finished line was cut before an "of": whole, but less than its last noun says.
  [[nodiscard]] bool ends_before_of() const;
  // Tokens in reading order, words of our own among them.
  [[nodiscard]] const std::vector<uint32_t>& kept() const { return kept_; }
  [[nodiscard]] static bool is_own(uint32_t kept);
  // Cuts back what is left hanging at the end, but not past `core`.
  void finish(uint32_t core);
  // The words with their spaces; marks that were left out leave none.
  [[nodiscard]] std::string text() const;

 private:
  void take(uint32_t i);
  void keep(uint32_t i);
  [[nodiscard]] bool is_plain(uint32_t i) const;
  [[nodiscard]] bool is_left_out(uint32_t i) const;
  bool is_quotation_mark(uint32_t i);
  [[nodiscard]] bool ends_sentence() const;
  [[nodiscard]] bool is_of_clock(uint32_t i) const;
  [[nodiscard]] bool is_described(uint32_t before, uint32_t date) const;
  [[nodiscard]] bool is_set_for(uint32_t before) const;
  [[nodiscard]] bool ends_denial(uint32_t before) const;
  [[nodiscard]] bool leads_to_noun(uint32_t before, uint32_t date) const;
  [[nodiscard]] bool compares_date() const;
  [[nodiscard]] bool gives_back() const;
  [[nodiscard]] bool keeps_date(uint32_t date) const;
  [[nodiscard]] bool is_other_date(uint32_t date) const;
  [[nodiscard]] bool is_compared_within(uint32_t date) const;
  [[nodiscard]] bool describes_other(uint32_t date) const;
  void leave_out_date(uint32_t date);
  [[nodiscard]] bool closes_date(uint32_t comma) const;
  [[nodiscard]] bool names_its_date() const;
  void trim(uint32_t core);
  void retreat(uint32_t core);
  [[nodiscard]] uint32_t left_out_after(size_t at) const;
  [[nodiscard]] size_t phrase_end(uint32_t core) const;
  [[nodiscard]] bool is_verb(uint32_t i) const;
  [[nodiscard]] bool has_verbs(size_t at) const;
  [[nodiscard]] bool ends_at_phrase() const;
  [[nodiscard]] bool may_end_before_of(size_t at) const;
  void drop_count_of_relative();
  void drop_half_clause(uint32_t core);
  void drop_opened_apposition(uint32_t core);
  [[nodiscard]] bool is_cut_participle(uint32_t i) const;
  [[nodiscard]] bool dangling(uint32_t i) const;

  const SentenceView& view_;
  size_t most_;
  TokenRange date_;
  std::vector<uint32_t> kept_;
  size_t words_ = 0;
  bool full_ = false;
  bool ends_well_ = true;
  bool in_quotes_ = false;
};

// Of plain letters alone.
[[nodiscard]] char in_small(char c);

// With its first letter as a line begins, or as it is within one.
[[nodiscard]] std::string capitalised(std::string text);
[[nodiscard]] std::string uncapitalised(std::string text);

}  // namespace dateline
