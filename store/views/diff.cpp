#include "store/views/diff.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <string>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "store/views/pairing/comparison.h"
#include "store/views/pairing/left_over.h"
#include "store/views/pairing/told_events.h"
#include "store/views/timeline.h"

namespace dateline {
namespace {

// Best first; ties by what does not depend on which side is called a.
void sort_best_first(std::vector<Match>& matches, const ToldEvents& told) {
  std::sort(matches.begin(), matches.end(), [&](const Match& m, const Match& n) {
    const auto rank = [&](const Match& match) {
      const uint64_t x = told[match.a].id;
      const uint64_t y = told[match.b].id;
      return std::tuple(-match.score, std::min(x, y), std::max(x, y));
    };
    return rank(m) < rank(n);
  });
}

class DiffBuilder {
 public:
  explicit DiffBuilder(const ToldEvents& told) : told_(told) {}

  void match(MatchesOfSides matches) {
    match_best(std::move(matches.sure));
    std::erase_if(matches.if_left_over, [this](const LeftOver& pair) {
      return is_matched(pair.match.a) || is_matched(pair.match.b);
    });
    match_best(without_rivals(matches.if_left_over, told_));
  }

  // An article may tell of an event twice. If the other source has the day of one of these tellings
  // only, the other telling is left over: the two contradict each other all the same.
  void match_repeats(Comparison& comparison) {
    const auto of_a = contradicted_repeats(comparison, 0, 1);
    const auto of_b = contradicted_repeats(comparison, 1, 0);
    for (const auto& [x, y] : of_a) add_conflict(x, y), matched_.insert(x);
    for (const auto& [y, x] : of_b) add_conflict(x, y), matched_.insert(y);
  }

  [[nodiscard]] Diff build() {
    for (size_t event = 0; event < told_.size(); ++event) {
      if (!told_.is_leading(event) || !told_[event].wanted || is_matched(event)) continue;
      (told_[event].side == 0 ? diff_.only_a : diff_.only_b).push_back(read(event));
    }
    return conflicts_only();
  }

  // What they agree on and where they contradict each other, without what only one tells.
  [[nodiscard]] Diff conflicts_only() {
    const auto by_a = [](const auto& m, const auto& n) {
      return timeline_less(m.a, n.a) || (!timeline_less(n.a, m.a) && timeline_less(m.b, n.b));
    };
    std::sort(diff_.agreed.begin(), diff_.agreed.end(), by_a);
    std::sort(diff_.finer.begin(), diff_.finer.end(), by_a);
    std::sort(diff_.conflicting.begin(), diff_.conflicting.end(), by_a);
    return std::move(diff_);
  }

 private:
  void match_best(std::vector<Match> matches) {
    sort_best_first(matches, told_);
    for (const Match& match : matches) {
      if (is_matched(match.a) || is_matched(match.b)) continue;
      matched_.insert({match.a, match.b});
      if (told_[match.a].wanted || told_[match.b].wanted) place(match);
    }
  }

  [[nodiscard]] bool is_matched(size_t event) const { return matched_.contains(event); }

  [[nodiscard]] Comparison::Pairs contradicted_repeats(Comparison& comparison, size_t side,
                                                       size_t other) const {
    std::vector<size_t> left_over = comparison.looked_at(side);
    std::erase_if(left_over, [this](size_t event) { return is_matched(event); });
    Comparison::Pairs pairs = comparison.same_words_on_another_day(left_over, other);
    std::erase_if(pairs,
                  [this](const auto& pair) { return !is_matched(told_[pair.second].leader); });
    return pairs;
  }

  void add_conflict(size_t x, size_t y) {
    if (told_[told_[x].leader].wanted || told_[told_[y].leader].wanted)
      diff_.conflicting.push_back({read(x), read(y)});
  }

  void place(const Match& match) {
    StoredEvent a = read(match.a);
    StoredEvent b = read(match.b);
    switch (match.relation) {
      case DateRelation::same:
      case DateRelation::apart:  // only the inferred year differs
        diff_.agreed.push_back({std::move(a), std::move(b)});
        break;
      case DateRelation::a_finer:
      case DateRelation::b_finer:
        diff_.finer.push_back(
            {std::move(a), std::move(b), match.relation == DateRelation::a_finer ? 'a' : 'b'});
        break;
      case DateRelation::conflict:
        diff_.conflicting.push_back({std::move(a), std::move(b)});
        break;
    }
  }

  [[nodiscard]] StoredEvent read(size_t event) const {
    told_.may_forget();
    return told_.event(event);
  }

  const ToldEvents& told_;
  std::unordered_set<size_t> matched_;
  Diff diff_;
};

}  // namespace

Result<Diff> diff_of(DiffInput input, const Query& wanted) {
  assert(input.sides == 2);
  const ToldEvents told(std::move(input), wanted);
  if (told.error()) return *told.error();
  Comparison comparison(told);
  comparison.reach_for_repeats();
  DiffBuilder builder(told);
  for (auto& [sides, matches] : comparison.matches()) builder.match(std::move(matches));
  builder.match_repeats(comparison);
  Diff diff = builder.build();
  if (told.error()) return *told.error();
  return diff;
}

Diff make_diff(std::vector<StoredEvent> a, std::vector<StoredEvent> b, const Query& wanted) {
  return *diff_of(input_of({std::move(a), std::move(b)}), wanted);
}

Result<std::vector<EventPair>> conflicts_in(DiffInput input, const Query& wanted) {
  const ToldEvents told(std::move(input), wanted);
  if (told.error()) return *told.error();
  std::vector<EventPair> conflicts;
  for (auto& [sides, matches] : Comparison(told).matches()) {
    DiffBuilder builder(told);
    builder.match(std::move(matches));
    for (EventPair& pair : builder.conflicts_only().conflicting)
      conflicts.push_back(std::move(pair));
  }
  if (told.error()) return *told.error();
  return conflicts;
}

std::vector<EventPair> find_conflicts(std::vector<StoredEvent> events, const Query& wanted) {
  std::map<std::string, std::vector<StoredEvent>> by_source;
  for (StoredEvent& event : events) {
    std::vector<StoredEvent>& told = by_source[event.source];
    told.push_back(std::move(event));
  }
  events = {};
  std::vector<std::vector<StoredEvent>> sides;
  for (auto& [source, told] : by_source) sides.push_back(std::move(told));
  return *conflicts_in(input_of(std::move(sides)), wanted);
}

}  // namespace dateline
