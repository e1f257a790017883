#include "store/views/diff.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

#include "store/views/pairing/comparison.h"
#include "store/views/pairing/matching.h"
#include "store/views/pairing/told_events.h"
#include "store/views/timeline.h"

namespace dateline {
namespace {

class DiffBuilder {
 public:
  explicit DiffBuilder(const ToldEvents& told) : told_(told) {}

  void match(MatchesOfSides matches) {
    for (const Match& match : best_matches(std::move(matches), told_)) {
      matched_[match.a] = match.b;
      matched_[match.b] = match.a;
      if (told_[match.a].wanted || told_[match.b].wanted) place(match);
    }
  }

  // An article may tell of an event twice. If the other source has the day of one of these tellings
  // only, the other telling is left over: the two contradict each other all the same.
  void match_repeats(Comparison& comparison) {
    const auto of_a = contradicted_repeats(comparison, 0, 1);
    const auto of_b = contradicted_repeats(comparison, 1, 0);
    for (const auto& [x, y] : of_a) add_conflict(x, y), matched_[x] = y;
    for (const auto& [y, x] : of_b) add_conflict(x, y), matched_[y] = x;
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
  [[nodiscard]] bool are_of_one_article(size_t event, size_t other) const {
    return told_[event].article == told_[other].article;
  }

  [[nodiscard]] bool is_matched(size_t event) const { return matched_.contains(event); }

  [[nodiscard]] Comparison::Pairs contradicted_repeats(Comparison& comparison, size_t side,
                                                       size_t other) const {
    std::vector<size_t> left_over = comparison.looked_at(side);
    std::erase_if(left_over, [this](size_t event) { return is_matched(event); });
    Comparison::Pairs pairs = comparison.same_words_on_another_day(left_over, other);
    std::erase_if(pairs, [this](const auto& pair) {
      const auto matched = matched_.find(told_[pair.second].leader);
      return matched == matched_.end() || !are_of_one_article(pair.first, matched->second);
    });
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
  std::unordered_map<size_t, size_t> matched_;  // with whom
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
