// Columns of clean text, aligned by what they take on the screen.
#pragma once

#include <string>
#include <vector>

#include "cli/render/style.h"

namespace dateline::cli {

class Table {
 public:
  // A heading that begins with '>' aligns its column to the right.
  explicit Table(std::vector<std::string> headings);

  void add(std::vector<std::string> cells);  // sanitised here; as many as there are headings

  // Cells are cut, with an ellipsis, where lines would pass the width: those of the widest column
  // of text before the last until that has some room, then those of the last. Where columns do not
  // fit beside each other for all that, those that are left go on in lines below, set in.
  [[nodiscard]] std::string text(const Style& style) const;

 private:
  [[nodiscard]] std::vector<size_t> widths_within(size_t width) const;
  // The first column of each line of a row, and how many columns there are.
  [[nodiscard]] std::vector<size_t> begins_of_lines(const std::vector<size_t>& widths,
                                                    size_t width) const;
  // The cells of the columns [from, to).
  [[nodiscard]] std::string line(const std::vector<std::string>& cells, size_t from, size_t to,
                                 const std::vector<size_t>& widths, size_t width) const;

  std::vector<bool> right_;
  std::vector<size_t> widths_;
  std::vector<std::vector<std::string>> rows_;
};

// `text` cut to at most `width` columns, the last of them an ellipsis if anything was cut.
[[nodiscard]] std::string shortened(const std::string& text, size_t width);

}  // namespace dateline::cli
