// What a report says was done, and what two reports over one act may be.
#include <catch2/catch.hpp>

#include "store/views/diff.h"
#include "store/views/sameness/told_of_another.h"
#include "store/views/sameness/told_once.h"
#include "store/views/sameness/told_when.h"
#include "store/views/words/acts.h"
#include "store/views/words/plain_words.h"
#include "tests/store/samples.h"

using namespace dateline;
using samples::day;
using samples::moment;
using samples::on;
using samples::stored;

namespace {

Event done(const std::string& headline, const std::string& trigger) {
  Event event = samples::event(1, on(day(2022, 5, 3)), headline);
  event.trigger.text = trigger;
  return event;
}

bool name_one_act(const Event& a, const Event& b) {
  return acts_of(a).meet(acts_of(b));
}

StoredEvent told(uint64_t id, const CalendarUnit& when, const std::string& headline,
                 const std::string& trigger, const std::string& source) {
  StoredEvent event = stored(id, on(when), headline, source, source == "A" ? 1 : 2);
  event.event.trigger.text = trigger;
  event.published = moment(2022, 6, 10);
  return event;
}

}  // namespace

TEST_CASE("an act has many names", "[acts]") {
  CHECK(name_one_act(done("Ruiz quits the board", "quits"),
                     done("Ruiz stepped down from the board", "stepped")));
  CHECK(name_one_act(done("The river crested", "crested"), done("The river peaked", "peaked")));
  CHECK(name_one_act(done("Ruiz died at home", "died"), done("Death of Ruiz", "Death")));
  CHECK_FALSE(
      name_one_act(done("Ruiz bought the mill", "bought"), done("Ruiz sold the mill", "sold")));
}

TEST_CASE("who arrives does not leave", "[acts]") {
  const auto oppose = [](const Event& a, const Event& b) {
    CHECK(acts_of(a).oppose(acts_of(b)) == acts_of(b).oppose(acts_of(a)));
    return acts_of(a).oppose(acts_of(b));
  };
  const Event left = done("The plane took off from Kesh", "took");
  CHECK(oppose(left, done("The plane landed in Kesh", "landed")));
  CHECK_FALSE(oppose(left, done("The plane departs from Kesh", "departs")));
  CHECK_FALSE(oppose(left, done("The plane crashed in Kesh", "crashed")));
  // Two sides of one event.
  CHECK_FALSE(oppose(done("Ruiz sold the mill", "sold"), done("Vane bought the mill", "bought")));
  CHECK_FALSE(oppose(done("Kesh won the match", "won"), done("Belmora lost the match", "lost")));
  CHECK(make_diff({told(1, day(2022, 5, 3), "The plane from Kesh landed", "landed", "A")},
                  {told(2, day(2022, 5, 3), "The plane from Kesh departed", "departed", "B")})
            .agreed.empty());
}

TEST_CASE("a word of two meanings names either act", "[acts]") {
  const Event raid = done("Agents raid the house of Ruiz", "raid");
  CHECK(name_one_act(raid, done("Agents search the house of Ruiz", "search")));
  CHECK(name_one_act(raid, done("Troops attack the house of Ruiz", "attack")));
}

TEST_CASE("where the verb says nothing the subject says what was done", "[acts]") {
  const Event launch = done("The company launches its rocket", "launches");
  CHECK(name_one_act(launch, done("The first test launch of the rocket will happen", "happen")));
  CHECK(name_one_act(launch, done("The launch took place in Kesh", "took")));
  CHECK(name_one_act(done("Voters elect a mayor", "elect"),
                     done("An election was held in Kesh", "held")));
  CHECK_FALSE(name_one_act(launch, done("The launch date was set", "set")));
  CHECK_FALSE(name_one_act(launch, done("The launch crew held a vote", "held")));
}

TEST_CASE("what begins is what the subject says", "[acts]") {
  const Event walkout = done("Drivers walked out", "walked");
  CHECK(name_one_act(walkout, done("The strike began", "began")));
  CHECK(name_one_act(walkout, done("Drivers began a strike", "began")));
  CHECK_FALSE(name_one_act(walkout, done("The strike ended", "ended")));
  CHECK(name_one_act(done("The trial opened", "opened"), done("The trial began", "began")));
}

TEST_CASE("what is found was seldom founded", "[acts]") {
  CHECK(name_one_act(done("Police found 60 vials", "found"),
                     done("Officers discovered drugs", "discovered")));
  CHECK(name_one_act(done("Vane founded the mill", "founded"),
                     done("The mill was established", "established")));
  CHECK_FALSE(name_one_act(done("Police discovered drugs", "discovered"),
                           done("The mill was established", "established")));
}

TEST_CASE("a headline that ends with its trigger leaves it to the sentence what follows",
          "[acts]") {
  Event event = done("The second judge threw", "threw");
  event.sentence.text = "The second judge threw the whole case out on Monday.";
  CHECK(name_one_act(event, done("A judge dismissed the case", "dismissed")));
  CHECK(name_one_act(done("The board rejected the bid", "rejected"),
                     done("The directors said no", "said")));
  CHECK_FALSE(name_one_act(done("The directors said so", "said"),
                           done("The directors said it again", "said")));
  event.sentence.text = "The second judge threw the book at him on Monday.";
  CHECK_FALSE(name_one_act(event, done("A judge dismissed the case", "dismissed")));
}

TEST_CASE("a verb may mean something of its own with a noun some words behind", "[acts]") {
  const Event sued = done("Families sued the company", "sued");
  CHECK(name_one_act(sued, done("Relatives took the line to court", "took")));
  CHECK_FALSE(name_one_act(sued, done("Relatives took the children home", "took")));
  CHECK(name_one_act(done("The agency issued a warning", "issued"),
                     done("The agency sounded the alarm", "sounded")));
  CHECK(name_one_act(done("The line filed for bankruptcy", "filed"),
                     done("The line declared itself insolvent", "declared")));
  CHECK(name_one_act(done("Both sides signed a deal", "signed"),
                     done("Both sides put their names to it", "put")));
  CHECK(name_one_act(done("A jury convicted Ruiz", "convicted"),
                     done("A jury found the mayor guilty", "found")));
  CHECK(name_one_act(done("The mill dismissed Vane", "dismissed"),
                     done("Vane lost her job", "lost")));
  CHECK_FALSE(name_one_act(done("The mill dismissed Vane", "dismissed"),
                           done("Vane lost the match", "lost")));
}

TEST_CASE("behind a light verb the noun says what was done", "[acts]") {
  const Event sentenced = done("Ruiz is sentenced to six years", "sentenced");
  CHECK(
      name_one_act(sentenced, done("A judge handed Maria Ruiz a six-year prison term", "handed")));
  CHECK(name_one_act(done("The mayor warns of floods", "warns"),
                     done("The mayor gave a warning of floods", "gave")));
  CHECK_FALSE(name_one_act(done("Rebels attack Belmora", "attack"),
                           done("The minister came after the attack", "came")));
  CHECK_FALSE(name_one_act(done("Ruiz gave a warning", "gave"), done("Ruiz gave birth", "gave")));
  // The verb counts where it names an act itself.
  CHECK(name_one_act(done("Ruiz wins the election", "wins"), done("Ruiz triumphs", "triumphs")));
}

TEST_CASE("the headline may have the trigger in another form, or only the sentence", "[acts]") {
  CHECK(name_one_act(done("The plane takes off from Kesh", "took"),
                     done("The plane departs from Kesh", "departs")));
  Event event = done("Harbour Bank", "gave");
  event.sentence.text = "The dam above the Harbour Bank gave way.";
  CHECK(name_one_act(event, done("The dam collapsed", "collapsed")));
}

TEST_CASE("plain words are what two headlines say beside names", "[acts]") {
  const auto common = [](const std::string& a, const std::string& b) {
    return plain_words_in_common(done(a, ""), done(b, ""));
  };
  CHECK(common("Shelter opens at Port Vell High School",
               "A high school gymnasium is turned into a shelter") == 3);
  CHECK(common("Owner Tom Reker hires a president", "The family of Tom Reker buys the team") == 0);
}

TEST_CASE("a headline may name nothing", "[acts]") {
  CHECK(names_nothing("She resigned"));
  CHECK(names_nothing("The river crested at 31 feet"));
  CHECK_FALSE(names_nothing("The Kesh crested"));
  CHECK_FALSE(names_nothing("She left Belmora"));
}

TEST_CASE("an article says when it tells of another event", "[acts]") {
  CHECK(tells_of_another(done("The earlier crash killed two", "killed")));
  CHECK(tells_of_another(done("A second test of the missile failed", "failed")));
  CHECK(tells_of_another(done("Another plane crashed near Kesh", "crashed")));
  CHECK_FALSE(tells_of_another(done("Another 400 people were hurt", "hurt")));
  CHECK_FALSE(tells_of_another(done("The crash killed two", "killed")));
  CHECK_FALSE(tells_of_another(done("Earlier this week the ferry sank", "sank")));
}

TEST_CASE("the earlier crash is not the crash", "[diff]") {
  const StoredEvent crash =
      told(1, day(2022, 6, 8), "Small plane crashed near Kesh killing ten", "crashed", "A");
  StoredEvent other =
      told(2, day(2022, 6, 1), "The plane crash near Kesh killed two", "crash", "B");
  CHECK(make_diff({crash}, {other}).conflicting.size() == 1);
  other.event.headline = "The earlier plane crash near Kesh killed two";
  CHECK(make_diff({crash}, {other}).conflicting.empty());
}

TEST_CASE("names alone make no conflict", "[diff]") {
  const StoredEvent hired =
      told(1, day(2022, 6, 7), "Rovers owner Tom Reker hired Ana Orlow", "hired", "A");
  const StoredEvent bought =
      told(2, day(2022, 6, 1), "Family of Rovers owner Tom Reker bought Belmora", "bought", "B");
  CHECK(make_diff({hired}, {bought}).conflicting.empty());
}

TEST_CASE("two plans of different weeks are two", "[diff]") {
  const auto plan = [](uint64_t id, unsigned day_of_june, unsigned published,
                       const std::string& source) {
    StoredEvent event = told(id, day(2022, 6, static_cast<uint8_t>(day_of_june)),
                             "Security Council to meet over missile test", "meet", source);
    event.event.status = Status::planned;
    event.published = moment(2022, 6, published);
    event.event.sentence.text = "Diplomats of " + source + " said that the Council would meet.";
    return event;
  };
  CHECK(may_mean_one_event(plan(1, 8, 5, "A"), plan(2, 9, 6, "B")));
  CHECK_FALSE(may_mean_one_event(plan(1, 8, 5, "A"), plan(2, 20, 15, "B")));
  CHECK_FALSE(may_mean_one_event(plan(2, 20, 15, "B"), plan(1, 8, 5, "A")));
}

TEST_CASE("a sentence that gives both years contradicts neither", "[diff]") {
  StoredEvent both = told(1, samples::year(1907), "The Rovers win the cup", "win", "A");
  const StoredEvent one =
      told(2, samples::year(1908), "The Rovers win the cup of Kesh", "win", "B");
  CHECK(make_diff({both}, {one}).conflicting.size() == 1);
  both.event.sentence.text = "The Rovers win the cup in 1907 and 1908.";
  CHECK(make_diff({both}, {one}).conflicting.empty());
}

TEST_CASE("the only resignation that either tells of is one", "[diff]") {
  const std::vector<StoredEvent> a = {
      told(1, day(2022, 5, 3), "Treasurer Reker of Port Vell quits", "quits", "A"),
      told(2, day(2022, 4, 1), "Auditor Orlow finds a hole in the pension fund of Port Vell",
           "finds", "A"),
      told(3, day(2022, 4, 20), "Agents search the house of Reker", "search", "A")};
  std::vector<StoredEvent> b = {
      told(11, day(2022, 5, 4), "Treasurer Reker resigns her post", "resigns", "B"),
      told(12, day(2022, 4, 1), "A hole in the pension fund of Port Vell is found by Orlow",
           "found", "B"),
      told(13, day(2022, 4, 20), "The house of Reker is searched by agents", "searched", "B")};
  const Diff diff = make_diff(a, b);
  REQUIRE(diff.conflicting.size() == 1);
  CHECK(diff.conflicting[0].b.event.id == 11);
  CHECK(diff.agreed.size() == 2);
}

TEST_CASE("she resigned: the only one who did", "[diff]") {
  std::vector<StoredEvent> a = {
      told(1, day(2022, 5, 3), "She resigned", "resigned", "A"),
      told(2, day(2022, 4, 1), "Auditor Orlow finds a hole in the pension fund of Port Vell",
           "finds", "A")};
  const std::vector<StoredEvent> b = {
      told(11, day(2022, 5, 4), "Reker quit her post", "quit", "B"),
      told(12, day(2022, 4, 1), "A hole in the pension fund of Port Vell is found by Orlow",
           "found", "B")};
  CHECK(make_diff(a, b).conflicting.size() == 1);
  a.push_back(told(3, day(2022, 5, 6), "He resigned", "resigned", "A"));
  a.back().event.sentence.begin = 100;
  CHECK(make_diff(a, b).conflicting.empty());
}

TEST_CASE("the only thing that either tells of a day is one", "[diff]") {
  const std::vector<StoredEvent> a = {
      told(1, day(2022, 7, 10), "Reker to surrender to marshals", "surrender", "A"),
      told(2, day(2022, 4, 1), "Auditor Orlow finds a hole in the pension fund of Port Vell",
           "finds", "A")};
  std::vector<StoredEvent> b = {
      told(11, day(2022, 7, 10), "She must report to camp, said counsel for Reker", "report", "B"),
      told(12, day(2022, 4, 1), "A hole in the pension fund of Port Vell is found by Orlow",
           "found", "B")};
  CHECK(make_diff(a, b).agreed.size() == 2);
  b.push_back(told(13, day(2022, 7, 10), "Festival of Kesh opens", "opens", "B"));
  CHECK(ToldOnce().time(a[0], b[0]) == false);
}
