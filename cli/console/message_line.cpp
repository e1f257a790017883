#include "cli/console/message_line.h"

#include "cli/render/sanitise.h"
#include "extractor/model/utf8.h"

namespace dateline::cli {
namespace {

constexpr size_t kBeginning = 1500;  // bytes
constexpr size_t kEnd = 500;

}  // namespace

std::string message_line(std::string_view message) {
  std::string line = one_line(message);
  if (line.size() <= kBeginning + kEnd) return line;
  size_t begin = kBeginning;
  size_t end = line.size() - kEnd;
  while (is_continuation_byte(line[begin])) --begin;
  while (is_continuation_byte(line[end])) ++end;
  return line.replace(begin, end - begin, " [...] ");
}

}  // namespace dateline::cli
