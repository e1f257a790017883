// Which events of different sides of a diff may be one: their scores, by which they then compete
// for one partner. Symmetric and deterministic.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "store/views/pairing/doubts.h"
#include "store/views/pairing/packed_profiles.h"
#include "store/views/pairing/shared_stems.h"
#include "store/views/pairing/telling_days.h"
#include "store/views/pairing/told_events.h"
#include "store/views/sameness/match.h"
#include "store/views/sameness/pair_score.h"
#include "store/views/sameness/story.h"

namespace dateline {

struct Match {
  double score = 0;
  DateRelation relation = DateRelation::same;
  size_t a = 0;  // of the side with the smaller number
  size_t b = 0;
  Agreement needed = Agreement::none;  // of their articles
};

// What may be one event if neither has a partner.
struct LeftOver {
  Match match;
  bool is_enough = false;  // else it is only a rival of others
};

struct MatchesOfSides {
  std::vector<Match> sure;
  std::vector<LeftOver> if_left_over;
};

// By the numbers of both sides, the smaller first.
using Matches = std::map<std::pair<size_t, size_t>, MatchesOfSides>;

// Looks only at what can have a say in whom a wanted event is matched with: itself, those that may
// be its partner, those that may be theirs, and so on. Not thread-safe.
class Comparison {
 public:
  // `told` outlives it.
  explicit Comparison(const ToldEvents& told);

  // REQUIRES: two sides. Matches shall also tell whether the events are matched that repeat, or are
  // repeated by, one of the other side that is asked for. Before matches().
  void reach_for_repeats();

  [[nodiscard]] Matches matches();

  // The leading events of a side that matches() looked at, in timeline order.
  [[nodiscard]] std::vector<size_t> looked_at(size_t side) const;

  // Of each of these events of one side the event of the other side that tells most alike, in
  // nearly the same words, but of another day.
  using Pairs = std::vector<std::pair<size_t, size_t>>;
  [[nodiscard]] Pairs same_words_on_another_day(const std::vector<size_t>& events, size_t other);

 private:
  void reach(size_t event);
  void reach_repeats_of(size_t event, const SharedStems::Counts& of_a,
                        const SharedStems::Counts& of_b);
  void match_with_all(size_t event, Matches& matches);
  void match_in_order(size_t event, size_t other, Matches& matches);
  void try_match(size_t a, size_t b, Matches& matches);
  [[nodiscard]] std::optional<Likeness> likeness_at_a_glance(size_t a, size_t b) const;
  void look_closer(size_t a, size_t b, Likeness& likeness) const;
  void reach_article_of(size_t event);
  [[nodiscard]] DateRelation relation(size_t a, size_t b) const;
  [[nodiscard]] bool may_be_slip(size_t a, size_t b) const;
  [[nodiscard]] bool is_act_of_nobody(size_t a, size_t b) const;

  const ToldEvents& told_;
  SharedStems shared_stems_;
  TellingDays telling_days_;
  SharedStems::Counts leading_with_;
  PackedComparing comparing_;
  Stories stories_;
  Doubts doubts_;
  std::vector<bool> reached_;
  std::vector<bool> matched_with_all_;
  std::vector<size_t> to_match_;
};

}  // namespace dateline
