#include "cli/edited_rows.h"

#include <algorithm>

#include "extractor/model/edtf.h"
#include "extractor/model/event_id.h"

namespace dateline::cli {
namespace {

std::optional<size_t> find_column(const std::vector<std::string>& header, const std::string& name) {
  const auto found = std::find(header.begin(), header.end(), name);
  if (found == header.end()) return std::nullopt;
  return static_cast<size_t>(found - header.begin());
}

std::string trimmed(const std::string& text) {
  const size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string::npos) return "";
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

// The apostrophe that `export --excel` puts before what looks like a formula.
std::string unguarded(const std::string& text) {
  const bool guarded = text.size() > 1 && text[0] == '\'' &&
                       std::string("=+-@\t\r").find(text[1]) != std::string::npos;
  return guarded ? text.substr(1) : text;
}

std::string cell_of(const std::vector<std::string>& row, const std::optional<size_t>& column) {
  if (!column || *column >= row.size()) return "";
  return unguarded(trimmed(row[*column]));
}

Error bad_cell(const std::string& column, const std::string& cell, const std::string& why) {
  return {ErrorCode::invalid_input, column + " \"" + cell + "\": " + why, ""};
}

Outcome take_date(const std::string& cell, const StoredEvent& event, EventEdit& edit) {
  if (cell.empty() || cell == to_edtf(event.event.when)) return Done{};
  auto when = parse_edtf(cell);
  if (!when)
    return bad_cell("date", cell,
                    "write it as 2022-02-24, 2022-02, 2022 or 2022-02-24/2022-03-01 (a spreadsheet "
                    "may have rewritten it: format the column as text)");
  edit.when = *when;
  return Done{};
}

Outcome take_status(const std::string& cell, const StoredEvent& event, EventEdit& edit) {
  if (cell.empty()) return Done{};
  const auto status = parse_status(cell);
  if (!status)
    return bad_cell("status", cell, "must be happened, planned, ongoing, negated or hypothetical");
  if (*status != event.event.status) edit.status = *status;
  return Done{};
}

Outcome take_hidden(std::string cell, const StoredEvent& event, EventEdit& edit) {
  for (char& c : cell) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  const auto is_among = [&cell](std::initializer_list<const char*> words) {
    return std::any_of(words.begin(), words.end(), [&](const char* word) { return cell == word; });
  };
  if (cell.empty()) return Done{};
  const bool yes = is_among({"yes", "true", "1", "x"});
  if (!yes && !is_among({"no", "false", "0"})) return bad_cell("hidden", cell, "must be yes or no");
  if (yes != event.hidden) edit.hidden = yes;
  return Done{};
}

}  // namespace

Result<EditColumns> find_columns(const std::vector<std::string>& header) {
  const auto id = find_column(header, "event_id");
  if (!id)
    return Error{ErrorCode::invalid_input,
                 "the first line names no column event_id; begin with `dateline export csv`", ""};
  EditColumns columns;
  columns.event_id = *id;
  columns.date = find_column(header, "date");
  columns.headline = find_column(header, "headline");
  columns.status = find_column(header, "status");
  columns.hidden = find_column(header, "hidden");
  columns.note = find_column(header, "note");
  if (columns.date || columns.headline || columns.status || columns.hidden || columns.note)
    return columns;
  return Error{ErrorCode::invalid_input,
               "there is no column to take: date, headline, status, hidden or note", ""};
}

Result<uint64_t> event_of_row(const std::vector<std::string>& row, const EditColumns& columns) {
  const std::string cell = cell_of(row, columns.event_id);
  if (const auto id = parse_id(cell)) return *id;
  return bad_cell("event_id", cell,
                  "is no event id of 16 hexadecimal digits (a spreadsheet may have taken it for a "
                  "number: format the column as text)");
}

Result<EventEdit> edit_of_row(const std::vector<std::string>& row, const EditColumns& columns,
                              const StoredEvent& event) {
  EventEdit edit;
  for (const Outcome& taken : {take_date(cell_of(row, columns.date), event, edit),
                               take_status(cell_of(row, columns.status), event, edit),
                               take_hidden(cell_of(row, columns.hidden), event, edit)})
    if (!taken) return taken.error();
  const std::string headline = cell_of(row, columns.headline);
  if (!headline.empty() && headline != trimmed(event.event.headline)) edit.headline = headline;
  const std::string note = cell_of(row, columns.note);
  if (!note.empty() && (!event.corrected || note != event.corrected->note)) edit.note = note;
  return edit;
}

}  // namespace dateline::cli
