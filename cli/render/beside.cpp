#include "cli/render/beside.h"

#include "cli/render/width.h"

namespace dateline::cli {
namespace {

std::string_view take_line(std::string_view& text) {
  const std::string_view line = text.substr(0, text.find('\n'));
  text.remove_prefix(line.size() < text.size() ? line.size() + 1 : line.size());
  return line;
}

}  // namespace

void append_beside(std::string& out, std::string_view left, std::string_view right, size_t at) {
  while (!left.empty() || !right.empty()) {
    const std::string_view line = take_line(left);
    const size_t wide = column_width(line);
    out += line;
    if (wide < at && !right.empty()) out.append(at - wide, ' ').append(take_line(right));
    out += '\n';
  }
}

}  // namespace dateline::cli
