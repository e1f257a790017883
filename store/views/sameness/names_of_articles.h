// Which articles share a name: of a person, a place, a company. Articles of one story do. Symmetric
// once all events are added.
//
// A word of a title is a name if no report has it in small letters: titles are often set in
// capitals.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "store/stored_event.h"

namespace dateline {

// Some 4 bytes a name of each article, and half a megabyte. Not thread-safe while adding.
class NamesOfArticles {
 public:
  void add(const StoredEvent& event);
  // There are no more. Before the first question.
  void count();

  // Whether both name somebody or something, and nothing in common that is not named everywhere.
  [[nodiscard]] bool differ(uint64_t article_a, uint64_t article_b) const;

  // Whether the titles of both name somebody of whom their reports tell, and neither article ever
  // names whom the other's title does.
  [[nodiscard]] bool are_titles_of_strangers(uint64_t article_a, uint64_t article_b) const;

  // Whether the one that names less names much that the other names too, as articles of one story
  // do and two of one kind ("sets a dividend") do not; rare names count for more. Also if either
  // names nothing.
  [[nodiscard]] bool share_many(uint64_t article_a, uint64_t article_b) const;

  // Whether both events have participants, and neither article ever names one of the other's.
  [[nodiscard]] bool are_of_strangers(const StoredEvent& a, const StoredEvent& b) const;

 private:
  using Names = std::vector<uint32_t>;  // by hash, in order
  [[nodiscard]] bool is_everywhere(uint32_t name) const;
  [[nodiscard]] double rarity(const Names& names) const;
  [[nodiscard]] static Names shared(const Names& a, const Names& b);
  [[nodiscard]] bool share(const Names& a, const Names& b) const;
  // Of an article that names somebody; else nothing.
  [[nodiscard]] const Names* names_in(uint64_t article) const;
  [[nodiscard]] bool are_strangers_in(uint64_t article, const Names& names) const;
  [[nodiscard]] static Names names_of_participants(const Event& event);
  void add_words_of_title(uint64_t article, const std::string& title);
  [[nodiscard]] bool is_in_small_letters(uint32_t word) const;

  std::unordered_map<uint64_t, Names> names_;            // by article
  std::unordered_map<uint64_t, Names> names_in_titles_;  // by article; before count() all its words
  std::vector<bool> small_;  // by the low bits of a word's hash: whether it is in small letters
  std::unordered_map<uint32_t, uint32_t> articles_with_;  // by name
};

}  // namespace dateline
