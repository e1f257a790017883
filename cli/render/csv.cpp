#include "cli/render/csv.h"

#include <charconv>

#include "cli/render/sanitise.h"

namespace dateline::cli {
namespace {

bool looks_like_formula(std::string_view cell) {
  return !cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos;
}

void append_quoted(std::string& out, std::string_view cell) {
  out += '"';
  for (const char c : cell) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

void append_tsv(std::string& out, std::string_view cell) {
  for (const char c : cell) out += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
}

template <class Number>
void append_number(std::string& out, Number value) {
  char digits[40];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

}  // namespace

void CsvRow::separate() {
  if (!first_) out_ += dialect_.separator;
  first_ = false;
}

CsvRow& CsvRow::text(std::string_view cell) {
  separate();
  std::string shown;
  if (dialect_.on_terminal) cell = shown = printable(cell);
  std::string guarded;
  if (dialect_.excel && looks_like_formula(cell)) cell = guarded.append("'").append(cell);
  if (dialect_.separator == '\t') {
    append_tsv(out_, cell);
  } else if (cell.find_first_of(",\"\r\n") != std::string_view::npos) {
    append_quoted(out_, cell);
  } else {
    out_ += cell;
  }
  return *this;
}

// No spreadsheet takes words with no-break spaces between them for a date.
CsvRow& CsvRow::date_in_words(std::string_view cell) {
  if (!dialect_.excel) return text(cell);
  std::string kept;
  for (const char c : cell) c == ' ' ? kept.append("\u00A0") : kept.append(1, c);
  return text(kept);
}

CsvRow& CsvRow::number(uint64_t value) {
  separate();
  append_number(out_, value);
  return *this;
}

CsvRow& CsvRow::number(float value) {
  separate();
  append_number(out_, value);
  return *this;
}

// RFC 4180 ends lines with CRLF but so that Unix tools can read them, LF is what is written unless
// for Excel.
void CsvRow::end() {
  out_ += dialect_.excel ? "\r\n" : "\n";
  first_ = true;
}

}  // namespace dateline::cli
