// CSV rows as RFC 4180 has them, quoted only where needed; TSV with the same cells.
//
// For spreadsheets (`excel`): CRLF, and an apostrophe before a text cell that a spreadsheet would
// take for a formula (starts with = + - @, tab or CR; OWASP "CSV injection"). Never before a
// number. A date in words keeps its words: a spreadsheet makes "May 2022" the first of May.
//
// On a terminal, what it would obey is shown instead of sent, as in text; files and pipes get the
// bytes as they are.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::cli {

struct CsvDialect {
  char separator = ',';  // '\t' for TSV, whose cells have no tabs or line ends: they become spaces
  bool excel = false;
  bool on_terminal = false;
};

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

class CsvRow {
 public:
  CsvRow(std::string& out, CsvDialect dialect) : out_(out), dialect_(dialect) {}

  CsvRow& text(std::string_view cell);
  CsvRow& date_in_words(std::string_view cell);
  CsvRow& number(uint64_t value);
  CsvRow& number(float value);
  void end();

 private:
  void separate();

  std::string& out_;
  CsvDialect dialect_;
  bool first_ = true;
};

}  // namespace dateline::cli
