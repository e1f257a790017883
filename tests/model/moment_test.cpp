#include "extractor/model/moment.h"

#include <catch2/catch.hpp>

namespace dateline::test {

TEST_CASE("moments are read and written") {
  struct Row {
    const char* text;
    const char* moment;  // empty: not one
  };
  const Row rows[] = {
      {"2022-02-24", "2022-02-24"},
      {"2022-02-24T05:30", "2022-02-24T05:30"},
      {"2022-02-24 05:30", "2022-02-24T05:30"},
      {"2022-02-24T05:30:59", "2022-02-24T05:30"},
      {"2022-02-24T05:30:59.123456", "2022-02-24T05:30"},
      {"2022-02-24T05:30:59Z", "2022-02-24T05:30"},
      {"2022-02-24T05:30:00+00:00", "2022-02-24T05:30"},
      {"2022-02-24T05:30+0200", "2022-02-24T05:30"},
      {"2022-02-24T05:30-05", "2022-02-24T05:30"},
      {"2022-02-24 05:30:00 +0000", "2022-02-24T05:30"},
      {"2022-02-24 05:30:00 UTC", "2022-02-24T05:30"},
      {"2024-02-29", "2024-02-29"},
      {"0001-01-01", "0001-01-01"},
      {"9999-12-31T23:59", "9999-12-31T23:59"},
      {"0000-01-01", ""},
      {"2023-02-29", ""},
      {"2022-13-01", ""},
      {"2022-00-01", ""},
      {"2022-02-24T", ""},
      {"2022-02-24T24:00", ""},
      {"2022-02-24T05:60", ""},
      {"2022-02-24T05", ""},
      {"2022-02-24T05:30:61", ""},
      {"2022-02-24T05:30:5", ""},
      {"2022-02-24T05:30+99:00", ""},
      {"2022-02-24T05:30 whenever", ""},
      {"2022-02-24x", ""},
      {" 2022-02-24", ""},
      {"2022-2-4", ""},
      {"2022", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    INFO(row.text);
    const auto moment = parse_moment(row.text);
    CHECK((moment ? format_moment(*moment) : std::string()) == row.moment);
  }
}

TEST_CASE("days outside four digits are written as EDTF has them") {
  const auto day = [](int year) { return date::sys_days{date::year{year} / 3 / 15}; };
  CHECK(format_day(day(-43)) == "-0043-03-15");
  CHECK(format_day(day(0)) == "0000-03-15");
  CHECK(format_day(day(12000)) == "Y12000-03-15");
}

}  // namespace dateline::test
