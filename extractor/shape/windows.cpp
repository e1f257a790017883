#include "extractor/shape/windows.h"

#include "extractor/model/utf8.h"

namespace dateline {

std::string_view first_window(std::string_view text, size_t most) {
  if (text.size() <= most) return text;
  const std::string_view piece = text.substr(0, most);
  for (const char boundary : {'\n', ' '}) {
    const size_t at = piece.rfind(boundary);
    if (at != std::string_view::npos && at >= most / 2) return piece.substr(0, at + 1);
  }
  size_t end = most;
  while (end > 1 && is_continuation_byte(text[end])) --end;
  return piece.substr(0, end);
}

}  // namespace dateline
