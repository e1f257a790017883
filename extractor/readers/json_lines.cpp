// JSON lines: an article a line, read a line at a time.
#include "extractor/readers/finish.h"
#include "extractor/readers/json_article.h"
#include "extractor/readers/json_envelope.h"
#include "extractor/readers/reader_table.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

std::string_view without_mark(std::string_view bytes) {
  if (bytes.substr(0, kUtf8Mark.size()) == kUtf8Mark) bytes.remove_prefix(kUtf8Mark.size());
  return bytes;
}

// An object spread over lines goes on with a key or ends where its first line does.
bool is_spread_over_lines(std::string_view head) {
  const size_t end = head.find('\n');
  if (end == std::string_view::npos) return false;
  const std::string_view first = trimmed(head.substr(0, end));
  const std::string_view next = trimmed(head.substr(end));
  return first.back() != '}' && (next.substr(0, 1) == "\"" || first == "{");
}

// Text may begin with a brace; an object goes on with a key.
bool begins_object(std::string_view text) {
  const std::string_view inside = trimmed(text.substr(1));
  return inside.empty() || inside.front() == '"' || inside.front() == '}';
}

bool accepts_lines(const Input& input, std::string_view head) {
  head = without_mark(head);
  const size_t start = head.find_first_not_of(" \t\r\n");
  const bool named = input.extension == ".jsonl" || input.extension == ".ndjson";
  if (start == std::string_view::npos || head[start] != '{') return named;
  if (named) return true;
  return begins_object(head.substr(start)) && !is_spread_over_lines(head.substr(start));
}

bool read_lines(Input& input, const ReadOptions& options, const ReadSink& sink) {
  JsonArticleParser parser(options.fields);
  std::string_view line;
  for (size_t number = 1;; ++number) {
    const auto got = input.bytes.next_line(line, kLargestArticle);
    if (got == ByteStream::Line::end) break;
    const std::string name = input.name + ":" + std::to_string(number);
    bool go_on = true;
    if (got == ByteStream::Line::too_long) {
      go_on = hand_on_error(ErrorCode::unsupported, "is a line of more than 64 MiB; left out", name,
                            sink);
    } else {
      if (number == 1) line = without_mark(line);
      if (!trimmed(line).empty())
        go_on = read_json_object(line, name, parser, input, options, sink);
    }
    if (!go_on) return false;
  }
  return hand_on_trouble(input, sink);
}

}  // namespace

const Reader kJsonLinesReader = {"json lines", false, accepts_lines, read_lines};

}  // namespace dateline
