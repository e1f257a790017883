#include "cli/commands/tag_timeml.h"

#include "cli/console/messages.h"
#include "cli/line_reader.h"
#include "cli/opening.h"
#include "cli/timeml/timeml.h"

namespace dateline::cli {
namespace {

Result<std::string> read_whole(const std::string& path) {
  auto reader = LineReader::open(path);
  if (!reader) return reader.error();
  std::string whole;
  for (;;) {
    const auto block = reader->next_block();
    if (!block) return block.error();
    if (block->empty()) return whole;
    whole += *block;
  }
}

ExitCode reject(const std::string& input, const Error& error) {
  report_error((input.empty() ? "standard input" : input) + ": " + error.text());
  return ExitCode::findings;
}

void warn(const Timeml& file, size_t left_out) {
  if (!file.unreadable_date.empty())
    report_warning("the creation time \"" + file.unreadable_date +
                   "\" is not a date; write it as 2022-03-21 or 2022-03-21T08:30");
  if (left_out > 0)
    report_warning(std::to_string(left_out) +
                   (left_out == 1 ? " time expression" : " time expressions") +
                   " left out, because other markup begins or ends within");
}

}  // namespace

ExitCode tag_timeml(const std::string& input, Anchoring anchoring) {
  const auto xml = read_whole(input);
  if (!xml) {
    report_error(xml.error().text());
    return ExitCode::trouble;
  }
  auto file = read_timeml(*xml);
  if (!file) return reject(input, file.error());
  const auto extractor = open_extractor();
  if (!extractor) return ExitCode::trouble;
  file->document.anchoring = anchoring;
  Scratch scratch;
  std::vector<Timex3> found;
  extractor->tag(file->document, scratch, found);
  auto out = open_output("");
  size_t left_out = 0;
  out->buffer() += write_timeml(*file, found, left_out);
  warn(*file, left_out);
  return out->finish(ExitCode::fine);
}

}  // namespace dateline::cli
