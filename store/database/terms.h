// The index of words: for each term the articles whose events may contain it, so that --about reads
// few events. A posting says where to look, never that something is there: what it leads to is
// always asked again. Internal to store/.
#pragma once

#include <rocksdb/snapshot.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "store/database/database.h"
#include "store/stored_event.h"

namespace dateline {

// 32 bits of XXH3 of a stem: two stems that share one cost a look at more events, nothing else.
[[nodiscard]] uint32_t term_of(std::string_view stem);

// Terms, each once, in no order: an article says most of its words many times.
class TermSet {
 public:
  void add(std::string_view text);  // every word of it but the common ones
  // Headline, sentence, participants. The terms of this event, some perhaps twice; good until the
  // next.
  const std::vector<uint32_t>& add(const Event& event);
  TermSet() { terms_.reserve(slots_.size() / 2); }
  [[nodiscard]] std::vector<uint32_t> take() { return std::move(terms_); }

 private:
  void collect(std::string_view text, std::vector<uint32_t>& terms);
  void add(uint32_t term);
  [[nodiscard]] bool insert(uint32_t term);
  void grow();

  std::string sentence_;  // of the event before, which often tells another event too
  std::vector<uint32_t> of_sentence_;
  std::vector<uint32_t> of_event_;

  std::vector<uint32_t> terms_;
  std::vector<uint64_t> slots_ = std::vector<uint64_t>(1024);  // open addressing; a term + 1, or 0
};

// The terms of what --about asks: those of the events and of the title. Ascending.
[[nodiscard]] std::vector<uint32_t> terms_of(const std::vector<StoredEvent>& events);

constexpr size_t kPostingSize = 2;  // bytes in a list

// How a posting is stored: at the end of the list of its term and of the articles whose numbers
// have its high half.
[[nodiscard]] std::string key_of(const Posting& posting);
// The term, and the least number that an article of the list can have.
[[nodiscard]] std::optional<Posting> parse_posting_key(std::string_view key);
[[nodiscard]] bool share_list(const Posting& a, const Posting& b);
void append_article(const Posting& posting, std::string& list);

// Numbers of articles, ascending, each once.
using ArticleNumbers = std::vector<uint32_t>;
[[nodiscard]] Result<ArticleNumbers> articles_with(const Database& database,
                                                   const rocksdb::Snapshot* snapshot,
                                                   uint32_t term);

}  // namespace dateline
