#include "cli/console/message_line.h"

#include "cli/render/sanitise.h"

namespace dateline::cli {
namespace {

constexpr size_t kBeginning = 1500;  // bytes
constexpr size_t kEnd = 500;

bool inside_character(const std::string& text, size_t at) {
  return (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80;
}

}  // namespace

std::string message_line(std::string_view message) {
  std::string line = one_line(message);
  if (line.size() <= kBeginning + kEnd) return line;
  size_t begin = kBeginning;
  size_t end = line.size() - kEnd;
  while (inside_character(line, begin)) --begin;
  while (inside_character(line, end)) ++end;
  return line.replace(begin, end - begin, " [...] ");
}

}  // namespace dateline::cli
