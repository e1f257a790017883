#include "cli/options/filters.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::cli;

namespace {

std::string complaint(const FilterOptions& options) {
  const auto query = make_query(options);
  return query ? "" : query.error().text();
}

}  // namespace

TEST_CASE("Filters become a query") {
  FilterOptions options;
  options.from = "2022-02";
  options.to = "2022";
  options.statuses = {"planned", "negated"};
  options.precision = "month";
  options.about = "peace talks";
  const auto query = make_query(options);
  REQUIRE(query);
  CHECK(query->from->grain() == Grain::month);
  CHECK(query->statuses == std::vector{Status::planned, Status::negated});
  CHECK(query->precision == Grain::month);
  CHECK(query->about == "peace talks");
}

TEST_CASE("A filter that means nothing is refused, with a suggestion") {
  FilterOptions options;
  options.statuses = {"plannd"};
  CHECK(complaint(options) == "--status plannd: unknown; did you mean `planned`?");
  options.statuses = {};
  options.precision = "fortnights";
  CHECK(complaint(options).find("must be one of second, minute") != std::string::npos);
  options.precision = "";
  options.from = "yesterday";
  CHECK(complaint(options).starts_with("--from yesterday: "));
  options.from = "XXXX-02-24";
  CHECK(complaint(options) == "--from XXXX-02-24: a bound needs a year");
}

TEST_CASE("Bounds may meet but not cross") {
  FilterOptions options;
  options.from = "2022-02-24";
  options.to = "2022-02-24";
  CHECK(complaint(options).empty());
  options.to = "2022-02";
  CHECK(complaint(options).empty());
  options.to = "2021";
  CHECK(complaint(options) == "--from 2022-02-24: is after --to 2021");
}
