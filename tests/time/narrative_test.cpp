#include <catch2/catch.hpp>

#include "extractor/model/edtf.h"
#include "extractor/time/timeline_of_text.h"
#include "tests/time/english.h"

using namespace dateline;
using times::english;

namespace {

struct Reading {
  bool narrative = false;
  std::vector<std::string> dates;  // EDTF of those with days, in text order
};

Reading read(std::string_view text, const std::string& published) {
  Shape shape;
  english().shape(text, shape);
  std::vector<Mention> mentions;
  Matcher(english()).find(shape, mentions);
  ResolvedTimes times;
  const auto moment = published.empty() ? std::nullopt : parse_moment(published);
  resolve_all(english(), shape, moment, mentions, times);
  Reading reading{times.narrative, {}};
  for (const uint32_t i : times.order) {
    const bool inner = mentions[i].inside >= 0;
    if (inner || !times.values[i] || times.values[i]->span() == nullptr) continue;
    reading.dates.push_back(to_edtf(*times.values[i]->span()));
  }
  return reading;
}

using Dates = std::vector<std::string>;

// The clocks of a text of 2022-03-21 ("1405 1805"), each once.
std::string clocks(std::string_view text) {
  Shape shape;
  english().shape(text, shape);
  std::vector<Mention> mentions;
  Matcher(english()).find(shape, mentions);
  ResolvedTimes times;
  resolve_all(english(), shape, parse_moment("2022-03-21"), mentions, times);
  std::string told;
  for (const auto& value : times.values) {
    const TimeSpan* span = value ? value->span() : nullptr;
    if (span == nullptr || span->first.grain != Grain::minute) continue;
    const std::string clock = std::to_string(span->first.hour * 100 + span->first.minute);
    if (told.find(clock) == std::string::npos) told += (told.empty() ? "" : " ") + clock;
  }
  return told;
}

}  // namespace

TEST_CASE("a text of many years long gone is a history", "[narrative]") {
  const std::string_view history =
      "The empire fell in 1806. In 1809 the war began again. By 1812 the army stood in the east. "
      "It "
      "was beaten in 1813. On October 19 the city was taken.";
  const Reading reading = read(history, "2022-03-21");
  CHECK(reading.narrative);
  REQUIRE_FALSE(reading.dates.empty());
  CHECK(reading.dates.back() == "1813-10-19");
  CHECK(read(history, "").narrative);
}

TEST_CASE("three old years are enough where nothing hangs on today", "[narrative]") {
  const std::string_view history =
      "The war began in 1805. On 2 December he won. Prussia was beaten in October 1806. He entered "
      "the city on 27 October. He fought again in February 1807.";
  CHECK(read(history, "2022-03-21").dates ==
        Dates{"1805", "1805-12-02", "1806-10", "1806-10-27", "1807-02"});
  const std::string_view obituary =
      "She was born in 1905, wed in 1926 and elected in 1947. She died on Friday.";
  CHECK_FALSE(read(obituary, "2022-03-21").narrative);
}

TEST_CASE("since when there was none is no history", "[narrative]") {
  const std::string_view report =
      "It was the club's first cup since 1908. It had won nothing since 1945, and nobody had come "
      "back from so far since 1970. The keeper is the first since 1985. He came last year.";
  const Reading reading = read(report, "2016-11-03");
  CHECK_FALSE(reading.narrative);
  CHECK(reading.dates.back() == "2015");
}

TEST_CASE("a text that opens with its own weekday is news, however far it looks back",
          "[narrative]") {
  const std::string past =
      " She was born in 1932. In 1956 she was called to the bar. In 1981 she became a judge. She "
      "retired in 2002. A service will be held on April 2.";
  const Reading obituary =
      read("The judge who freed them in 1997 died on Sunday." + past, "2014-03-11");
  CHECK_FALSE(obituary.narrative);
  CHECK(obituary.dates ==
        Dates{"1997", "2014-03-09", "1932", "1956", "1981", "2002", "2014-04-02"});
  CHECK(read("The judge who freed them in 1997 was Scottish." + past, "2014-03-11").narrative);
  CHECK(read("The judge freed them on 12 May 1997, and on Sunday they were home." + past,
             "2014-03-11")
            .narrative);
  CHECK(read("She was a judge. Few knew her. She died on Sunday." + past, "2014-03-11").narrative);
}

TEST_CASE("a text that opens with a day around its publication is news", "[narrative]") {
  const std::string past =
      " It had been a proud line once. It began in 1987. In 2005 it bought its rival. In 2007 it "
      "moved. In 2008 it lost money. The creditors come together on March 15.";
  const Reading news = read("The last plane landed on February 3." + past, "2012-02-08");
  CHECK_FALSE(news.narrative);
  CHECK(news.dates == Dates{"2012-02-03", "1987", "2005", "2007", "2008", "2012-03-15"});
  CHECK(read("The last plane landed on August 3." + past, "2012-02-08").narrative);
  CHECK(read("The last plane landed on 3 February 2011." + past, "2012-02-08").narrative);
}

TEST_CASE("a history that goes back a year at its beginning has its year", "[narrative]") {
  const Reading siege = read(
      "The siege lasted from 14 June to 2 November 1643. The prince had entered the valley in the "
      "spring of 1642, taking the forts by the end of July. He marched that winter. His vanguard "
      "reached the walls on 12 June. He died in 1661.",
      "2016-05-01");
  CHECK(siege.narrative);
  CHECK(siege.dates ==
        Dates{"1643-06-14/1643-11-02", "1642-21", "1642-07", "1643-24", "1643-06-12", "1661"});
}

TEST_CASE("minutes later are counted from the minute told", "[narrative]") {
  CHECK(clocks("He fell at 10:45 p.m. Thirty minutes later he rose.") == "2245 2315");
}

TEST_CASE("a day in brackets has the year that comes after them", "[narrative]") {
  CHECK(read("It began on 7 November (25 October) 1917 in the capital.", "2022-03-21").dates ==
        Dates{"1917-11-07", "1917-10-25", "1917"});
  CHECK(read("It began on 7 November or 25 October, 1917 was bad.", "2022-03-21").dates.front() !=
        "1917-11-07");
}

TEST_CASE("two hours after ten at night the next day begins", "[narrative]") {
  CHECK(
      read("Polls closed at 10 p.m. on Thursday. Two hours later he spoke.", "2016-06-24").dates ==
      Dates{"2016-06-23", "2016-06-24"});
}

TEST_CASE("hours later are counted from the clock just told", "[narrative]") {
  CHECK(
      read("Polls closed at 10 p.m. on Thursday. Six hours later he spoke.", "2016-06-24").dates ==
      Dates{"2016-06-23", "2016-06-24"});
  CHECK(
      read("Polls closed at 10 p.m. on Thursday. Few slept. All waited. Six hours later he spoke.",
           "2016-06-24")
          .dates.back() == "2016-06-23");
  CHECK(read("Polls closed on Thursday. Six hours later he spoke.", "2016-06-24").dates.back() ==
        "2016-06-23");
}

TEST_CASE("in one sentence a year is given once", "[narrative]") {
  CHECK(read("He was held on March 3, 1998 and freed on June 5. He spoke on Friday.", "2022-03-21")
            .dates == Dates{"1998-03-03", "1998-06-05", "2022-03-18"});
  CHECK(read("He was held on March 3, 1998 and will be freed on June 5.", "2022-03-21").dates ==
        Dates{"1998-03-03", "2022-06-05"});
}

TEST_CASE("a month of that year is not one of ours", "[narrative]") {
  CHECK(read("He came on April 12, 2005. He left in July of that year.", "2022-03-21").dates ==
        Dates{"2005-04-12", "2005-07"});
}

TEST_CASE("a clock is of the day that follows it", "[narrative]") {
  CHECK(read("It struck at 6:30 p.m. (1730 GMT) on Monday.", "2022-03-23").dates ==
        Dates{"2022-03-21", "2022-03-21", "2022-03-21"});
  CHECK(read("Friday 8 p.m. at the town hall.", "2022-03-23").dates == Dates{"2022-03-25"});
}

TEST_CASE("a clock goes by the day that the report is at", "[narrative]") {
  const auto dates = [](const char* text) { return read(text, "2022-03-23").dates; };
  CHECK(dates("The bridge fell on Monday. Divers went down at 6 a.m. and found the bus.") ==
        Dates{"2022-03-21", "2022-03-21"});
  CHECK(dates("Divers went down at 6 a.m. and found the bus.") == Dates{"2022-03-23"});
  // Not by a day of another story, nor by one to come.
  CHECK(dates("A bridge fell on Feb. 3, 2021. Divers went down at 6 a.m. and found the bus.")
            .back() == "2022-03-23");
  CHECK(dates("The court will rule on Friday. Divers went down at 6 a.m. and found the bus.")
            .back() == "2022-03-23");
}

TEST_CASE("dates in a row share the year that the last one gives", "[narrative]") {
  CHECK(read("They fought in June, July and August 1971.", "2022-03-21").dates ==
        Dates{"1971-06", "1971-07/1971-08"});
  CHECK(read("They waited in the spring and summer of 1940.", "2022-03-21").dates ==
        Dates{"1940-21", "1940-22"});
  CHECK(read("It fell in December and January 2012.", "2022-03-21").dates ==
        Dates{"2011-12/2012-01"});
  CHECK(read("It fell in May. In 1971 it was built.", "2022-03-21").dates ==
        Dates{"2021-05", "1971"});
}

TEST_CASE("by another clock it is no year", "[narrative]") {
  CHECK(read("It fell at 2:05 p.m. (1805 in Egypt) on Friday.", "2022-03-21").dates ==
        Dates{"2022-03-18", "2022-03-18", "2022-03-18"});
  CHECK(read("He won again (1805 in Egypt).", "2022-03-21").dates == Dates{"1805"});
}

TEST_CASE("a clock elsewhere stands right behind the clock, and is one", "[narrative]") {
  CHECK(clocks("It fell at 2:05 p.m. (1805 in Egypt) on Friday.") == "1405 1805");
  CHECK(clocks("It fell at 2:05 p.m. (1859 in Egypt) on Friday.") == "1405 1859");
  CHECK(clocks("It fell at 2:05 p.m. (1860 in Egypt) on Friday.") == "1405");
  CHECK(clocks("It fell at 2:05 p.m. (2005 was worse) on Friday.") == "1405 2005");
  CHECK(clocks("It fell at 2:05 p.m. in a bad year (1805 was worse).") == "1405");
}

TEST_CASE("a year is shared by dates that stand side by side only", "[narrative]") {
  CHECK(read("It fell in June after a long debate that ended in July 1971.", "2022-03-21").dates ==
        Dates{"2021-06", "1971-07"});
  CHECK(read("In 1453, on 29 May, the city fell.", "2022-03-21").dates ==
        Dates{"1453", "1453-05-29"});
  CHECK(read("It had a bad 1453, and on 29 May the city fell.", "2022-03-21").dates.back() ==
        "2021-05-29");
}

TEST_CASE("what is counted hangs on the date before it, far as that may be", "[narrative]") {
  const std::string_view history =
      "They gave up on April 9, 1865. Five days later he was shot. The war had begun on April 12, "
      "1861. In July of that year it was lost. That December it snowed. In September 1862 it "
      "ended.";
  CHECK(read(history, "2022-03-21").dates ==
        Dates{"1865-04-09", "1865-04-14", "1861-04-12", "1861-07", "1861-12", "1862-09"});
}

TEST_CASE("clocks and parts of the day are a history's own", "[narrative]") {
  const std::string_view history =
      "The empire fell in 1806. In 1809 the war began again. By 1812 the army stood in the east. "
      "On October 19, 1813 the city was taken at noon, and by the end of the day it burned. In the "
      "evening, around midnight, the bridge blew.";
  CHECK(read(history, "2022-03-21").narrative);
}

TEST_CASE("when readers wrote makes no history", "[narrative]") {
  std::string comments = "The show was good.\n";
  for (const char* day : {"28", "29", "30"}) {
    comments += std::string("At 08:12 on ") + day + " April 2009 a reader wrote: It was good.\n";
    comments += std::string("At 09:12 on ") + day + " April 2009 a reader wrote: It was bad.\n";
  }
  CHECK_FALSE(read(comments, "2022-03-21").narrative);
}

TEST_CASE("a day that is known by its name keeps its year", "[narrative]") {
  CHECK(read("He spoke of the Sept. 11 attacks.", "2012-06-01").dates == Dates{"2001-09-11"});
  CHECK(read("He spoke of the Sept. 11 attacks.", "1998-10-01").dates == Dates{"1998-09-11"});
}

TEST_CASE("news is not, even when it looks back once", "[narrative]") {
  const std::string_view news =
      "The minister resigned on Friday. She was elected in 2005. The vote will be held on April 1.";
  const Reading reading = read(news, "2022-03-21");
  CHECK_FALSE(reading.narrative);
  CHECK(reading.dates == Dates{"2022-03-18", "2005", "2022-04-01"});
}

TEST_CASE("years around the publication make no history", "[narrative]") {
  CHECK_FALSE(
      read("It lost in 2019. It won in 2020. It lost in 2021. It won in 2022.", "2022-03-21")
          .narrative);
}

TEST_CASE("a look aside does not take the story with it", "[narrative]") {
  const std::string_view history =
      "The assembly met in 1789. In October 1791 it dissolved. The encyclopaedia of 1911 praises "
      "it. "
      "In March 1792 war was near. It came on 20 April. In 1795 it was over.";
  const Reading reading = read(history, "2022-03-21");
  CHECK(reading.dates == Dates{"1789", "1791-10", "1911", "1792-03", "1792-04-20", "1795"});
}

TEST_CASE("a year later hangs on the date before it", "[narrative]") {
  const Reading reading =
      read("They signed an agreement in 2005. A year later it fell apart.", "2022-03-21");
  CHECK_FALSE(reading.narrative);
  CHECK(reading.dates == Dates{"2005", "2006"});
}

TEST_CASE("a report goes back to its own quarter", "[narrative]") {
  const std::string_view report =
      "Third-quarter profit rose. Sales fell in the 1988 period. Costs rose in the quarter. The "
      "fiscal first quarter was weak. A year earlier profit was higher.";
  CHECK(read(report, "1989-11-02").dates ==
        Dates{"1989-35", "1988-35", "1989-35", "1989-33", "1988-35"});
}

TEST_CASE("an old quarter is not reported on", "[narrative]") {
  CHECK(read("It fell in the third quarter of 1985. A year ago it rose.", "1989-11-02").dates ==
        Dates{"1985-35", "1988"});
}

TEST_CASE("without a publication date news keeps its gaps", "[narrative]") {
  const Reading reading = read("The war began on Feb. 24. It was over in 2022.", "");
  CHECK(reading.dates == Dates{"XXXX-02-24", "2022"});
}

TEST_CASE("after a weekday to come the one joined to it comes too", "[weekday]") {
  CHECK(read("The office issued a warning for Thursday and Friday.", "2024-05-15").dates ==
        Dates{"2024-05-16", "2024-05-17"});
  CHECK(read("The office issued a warning for Sunday and Monday.", "2024-05-18").dates ==
        Dates{"2024-05-19", "2024-05-20"});
  CHECK(read("Raids on Sunday and Monday led to arrests.", "2024-05-15").dates ==
        Dates{"2024-05-12", "2024-05-13"});
  CHECK(read("It said on Thursday the strike of Friday failed.", "2024-05-17").dates ==
        Dates{"2024-05-16", "2024-05-17"});
}

TEST_CASE("a text that says last Tuesday is no history", "[narrative]") {
  const std::string_view profile =
      "He came to the island in 1966. In 1979 and again in 1983 he was jailed; in 1984 he left. "
      "His "
      "family followed in 1990. In 1991 he opened a shop, and by 1995 he had three. The hearing ";
  CHECK(read(std::string(profile) + "was long.", "2000-02-24").narrative);
  CHECK_FALSE(read(std::string(profile) + "of last Tuesday was long.", "2000-02-24").narrative);
}

namespace {

// One sentence for each year.
std::string told_of(std::initializer_list<int> years, std::string_view more = "") {
  std::string text;
  for (const int year : years)
    text += "The town was taken in " + std::to_string(year) + " by few. ";
  return text + std::string(more);
}

bool is_told_as_history(const std::string& text, const std::string& published) {
  return read(text, published).narrative;
}

std::string often(int times, const std::string& sentence) {
  std::string text;
  for (int i = 0; i < times; ++i) text += sentence;
  return text;
}

}  // namespace

TEST_CASE("how old and how many the dates of a history are", "[narrative]") {
  CHECK(is_told_as_history(told_of({2009, 2010, 2011}), "2022-03-21"));
  CHECK_FALSE(is_told_as_history(told_of({2009, 2010, 2012}), "2022-03-21"));  // ten years ago
  CHECK_FALSE(is_told_as_history(told_of({2009, 2010}), "2022-03-21"));
  // Nothing but its own dates places a text that nobody dated.
  CHECK(is_told_as_history(told_of({2009}), ""));
  CHECK_FALSE(is_told_as_history(told_of({2009}, "He spoke about it last week. "), ""));
  CHECK(is_told_as_history(told_of({2019, 2019, 2019, 2019}), "2022-03-21"));
  CHECK_FALSE(is_told_as_history(told_of({2020, 2020, 2020, 2020}), "2022-03-21"));
  CHECK(is_told_as_history(told_of({2021, 2005, 2006, 2021}), "2024-03-21"));
  // The middle one of the years counts.
  CHECK(is_told_as_history(told_of({2021, 1990, 2005, 1980, 2022}), "2022-03-21"));
  CHECK_FALSE(is_told_as_history(told_of({2021, 1990, 2021, 1980, 2022}), "2022-03-21"));
}

TEST_CASE("a history has one \"last week\" to four dates at most", "[narrative]") {
  const std::string one = "He spoke about it last week. ";
  CHECK(is_told_as_history(told_of({2001, 2002, 2003, 2004}, one), "2022-03-21"));
  CHECK_FALSE(is_told_as_history(told_of({2001, 2002, 2003, 2004}, one + one), "2022-03-21"));
  CHECK_FALSE(is_told_as_history(told_of({2001, 2002, 2003}, one), "2022-03-21"));
  CHECK(is_told_as_history(told_of({2001, 2002, 2003, 2004}, "He spoke about it a month ago. "),
                           "2022-03-21"));
  CHECK(is_told_as_history(told_of({2001, 2002, 2003, 2004}, "It was so at noon each day. "),
                           "2022-03-21"));
}

TEST_CASE("with many dates a history may come up to its publication", "[narrative]") {
  const std::string sentence = "The town was taken in March 2022 by few. ";
  const std::string one = "He spoke about it last week. ";
  CHECK(is_told_as_history(often(15, sentence), "2022-06-21"));
  CHECK_FALSE(is_told_as_history(often(14, sentence), "2022-06-21"));
  CHECK(is_told_as_history(often(15, sentence) + one, "2022-06-21"));
  CHECK_FALSE(is_told_as_history(often(15, sentence) + one + one, "2022-06-21"));
  CHECK(is_told_as_history(often(16, sentence) + one + one, "2022-06-21"));
  CHECK_FALSE(is_told_as_history(often(15, sentence), "2021-06-21"));
}

TEST_CASE("a report is about a quarter that was over, and not a year ago", "[narrative]") {
  const auto year_ago = [](const char* quarter, const char* published) {
    return read(std::string("Profit rose in the third quarter of ") + quarter +
                    ". A year ago it fell.",
                published)
        .dates.back();
  };
  CHECK(year_ago("1989", "1989-10-01") == "1988-35");
  CHECK(year_ago("1989", "1989-09-30") == "1988");
  CHECK(year_ago("1988", "1989-10-02") == "1987-35");
  CHECK(year_ago("1988", "1989-10-03") == "1988");
}

TEST_CASE("of the quarters that a report names the latest is its own", "[narrative]") {
  CHECK(read("Profit rose in the third quarter of 1989. It fell in the second quarter of 1989. A "
             "year ago it fell.",
             "1989-11-02")
            .dates.back() == "1988-35");
}

TEST_CASE("a clock goes by a day that was told up to three sentences before", "[narrative]") {
  const auto clock = [](int sentences, const char* day) {
    return read(std::string("The bridge fell on ") + day + ". " +
                    often(sentences, "The river is wide here. ") +
                    "Divers went down at 6 a.m. and found the bus.",
                "2022-03-23")
        .dates.back();
  };
  CHECK(clock(0, "Monday") == "2022-03-21");
  CHECK(clock(2, "Monday") == "2022-03-21");
  CHECK(clock(3, "Monday") == "2022-03-23");
  CHECK(clock(0, "March 16") == "2022-03-16");
  CHECK(clock(0, "March 15") == "2022-03-23");
}

TEST_CASE("digits in brackets after a clock are one if a clock has them", "[narrative]") {
  const auto in_brackets = [](const char* digits) {
    return read(std::string("It fell at 2:05 p.m. (") + digits + " in Egypt) on Friday.",
                "2022-03-21")
        .dates[1];
  };
  CHECK(in_brackets("1859") == "2022-03-18");
  CHECK(in_brackets("1860") == "1860");
  CHECK(in_brackets("1900") == "2022-03-18");
}

TEST_CASE("the year turns between months in a row", "[narrative]") {
  CHECK(read("It snowed in November, December, January and February 1972.", "2022-03-21")
            .dates.front() == "1971-11");
  CHECK(read("It rained in April, June, August and October 1971.", "2022-03-21").dates.front() ==
        "1971-04");
}

TEST_CASE("a year that opens a sentence is that of the day after it", "[year]") {
  CHECK(read("In 1453, on 29 May, the walls were breached.", "2024-05-15").dates ==
        Dates{"1453", "1453-05-29"});
  CHECK(read("He retired in 1998, on 3 May he said.", "2024-05-15").dates ==
        Dates{"1998", "2024-05-03"});
}

TEST_CASE("what was put off until a day is ahead of it", "[weekday]") {
  CHECK(read("The trial was adjourned until Monday.", "2024-05-15").dates == Dates{"2024-05-20"});
  CHECK(read("The vote was put off until 3 June.", "2024-05-15").dates == Dates{"2024-06-03"});
  CHECK(read("The shop was shut until Monday.", "2024-05-15").dates == Dates{"2024-05-13"});
}

TEST_CASE("the am of a clock is no verb", "[weekday]") {
  CHECK(read("A man was arrested at 2.30am on Sunday.", "2024-05-15").dates == Dates{"2024-05-12"});
  CHECK(read("The bomb exploded at 9am on Monday.", "2024-05-15").dates == Dates{"2024-05-13"});
  CHECK(read("I am leaving on Friday.", "2024-05-15").dates == Dates{"2024-05-17"});
}

TEST_CASE("a day soon after one just told is of its year", "[narrative]") {
  CHECK(read("Agents raided the house on the fifth of October 2021. Ruiz left on Oct. 8.",
             "2023-05-20")
            .dates == Dates{"2021-10-05", "2021-10-08"});
  CHECK(read("The shop burned on Dec. 20, 2021. It was sold on Jan. 4.", "2023-05-20").dates ==
        Dates{"2021-12-20", "2022-01-04"});
}

TEST_CASE("what is no next day of the story has the year of its own", "[narrative]") {
  const std::string published = "2023-05-20";
  CHECK(read("The shop burned on Oct. 5, 2021. It was sold on March 8.", published).dates ==
        Dates{"2021-10-05", "2023-03-08"});
  CHECK(read("The shop burned on May 25, 2021. A trial will begin on June 1.", published).dates ==
        Dates{"2021-05-25", "2023-06-01"});
  CHECK(read("The shop burned on Oct. 5, 2021. Nobody saw it. Nobody rang. It was sold on Oct. 8.",
             published)
            .dates.back() == "2022-10-08");
}

TEST_CASE("a day that opens a sentence goes on from a time long gone that opened the last",
          "[year]") {
  CHECK(read("In the spring of 1863 Lee moved north. On 1 July the armies met.", "2010-05-01")
            .dates == Dates{"1863-21", "1863-07-01"});
  CHECK(read("In 1914 the army marched. On August 4 the bridge was blown.", "2010-05-01").dates ==
        Dates{"1914", "1914-08-04"});
  // Not from what is told in passing, nor from lately, nor to the day that is news.
  CHECK(read("The club was founded in 1914. On August 4 it was sold.", "2010-05-01").dates ==
        Dates{"1914", "2009-08-04"});
  CHECK(read("In 2001 the club was founded. On August 4 it was sold.", "2010-05-01").dates ==
        Dates{"2001", "2009-08-04"});
  CHECK(read("In 1914 the club was founded. On April 4 it was sold.", "2010-05-01").dates ==
        Dates{"1914", "2010-04-04"});
}

TEST_CASE("from a weekday to a weekday is forward", "[weekday]") {
  CHECK(read("The doctor sees patients Tuesday to Friday.", "2014-06-11").dates ==
        Dates{"2014-06-10/2014-06-13"});
  CHECK(read("It was shut from Friday to Sunday.", "2014-06-11").dates ==
        Dates{"2014-06-06/2014-06-08"});
  CHECK(read("It will open Thursday to Sunday.", "2014-06-11").dates ==
        Dates{"2014-06-12/2014-06-15"});
}

TEST_CASE("a clock is of the part of the day that the text named last", "[narrative]") {
  const auto clock = [](const std::string& part, const std::string& time) {
    return read("The concert on " + part + " was the last. " +
                    often(6, "People took cover behind the stage. ") + time +
                    " an officer sounded the alarm.",
                "2022-03-22")
        .dates.back();
  };
  CHECK(clock("Sunday night", "At 10:08 p.m.") == "2022-03-20");
  CHECK(clock("Sunday evening", "At 7:15 p.m.") == "2022-03-20");
  CHECK(clock("Sunday morning", "At 9:40 a.m.") == "2022-03-20");
  CHECK(clock("Sunday afternoon", "At 3 p.m.") == "2022-03-20");
  CHECK(clock("Sunday night", "At 1:30 a.m.") == "2022-03-21");
  // Not of one that it does not lie in, of a day without a part, or of the paper's own night.
  CHECK(clock("Sunday morning", "At 10:08 p.m.") == "2022-03-22");
  CHECK(clock("Sunday morning", "At 12:30 p.m.") == "2022-03-22");
  CHECK(clock("Sunday night", "At 5:10 a.m.") == "2022-03-22");
  CHECK(clock("Sunday afternoon", "At 10:08 a.m.") == "2022-03-22");
  CHECK(clock("Sunday evening", "At 3 p.m.") == "2022-03-22");
  CHECK(clock("Sunday", "At 10:08 p.m.") == "2022-03-22");
  CHECK(clock("Tuesday night", "At 1:30 a.m.") == "2022-03-22");
  // The hour of the writing.
  CHECK(clock("Sunday night", "(Update 10:08 p.m.)") == "2022-03-22");
}

TEST_CASE("a clock of twelve hours goes on in the half of the day told before", "[narrative]") {
  CHECK(clocks("Shots fell at 10:20 p.m. They ended about 10:25.") == "2220 2225");
  CHECK(clocks("Shots fell at 10:20 p.m. They ended at 11:40.") == "2220 2340");
  CHECK(clocks("Shots fell at 10:20 a.m. They ended about 10:25.") == "1020 1025");
  // Noon is no hour that goes on; too long after; by another clock.
  CHECK(clocks("Shots fell at 10:20 p.m. They ended at 12:15.") == "2220 1215");
  CHECK(clocks("Shots fell at 10:20 p.m. They ended at 4:25.") == "2220 425");
  CHECK(clocks("Shots fell at 10:20 p.m. (11:20 in Perth).") == "2220 1120");
  CHECK(clocks("Shots fell at 6:20 p.m. 22 March 2022 - 07:25 Comments.") == "1820 725");
}

TEST_CASE("a year right before a date is the date's", "[narrative]") {
  CHECK(read("He was jailed in 2005 and freed five years later, in June.", "2013-04-18").dates ==
        Dates{"2005", "2010", "2010-06"});
  CHECK(read("It was shut two years ago, on May 3.", "2013-04-18").dates ==
        Dates{"2011", "2011-05-03"});
  CHECK(read("It was shut two years ago, and in March it burned.", "2013-04-18").dates ==
        Dates{"2011", "2013-03"});
  CHECK(read("It was shut two years ago, March being wet.", "2013-04-18").dates.back() ==
        "2013-03");
}

TEST_CASE("a day of the story is the date that it stands beside", "[narrative]") {
  const std::string past = "It began in 1931. In 1934 it grew, and by 1935 it was war. ";
  CHECK(read(past + "On 21 July 1936, the fifth day of the rising, the town fell.", "").dates ==
        Dates{"1931", "1934", "1935", "1936-07-21", "1936-07-21"});
  CHECK(read(past + "On 21 July 1936 the town fell. The fifth day of the rising was hot.", "")
            .dates.back() != "1936-07-21");
}

TEST_CASE("what nothing before places is placed by the date after it", "[narrative]") {
  CHECK(read("The next day, Oct. 4, he fled to Oman.", "2013-04-18").dates ==
        Dates{"2012-10-04", "2012-10-04"});
  CHECK(read("A decade later, in 1847, he came back.", "2013-04-18").dates ==
        Dates{"1847", "1847"});
  CHECK(read("He fled. The next day, Smith went in 2012.", "2013-04-18").dates.front() != "2012");
}

TEST_CASE("a weekday in small letters is of a message, which looks ahead", "[weekday]") {
  CHECK(read("4 day weekend, back to work weds", "2012-06-03").dates == Dates{"2012-06-06"});
  CHECK(read("New flyer for saturday", "2012-06-06").dates == Dates{"2012-06-09"});
  CHECK(read("It rained on saturday", "2012-06-06").dates == Dates{"2012-06-02"});
  CHECK(read("New album, out Saturday", "2012-06-06").dates == Dates{"2012-06-02"});
}

TEST_CASE("a day alone in a message is ahead", "[weekday]") {
  CHECK(read("merry xmas, back on the 2nd", "2013-12-25").dates.back() == "2014-01-02");
  CHECK(read("He came back on the 2nd.", "2013-12-25").dates == Dates{"2013-12-02"});
}

TEST_CASE("what is the first in three years is no date", "[narrative]") {
  CHECK(read("The talks, the first in three years, are to resume.", "2013-07-06").dates.empty());
  CHECK(read("It will be the lowest in ten years.", "2013-07-06").dates.empty());
  CHECK(read("The talks are to resume in three years.", "2013-07-06").dates == Dates{"2016"});
}

TEST_CASE("that summer, of no story, is of no year", "[narrative]") {
  CHECK(read("She left school that summer and joined a circus.", "2015-05-20").dates ==
        Dates{"XXXX-22"});
  CHECK(read("It began in May 2010. She left that summer.", "2015-05-20").dates.back() ==
        "2010-22");
}

TEST_CASE("after tomorrow a weekday joined to it comes too", "[weekday]") {
  CHECK(read("Schools are shut tomorrow and Wednesday.", "2012-10-29").dates ==
        Dates{"2012-10-30", "2012-10-31"});
  CHECK(read("Schools were shut yesterday and Wednesday.", "2012-10-29").dates ==
        Dates{"2012-10-28", "2012-10-24"});
}

TEST_CASE("a month that ends what another begins is the next of its name", "[narrative]") {
  CHECK(read("The floods, which lasted from June to September, killed 40.", "2013-04-18").dates ==
        Dates{"2012-06/2012-09"});
  CHECK(read("It was shut between November and January.", "2013-04-18").dates ==
        Dates{"2012-11/2013-01"});
  CHECK(read("He will be away from February to May.", "2013-04-18").dates ==
        Dates{"2014-02/2014-05"});
  CHECK(read("It rained in February and May will be dry.", "2013-04-18").dates ==
        Dates{"2013-02", "2013-05"});
}

TEST_CASE("a year of few digits is of its story's era", "[narrative]") {
  CHECK(read("It fell in 1085. It rose in 1100, and died in 1200. In late 376, the Goths came.", "")
            .dates.back() == "0376");
  CHECK(read("He took the city in 539 BC, and his son came in 525. In 490 the Persians came.", "")
            .dates == Dates{"-0538", "-0524", "-0489"});
  CHECK(read("It was raised in 58 BC. In 52 the town fell. In 410, the city fell.", "").dates ==
        Dates{"-0057", "-0051", "0410"});
  CHECK(read("It fell in AD 376. In 410, it fell again. In 52 the", "").dates ==
        Dates{"0376", "0410"});
}

TEST_CASE("a text that opens with a day long gone is a short history", "[narrative]") {
  const std::string ship = "It left on 8 August 1901. ";
  CHECK(read(ship + "In November three men set out.", "2013-05-01").dates.back() == "1901-11");
  CHECK_FALSE(read(ship + "It will be shown in November.", "2013-05-01").narrative);
  CHECK_FALSE(read(ship + "It has been found.", "2013-05-01").narrative);
  CHECK_FALSE(read(ship + "Work began last month.", "2013-05-01").narrative);
  CHECK_FALSE(read("It left on 8 August 1991. It came back in May.", "2010-05-01").narrative);
  CHECK_FALSE(read("Built in 1901, it burned in March.", "2013-05-01").narrative);
  CHECK_FALSE(read("It burned in March. It was opened on 8 August 1901.", "2013-05-01").narrative);
}

TEST_CASE("a part of the day right after a day long gone is of that day", "[narrative]") {
  CHECK(read("It left on 4 October 1928. At dawn it was over the sea.", "2013-05-01").dates ==
        Dates{"1928-10-04", "1928-10-04"});
  CHECK(read("It left on 4 October 1928. At 6 a.m. it was over the sea.", "2013-05-01").dates ==
        Dates{"1928-10-04", "1928-10-04"});
  CHECK(read("It left on 4 October 2012. At dawn it was over the sea.", "2013-05-01").dates ==
        Dates{"2012-10-04", "2013-05-01"});
  CHECK(read("It left on 4 October 1928. At dawn it will be shown.", "2013-05-01").dates ==
        Dates{"1928-10-04", "2013-05-01"});
}

TEST_CASE("what was said was not said on a day to come", "[narrative]") {
  CHECK(read("Schools are closed until Monday, he said late in the day.", "2013-02-15").dates ==
        Dates{"2013-02-18", "2013-02-15"});
  CHECK(read("It fell on Monday, and by the end of the day it was over.", "2013-02-15").dates ==
        Dates{"2013-02-11", "2013-02-11"});
}

TEST_CASE("a clock that the print was too early for is of the day before", "[narrative]") {
  const auto day = [](const std::string& text, const char* published) {
    return read(text, published).dates.back();
  };
  CHECK(day("The plane turned back at 11:36 p.m. near Guam.", "2022-03-22T01:43") == "2022-03-21");
  CHECK(day("The plane turned back at 4 p.m. near Guam.", "2022-03-22T01:43") == "2022-03-21");
  CHECK(day("The plane left at 11:36 a.m. PST for Guam.", "2022-03-22T01:43") == "2022-03-21");
  CHECK(day("The plane left at 7 p.m. ET for Guam.", "2022-03-22T16:43") == "2022-03-21");
  CHECK(day("It turned back at 4 p.m. local time.", "2022-03-22T01:43") == "2022-03-22");
  // The print may go by another clock; its hour is not known; it is ahead; it fits.
  CHECK(day("The plane left at 11:36 a.m. for Guam.", "2022-03-22T01:43") == "2022-03-22");
  CHECK(day("The plane left at 8 p.m. GMT for Guam.", "2022-03-22T18:43") == "2022-03-22");
  CHECK(day("The plane turned back at 11:36 p.m. near Guam.", "2022-03-22") == "2022-03-22");
  CHECK(day("The plane turned back at 3 p.m. near Guam.", "2022-03-22T00:00") == "2022-03-22");
  CHECK(day("The plane will leave at 7 p.m. ET for Guam.", "2022-03-22T16:43") == "2022-03-22");
  CHECK(day("The plane left at 7 a.m. ET for Guam.", "2022-03-22T16:43") == "2022-03-22");
}
