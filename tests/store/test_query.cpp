#include <catch2/catch.hpp>

#include "store/views/query.h"
#include "tests/store/samples.h"

using namespace dateline;

namespace {

bool passes_between(const TimeSpan& from, const TimeSpan& to, const TimeSpan& when) {
  Query query;
  query.from = from;
  query.to = to;
  return passes(query, samples::stored(1, when, "x"));
}

bool passes_about(const std::string& about, const StoredEvent& event) {
  Query query;
  query.about = about;
  return passes(query, event);
}

}  // namespace

TEST_CASE("limits of time are inclusive and as coarse as they are given", "[query]") {
  using namespace samples;
  const TimeSpan february = on(month(2022, 2));
  CHECK(passes_between(february, february, on(day(2022, 2, 1))));
  CHECK(passes_between(february, february, on(day(2022, 2, 28))));
  CHECK_FALSE(passes_between(february, february, on(day(2022, 3, 1))));
  CHECK_FALSE(passes_between(february, february, on(day(2022, 1, 31))));
  CHECK(passes_between(february, february, on(year(2022))));
  CHECK(passes_between(february, february, since(year(2014))));
  CHECK_FALSE(passes_between(february, february, since(year(2023))));
  CHECK(passes_between(february, february, until(year(2022))));
  CHECK_FALSE(passes_between(february, february, until(year(2021))));
}

TEST_CASE("every word of --about must occur somewhere, whatever its case, accent or ending",
          "[query]") {
  StoredEvent event = samples::stored(1, samples::on(samples::year(2005)), "Minister resigns");
  event.article_title = "Crisis in Bogot\xC3\xA1";
  event.event.participants = {"Ana P\xC3\xA9rez"};
  CHECK(passes_about("", event));
  CHECK(passes_about("RESIGNED bogota", event));
  CHECK(passes_about("perez, minister", event));
  CHECK_FALSE(passes_about("resign berlin", event));
  CHECK_FALSE(passes_about("the", event));
}

TEST_CASE("source, status, precision and language", "[query]") {
  StoredEvent event = samples::stored(1, samples::on(samples::year(2005)), "x", "Ledger");
  event.lang = "en";
  Query query;
  query.sources = {"Courier", "Ledger"};
  query.statuses = {Status::happened};
  query.precision = Grain::year;
  query.lang = "en";
  CHECK(passes(query, event));
  query.lang = "de";
  CHECK_FALSE(passes(query, event));
  query.lang = "en";
  query.precision = Grain::day;
  CHECK_FALSE(passes(query, event));
}
