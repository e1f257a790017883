// CSV rows as RFC 4180 has them, quoted only where needed; TSV with the same cells.
//
// For spreadsheets (`excel`): CRLF, and an apostrophe before a text cell that a spreadsheet would
// take for a formula (starts with = + - @, tab or CR; OWASP "CSV injection"). Never before a
// number.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::cli {

struct CsvDialect {
  char separator = ',';  // '\t' for TSV, whose cells have no tabs or line ends: they become spaces
  bool excel = false;
};

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

class CsvRow {
 public:
  CsvRow(std::string& out, CsvDialect dialect) : out_(out), dialect_(dialect) {}

  CsvRow& text(std::string_view cell);
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
