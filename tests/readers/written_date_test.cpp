#include "extractor/readers/written_date.h"

#include <catch2/catch.hpp>
#include <string>

#include "extractor/model/moment.h"

namespace dateline::test {
namespace {

std::string days(std::string_view text, NumberOrder order = NumberOrder::unknown) {
  std::string all;
  for (const auto& date : written_dates(text, order))
    all += (all.empty() ? "" : " ") + format_day(date.day);
  return all;
}

}  // namespace

TEST_CASE("days are read as people write them") {
  struct Row {
    const char* text;
    const char* days;
  };
  const Row rows[] = {
      {"Posted on March 3rd, 2022 by A. B.", "2022-03-03"},
      {"the 3rd of March 2022", "2022-03-03"},
      {"Mittwoch, 3. März 2022, 14:45 Uhr", "2022-03-03"},
      {"Mai 6 2018", "2018-05-06"},
      {"le 1er août 2021", "2021-08-01"},
      {"3 de marzo de 2022", "2022-03-03"},
      {"15 августа 2016", "2016-08-15"},
      {"2022-03-03 | News", "2022-03-03"},
      {"2022年3月13日", "2022-03-13"},
      {"2022년 3월 13일", "2022-03-13"},
      {"2022. március 3.", "2022-03-03"},
      {"3 martie 2022", "2022-03-03"},
      {"3. maaliskuuta 2022", "2022-03-03"},
      {"3 Μαρτίου 2022", "2022-03-03"},
      {"3 مارس 2022", "2022-03-03"},
      {"03.04.2022 09:54", "2022-04-03"},
      {"3. 4. 2022", "2022-04-03"},
      {"31.10.23", "2023-10-31"},
      {"25/12/2021", "2021-12-25"},
      {"12/25/2021", "2021-12-25"},
      {"03/04/2022", ""},
      {"3.3.22 and 4.3.22", "2022-03-03 2022-03-04"},
      {"31.02.2022", ""},
      {"March 3", ""},
      {"version 3.6.0", ""},
      {"1-2 goals in 2022", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    INFO(row.text);
    CHECK(days(row.text) == row.days);
  }
}

TEST_CASE("slashes follow the habit of the language") {
  CHECK(days("03/04/2022", number_order("en")) == "2022-03-04");
  CHECK(days("03/04/2022", number_order("en-US")) == "2022-03-04");
  CHECK(days("03/04/2022", number_order("en-GB")) == "2022-04-03");
  CHECK(days("03/04/2022", number_order("fr")) == "2022-04-03");
  CHECK(number_order("") == NumberOrder::unknown);
}

TEST_CASE("a date knows where it stands") {
  const auto dates = written_dates("on 3 May 2022.", NumberOrder::unknown);
  REQUIRE(dates.size() == 1);
  CHECK(dates[0].begin == 3);
  CHECK(dates[0].end == 13);
}

}  // namespace dateline::test
