// Any bytes as a table that a person edited: never a crash; and what we write of any cells, we read
// as the same cells.
#include <cstdint>
#include <cstdlib>
#include <sstream>

#include "cli/csv_reader.h"
#include "cli/edited_rows.h"
#include "cli/render/csv.h"
#include "extractor/model/utf8.h"

namespace {

using namespace dateline;
using Rows = std::vector<std::vector<std::string>>;

Rows read(const std::string& bytes) {
  std::istringstream in(bytes);
  cli::CsvReader reader(in);
  Rows rows;
  for (std::vector<std::string> cells; reader.next(cells);) rows.push_back(cells);
  return rows;
}

void edit(const Rows& rows) {
  if (rows.empty()) return;
  const auto columns = cli::find_columns(rows.front());
  if (!columns) return;
  for (size_t i = 1; i < rows.size(); ++i) {
    (void)cli::event_of_row(rows[i], *columns);
    (void)cli::edit_of_row(rows[i], *columns, StoredEvent{});
  }
}

// One row of the bytes' lines, behind a header that settles what separates cells.
void must_come_back(std::string_view bytes) {
  Rows rows = {{"a", "b"}, {}};
  std::istringstream lines(to_valid_utf8(bytes));
  for (std::string cell; std::getline(lines, cell, '|');) rows[1].push_back(cell);
  if (rows[1].empty()) return;
  std::string written;
  for (const auto& cells : rows) {
    cli::CsvRow row(written, {});
    for (const std::string& cell : cells) row.text(cell);
    row.end();
  }
  if (read(written) != rows) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  edit(read(bytes));
  edit(read("event_id,date,headline,status,hidden,note\n" + bytes));
  must_come_back(bytes);
  return 0;
}
