// Reads the CSV that spreadsheets save: RFC 4180, with or without a byte order mark, lines ending
// in LF or CRLF, cells apart by comma, semicolon or tab (whichever the header has most of). Bytes
// of a cell are kept. A bounded number of bytes a cell; not thread-safe.
#pragma once

#include <cstddef>
#include <istream>
#include <string>
#include <vector>

namespace dateline::cli {

class CsvReader {
 public:
  explicit CsvReader(std::istream& in) : in_(in) {}

  // The next row; false at the end. A quote that is never closed takes the rest of the file.
  bool next(std::vector<std::string>& cells);

  // Of the row that next() gave, from 1.
  [[nodiscard]] size_t line() const { return line_; }

 private:
  void choose_separator();
  bool read_cell(std::string& cell);
  int take();

  std::istream& in_;
  char separator_ = 0;  // 0: not chosen yet
  size_t line_ = 0;
  size_t next_line_ = 1;
};

}  // namespace dateline::cli
