// Clauses of a sentence: stretches that hold one verb group with what belongs to it.
//
// A new clause begins after ; : and dashes, at subordinators and relative pronouns, at coordinators
// and commas, wherever both sides have a verb, and after a saying verb whose content follows
// without "that"; a stretch without a verb belongs to the clause that it opens
// ("Last week, Xue Hanqin, a judge, joined ...") or, after a verb, to the one it follows.
#pragma once

#include <vector>

#include "extractor/events/sentence/verb_groups.h"

namespace dateline {

// Verb groups that follow each other, by their indices.
class VerbIndices {
 public:
  class Iterator {
   public:
    explicit Iterator(uint32_t at) : at_(at) {}
    uint32_t operator*() const { return at_; }
    Iterator& operator++() { return ++at_, *this; }
    bool operator!=(const Iterator& other) const { return at_ != other.at_; }

   private:
    uint32_t at_;
  };

  VerbIndices() = default;
  VerbIndices(uint32_t first, uint32_t last) : first_(first), last_(last) {}

  [[nodiscard]] Iterator begin() const { return Iterator(first_); }
  [[nodiscard]] Iterator end() const { return Iterator(last_); }
  [[nodiscard]] bool empty() const { return first_ == last_; }
  [[nodiscard]] uint32_t front() const { return first_; }
  [[nodiscard]] uint32_t back() const { return last_ - 1; }
  [[nodiscard]] uint32_t past() const { return last_; }
  void add(uint32_t verb) {
    if (empty()) first_ = verb;
    last_ = verb + 1;
  }

 private:
  uint32_t first_ = 0;
  uint32_t last_ = 0;
};

struct Clause {
  TokenRange tokens;
  VerbIndices verbs;
  int main = -1;             // the first finite verb group
  int resumes = -1;          // the clause whose subject it shares: "fell and [broke]"
  bool subordinate = false;  // opened by a subordinator or a relative pronoun
  bool conditional = false;  // opened by "if", "unless"
  bool coordinate = false;   // opened by "and", "but", "or"
  bool content = false;      // what a saying verb before it says
  bool trailing = false;     // ", using the same launchpad": hangs on a clause before it
};

// Where two past forms meet without a boundary, one is a participle ("workers injured in the blast
// died"): its group is marked as not finite.
void find_clauses(const SentenceView& view, std::vector<VerbGroup>& verbs,
                  std::vector<Clause>& out);

}  // namespace dateline
