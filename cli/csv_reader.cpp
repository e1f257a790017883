#include "cli/csv_reader.h"

#include <algorithm>

#include "cli/render/csv.h"

namespace dateline::cli {

// Looks at the first line and puts it back.
void CsvReader::choose_separator() {
  const auto begin = in_.tellg();
  std::string header;
  std::getline(in_, header);
  in_.clear();
  in_.seekg(begin);
  const bool marked = header.starts_with(kByteOrderMark);
  if (marked) in_.seekg(begin + std::streamoff(kByteOrderMark.size()));
  separator_ = ',';
  for (const char candidate : {';', '\t'})
    if (std::count(header.begin(), header.end(), candidate) >
        std::count(header.begin(), header.end(), separator_))
      separator_ = candidate;
}

int CsvReader::take() {
  const int c = in_.get();
  if (c == '\n') ++next_line_;
  return c;
}

// False when the cell was the last of its row.
bool CsvReader::read_cell(std::string& cell) {
  bool quoted = false;
  bool bare = false;  // whether the last character stood outside quotes
  if (in_.peek() == '"') quoted = true, take();
  for (;;) {
    const int c = take();
    if (c == std::istream::traits_type::eof()) return false;
    if (quoted && c == '"') {
      if (in_.peek() != '"') {
        quoted = bare = false;
        continue;
      }
      take();
    } else if (!quoted && c == separator_) {
      return true;
    } else if (!quoted && c == '\n') {
      if (bare && cell.back() == '\r') cell.pop_back();
      return false;
    }
    cell.push_back(static_cast<char>(c));
    bare = !quoted;
  }
}

bool CsvReader::next(std::vector<std::string>& cells) {
  if (separator_ == 0) choose_separator();
  cells.clear();
  line_ = next_line_;
  if (in_.peek() == std::istream::traits_type::eof()) return false;
  do cells.emplace_back();
  while (read_cell(cells.back()));
  return true;
}

}  // namespace dateline::cli
