#include "store/views/diff.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>

#include "store/views/grouping/grouping.h"
#include "store/views/sameness/candidates.h"
#include "store/views/sameness/match.h"
#include "store/views/sameness/pair_score.h"
#include "store/views/sameness/story.h"
#include "store/views/sameness/told_once.h"
#include "store/views/timeline.h"
#include "store/views/words/plain_words.h"

namespace dateline {
namespace {

// One side: its events in timeline order, their profiles, one report for each event of repeats, the
// group of every report, and whether any of its repeats is asked for.
struct Side {
  std::vector<StoredEvent> events;
  std::vector<Profile> profiles;
  std::vector<size_t> leading;
  std::vector<size_t> leader_of;
  std::vector<bool> wanted;
};

void prepare(Side& side, const EventMatcher& matcher, const Query& wanted) {
  side.wanted.resize(side.events.size());
  side.leader_of.resize(side.events.size());
  for (const StoredEvent& event : side.events) side.profiles.push_back(matcher.profile(event));
  for (const std::vector<size_t>& group : group_reports(side.events, side.profiles)) {
    side.leading.push_back(group.front());
    for (const size_t i : group) side.leader_of[i] = group.front();
    side.wanted[group.front()] = std::any_of(
        group.begin(), group.end(), [&](size_t i) { return passes(wanted, side.events[i]); });
  }
}

struct Match {
  double score = 0;
  DateRelation relation = DateRelation::same;
  size_t a = 0;
  size_t b = 0;
};

// Which reports of different sides may be one event, by the sides' numbers, the smaller first.
using Matches = std::map<std::pair<size_t, size_t>, std::vector<Match>>;

class Comparison {
 public:
  Comparison(std::vector<Side> sides, const Query& wanted)
      : sides_(std::move(sides)), matcher_(all()) {
    for (Side& side : sides_) {
      prepare(side, matcher_, wanted);
      for (size_t i = 0; i < side.events.size(); ++i)
        stories_.add(side.events[i].article, side.profiles[i]);
      for (const size_t i : side.leading) told_once_.add(side.events[i], side.profiles[i]);
    }
  }

  [[nodiscard]] const Side& side(size_t number) const { return sides_[number]; }

  // All sides in one index: which stems are crowded must not depend on the order of the sides.
  [[nodiscard]] Matches matches() const {
    Candidates candidates(Candidates::Crowded::skip);
    std::vector<Report> reports;
    for (size_t side = 0; side < sides_.size(); ++side)
      for (const size_t event : sides_[side].leading) {
        candidates.add(reports.size(), Candidates::heaviest(sides_[side].profiles[event]), 0);
        reports.push_back({side, event});
      }
    Matches matches;
    for (size_t i = 0; i < reports.size(); ++i)
      for (const size_t other : candidates.like(Candidates::heaviest(profile_of(reports[i])), 0))
        if (reports[other].side > reports[i].side) try_match(reports[i], reports[other], matches);
    return matches;
  }

  // The report of the other side that tells most alike, in nearly the same words, but of another
  // day.
  [[nodiscard]] std::optional<size_t> same_words_on_another_day(const Side& side, size_t event,
                                                                const Side& other,
                                                                const Candidates& of_other) const {
    std::optional<size_t> best;
    double best_similarity = kSameWords;
    const Profile& profile = side.profiles[event];
    for (const size_t i : of_other.like(Candidates::heaviest(profile), 0)) {
      const double similarity = matcher_.similarity(profile, other.profiles[i]);
      if (similarity > best_similarity &&
          relate(side.events[event].event.when, other.events[i].event.when) ==
              DateRelation::conflict)
        best = i, best_similarity = similarity;
    }
    return best;
  }

 private:
  struct Report {
    size_t side;
    size_t event;
  };

  [[nodiscard]] std::vector<const StoredEvent*> all() const {
    std::vector<const StoredEvent*> events;
    for (const Side& side : sides_)
      for (const StoredEvent& event : side.events) events.push_back(&event);
    return events;
  }

  // Where one says "She resigned", or "The river crested", no name can be in common.
  [[nodiscard]] bool is_act_of_nobody(const Report& x, const Report& y) const {
    const Event& a = event_of(x).event;
    const Event& b = event_of(y).event;
    return EventMatcher::same_act(profile_of(x), profile_of(y)) && a.status == b.status &&
           (names_nothing(a.headline) || names_nothing(b.headline));
  }

  void try_match(const Report& x, const Report& y, Matches& matches) const {
    const StoredEvent& a = event_of(x);
    const StoredEvent& b = event_of(y);
    Likeness likeness;
    likeness.similarity = matcher_.similarity(profile_of(x), profile_of(y));
    likeness.relation = relate(a.event.when, b.event.when);
    const bool one_act = is_one_act(profile_of(x), profile_of(y));
    likeness.only_act =
        (one_act || is_act_of_nobody(x, y)) && told_once_.act(a, profile_of(x), b, profile_of(y));
    likeness.same_act = one_act || likeness.only_act;
    likeness.only_day = likeness.relation == DateRelation::same && told_once_.day(a, b);
    if (!score_of(a, b, likeness)) return;
    likeness.story = stories_.likeness(a.article, b.article);
    if (const auto score = score_of(a, b, likeness))
      matches[{x.side, y.side}].push_back({*score, likeness.relation, x.event, y.event});
  }

  [[nodiscard]] const Profile& profile_of(const Report& report) const {
    return sides_[report.side].profiles[report.event];
  }

  [[nodiscard]] const StoredEvent& event_of(const Report& report) const {
    return sides_[report.side].events[report.event];
  }

  std::vector<Side> sides_;
  EventMatcher matcher_;
  Stories stories_;
  ToldOnce told_once_;
};

// Best first; ties by what does not depend on which side is called a.
void sort_best_first(std::vector<Match>& matches, const Side& a, const Side& b) {
  std::sort(matches.begin(), matches.end(), [&](const Match& m, const Match& n) {
    const auto rank = [&](const Match& match) {
      const uint64_t x = a.events[match.a].event.id;
      const uint64_t y = b.events[match.b].event.id;
      return std::tuple(-match.score, std::min(x, y), std::max(x, y));
    };
    return rank(m) < rank(n);
  });
}

class DiffBuilder {
 public:
  DiffBuilder(const Side& a, const Side& b)
      : a_(a), b_(b), matched_a_(a.events.size()), matched_b_(b.events.size()) {}

  void match(std::vector<Match> matches) {
    sort_best_first(matches, a_, b_);
    for (const Match& match : matches) {
      if (matched_a_[match.a] || matched_b_[match.b]) continue;
      matched_a_[match.a] = matched_b_[match.b] = true;
      if (a_.wanted[match.a] || b_.wanted[match.b]) place(match);
    }
  }

  // An article may tell of an event twice. If the other source has the day of one of these tellings
  // only, the other telling is left over: the two contradict each other all the same.
  void match_repeats(const Comparison& comparison) {
    const auto of_a = contradicted_repeats(comparison, a_, matched_a_, b_, matched_b_);
    const auto of_b = contradicted_repeats(comparison, b_, matched_b_, a_, matched_a_);
    for (const auto& [x, y] : of_a) add_conflict(x, y), matched_a_[x] = true;
    for (const auto& [y, x] : of_b) add_conflict(x, y), matched_b_[y] = true;
  }

  [[nodiscard]] Diff build() {
    for (const size_t x : a_.leading)
      if (!matched_a_[x] && a_.wanted[x]) diff_.only_a.push_back(a_.events[x]);
    for (const size_t y : b_.leading)
      if (!matched_b_[y] && b_.wanted[y]) diff_.only_b.push_back(b_.events[y]);
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
  using Repeats = std::vector<std::pair<size_t, size_t>>;

  static Repeats contradicted_repeats(const Comparison& comparison, const Side& side,
                                      const std::vector<bool>& matched, const Side& other,
                                      const std::vector<bool>& other_matched) {
    Candidates of_other(Candidates::Crowded::skip);
    for (size_t i = 0; i < other.events.size(); ++i)
      of_other.add(i, Candidates::heaviest(other.profiles[i]), 0);
    Repeats repeats;
    for (const size_t x : side.leading) {
      if (matched[x]) continue;
      const auto y = comparison.same_words_on_another_day(side, x, other, of_other);
      if (y && other_matched[other.leader_of[*y]]) repeats.emplace_back(x, *y);
    }
    return repeats;
  }

  void add_conflict(size_t x, size_t y) {
    if (a_.wanted[a_.leader_of[x]] || b_.wanted[b_.leader_of[y]])
      diff_.conflicting.push_back({a_.events[x], b_.events[y]});
  }

  void place(const Match& match) {
    const StoredEvent& a = a_.events[match.a];
    const StoredEvent& b = b_.events[match.b];
    switch (match.relation) {
      case DateRelation::same:
      case DateRelation::apart:  // only the inferred year differs
        diff_.agreed.push_back({a, b});
        break;
      case DateRelation::a_finer:
      case DateRelation::b_finer:
        diff_.finer.push_back({a, b, match.relation == DateRelation::a_finer ? 'a' : 'b'});
        break;
      case DateRelation::conflict:
        diff_.conflicting.push_back({a, b});
        break;
    }
  }

  const Side& a_;
  const Side& b_;
  std::vector<bool> matched_a_;
  std::vector<bool> matched_b_;
  Diff diff_;
};

Side side_of(std::vector<StoredEvent> events) {
  std::sort(events.begin(), events.end(), timeline_less);
  Side side;
  side.events = std::move(events);
  return side;
}

}  // namespace

Diff make_diff(std::vector<StoredEvent> a, std::vector<StoredEvent> b, const Query& wanted) {
  std::vector<Side> sides;
  sides.push_back(side_of(std::move(a)));
  sides.push_back(side_of(std::move(b)));
  const Comparison comparison(std::move(sides), wanted);
  DiffBuilder builder(comparison.side(0), comparison.side(1));
  for (auto& [numbers, matches] : comparison.matches()) builder.match(matches);
  builder.match_repeats(comparison);
  return builder.build();
}

std::vector<EventPair> find_conflicts(std::vector<StoredEvent> events, const Query& wanted) {
  std::map<std::string, std::vector<StoredEvent>> by_source;
  for (StoredEvent& event : events) {
    std::vector<StoredEvent>& told = by_source[event.source];
    told.push_back(std::move(event));
  }
  events = {};
  std::vector<Side> sides;
  for (auto& [source, told] : by_source) sides.push_back(side_of(std::move(told)));
  const Comparison comparison(std::move(sides), wanted);
  std::vector<EventPair> conflicts;
  for (auto& [numbers, matches] : comparison.matches()) {
    DiffBuilder builder(comparison.side(numbers.first), comparison.side(numbers.second));
    builder.match(matches);
    for (EventPair& pair : builder.conflicts_only().conflicting)
      conflicts.push_back(std::move(pair));
  }
  return conflicts;
}

}  // namespace dateline
