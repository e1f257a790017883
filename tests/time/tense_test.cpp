#include "extractor/time/tense.h"

#include <catch2/catch.hpp>

#include "extractor/rules/match.h"
#include "tests/time/bracketed.h"
#include "tests/time/english.h"

using namespace dateline;
using times::Bracketed;
using times::english;

namespace {

// The tense around the words in brackets.
Tense tense_of(const std::string& text) {
  const Bracketed read(text);
  return TenseReader(english().lexicon, read.shape)
      .around(read.shape.sentences.front(), read.mention);
}

}  // namespace

TEST_CASE("the nearest verb tells the tense around a date", "[tense]") {
  CHECK(tense_of("The war began on [Friday].") == Tense::past);
  CHECK(tense_of("The summit will begin on [Friday].") == Tense::future);
  CHECK(tense_of("[Friday], the ministers met in Geneva.") == Tense::past);
  CHECK(tense_of("On [Friday] the court will rule.") == Tense::future);
  CHECK(tense_of("He said the court will rule on [Friday].") == Tense::future);
  CHECK(tense_of("The talks, which will go on, began [Friday].") == Tense::past);
  CHECK(tense_of("A meeting is scheduled for [Friday].") == Tense::future);
  CHECK(tense_of("They were killed on [Friday].") == Tense::past);
}

TEST_CASE("what is planned is still to come", "[tense]") {
  CHECK(tense_of("The team planned to leave on [Friday].") == Tense::future);
  CHECK(tense_of("They were planning to march through the town on [Friday].") == Tense::future);
  CHECK(tense_of("Protesters planned a large rally on [Friday].") == Tense::future);
  CHECK(tense_of("The league plans to appeal [Friday].") == Tense::future);
  CHECK(tense_of("Trade is to resume [Friday].") == Tense::future);
  CHECK(tense_of("The sale, to be completed on [May 3], was announced in Paris.") == Tense::future);
  CHECK(tense_of("The flight would leave on [Friday].") == Tense::future);
  CHECK(tense_of("The vote will be held on [Friday].") == Tense::future);
  CHECK(tense_of("They had planned to leave on [Friday].") == Tense::past);
  CHECK(tense_of("It was to be opened on [Friday].") == Tense::past);
}

TEST_CASE("a relative pronoun is the subject of what is scheduled", "[tense]") {
  CHECK(tense_of("The festival, which begins [Friday], drew many last year.") == Tense::future);
  CHECK(tense_of("The show that opens [Friday] sold out.") == Tense::future);
}

TEST_CASE("who was last seen on a day was seen on it", "[tense]") {
  CHECK(tense_of("Boy of 14, last seen on [12/3] near the park.") == Tense::past);
  CHECK(tense_of("The page, last updated on [May 3], is old.") == Tense::past);
  CHECK(tense_of("To be seen on [May 3] at last.") != Tense::past);
}

TEST_CASE("what was scheduled, said last, is to come", "[tense]") {
  CHECK(tense_of("A hearing was scheduled for [Friday].") == Tense::future);
  CHECK(tense_of("The talks were due to resume on [Friday].") == Tense::future);
  CHECK(tense_of("A verdict was expected [Friday].") == Tense::future);
  CHECK(tense_of("A hearing had been scheduled for [Friday].") == Tense::past);
  CHECK(tense_of("The talks were due to resume on [Friday], but nobody came.") == Tense::past);
  CHECK(tense_of("He was killed on [Friday].") == Tense::past);
}

TEST_CASE("what came instead of what was scheduled is behind", "[tense]") {
  CHECK(tense_of("The flight was scheduled to leave on [Sunday], but left late.") == Tense::past);
  CHECK(tense_of("They were expected to meet [Friday] but never came.") == Tense::past);
  CHECK(tense_of("He was supposed to speak on [Friday] but did not show up.") == Tense::past);
  // Put off or spoken of, it may be ahead.
  CHECK(tense_of("The flight was scheduled to leave on [Sunday], but was put off.") ==
        Tense::future);
  CHECK(tense_of("He was expected to leave on [Sunday], but said he would stay.") == Tense::future);
  CHECK(tense_of("The flight is scheduled to leave on [Sunday], but left late before.") ==
        Tense::future);
}

TEST_CASE("a forecast is a thing", "[tense]") {
  CHECK(tense_of("It cut its forecast after a loss in [April].") == Tense::past);
  CHECK(tense_of("The forecast was cut in [April].") == Tense::past);
  CHECK(tense_of("Rain is forecast for [Friday].") == Tense::future);
  CHECK(tense_of("The storm was forecast to hit on [Friday].") == Tense::future);
}

TEST_CASE("a bill becomes law, a rule comes into force", "[tense]") {
  CHECK(tense_of("It passed; it becomes law in [January].") == Tense::future);
  CHECK(tense_of("The rule comes into force on [May 3].") == Tense::future);
  CHECK(tense_of("It became law in [January].") == Tense::past);
}

TEST_CASE("what was moved to a date is ahead, what had gone on until one is behind", "[tense]") {
  CHECK(tense_of("Her trial was moved to [May].") == Tense::future);
  CHECK(tense_of("The vote was postponed to [May 3].") == Tense::future);
  CHECK(tense_of("The vote had been moved to [May 3].") == Tense::past);
  CHECK(tense_of("He moved to Rome in [May].") == Tense::past);
  CHECK(tense_of("The launch was shifted to [May].") == Tense::future);
  CHECK(tense_of("She had served as envoy until [March], when she retired.") == Tense::past);
  CHECK(tense_of("The banks were to stay closed until [Thursday].") == Tense::future);
}

TEST_CASE("who returns has it in the calendar", "[tense]") {
  CHECK(tense_of("Students return to class on [Monday] after the repairs.") == Tense::future);
  CHECK(tense_of("We return to Leeds on [Monday].") == Tense::future);
  CHECK(tense_of("His return to work on [Monday] was brief.") == Tense::past);
  CHECK(tense_of("The students' return to class on [Monday] was calm.") == Tense::past);
}

TEST_CASE("a deadline is ahead, unless the clause looks back", "[tense]") {
  CHECK(tense_of("The court gave them until [Friday].") == Tense::future);
  CHECK(tense_of("He said they would go as soon as [Friday].") == Tense::future);
  CHECK(tense_of("It signed a contract effective [June 1].") == Tense::future);
  CHECK(tense_of("Until [Friday], they had not called him a suspect.") == Tense::past);
}

TEST_CASE("what something waits for is ahead", "[tense]") {
  CHECK(tense_of("They hold the chair until the Danes take over in [July].") == Tense::future);
  CHECK(tense_of("They hold the chair till the Danes take over in [July].") == Tense::future);
  CHECK(tense_of("They held the chair until the Danes took over in [July].") == Tense::past);
}

TEST_CASE("what is to be done by a date is ahead", "[tense]") {
  CHECK(tense_of("It is part of a plan to pay the debt down by [May].") == Tense::future);
  CHECK(tense_of("He was able to pay it down by [May].") == Tense::past);
  CHECK(tense_of("It could be over by [Sunday].") == Tense::future);
  CHECK(tense_of("It might not last, but could reach us by [Sunday].") == Tense::future);
  CHECK(tense_of("It might not reach us by [Sunday].") == Tense::future);
  CHECK(tense_of("It could have been over by [Sunday].") != Tense::future);
  CHECK(tense_of("He wanted it and paid by [May].") == Tense::past);
}

TEST_CASE("what is delivered in a month is ahead", "[tense]") {
  CHECK(tense_of("Oil for [February] delivery fell.") == Tense::future);
  CHECK(tense_of("The price of [July] futures rose.") == Tense::future);
  CHECK(tense_of("Oil fell in [February].") == Tense::past);
}

TEST_CASE("what has its place in the calendar is told in the present", "[tense]") {
  CHECK(tense_of("The trial begins [Friday].") == Tense::future);
  CHECK(tense_of("Leaders of both sides meet [Friday] in Geneva.") == Tense::future);
  CHECK(tense_of("Polls open on [Friday].") == Tense::future);
  CHECK(tense_of("The law would still be passed on [Friday].") == Tense::future);
  CHECK(tense_of("They play Hull on [Wednesday].") == Tense::future);
  CHECK(tense_of("They did not play Hull on [Wednesday].") == Tense::past);
  CHECK(tense_of("They did not meet [Friday].") == Tense::past);
  CHECK(tense_of("It fell at the start [Friday].") == Tense::past);
  CHECK(tense_of("It was open [Friday].") == Tense::past);
  CHECK(tense_of("He lost at the US Open on [Friday].") == Tense::past);
}

TEST_CASE("so is what people are about to do", "[tense]") {
  CHECK(tense_of("Who is coming to the hall on [Friday]?") == Tense::future);
  CHECK(tense_of("The minister is travelling to Asia on [Friday].") == Tense::future);
  CHECK(tense_of("The law takes effect in [May].") == Tense::future);
  CHECK(tense_of("Voters go to the polls on [Sunday].") == Tense::future);
  CHECK(tense_of("A vote is expected [Tuesday].") == Tense::future);
  CHECK(tense_of("The hearing is [Thursday].") == Tense::future);
  CHECK(tense_of("They must pay no later than [Friday].") == Tense::future);
  CHECK(tense_of("A vote was expected [Tuesday], and failed.") == Tense::past);
  CHECK(tense_of("He was leaving on [Friday].") == Tense::past);
  CHECK(tense_of("He did not go to the polls on [Sunday].") == Tense::past);
}

TEST_CASE("what nobody plans is over", "[tense]") {
  CHECK(tense_of("A witness of the [Oct. 23] slaying will speak.") == Tense::past);
  CHECK(tense_of("The attack on [Friday] will be looked into.") == Tense::past);
  CHECK(tense_of("The [May 3] deadly bombing will be looked into.") == Tense::past);
  CHECK(tense_of("The [Nov. 4] election will be fair.") == Tense::future);
  CHECK(tense_of("They will attack on [Friday].") == Tense::future);
}

TEST_CASE("a verb of the next clause weighs less", "[tense]") {
  CHECK(tense_of("He will speak to the members in Geneva on [Friday] and was in Rome before.") ==
        Tense::future);
  CHECK(tense_of("He met with a warning from the ministers on [Friday] that they will strike.") ==
        Tense::past);
  CHECK(tense_of("He said he could be found in the bar on [Friday].") == Tense::past);
  CHECK(tense_of("Relatives said they would study [Friday]'s ruling.") == Tense::past);
}

TEST_CASE("no verb, no tense", "[tense]") {
  CHECK(tense_of("Geneva, [Friday].") == Tense::unknown);
  CHECK(tense_of("[Friday]") == Tense::unknown);
}

TEST_CASE("what a reader remembers of a sentence changes no answer", "[tense]") {
  for (const std::string_view text :
       {"May 1, May 2, May 3, May 4.", "He met them May 1, May 2, May 3 and May 4 in Geneva.",
        "May 1 and May 2 he could leave, May 3 vowed to, May 4.",
        "May 1, May 2 to be held May 3, he would leave May 4 and May 5."}) {
    INFO(text);
    Shape shape;
    english().shape(text, shape);
    TenseReader going_on(english().lexicon, shape);
    for (uint32_t i = 0; i + 1 < shape.tokens.size(); ++i) {
      if (shape.words(i) != "May") continue;
      const TokenRange mention{i, i + 2};
      TenseReader fresh(english().lexicon, shape);
      CHECK(going_on.around(shape.sentences.front(), mention) ==
            fresh.around(shape.sentences.front(), mention));
    }
  }
}

TEST_CASE("how far before a date what makes it a deadline may stand", "[tense]") {
  CHECK(tense_of("The court gave them until the end of that [Friday].") == Tense::future);
  CHECK(tense_of("He said they would go as soon as [Friday].") == Tense::future);
  CHECK(tense_of("They hold it until the new Danes and Swedes take over in [July].") ==
        Tense::future);
  CHECK(tense_of("They hold it until the new Danes and old Swedes take over in [July].") ==
        Tense::unknown);
  CHECK(tense_of("It is a way to pay the debt of the old town by the river down by [May].") ==
        Tense::future);
  CHECK(tense_of("It is a way to pay the debt of the whole old town by the river down by [May].") ==
        Tense::unknown);
  CHECK(tense_of("It is a way to pay it before [May].") == Tense::future);
}

TEST_CASE("what nobody plans has an article, and at most two words before it", "[tense]") {
  CHECK(tense_of("The [May 3] deadly bloody bombing will be looked into.") == Tense::past);
  CHECK(tense_of("The attack of [Friday] will be looked into.") == Tense::past);
  CHECK(tense_of("The recent bloody attack on [Friday] will be looked into.") == Tense::past);
  CHECK(tense_of("Troops will attack on [Friday].") == Tense::future);
}

TEST_CASE("the day of a hearing, not that of the week", "[tense]") {
  CHECK(tense_of("The hearing is on [May 3].") == Tense::future);
  CHECK(tense_of("The hearings are [Thursday].") == Tense::future);
  CHECK(tense_of("He says it is [Thursday].") == Tense::unknown);
  CHECK(tense_of("He says today is [Thursday].") == Tense::unknown);
  CHECK(tense_of("The winner is [Thursday]'s best.") == Tense::unknown);
}

TEST_CASE("what the timetable says, word for word", "[tense]") {
  CHECK(tense_of("The law goes into effect in [May].") == Tense::future);
  CHECK(tense_of("She takes office in [May].") == Tense::future);
  CHECK(tense_of("The games take place in [May].") == Tense::future);
  CHECK(tense_of("The case goes before a judge on [Friday].") == Tense::future);
  CHECK(tense_of("The book goes on sale [Friday].") == Tense::future);
  CHECK(tense_of("It takes a while on [Friday].") == Tense::unknown);
  CHECK(tense_of("It goes far on [Friday].") == Tense::unknown);
  CHECK(tense_of("He could go to the polls on [Sunday].") == Tense::unknown);
}

TEST_CASE("what is thought of is ahead, what would have been is not", "[tense]") {
  CHECK(tense_of("The flight would still leave on [Friday].") == Tense::future);
  CHECK(tense_of("The flight would have left on [Friday].") == Tense::past);
  CHECK(tense_of("The flight might leave on [Friday].") == Tense::future);
  CHECK(tense_of("The president [Saturday] vowed to go.") == Tense::past);
  CHECK(tense_of("He vowed to go [Saturday].") == Tense::future);
  CHECK(tense_of("It is not leaving on [Friday].") == Tense::future);
  CHECK(tense_of("A vote is set for [Friday].") == Tense::future);
  CHECK(tense_of("He set it on fire on [Friday].") == Tense::past);
  CHECK(tense_of("It had long been set for [Friday].") == Tense::past);
}

TEST_CASE("the nearer verb, and a comma counts for many words", "[tense]") {
  CHECK(tense_of("He spoke here on [Friday] and will go.") == Tense::past);
  CHECK(tense_of("He spoke, and on [Friday] he will go.") == Tense::future);
  CHECK(tense_of("He will speak (in French) on [Friday] and was in Rome.") == Tense::future);
  CHECK(tense_of("Fans are looking forward to [May].") == Tense::future);
  CHECK(tense_of("Much may happen between now and [May].") == Tense::future);
  CHECK(tense_of("He was looking for it on [Friday].") == Tense::past);
  CHECK(tense_of("Those who met [Friday] will meet again.") == Tense::past);
}

TEST_CASE("what is looked forward to is ahead, what has been since is behind", "[tense]") {
  CHECK(tense_of("I cant wait for [Friday].") == Tense::future);
  CHECK(tense_of("See you [Friday].") == Tense::future);
  CHECK(tense_of("They see you as weak [Friday].") != Tense::future);
  CHECK(tense_of("It all changes come [Friday].") == Tense::future);
  CHECK(tense_of("The sale runs through [Friday].") == Tense::future);
  CHECK(tense_of("They threw open the doors [Friday].") == Tense::past);
  CHECK(tense_of("It cut its forecast for the second time since [Friday].") == Tense::past);
}

TEST_CASE("a verb whose past is its present shows it beside one person", "[tense]") {
  CHECK(tense_of("Ruiz quit her post on [Oct. 8].") == Tense::past);
  CHECK(tense_of("He put the house up for sale on [May 3].") == Tense::past);
  CHECK(tense_of("The union let Ruiz quit on [Oct. 8].") == Tense::unknown);
  CHECK(tense_of("Will Ruiz quit on [Oct. 8]?") != Tense::past);
  CHECK(tense_of("He will read it on [May 3].") == Tense::future);
  CHECK(tense_of("Rivers cut the road on [May 3].") == Tense::unknown);
}
