#include "cli/render/csv.h"

#include <catch2/catch.hpp>

using dateline::cli::CsvDialect;
using dateline::cli::CsvRow;

namespace {

std::string cell(std::string_view text, CsvDialect dialect = {}) {
  std::string out;
  CsvRow(out, dialect).text(text);
  return out;
}

}  // namespace

TEST_CASE("CSV quotes only where RFC 4180 asks for it") {
  CHECK(cell("plain words; no quotes") == "plain words; no quotes");
  CHECK(cell("") == "");
  CHECK(cell("a,b") == "\"a,b\"");
  CHECK(cell("say \"no\"") == "\"say \"\"no\"\"\"");
  CHECK(cell("two\nlines") == "\"two\nlines\"");
  CHECK(cell("=1+1") == "=1+1");
}

TEST_CASE("A spreadsheet never sees a formula, and numbers stay numbers") {
  const CsvDialect excel{',', true};
  for (const std::string text : {"=1+1", "+1", "-1", "@SUM", "\tx"})
    CHECK(cell(text, excel) == "'" + text);
  CHECK(cell("\rx", excel) == "\"'\rx\"");
  CHECK(cell("=A1,B1", excel) == "\"'=A1,B1\"");
  CHECK(cell("a=b", excel) == "a=b");
  std::string out;
  CsvRow(out, excel).number(uint64_t{12}).number(0.85F).end();
  CHECK(out == "12,0.85\r\n");
}

TEST_CASE("A spreadsheet makes no day of a month") {
  std::string out;
  CsvRow(out, {',', true}).date_in_words("May 2022");
  CsvRow(out, {}).date_in_words("May 2022");
  CHECK(out == "May\u00A02022May 2022");
}

TEST_CASE("A terminal is shown what it would obey; a file keeps it") {
  const CsvDialect terminal{',', false, true};
  CHECK(cell("\x1b[31mred", terminal) == "␛[31mred");
  CHECK(cell("\u202Ea\nb", terminal) == "\"a\nb\"");
  CHECK(cell("\x1b[31mred") == "\x1b[31mred");
}

TEST_CASE("TSV cells hold no tab and no line end") {
  CHECK(cell("a\tb\nc,\"d\"", {'\t', false}) == "a b c,\"d\"");
  std::string out;
  CsvRow(out, {'\t', false}).text("a").text("b").end();
  CHECK(out == "a\tb\n");
}
