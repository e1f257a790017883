// How alike two reports must be told to be one event: what is asked of them is found by bisection,
// so that these tests hold whatever the numbers are, as long as their order is right.
#include <catch2/catch.hpp>

#include "store/views/sameness/pair_score.h"
#include "store/views/sameness/told_when.h"
#include "tests/store/samples.h"

using namespace dateline;
using samples::day;
using samples::month;
using samples::on;
using samples::since;
using samples::stored;
using samples::until;
using samples::year;

namespace {

const std::string kTold = "A shelter opens at the school";  // more in common than names

// The least similarity at which the two may be one event; 2 if none is enough.
double needed(const StoredEvent& a, const StoredEvent& b, Likeness likeness) {
  double low = 0;
  double high = 1;
  likeness.similarity = high;
  if (!score_of(a, b, likeness)) return 2;
  for (int i = 0; i < 40; ++i) {
    likeness.similarity = (low + high) / 2;
    (score_of(a, b, likeness) ? high : low) = likeness.similarity;
  }
  return high;
}

double needed(const TimeSpan& a, const TimeSpan& b, bool same_act = false) {
  Likeness likeness;
  likeness.relation = relate(a, b);
  likeness.same_act = same_act;
  return needed(stored(1, a, kTold), stored(2, b, kTold), likeness);
}

constexpr double kNever = 2;

}  // namespace

TEST_CASE("a day within its week says more than within its month", "[diff]") {
  const TimeSpan tuesday = on(day(2022, 5, 3));
  const TimeSpan week = on(unit_containing(date::year{2022} / 5 / 3, Grain::week));
  CHECK(needed(tuesday, week) < needed(tuesday, on(month(2022, 5))));
}

TEST_CASE("the same day asks for less than the same month, and that for less than a day in one",
          "[diff]") {
  const double on_a_day = needed(on(day(2022, 5, 1)), on(day(2022, 5, 1)));
  const double in_a_month = needed(on(month(2022, 5)), on(month(2022, 5)));
  const double in_a_year = needed(on(year(2022)), on(year(2022)));
  const double finer = needed(on(day(2022, 5, 1)), on(month(2022, 5)));
  CHECK(on_a_day > 0);
  CHECK(on_a_day < in_a_month);
  CHECK(in_a_month == in_a_year);
  CHECK(in_a_month < finer);
  CHECK(finer == needed(on(month(2022, 5)), on(day(2022, 5, 1))));
  for (const TimeSpan& open : {since(year(2014)), until(year(2030))}) {
    CHECK(needed(on(day(2022, 5, 1)), open) > finer);
    CHECK(needed(open, on(day(2022, 5, 1))) > finer);
  }
  CHECK(finer < needed(on(day(2022, 5, 1)), on(day(2022, 5, 2))));
}

TEST_CASE("the further apart two dates are the more alike they must be told", "[diff]") {
  const TimeSpan first = on(day(2022, 5, 1));
  const double next_day = needed(first, on(day(2022, 5, 2)));
  const double next_week = needed(first, on(day(2022, 5, 8)));
  const double next_month = needed(first, on(day(2022, 6, 1)));
  const double decades = needed(first, on(day(1962, 5, 2)));
  CHECK(next_day < next_week);
  CHECK(next_week < next_month);
  CHECK(next_month < decades);
  CHECK(needed(first, on(day(1022, 5, 2))) == Approx(kSameWords));
  CHECK(needed(first, on(day(2022, 5, 2)), true) < next_day);  // over one act
  // Ten years between years are no more than ten weeks between days.
  CHECK(needed(on(year(2005)), on(year(2006))) ==
        Approx(needed(first, on(day(2022, 5, 2)))).margin(0.01));
  CHECK(needed(on(year(2005)), on(year(2015))) < needed(first, on(day(2032, 5, 2))));
  CHECK(needed(on(year(2005)), on(day(2015, 5, 1))) > needed(on(year(2005)), on(year(2015))));
}

TEST_CASE("who says a thing may say it again another day", "[diff]") {
  StoredEvent a = stored(1, on(day(2022, 5, 1)), kTold);
  StoredEvent b = stored(2, on(day(2022, 5, 2)), kTold);
  Likeness likeness;
  likeness.relation = DateRelation::conflict;
  const double done = needed(a, b, likeness);
  a.event.kind = b.event.kind = EventKind::statement;
  const double said = needed(a, b, likeness);
  CHECK(said > done);
  likeness.same_act = true;
  CHECK(needed(a, b, likeness) == said);
  b.event.kind = EventKind::event;
  const double over_one_act = needed(a, b, likeness);
  CHECK(over_one_act < done);
  likeness.same_act = false;
  CHECK(needed(a, b, likeness) == kNever);  // said on another day than it happened
  likeness.relation = DateRelation::same;
  CHECK(needed(a, b, likeness) < kNever);
}

TEST_CASE("dates that are apart are of one event only if the year alone differs", "[diff]") {
  TimeSpan guessed = on(day(2022, 2, 24));
  guessed.year_inferred = true;
  CHECK(needed(guessed, on(day(2021, 2, 24))) < 1);
  CHECK(needed(guessed, on(year(2021))) == kNever);
}

TEST_CASE("articles of different stories tell of two events, unless in the same words", "[diff]") {
  const StoredEvent a = stored(1, on(day(2022, 5, 1)), "a");
  Likeness likeness;
  likeness.story = 0;
  CHECK(needed(a, a, likeness) == Approx(kSameWords));
  likeness.similarity = kSameWords;
  CHECK(score_of(a, a, likeness));
  likeness.story = 1;
  CHECK(needed(a, a, likeness) < kSameWords);
}

TEST_CASE("the closer the dates the better the pair", "[diff]") {
  const StoredEvent may = stored(1, on(month(2022, 5)), "a");
  const StoredEvent first = stored(2, on(day(2022, 5, 1)), "b");
  const StoredEvent second = stored(3, on(day(2022, 5, 2)), "b");
  const auto score = [](const StoredEvent& a, const StoredEvent& b, bool same_act = false) {
    Likeness likeness;
    likeness.similarity = 0.9;
    likeness.relation = relate(a.event.when, b.event.when);
    likeness.same_act = same_act;
    return score_of(a, b, likeness).value();
  };
  CHECK(score(first, first) > score(first, may));
  CHECK(score(may, first) == score(first, may));
  CHECK(score(first, may) > score(first, second));
  CHECK(score(first, second) == 0.9);
  CHECK(score(first, second, true) > score(first, second));
}

TEST_CASE("a denial contradicts no date, a plan does", "[diff]") {
  StoredEvent a = stored(1, on(day(2022, 5, 1)), "a");
  StoredEvent b = stored(2, on(day(2022, 5, 2)), "b");
  const auto with = [&](Status x, Status y) {
    a.event.status = x;
    b.event.status = y;
    Likeness likeness;
    likeness.relation = DateRelation::conflict;
    return needed(a, b, likeness) != kNever;
  };
  CHECK(with(Status::happened, Status::planned));
  CHECK(with(Status::ongoing, Status::planned));
  CHECK(with(Status::negated, Status::negated));
  CHECK_FALSE(with(Status::happened, Status::negated));
  CHECK_FALSE(with(Status::hypothetical, Status::happened));
  CHECK_FALSE(with(Status::hypothetical, Status::negated));
}

TEST_CASE("nobody tells what has not happened yet", "[diff]") {
  const auto may_be = [](unsigned published, uint8_t told, uint8_t other, Status status) {
    StoredEvent a = stored(1, on(day(2022, 5, told)), "a");
    a.published = samples::moment(2022, 5, published);
    a.event.status = status;
    const StoredEvent b = stored(2, on(day(2022, 5, other)), "b");
    CHECK(may_mean_one_event(a, b) == may_mean_one_event(b, a));
    return may_mean_one_event(a, b);
  };
  CHECK(may_be(10, 10, 11, Status::happened));  // it may be tomorrow there
  CHECK_FALSE(may_be(10, 10, 12, Status::happened));
  CHECK(may_be(10, 10, 12, Status::planned));
  CHECK(may_be(10, 10, 9, Status::happened));
}

TEST_CASE("two papers of different weeks that tell of yesterday tell of two days", "[diff]") {
  const auto may_be = [](unsigned first, uint8_t told, unsigned second, uint8_t other) {
    StoredEvent a = stored(1, on(day(2022, 5, told)), "a");
    StoredEvent b = stored(2, on(day(2022, 5, other)), "b");
    a.published = samples::moment(2022, 5, first);
    b.published = samples::moment(2022, 5, second);
    a.event.status = b.event.status = Status::ongoing;  // only this is asked here
    CHECK(may_mean_one_event(a, b) == may_mean_one_event(b, a));
    return may_mean_one_event(a, b);
  };
  CHECK_FALSE(may_be(2, 1, 9, 8));
  CHECK_FALSE(may_be(4, 1, 9, 8));  // told within three days
  CHECK(may_be(5, 1, 9, 8));        // no news any more
  CHECK_FALSE(may_be(5, 8, 9, 7));  // or three days ahead
  CHECK(may_be(4, 8, 9, 7));
  CHECK_FALSE(may_be(5, 4, 9, 8));
  CHECK(may_be(6, 5, 9, 8));  // published within three days of each other
  StoredEvent a = stored(1, on(month(2022, 5)), "a");
  StoredEvent b = stored(2, on(day(2022, 6, 8)), "b");
  a.published = samples::moment(2022, 5, 31);
  b.published = samples::moment(2022, 6, 9);
  a.event.status = b.event.status = Status::ongoing;
  CHECK(may_mean_one_event(a, b));  // a month is no news of a day
}

TEST_CASE("the same words for a day, and neighbours by reckoning", "[diff]") {
  StoredEvent a = stored(1, on(day(2022, 5, 1)), "a");
  StoredEvent b = stored(2, on(day(2022, 5, 8)), "b");
  a.event.date_phrase.text = b.event.date_phrase.text = "Sunday";
  CHECK_FALSE(say_the_same_of_their_day(a, b));
  a.event.anchor = AnchorBasis::publication_date;
  CHECK_FALSE(say_the_same_of_their_day(a, b));
  b.event.anchor = AnchorBasis::publication_date;
  CHECK(say_the_same_of_their_day(a, b));
  b.event.date_phrase.text = "Monday";
  CHECK_FALSE(say_the_same_of_their_day(a, b));

  const auto neighbours = [](const TimeSpan& x, const TimeSpan& y, AnchorBasis basis) {
    StoredEvent one = stored(1, x, "a");
    const StoredEvent other = stored(2, y, "b");
    one.event.anchor = basis;
    CHECK(are_neighbours_by_reckoning(one, other) == are_neighbours_by_reckoning(other, one));
    return are_neighbours_by_reckoning(one, other);
  };
  CHECK(neighbours(on(year(1975)), on(year(1976)), AnchorBasis::publication_date));
  CHECK(neighbours(on(month(1975, 12)), on(month(1976, 1)), AnchorBasis::publication_date));
  CHECK_FALSE(neighbours(on(year(1975)), on(year(1977)), AnchorBasis::publication_date));
  CHECK_FALSE(neighbours(on(year(1975)), on(year(1976)), AnchorBasis::explicit_date));
  CHECK_FALSE(neighbours(on(day(1975, 1, 1)), on(day(1975, 1, 2)), AnchorBasis::publication_date));
}

TEST_CASE("what each article tells once needs less, names alone more", "[diff]") {
  const StoredEvent a = stored(1, on(day(2022, 5, 1)), kTold);
  const StoredEvent b = stored(2, on(day(2022, 5, 2)), kTold);
  Likeness likeness;
  likeness.relation = DateRelation::conflict;
  const double plain = needed(a, b, likeness);
  CHECK(needed(a, stored(2, on(day(2022, 5, 2)), "Belmora"), likeness) > plain);
  likeness.same_act = true;
  const double over_one_act = needed(a, b, likeness);
  likeness.only_act = true;
  CHECK(needed(a, b, likeness) < over_one_act);
  CHECK(needed(a, stored(2, on(day(2022, 7, 1)), kTold), likeness) > over_one_act);  // weeks apart
  likeness.story = 0.2;  // perhaps not of one story
  CHECK(needed(a, b, likeness) == over_one_act);
}

TEST_CASE("a day within a weekend is nearly that day", "[diff]") {
  const TimeSpan weekend = TimeSpan::between(day(2022, 5, 7), day(2022, 5, 8));
  CHECK(needed(on(day(2022, 5, 7)), weekend) < needed(on(day(2022, 5, 7)), on(month(2022, 5))));
  CHECK(needed(on(day(2022, 5, 7)), weekend) > needed(on(day(2022, 5, 7)), on(day(2022, 5, 7))));
}

TEST_CASE("who names the other's year as well tells of two things", "[diff]") {
  const auto differ = [](const TimeSpan& a, const std::string& sentence, const TimeSpan& b) {
    StoredEvent one = stored(1, a, "a");
    one.event.sentence.text = sentence;
    const StoredEvent other = stored(2, b, "b");
    Likeness likeness;
    likeness.relation = DateRelation::conflict;
    CHECK(needed(one, other, likeness) == needed(other, one, likeness));
    return needed(one, other, likeness) != kNever;
  };
  CHECK_FALSE(differ(on(year(1907)), "In 1907 and 1908 he lost.", on(year(1908))));
  CHECK(differ(on(year(1907)), "In 1907 he lost.", on(year(1908))));
  CHECK(differ(on(month(1907, 3)), "In March 1907 he lost.", on(month(1907, 5))));
  CHECK(differ(on(day(1907, 3, 1)), "On March 1 he lost, in 1908 too.", on(day(1908, 3, 2))));
}
