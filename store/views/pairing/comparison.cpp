#include "store/views/pairing/comparison.h"

#include <algorithm>

#include "store/views/sameness/candidates.h"
#include "store/views/words/plain_words.h"

namespace dateline {
namespace {

bool is_crowded(const SharedStems::Counts& events_with, uint32_t stem) {
  return events_with[stem] > Candidates::kMostEventsOfAStem;
}

}  // namespace

Comparison::Comparison(const ToldEvents& told)
    : told_(told),
      shared_stems_(told),
      telling_days_(told),
      leading_with_(shared_stems_.of_leading()),
      comparing_(told.profiles()),
      stories_([&told](size_t event) { return told.profiles().profile(event); }, told.names()),
      doubts_(told, stories_),
      reached_(told.size()),
      matched_with_all_(told.size()) {
  for (size_t event = 0; event < told.size(); ++event) {
    stories_.add(told[event].article, event, told[event].telling_day);
    if (told.is_leading(event) && told[event].wanted) reach(event);
  }
}

void Comparison::reach(size_t event) {
  if (reached_[event]) return;
  reached_[event] = true;
  to_match_.push_back(event);
}

// Which of two is the repeat and which the event is not known yet, so both ways are gone.
void Comparison::reach_for_repeats() {
  const SharedStems::Counts of_a = shared_stems_.of_side(0);
  const SharedStems::Counts of_b = shared_stems_.of_side(1);
  for (size_t event = 0; event < told_.size(); ++event)
    if (told_[told_[event].leader].wanted) reach_repeats_of(event, of_a, of_b);
}

void Comparison::reach_repeats_of(size_t event, const SharedStems::Counts& of_a,
                                  const SharedStems::Counts& of_b) {
  comparing_.with(event);
  const auto followed = [&](uint32_t stem) {
    return !is_crowded(of_a, stem) || !is_crowded(of_b, stem);
  };
  shared_stems_.visit_like(event, followed, [&](size_t other) {
    const bool may_be_pair = told_[other].side != told_[event].side &&
                             !reached_[told_[other].leader] &&
                             comparing_.similarity(other) > kSameWords;
    if (may_be_pair && may_be_slip(event, other)) reach(told_[other].leader);
  });
}

Matches Comparison::matches() {
  Matches matches;
  while (!to_match_.empty()) {
    const size_t event = to_match_.back();
    to_match_.pop_back();
    match_with_all(event, matches);
    matched_with_all_[event] = true;
    told_.may_forget();
  }
  return matches;
}

// All sides in one index: which stems are crowded must not depend on the order of the sides.
void Comparison::match_with_all(size_t event, Matches& matches) {
  comparing_.with(event);
  const auto followed = [this](uint32_t stem) { return !is_crowded(leading_with_, stem); };
  shared_stems_.visit_like(event, followed, [&](size_t other) {
    if (told_.is_leading(other)) match_in_order(event, other, matches);
  });
  for (const uint32_t other : telling_days_.of_the_day_of(event))
    if (!shared_stems_.was_visited(other)) match_in_order(event, other, matches);
}

void Comparison::match_in_order(size_t event, size_t other, Matches& matches) {
  if (told_[other].side == told_[event].side || matched_with_all_[other]) return;
  const bool in_order = told_[event].side < told_[other].side;
  try_match(in_order ? event : other, in_order ? other : event, matches);
}

DateRelation Comparison::relation(size_t a, size_t b) const {
  return relate(told_[a].when, told_[a].place, told_[b].when, told_[b].place);
}

// Other days, but not years away.
bool Comparison::may_be_slip(size_t a, size_t b) const {
  return relation(a, b) == DateRelation::conflict && !are_far_apart(told_[a].when, told_[b].when);
}

// Where one says "She resigned", or "The river crested", no name can be in common.
bool Comparison::is_act_of_nobody(size_t x, size_t y) const {
  const Event& a = told_.event(x).event;
  const Event& b = told_.event(y).event;
  return told_.profiles().claim(x).acts.meet(told_.profiles().claim(y).acts) &&
         a.status == b.status && (names_nothing(a.headline) || names_nothing(b.headline));
}

// What can be said without the events themselves; nothing of what is too unlike to be one.
std::optional<Likeness> Comparison::likeness_at_a_glance(size_t x, size_t y) const {
  Likeness likeness;
  likeness.similarity = comparing_.similarity(comparing_.event() == x ? y : x);
  likeness.relation = relation(x, y);
  likeness.meet_at_known_end = meet_at_known_end(told_[x].when, told_[y].when);
  likeness.same_telling_day = told_[x].telling_day && told_[x].telling_day == told_[y].telling_day;
  const double needed =
      likeness.same_telling_day ? 0 : least_needed(told_[x].when, told_[y].when, likeness.relation);
  return likeness.similarity >= needed ? std::optional(likeness) : std::nullopt;
}

void Comparison::look_closer(size_t x, size_t y, Likeness& likeness) const {
  const StoredEvent& a = told_.event(x);
  const StoredEvent& b = told_.event(y);
  const Profile of_a = told_.profiles().profile(x);
  const Profile of_b = told_.profiles().profile(y);
  const bool one_act = is_one_act(of_a, of_b);
  likeness.fits_many = doubts_.fits_many(x, y, likeness.similarity);
  likeness.only_of_its_act = told_.told_once().act(a, of_a.acts, b, of_b.acts);
  likeness.only_act = likeness.only_of_its_act && (one_act || is_act_of_nobody(x, y));
  likeness.same_act = one_act || likeness.only_act;
  likeness.only_time = meet(likeness.relation) && told_.told_once().time(a, b);
}

// What takes the story of both articles is asked last.
void Comparison::try_match(size_t x, size_t y, Matches& matches) {
  std::optional<Likeness> likeness = likeness_at_a_glance(x, y);
  if (!likeness) return;
  look_closer(x, y, *likeness);
  const StoredEvent& a = told_.event(x);
  const StoredEvent& b = told_.event(y);
  if (!score_of(a, b, *likeness) && !score_left_over(a, b, *likeness)) return;
  likeness->story = stories_.likeness(told_[x].article, told_[y].article);
  const auto score = score_of(a, b, *likeness);
  const auto left_over = score ? std::nullopt : score_left_over(a, b, *likeness);
  if ((!score && !left_over) || doubts_.exclude(x, y, *likeness)) return;
  const Match match = {score ? *score : left_over->score, likeness->relation, x, y,
                       doubts_.agreement_needed(x, y, *likeness)};
  MatchesOfSides& of_sides = matches[{told_[x].side, told_[y].side}];
  if (score)
    of_sides.sure.push_back(match);
  else
    of_sides.if_left_over.push_back({match, left_over->is_enough});
  reach(x), reach(y);
  if (match.needed != Agreement::none) reach_article_of(x), reach_article_of(y);
}

void Comparison::reach_article_of(size_t event) {
  for (const uint32_t told : stories_.events_of(told_[event].article)) reach(told_[told].leader);
}

std::vector<size_t> Comparison::looked_at(size_t side) const {
  std::vector<size_t> events;
  for (size_t event = 0; event < told_.size(); ++event)
    if (reached_[event] && told_[event].side == side) events.push_back(event);
  return events;
}

Comparison::Pairs Comparison::same_words_on_another_day(const std::vector<size_t>& events,
                                                        size_t side) {
  const SharedStems::Counts of_side = shared_stems_.of_side(side);
  const auto followed = [&of_side](uint32_t stem) { return !is_crowded(of_side, stem); };
  Pairs pairs;
  for (const size_t event : events) {
    comparing_.with(event);
    std::optional<size_t> best;
    double most = kSameWords;
    shared_stems_.visit_like(event, followed, [&](size_t other) {
      if (told_[other].side != side) return;
      const double similarity = comparing_.similarity(other);
      const bool better = similarity > most || (best && similarity == most && other < *best);
      if (better && may_be_slip(event, other)) best = other, most = similarity;
    });
    if (best) pairs.emplace_back(event, *best);
  }
  return pairs;
}

}  // namespace dateline
