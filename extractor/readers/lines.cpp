#include "extractor/readers/lines.h"

#include "extractor/readers/finish.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

// An article with all that was found in it.
constexpr size_t kLongestLine = 4 * kLargestArticle;

bool hand_on_line(std::string_view line, const std::string& name, const ReadSink& sink) {
  if (trimmed(line).empty()) return true;
  Document document;
  document.text = line;
  return sink({name, std::move(document)});
}

}  // namespace

bool hand_on_lines(Input& input, const ReadSink& sink) {
  std::string_view line;
  for (size_t number = 1;; ++number) {
    const auto got = input.bytes.next_line(line, kLongestLine);
    if (got == ByteStream::Line::end) return hand_on_trouble(input, sink);
    const std::string name = input.name + ":" + std::to_string(number);
    const bool go_on = got == ByteStream::Line::read
                           ? hand_on_line(line, name, sink)
                           : hand_on_error(ErrorCode::unsupported,
                                           "is a line of more than 256 MiB; left out", name, sink);
    if (!go_on) return false;
  }
}

}  // namespace dateline
