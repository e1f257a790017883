// The tense cue for a date: the finite verb nearest to it within its sentence.
//
// "will", "is to", "plans to", "scheduled", "next" speak of the future; past forms of the past.
// Where verbs on both sides disagree, the nearer one in the same comma-free stretch counts.
#pragma once

#include "extractor/shape/lexicon.h"
#include "extractor/shape/shape.h"
#include "extractor/time/anchor.h"

namespace dateline {

// Reads the dates of one text, which must outlive it, in their order.
class TenseReader {
 public:
  TenseReader(const Lexicon& lexicon, const Shape& shape) : lexicon_(lexicon), shape_(shape) {}

  [[nodiscard]] Tense around(TokenRange sentence, TokenRange mention);

  // Whether "since" stands before it.
  [[nodiscard]] bool since(TokenRange sentence, TokenRange mention) const;

 private:
  const Lexicon& lexicon_;
  const Shape& shape_;
  // Where the sentence read last tells of no tense, whatever date asks: before the one and from the
  // other token on. Keeps the work linear in a sentence that is all dates.
  TokenRange sentence_;
  uint32_t silent_before_ = 0;
  uint32_t silent_from_ = 0;
};

}  // namespace dateline
