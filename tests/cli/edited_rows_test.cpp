#include "cli/edited_rows.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "cli/csv_reader.h"
#include "extractor/model/edtf.h"

using namespace dateline;
using namespace dateline::cli;

namespace {

std::vector<std::vector<std::string>> rows_of(const std::string& text) {
  std::istringstream in(text);
  CsvReader reader(in);
  std::vector<std::vector<std::string>> rows;
  for (std::vector<std::string> row; reader.next(row);) rows.push_back(row);
  return rows;
}

StoredEvent some_event() {
  StoredEvent event;
  event.event.when = *parse_edtf("2022-02-24");
  event.event.headline = "The bridge closed";
  return event;
}

const EditColumns kColumns =
    *find_columns({"event_id", "date", "headline", "status", "hidden", "note"});

Result<EventEdit> edit(const std::vector<std::string>& cells) {
  std::vector<std::string> row = {"0123456789abcdef"};
  row.insert(row.end(), cells.begin(), cells.end());
  return edit_of_row(row, kColumns, some_event());
}

}  // namespace

TEST_CASE("CSV as spreadsheets save it", "[csv]") {
  using Rows = std::vector<std::vector<std::string>>;
  CHECK(rows_of("a,b\n1,2\n") == Rows{{"a", "b"}, {"1", "2"}});
  CHECK(rows_of("\xEF\xBB\xBF"
                "a;b\r\n\"1;x\";\"say \"\"hi\"\"\"\r\n") ==
        Rows{{"a", "b"}, {"1;x", "say \"hi\""}});
  CHECK(rows_of("a\tb\n1\t\"two\nlines\"") == Rows{{"a", "b"}, {"1", "two\nlines"}});
  CHECK(rows_of("a,b\r\n\"1\r\",\"2\r\"\n") == Rows{{"a", "b"}, {"1\r", "2\r"}});  // within quotes
  CHECK(rows_of("a,b\n1,\r\n") == Rows{{"a", "b"}, {"1", ""}});
  CHECK(rows_of("").empty());
}

TEST_CASE("the line of a row counts line ends within cells", "[csv]") {
  std::istringstream in("a\n\"x\ny\"\nlast\n");
  CsvReader reader(in);
  std::vector<std::string> row;
  std::vector<size_t> lines;
  while (reader.next(row)) lines.push_back(reader.line());
  CHECK(lines == std::vector<size_t>{1, 2, 4});
}

TEST_CASE("only what differs is an edit", "[correct]") {
  CHECK(edit({"2022-02-24", "The bridge closed", "happened", "no", ""})->empty());
  CHECK(edit({"", "", "", "", ""})->empty());
  const auto moved = edit({"2022-02-25", "The bridge closed", "planned", "YES", "by letter"});
  REQUIRE(moved);
  CHECK(to_edtf(*moved->when) == "2022-02-25");
  CHECK_FALSE(moved->headline);
  CHECK(moved->status == Status::planned);
  CHECK(moved->hidden == true);
  CHECK(moved->note == "by letter");
}

TEST_CASE("the apostrophe of --excel is undone", "[correct]") {
  CHECK(edit({"", "'=closed", "", "", ""})->headline == "=closed");
  CHECK(edit({"", "'Tis closed", "", "", ""})->headline == "'Tis closed");
}

TEST_CASE("what a spreadsheet spoiled is named", "[correct]") {
  CHECK(edit({"24/02/2022", "", "", "", ""}).error().message.find("date \"24/02/2022\"") == 0);
  CHECK_FALSE(edit({"", "", "maybe", "", ""}).ok());
  CHECK_FALSE(edit({"", "", "", "perhaps", ""}).ok());
  CHECK_FALSE(event_of_row({"1.23E+15"}, kColumns).ok());
  CHECK_FALSE(find_columns({"id", "date"}).ok());
  CHECK_FALSE(find_columns({"event_id", "source"}).ok());
}
