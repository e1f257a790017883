#include "cli/render/table.h"

#include <algorithm>

#include "cli/render/sanitise.h"
#include "cli/render/width.h"

namespace dateline::cli {
namespace {

constexpr size_t kLast = 20;  // columns of the screen that the last column shall have
constexpr size_t kSetIn = 2;

}  // namespace

std::string shortened(const std::string& text, size_t width) {
  if (column_width(text) <= width) return text;
  std::string_view rest = text;
  size_t columns = 0;
  size_t kept = 0;
  while (!rest.empty()) {
    columns += column_width(take_code_point(rest));
    if (columns + 1 > width) break;
    kept = text.size() - rest.size();
  }
  return text.substr(0, kept) + "…";
}

Table::Table(std::vector<std::string> headings) : widths_(headings.size()) {
  for (std::string& heading : headings) {
    right_.push_back(heading.front() == '>');
    if (right_.back()) heading.erase(0, 1);
  }
  add(std::move(headings));
}

void Table::add(std::vector<std::string> cells) {
  for (size_t i = 0; i < cells.size(); ++i) {
    cells[i] = one_line(cells[i]);
    widths_[i] = std::max(widths_[i], column_width(cells[i]));
  }
  rows_.push_back(std::move(cells));
}

std::vector<size_t> Table::widths_within(size_t width) const {
  constexpr size_t kNarrowest = 16;  // an id is never cut
  std::vector<size_t> widths = widths_;
  size_t taken = std::min(widths.back(), kLast) + 2 * (widths.size() - 1);
  for (size_t i = 0; i + 1 < widths.size(); ++i) taken += widths[i];
  while (taken > width) {
    size_t widest = 0;
    for (size_t i = 0; i + 1 < widths.size(); ++i)
      if (!right_[i] && (right_[widest] || widths[i] > widths[widest])) widest = i;
    if (right_[widest] || widths[widest] <= kNarrowest) break;
    const size_t cut = std::min(taken - width, widths[widest] - kNarrowest);
    widths[widest] -= cut;
    taken -= cut;
  }
  return widths;
}

std::vector<size_t> Table::begins_of_lines(const std::vector<size_t>& widths, size_t width) const {
  std::vector<size_t> begins = {0};
  size_t column = 0;
  for (size_t i = 0; i < widths.size(); ++i) {
    const bool last = i + 1 == widths.size();
    const size_t needed = last ? std::min(widths[i], kLast) : widths[i];
    if (i > begins.back() && column + needed > width) begins.push_back(i), column = kSetIn;
    column += widths[i] + 2;
  }
  begins.push_back(widths.size());
  return begins;
}

std::string Table::line(const std::vector<std::string>& cells, size_t from, size_t to,
                        const std::vector<size_t>& widths, size_t width) const {
  std::string out(from == 0 ? 0 : kSetIn, ' ');
  size_t column = out.size();
  for (size_t i = from; i < to; ++i) {
    const bool last = i + 1 == cells.size();
    const size_t room = width > column + 10 ? width - column : 10;
    const std::string cell =
        right_[i] ? cells[i] : shortened(cells[i], last ? room : std::min(room, widths[i]));
    const size_t gap = widths[i] - std::min(widths[i], column_width(cell));
    if (right_[i]) out.append(gap, ' ');
    out += cell;
    if (last) break;
    if (!right_[i]) out.append(gap, ' ');
    out += "  ";
    column += widths[i] + 2;
  }
  out.erase(out.find_last_not_of(' ') + 1);
  return out;
}

std::string Table::text(const Style& style) const {
  std::string out;
  const std::vector<size_t> widths = widths_within(style.width);
  const std::vector<size_t> begins = begins_of_lines(widths, style.width);
  for (const std::vector<std::string>& row : rows_) {
    const bool is_heading = &row == &rows_.front();
    for (size_t i = 0; i + 1 < begins.size(); ++i) {
      const std::string one = line(row, begins[i], begins[i + 1], widths, style.width);
      out += (is_heading ? painted(style, Paint::bold, one) : one) + "\n";
    }
  }
  return out;
}

}  // namespace dateline::cli
