#include <catch2/catch.hpp>

#include "store/views/sameness/same_event.h"
#include "tests/store/samples.h"

using namespace dateline;
using samples::day;
using samples::on;

namespace {

Event told(const std::string& sentence) {
  Event event = samples::event(1, on(day(2022, 5, 1)), sentence);
  event.date_phrase.text = "May 1";
  event.trigger.text = "fell";
  return event;
}

}  // namespace

TEST_CASE("the same event is known by its words, date and trigger", "[runs]") {
  const Event a = told("one two three four");
  CHECK(sameness(a, a) == 10);
  Event b = told("one two three four");
  b.id = 2;
  CHECK(sameness(a, b) == Approx(1 + 0.2 * 3));
  b.trigger.text = "rose";
  CHECK(sameness(a, b) == Approx(1 + 0.2 * 2));
  b.date_phrase.text = "Sunday";
  CHECK(sameness(a, b) == Approx(1 + 0.2 * 1));
  b.when = on(day(2022, 5, 2));
  CHECK(sameness(a, b) == 0);  // nothing but its words
  Event silent = a;
  silent.id = 3;
  silent.trigger.text.clear();
  Event as_silent = silent;
  as_silent.id = 4;
  CHECK(sameness(silent, as_silent) == Approx(1 + 0.2 * 2));
}

TEST_CASE("two of five words are enough, fewer are not", "[runs]") {
  const auto shared = [](const char* words) {
    Event b = told(words);
    b.id = 2;
    return sameness(told("alpha beta gamma"), b);
  };
  CHECK(shared("alpha beta delta epsilon") == Approx(0.4 + 0.6));
  CHECK(shared("alpha beta delta epsilon zeta") == 0);
  CHECK(shared("delta epsilon zeta") == 0);
  Event wordless = told("");
  wordless.sentence.text.clear();
  Event as_wordless = wordless;
  as_wordless.id = 2;
  CHECK(sameness(wordless, as_wordless) == 0);
}

TEST_CASE("of possible pairs the surest, each event once", "[runs]") {
  const auto pairs =
      surest_pairs({{0.5, 0, 0}, {0.9, 0, 1}, {0.8, 1, 1}, {0.4, 1, 0}, {0.9, 2, 2}});
  std::vector<std::pair<size_t, size_t>> found;
  for (const SamePair& pair : pairs) found.emplace_back(pair.before, pair.after);
  CHECK(found == std::vector<std::pair<size_t, size_t>>{{0, 1}, {2, 2}, {1, 0}});
  CHECK(surest_pairs({}).empty());
}
