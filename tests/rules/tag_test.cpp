// What a tagger lists of an article: whole expressions, or their parts where the whole has no
// value.
#include <catch2/catch.hpp>

#include "extractor/extractor.h"

using namespace dateline;

namespace {

std::string tagged(const std::string& text, const std::string& published = "") {
  static const auto extractor = Extractor::create();
  REQUIRE(extractor);
  Document document;
  document.text = text;
  document.published = parse_moment(published);
  Scratch scratch;
  std::vector<Timex3> found;
  extractor->tag(document, scratch, found);
  std::string out;
  for (const Timex3& t : found)
    out += text.substr(t.span.begin, t.span.size()) + " = " + t.value + "; ";
  return out;
}

}  // namespace

TEST_CASE("of an expression that hangs in the air the parts are listed", "[tag]") {
  CHECK(tagged("It opened in July this year.", "2018-09-01") == "July this year = 2018-07; ");
  CHECK(tagged("It opened in July this year.") == "July = XXXX-07; this year = XXXX; ");
  CHECK(tagged("Hours after Friday he left.", "2018-09-01") ==
        "Hours = PTXH; Friday = 2018-08-31; ");
}

TEST_CASE("an end of a range takes the year of the other", "[tag]") {
  CHECK(tagged("Open from Dec. 20 to Jan. 3, 2012 only.", "2013-03-22") ==
        "Dec. 20 = 2011-12-20; Jan. 3, 2012 = 2012-01-03; ");
  CHECK(tagged("Open 26 February - 1 March 2018 only.", "2013-03-22") ==
        "26 February = 2018-02-26; 1 March 2018 = 2018-03-01; ");
  CHECK(tagged("It ran from March 3 to April 5 in Rome.", "2013-05-22") ==
        "March 3 = 2013-03-03; April 5 = 2013-04-05; ");
}

TEST_CASE("a weekday begins no range of months", "[tag]") {
  CHECK(tagged("A revision Friday to December's figures was small.", "1998-02-06") ==
        "Friday = 1998-02-06; December = 1997-12; ");
  CHECK(tagged("It was shut from December to March.", "1998-05-06") ==
        "December = 1997-12; March = 1998-03; ");
}

TEST_CASE("a number that runs on into letters is no day", "[tag]") {
  CHECK(tagged("A Delta May 4C rocket rose.", "2013-05-22") == "May = 2013-05; ");
  CHECK(tagged("He left on May 4.", "2013-05-22") == "May 4 = 2013-05-04; ");
}

TEST_CASE("bullets and pictures are no part of a word", "[tag]") {
  CHECK(tagged("\u25cfFriday we play.", "2018-08-29") != "");
  CHECK(tagged("\U0001f389Friday we play.", "2018-08-29") != "");
}

TEST_CASE("the days of a list are listed each with its own words", "[tag]") {
  CHECK(tagged("Open on June 10, 11, 12 and 13.", "2013-05-22") ==
        "June 10 = 2013-06-10; 11 = 2013-06-11; 12 = 2013-06-12; 13 = 2013-06-13; ");
}

TEST_CASE("what fills a time belongs to it in a history alone", "[tag]") {
  const std::string war =
      "The empire fell in 1806. In 1809 the war began again. By 1812 the army stood in the east. "
      "It was beaten in 1813. ";
  const auto last = [&](const std::string& sentence, const std::string& published) {
    const std::string told = tagged(sentence, published);
    return told.substr(told.rfind("; ", told.size() - 3) + 2);
  };
  CHECK(last(war + "It starved after two months of bitter siege.", "") ==
        "two months of bitter siege = P2M; ");
  CHECK(last("In 2012 it moved. It starved after two months of bitter siege.", "2013-05-22") ==
        "two months = P2M; ");
}
