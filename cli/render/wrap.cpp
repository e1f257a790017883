#include "cli/render/wrap.h"

#include "cli/render/width.h"

namespace dateline::cli {
namespace {

// Most texts are one line as they stand.
bool fits(std::string_view text, size_t column, size_t width) {
  return !text.ends_with(' ') && column + column_width(text) <= width;
}

}  // namespace

void append_wrapped(std::string& out, std::string_view first, std::string_view text, size_t indent,
                    size_t width) {
  out += first;
  size_t column = column_width(first);
  if (fits(text, column, width)) {
    out.append(text) += '\n';
    return;
  }
  bool line_is_empty = true;
  while (!text.empty()) {
    const size_t cut = text.find(' ');
    const std::string_view word = text.substr(0, cut);
    text = cut == std::string_view::npos ? std::string_view{} : text.substr(cut + 1);
    const size_t wide = column_width(word);
    if (!line_is_empty && column + 1 + wide > width) {
      out += '\n';
      out.append(indent, ' ');
      column = indent;
      line_is_empty = true;
    }
    if (!line_is_empty) out += ' ', ++column;
    out += word;
    column += wide;
    line_is_empty = false;
  }
  out += '\n';
}

}  // namespace dateline::cli
