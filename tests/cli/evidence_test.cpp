#include "cli/render/evidence.h"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

Event sample() {
  Event event;
  event.headline = "Summit in\nGeneva";
  event.sentence = {10, 45, "Die Gespräche begannen am 1. April."};
  event.date_phrase = {36, 44, "1. April"};
  event.when = TimeSpan::of({Grain::day, 2022, 4, 1});
  return event;
}

}  // namespace

TEST_CASE("Status, attribution and an inferred year are said in words") {
  Event event = sample();
  CHECK(cli::told(event) == "Summit in Geneva");
  event.status = Status::planned;
  event.when.year_inferred = true;
  event.attribution = "the ministry";
  CHECK(cli::told(event) ==
        "[planned] Summit in Geneva (according to the ministry) (year inferred)");
  event.status = Status::negated;
  CHECK(cli::told(event).starts_with("[did not happen] "));
}

TEST_CASE("Who says so is named once, and never \"The\"") {
  Event event = sample();
  event.headline = "Orlow warned the city";
  event.attribution = "Orlow";
  CHECK(cli::told(event) == "Orlow warned the city");
  event.attribution = "The";
  CHECK(cli::told(event) == "Orlow warned the city");
  event.attribution = "police";
  CHECK(cli::told(event) == "Orlow warned the city (according to police)");
  event.headline = "Orlow warned the city, according to a statement";
  event.attribution = "a statement from police";
  CHECK(cli::told(event) == "Orlow warned the city, according to a statement");
}

TEST_CASE("Over two reports stands what both say") {
  StoredEvent a;
  a.event = sample();
  a.event.headline = "It crashed";
  a.event.status = Status::planned;
  a.event.when.year_inferred = true;
  StoredEvent b = a;
  b.event.headline = "A small plane crashed near Port Vell";
  b.event.status = Status::happened;
  CHECK(cli::told(cli::told_by_both(a, b)) ==
        "A small plane crashed near Port Vell (year inferred)");
  CHECK(cli::told(cli::told_by_both(a, a)) == "[planned] It crashed (year inferred)");
  b.event.when.year_inferred = false;
  CHECK(cli::told(cli::told_by_both(b, a)) == "A small plane crashed near Port Vell");
}

TEST_CASE("A year that is unknown was not inferred") {
  StoredEvent stored;
  stored.event = sample();
  Event& event = stored.event;
  event.anchor = AnchorBasis::inferred_year;
  event.when.year_inferred = true;
  event.when.first.year = event.when.last.year = CalendarUnit::kUnknownYear;
  CHECK(cli::told(event) == "Summit in Geneva");
  CHECK(cli::basis_words(event) == "day stated in the text, year unknown");
  CHECK(cli::calculation(stored) ==
        "\"1. April\" names no year, and nothing in the article tells it: XXXX-04-01");
  event.when.is_range = true;
  event.when.last.year = 2022;
  CHECK(cli::told(event) == "Summit in Geneva");  // "April 1 (year unknown) to April 1, 2022"
  event.when.first.year = 2022;
  CHECK(cli::told(event) == "Summit in Geneva (year inferred)");
  CHECK(cli::basis_words(event) == "day stated in the text, year inferred");
}

TEST_CASE("Dates that hang on a dateline say so") {
  StoredEvent stored;
  stored.event = sample();
  stored.event.anchor = AnchorBasis::publication_date;
  stored.published = parse_moment("2022-04-03");
  CHECK(cli::calculation(stored).find("counted from the publication date 2022-04-03") !=
        std::string::npos);
  CHECK(cli::calculation(stored, parse_moment("2022-04-02"))
            .find("counted from the day of the dateline 2022-04-02") != std::string::npos);
}

TEST_CASE("The date phrase is marked by code points") {
  CHECK(cli::marked_sentence(sample(), "[", "]") == "Die Gespräche begannen am [1. April].");
}

TEST_CASE("A phrase outside its sentence is no reason to fail") {
  Event event = sample();
  event.date_phrase = {2, 5, "x"};
  CHECK(cli::marked_sentence(event, "[", "]") == "Die Gespräche begannen am 1. April.");
}

TEST_CASE("Sources are counted once") {
  TimelineEntry entry;
  entry.event.source = "A";
  CHECK(cli::sources_line(entry) == "A");
  entry.also.resize(2);
  entry.also[0].source = "B";
  entry.also[1].source = "A";
  CHECK(cli::sources_line(entry) == "2 sources: A, B");
  entry.event.copies = entry.also[0].copies = 7;
  CHECK(cli::sources_line(entry) == "2 sources (1 independent): A, B");
}
