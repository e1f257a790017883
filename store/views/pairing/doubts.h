// What speaks against two reports being one event however alike they are told, above all where
// their dates differ: events of one kind are told alike. Symmetric and pure.
#pragma once

#include <cstddef>

#include "store/views/pairing/told_events.h"
#include "store/views/sameness/pair_score.h"
#include "store/views/sameness/story.h"

namespace dateline {

// What else two articles must agree on for a conflict between them to hold.
enum class Agreement { none, of_any_day, of_another_than_the_news };

class Doubts {
 public:
  // Both outlive it; all events were added to `stories`.
  Doubts(const ToldEvents& told, const Stories& stories) : told_(told), stories_(stories) {}

  // Whether it takes no copying to tell both in the same words: in a few, or in a form that each
  // fills with its own names and figures.
  [[nodiscard]] bool fits_many(size_t a, size_t b, double similarity) const;

  // Whether they are two events.
  [[nodiscard]] bool exclude(size_t a, size_t b, const Likeness& likeness) const;

  // They are two events unless their articles agree so far.
  [[nodiscard]] Agreement agreement_needed(size_t a, size_t b, const Likeness& likeness) const;

 private:
  [[nodiscard]] bool exclude_conflict(size_t a, size_t b, const Likeness& likeness) const;
  [[nodiscard]] bool tells_of_its_day_too(size_t event, size_t other) const;
  [[nodiscard]] size_t least_told_by_article_of(size_t a, size_t b) const;

  const ToldEvents& told_;
  const Stories& stories_;
};

}  // namespace dateline
