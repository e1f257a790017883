#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "store/views/diff.h"
#include "store/views/pairing/packed_profiles.h"
#include "store/views/sameness/pair_score.h"
#include "store/views/timeline.h"
#include "tests/store/samples.h"

using namespace dateline;
using samples::day;
using samples::month;
using samples::on;
using samples::stored;

namespace {

constexpr const char* kWords[] = {"bridge", "ferry",  "strike",  "court",    "harbour", "Ruiz",
                                  "Vane",   "treaty", "storm",   "election", "Kesh",    "grain",
                                  "museum", "tunnel", "inquiry", "summit",   "steel",   "school"};
constexpr const char* kActs[] = {"opened", "closed", "resigned", "signed", "sank", "began"};

// Reports in few words, so that many are alike and compete for each other.
std::vector<StoredEvent> reports(std::mt19937& random, const std::string& source, uint64_t first_id,
                                 size_t count) {
  std::vector<StoredEvent> told;
  for (size_t i = 0; i < count; ++i) {
    const std::string act = kActs[random() % std::size(kActs)];
    std::string headline = "The " + std::string(kWords[random() % std::size(kWords)]) + " " + act;
    for (int word = 0; word < 3; ++word)
      headline += std::string(" ") + kWords[random() % std::size(kWords)];
    const auto date = static_cast<uint8_t>(1 + random() % 28);
    const auto of_month = static_cast<uint8_t>(1 + random() % 4);
    const TimeSpan when =
        random() % 5 == 0 ? on(month(2021, of_month)) : on(day(2021, of_month, date));
    told.push_back(stored(first_id + i, when, headline, source, first_id + i / 4));
    told.back().event.trigger.text = act;
  }
  return told;
}

using Pairs = std::set<std::pair<uint64_t, uint64_t>>;

template <class List>
Pairs pairs_of(const List& list) {
  Pairs pairs;
  for (const auto& pair : list) pairs.emplace(pair.a.event.id, pair.b.event.id);
  return pairs;
}

template <class List>
Pairs wanted_pairs_of(const List& list, const Query& wanted) {
  Pairs pairs;
  for (const auto& pair : list)
    if (passes(wanted, pair.a) || passes(wanted, pair.b))
      pairs.emplace(pair.a.event.id, pair.b.event.id);
  return pairs;
}

bool holds(const Pairs& all, const Pairs& some) {
  return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

}  // namespace

TEST_CASE("what is not asked for has its say in who is matched with whom", "[diff]") {
  std::mt19937 random(7);
  Query march;
  march.from = march.to = on(month(2021, 3));
  size_t found = 0;
  for (int round = 0; round < 30; ++round) {
    const auto a = reports(random, "A", 1, 60);
    const auto b = reports(random, "B", 1001, 60);
    const Diff whole = make_diff(a, b);
    const Diff part = make_diff(a, b, march);
    const auto agree = [&](const auto& of_whole, const auto& of_part) {
      CHECK(holds(pairs_of(of_part), wanted_pairs_of(of_whole, march)));
      CHECK(holds(pairs_of(of_whole), pairs_of(of_part)));
      found += of_part.size();
    };
    agree(whole.agreed, part.agreed);
    agree(whole.finer, part.finer);
    agree(whole.conflicting, part.conflicting);
  }
  CHECK(found > 100);
}

TEST_CASE("events that are read again and again are compared as those in memory", "[diff]") {
  std::mt19937 random(8);
  auto a = reports(random, "A", 1, 80);
  auto b = reports(random, "B", 1001, 80);
  std::vector<StoredEvent> all = a;
  all.insert(all.end(), b.begin(), b.end());
  std::sort(all.begin(), all.end(), timeline_less);
  DiffInput input;
  input.sides = 2;
  input.each = [&all](const DiffInput::Visitor& visitor) -> Outcome {
    for (const StoredEvent& event : all) visitor(event.source == "A" ? 0 : 1, event);
    return Done{};
  };
  input.find = [&all](size_t, uint64_t id) -> Result<StoredEvent> {
    return *std::find_if(all.begin(), all.end(), [id](const auto& e) { return e.event.id == id; });
  };
  const Diff in_memory = make_diff(a, b);
  const auto read = diff_of(input);
  REQUIRE(read.ok());
  CHECK(pairs_of(read->agreed) == pairs_of(in_memory.agreed));
  CHECK(pairs_of(read->finer) == pairs_of(in_memory.finer));
  CHECK(pairs_of(read->conflicting) == pairs_of(in_memory.conflicting));
  CHECK(read->only_a.size() == in_memory.only_a.size());
  CHECK(read->only_b.size() == in_memory.only_b.size());

  input.find = [](size_t, uint64_t) -> Result<StoredEvent> {
    return Error{ErrorCode::corruption, "damaged", "here"};
  };
  CHECK(diff_of(input).error().code == ErrorCode::corruption);
  input.each = [](const DiffInput::Visitor&) -> Outcome { return Error{ErrorCode::io, "", ""}; };
  CHECK(diff_of(input).error().code == ErrorCode::io);
}

TEST_CASE("packed profiles are as alike as profiles are, to the last bit", "[diff]") {
  std::mt19937 random(9);
  const auto events = reports(random, "A", 1, 50);
  EventMatcher matcher;
  PackedProfiles packed;
  for (const StoredEvent& event : events) {
    matcher.count(event);
    packed.add(event.event, words_of(event));
  }
  packed.weigh(matcher);
  PackedComparing comparing(packed);
  for (size_t i = 0; i < events.size(); ++i) {
    comparing.with(i);
    const Profile profile = matcher.profile(events[i]);
    for (size_t j = 0; j < events.size(); ++j)
      REQUIRE(comparing.similarity(j) == matcher.similarity(profile, matcher.profile(events[j])));
  }
}

TEST_CASE("no pair has a score that is told less alike than its dates need", "[diff]") {
  std::mt19937 random(10);
  size_t scored = 0;
  for (int round = 0; round < 20000; ++round) {
    StoredEvent a = stored(1, samples::random_span(random), "Mayor Ruiz resigned", "A", 1);
    StoredEvent b = stored(2, samples::random_span(random), "Mayor Ruiz resigned", "B", 2);
    if (random() % 3 == 0) b.event.when = a.event.when;
    Likeness likeness;
    likeness.similarity = static_cast<double>(random() % 1000) / 1000;
    likeness.relation = relate(a.event.when, b.event.when);
    likeness.same_act = likeness.only_act = random() % 2 == 0;
    likeness.meet_at_known_end = meet_at_known_end(a.event.when, b.event.when);
    likeness.only_time = likeness.relation == DateRelation::same ||
                         likeness.relation == DateRelation::a_finer ||
                         likeness.relation == DateRelation::b_finer;
    if (!score_of(a, b, likeness) && !score_left_over(a, b, likeness)) continue;
    ++scored;
    REQUIRE(likeness.similarity >= least_needed(a.event.when, b.event.when, likeness.relation));
  }
  CHECK(scored > 1000);
}
