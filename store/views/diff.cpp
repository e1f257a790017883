#include "store/views/diff.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

#include "store/views/candidates.h"
#include "store/views/grouping.h"
#include "store/views/match.h"
#include "store/views/timeline.h"

namespace dateline {
namespace {

// How alike two reports must be told to be one event, by how their dates relate. The same day is
// itself a reason to think so; a different one needs more, and more still the further away it is.
constexpr double kNeededOnTheSameDays = 0.14;
constexpr double kNeededOnFinerDays = 0.22;
constexpr double kNeededWithinOpenDays = 0.35;
constexpr double kNeededInConflict = 0.30;
constexpr double kNeededApart = 0.35;
constexpr double kNeededForEachDoubledWeek = 0.05;

// What dates add to similarity when reports compete for one partner.
constexpr double kSameDaysBonus = 0.30;
constexpr double kFinerDaysBonus = 0.15;

// That a day lies within "since 2014" says next to nothing.
double needed_on_finer_days(const TimeSpan& a, const TimeSpan& b) {
  if (a.open_begin || a.open_end || b.open_begin || b.open_end) return kNeededWithinOpenDays;
  return kNeededOnFinerDays;
}

double needed_in_conflict(const TimeSpan& a, const TimeSpan& b) {
  const double weeks = static_cast<double>(gap_in_days(a, b)) / 7;
  return std::min(0.75, kNeededInConflict + kNeededForEachDoubledWeek * std::log2(1 + weeks));
}

bool dates_differ(DateRelation relation) {
  return relation == DateRelation::conflict || relation == DateRelation::apart;
}

bool is_no_fact(Status status) {
  return status == Status::negated || status == Status::hypothetical;
}

// Whether a difference between the dates of two reports would be a contradiction. What one denies
// or only supposes has no date that the other could gainsay, and what was said on one day may have
// happened on another.
bool claim_alike(const Event& a, const Event& b) {
  if (a.kind != b.kind) return false;
  return a.status == b.status || (!is_no_fact(a.status) && !is_no_fact(b.status));
}

// The score of a pair that may be one event; nothing if it is not.
std::optional<double> score_of(const TimeSpan& a, const TimeSpan& b, DateRelation relation,
                               double similarity) {
  const auto at_least = [similarity](double needed, double bonus) {
    return similarity >= needed ? std::optional(similarity + bonus) : std::nullopt;
  };
  switch (relation) {
    case DateRelation::same:
      return at_least(kNeededOnTheSameDays, kSameDaysBonus);
    case DateRelation::a_finer:
    case DateRelation::b_finer:
      return at_least(needed_on_finer_days(a, b), kFinerDaysBonus);
    case DateRelation::conflict:
      return at_least(needed_in_conflict(a, b), 0);
    case DateRelation::apart:
      return differ_only_in_year(a, b) ? at_least(kNeededApart, 0) : std::nullopt;
  }
  return std::nullopt;
}

// One side: its events in timeline order, their profiles, one report for each event of repeats, and
// whether any of its repeats is asked for.
struct Side {
  std::vector<StoredEvent> events;
  std::vector<Profile> profiles;
  std::vector<size_t> leading;
  std::vector<bool> wanted;
};

void prepare(Side& side, const Matcher& matcher, const Query& wanted) {
  side.wanted.resize(side.events.size());
  for (const StoredEvent& event : side.events) side.profiles.push_back(matcher.profile(event));
  for (const std::vector<size_t>& group : group_reports(side.events, side.profiles, matcher)) {
    side.leading.push_back(group.front());
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

std::vector<Match> possible_matches(const Side& a, const Side& b, const Matcher& matcher) {
  // Both sides in one index, a's events first: which stems are crowded must not depend on the side.
  const size_t first_of_b = a.events.size();
  Candidates candidates(Candidates::Crowded::skip);
  for (const size_t x : a.leading) candidates.add(x, Candidates::heaviest(a.profiles[x]), 0);
  for (const size_t y : b.leading)
    candidates.add(first_of_b + y, Candidates::heaviest(b.profiles[y]), 0);
  std::vector<Match> matches;
  for (const size_t x : a.leading)
    for (const size_t candidate : candidates.like(Candidates::heaviest(a.profiles[x]), 0)) {
      if (candidate < first_of_b) continue;
      const size_t y = candidate - first_of_b;
      const Event& event_a = a.events[x].event;
      const Event& event_b = b.events[y].event;
      const DateRelation relation = relate(event_a.when, event_b.when);
      if (dates_differ(relation) && !claim_alike(event_a, event_b)) continue;
      const double similarity = matcher.similarity(a.profiles[x], b.profiles[y]);
      if (const auto score = score_of(event_a.when, event_b.when, relation, similarity))
        matches.push_back({*score, relation, x, y});
    }
  return matches;
}

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
  DiffBuilder(Side a, Side b)
      : a_(std::move(a)),
        b_(std::move(b)),
        matched_a_(a_.events.size()),
        matched_b_(b_.events.size()) {}

  void match(std::vector<Match> matches) {
    sort_best_first(matches, a_, b_);
    for (const Match& match : matches) {
      if (matched_a_[match.a] || matched_b_[match.b]) continue;
      matched_a_[match.a] = matched_b_[match.b] = true;
      if (a_.wanted[match.a] || b_.wanted[match.b]) place(match);
    }
  }

  [[nodiscard]] Diff build() {
    for (const size_t x : a_.leading)
      if (!matched_a_[x] && a_.wanted[x]) diff_.only_a.push_back(a_.events[x]);
    for (const size_t y : b_.leading)
      if (!matched_b_[y] && b_.wanted[y]) diff_.only_b.push_back(b_.events[y]);
    const auto by_a = [](const auto& m, const auto& n) { return timeline_less(m.a, n.a); };
    std::sort(diff_.agreed.begin(), diff_.agreed.end(), by_a);
    std::sort(diff_.finer.begin(), diff_.finer.end(), by_a);
    std::sort(diff_.conflicting.begin(), diff_.conflicting.end(), by_a);
    return std::move(diff_);
  }

 private:
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

  Side a_;
  Side b_;
  std::vector<bool> matched_a_;
  std::vector<bool> matched_b_;
  Diff diff_;
};

}  // namespace

Diff make_diff(const std::vector<StoredEvent>& a, const std::vector<StoredEvent>& b,
               const Query& wanted) {
  Side left{a, {}, {}, {}};
  Side right{b, {}, {}, {}};
  std::sort(left.events.begin(), left.events.end(), timeline_less);
  std::sort(right.events.begin(), right.events.end(), timeline_less);
  std::vector<const StoredEvent*> compared;
  for (const Side* side : {&left, &right})
    for (const StoredEvent& event : side->events) compared.push_back(&event);
  const Matcher matcher(compared);
  prepare(left, matcher, wanted);
  prepare(right, matcher, wanted);
  std::vector<Match> matches = possible_matches(left, right, matcher);
  DiffBuilder builder(std::move(left), std::move(right));
  builder.match(std::move(matches));
  return builder.build();
}

}  // namespace dateline
