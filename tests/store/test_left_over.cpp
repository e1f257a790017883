// What two articles of one story tell in different words: one event where nothing else comes near.

#include <catch2/catch.hpp>

#include "store/views/diff.h"
#include "store/views/sameness/told_once.h"
#include "tests/store/samples.h"

using namespace dateline;
using samples::day;
using samples::month;
using samples::on;

namespace {

StoredEvent told(uint64_t id, const TimeSpan& when, const std::string& headline,
                 const std::string& trigger, const std::string& source) {
  StoredEvent event = samples::stored(id, when, headline, source, source == "A" ? 1 : 2);
  event.event.trigger.text = trigger;
  event.event.sentence.begin = static_cast<uint32_t>(100 * id);
  event.published = samples::moment(2016, 11, 3);
  return event;
}

// One story: a ferry, its captain, its inquiry.
std::vector<StoredEvent> story_of(const std::string& source, uint64_t id) {
  return {
      told(id, on(day(2016, 2, 6)), "The ferry Alder capsized off Port Essen", "capsized", source),
      told(id + 1, on(day(2016, 3, 14)), "The inquiry into the Alder opened in Port Essen",
           "opened", source),
      told(id + 2, on(day(2016, 9, 20)), "The inquiry blamed loose cargo on the Alder", "blamed",
           source)};
}

Diff diff_with(const std::vector<StoredEvent>& of_a, const std::vector<StoredEvent>& of_b) {
  std::vector<StoredEvent> a = story_of("A", 1);
  std::vector<StoredEvent> b = story_of("B", 11);
  a.insert(a.end(), of_a.begin(), of_a.end());
  b.insert(b.end(), of_b.begin(), of_b.end());
  return make_diff(a, b);
}

const StoredEvent kRecovered =
    told(5, on(day(2016, 2, 10)), "Four bodies were recovered by navy divers", "recovered", "A");
const StoredEvent kFound =
    told(15, on(day(2016, 2, 12)), "Divers brought four of the crew ashore", "brought", "B");

}  // namespace

TEST_CASE("of days side by side what is left over and a little alike is one event", "[diff]") {
  const Diff diff = diff_with({kRecovered}, {kFound});
  CHECK(diff.agreed.size() == 3);
  REQUIRE(diff.conflicting.size() == 1);
  CHECK(diff.conflicting[0].a.event.id == 5);
  CHECK(diff.conflicting[0].b.event.id == 15);
}

TEST_CASE("where another comes near, neither is", "[diff]") {
  const StoredEvent rival =
      told(16, on(day(2016, 2, 11)), "Navy divers brought up four bells", "brought", "B");
  CHECK(diff_with({kRecovered}, {kFound, rival}).conflicting.empty());
}

TEST_CASE("a week apart, or around publication, a little in common is not enough", "[diff]") {
  StoredEvent later = kFound;
  later.event.when = on(day(2016, 2, 17));
  CHECK(diff_with({kRecovered}, {later}).conflicting.empty());
  StoredEvent fresh = kFound;
  fresh.published = samples::moment(2016, 2, 13);
  CHECK(diff_with({kRecovered}, {fresh}).conflicting.empty());
}

TEST_CASE("what is so since a day began on it", "[diff]") {
  TimeSpan since = on(day(2016, 2, 9));
  since.open_end = true;
  const StoredEvent suspended =
      told(5, on(day(2016, 2, 9)), "The line suspended its night sailings", "suspended", "A");
  StoredEvent still = told(15, since, "No sailings have been offered by night", "offered", "B");
  REQUIRE(diff_with({suspended}, {still}).finer.size() == 1);
  CHECK(diff_with({suspended}, {still}).finer[0].finer == 'a');
  still.event.when.first = still.event.when.last = day(2016, 1, 9);
  CHECK(diff_with({suspended}, {still}).finer.empty());
}

TEST_CASE("the only thing that either tells of a month or year is one", "[diff]") {
  const StoredEvent lent =
      told(5, on(day(2010, 3, 22)), "Kesh lent the line 40 million euros", "lent", "A");
  const StoredEvent paid =
      told(15, on(month(2010, 3)), "The money of Kesh had been paid out", "paid", "B");
  CHECK(diff_with({lent}, {paid}).finer.size() == 1);
  const StoredEvent second =
      told(6, on(day(2010, 3, 29)), "A second ship was bought in Belmora", "bought", "A");
  ToldOnce once;
  once.add(lent, {});
  once.add(paid, {});
  CHECK(once.time(lent, paid));
  CHECK(once.time(paid, lent));
  once.add(second, {});
  CHECK_FALSE(once.time(lent, paid));
}

TEST_CASE("of days side by side the only act of its kind is one", "[diff]") {
  const StoredEvent told_by_court =
      told(5, on(day(2016, 10, 12)), "Captain Ruiz is jailed", "jailed", "A");
  StoredEvent told_of_judge =
      told(15, on(day(2016, 10, 13)), "Judge Vane pronounced the sentence", "pronounced", "B");
  REQUIRE(diff_with({told_by_court}, {told_of_judge}).conflicting.size() == 1);
  const StoredEvent second =
      told(16, on(day(2016, 10, 14)), "Steward Orlow was sentenced", "sentenced", "B");
  CHECK(diff_with({told_by_court}, {told_of_judge, second}).conflicting.empty());
}

TEST_CASE("who tells of the same days tells one story", "[diff]") {
  const auto tell = [](const std::string& source, uint64_t id, bool of_the_same_days) {
    const uint8_t month = of_the_same_days ? 6 : 7;
    const bool a = source == "A";
    const auto at = [&](uint8_t of_month) { return on(day(2012, month, of_month)); };
    return std::vector<StoredEvent>{
        told(id, at(2), a ? "The lander Pip took a picture" : "Pip got a view", "took", source),
        told(id + 1, at(9), a ? "Engineers woke the probe" : "The craft was on again", "woke",
             source),
        told(id + 2, at(14), a ? "The probe circled Ysolde" : "Ysolde was a grey potato", "was",
             source),
        told(id + 3, at(20), a ? "Pip sent its last word" : "Nothing came from Pip", "sent",
             source)};
  };
  CHECK(make_diff(tell("A", 1, true), tell("B", 11, true)).agreed.size() == 4);
  CHECK(make_diff(tell("A", 1, true), tell("B", 11, false)).agreed.empty());
}

TEST_CASE("what is left over agrees on its day and may be finer within a month", "[diff]") {
  StoredEvent found = kFound;
  found.event.when = on(month(2016, 2));
  Diff diff = diff_with({kRecovered}, {found});
  REQUIRE(diff.finer.size() == 1);
  CHECK(diff.finer[0].finer == 'a');
  found.event.when = kRecovered.event.when;
  CHECK(diff_with({kRecovered}, {found}).agreed.size() == 4);
}

TEST_CASE("articles of different stories have nothing left over in common", "[diff]") {
  const StoredEvent other =
      told(15, on(day(2016, 2, 11)), "Swimmers in the lake saw navy jets", "saw", "B");
  CHECK(make_diff({kRecovered, story_of("A", 1)[2]}, {other}).conflicting.empty());
}

TEST_CASE("of one day two articles of one story tell one thing, in whatever words", "[diff]") {
  const StoredEvent recorder =
      told(5, on(day(2016, 2, 20)), "A data recorder was recovered", "recovered", "A");
  const StoredEvent box = told(15, on(day(2016, 2, 20)), "Salvors got hold of its box", "got", "B");
  CHECK(diff_with({recorder}, {box}).agreed.size() == 4);
  // Not if either tells two, nor of days around publication, nor what one only plans.
  const StoredEvent second =
      told(16, on(day(2016, 2, 20)), "Two owners appeared before parliament", "appeared", "B");
  CHECK(diff_with({recorder}, {box, second}).agreed.size() == 3);
  StoredEvent fresh = box;
  fresh.published = samples::moment(2016, 2, 21);
  CHECK(diff_with({recorder}, {fresh}).agreed.size() == 3);
  StoredEvent planned = box;
  planned.event.status = Status::planned;
  CHECK(diff_with({recorder}, {planned}).agreed.size() == 3);
}
