#include "extractor/shape/digits.h"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

struct Row {
  const char* text;
  NumberForm form;
  int32_t value;
  uint32_t taken;
};

void check(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    INFO(row.text);
    Token token;
    read_digits(row.text, 0, token);
    CHECK(token.kind == TokenKind::number);
    CHECK(token.form == row.form);
    CHECK(token.value == row.value);
    CHECK(token.end == row.taken);
  }
}

}  // namespace

TEST_CASE("plain digits, groups of three and decimals", "[digits]") {
  check({{"24", NumberForm::digits, 24, 2},
         {"007", NumberForm::digits, 7, 3},
         {"2022", NumberForm::digits, 2022, 4},
         {"2022.", NumberForm::digits, 2022, 4},
         {"2022, and", NumberForm::digits, 2022, 4},
         {"20220224", NumberForm::digits, 20220224, 8},
         {"99999999999999999999", NumberForm::digits, 2000000000, 20},
         {"2,005", NumberForm::grouped, 2005, 5},
         {"1,234,567 people", NumberForm::grouped, 1234567, 9},
         {"9,999,999,999", NumberForm::grouped, 2000000000, 13},
         {"3,20", NumberForm::digits, 3, 1},
         {"2005,000", NumberForm::digits, 2005, 4},
         {"3.5", NumberForm::decimal, 3, 3},
         {"10.4.2.1", NumberForm::decimal, 10, 8}});
}

TEST_CASE("tenths are kept for two and a half years", "[digits]") {
  Token token;
  read_digits("2.5", 0, token);
  CHECK(token.extra == 5);
  read_digits("2.55", 0, token);
  CHECK(token.extra == 155);  // hundredths, for clocks with a point
}

TEST_CASE("dates in digits are one token", "[digits]") {
  check({{"2022-02-24", NumberForm::iso_date, 20220224, 10},
         {"2022/2/4", NumberForm::iso_date, 20220204, 8},
         {"2022.02.24", NumberForm::iso_date, 20220224, 10},
         {"2/24/2022", NumberForm::numeric_date, 2242022, 9},
         {"02/24/22", NumberForm::numeric_date, 2242022, 8},
         {"2/24/86", NumberForm::numeric_date, 2241986, 7},
         {"24.2.2022", NumberForm::numeric_date, 1024022022, 9},
         {"2008-09", NumberForm::digits, 2008, 4},  // a range of years
         {"2022-02", NumberForm::month_stamp, 202202, 7},
         {"2022-11", NumberForm::month_stamp, 202211, 7},
         {"1999-2000", NumberForm::digits, 1999, 4},
         {"2/24", NumberForm::slash_pair, 224, 4},
         {"1.10.22", NumberForm::decimal, 1, 7}});
}

TEST_CASE("clocks and stamps", "[digits]") {
  check({{"10:30", NumberForm::clock, 37800, 5},
         {"10:30:15", NumberForm::clock, 37815, 8},
         {"0:05", NumberForm::clock, 300, 4},
         {"10:75", NumberForm::digits, 10, 2},
         {"3:2", NumberForm::digits, 3, 1},  // a score
         {"25:10", NumberForm::digits, 25, 2},
         {"2022-02-24T10:30", NumberForm::iso_stamp, 20220224, 16},
         {"2022-02-24T10:30:15Z", NumberForm::iso_stamp, 20220224, 19}});
  Token token;
  read_digits("2022-02-24T10:30", 0, token);
  CHECK(token.extra == 37800);
}

TEST_CASE("telephone numbers and scores of many parts hold no date", "[digits]") {
  for (const char* text : {"1-800-555-0199", "555-0199", "12-3-4-5", "1999-01-02-03"}) {
    INFO(text);
    Token token;
    read_digits(text, 0, token);
    CHECK(token.form == NumberForm::digits);
  }
}
