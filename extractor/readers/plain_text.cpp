// Plain text. An article may open with lines like those of an e-mail ("Title:", "Source:",
// "Author:", "Published:", "Modified:", "URL:", "Language:", "Id:"), up to a blank line; else a
// short first line with a blank one after it is the title.
#include <algorithm>

#include "extractor/model/utf8.h"
#include "extractor/readers/encoding.h"
#include "extractor/readers/finish.h"
#include "extractor/readers/front_lines.h"
#include "extractor/readers/reader_table.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

constexpr size_t kLongestTitle = 160;
constexpr size_t kLongestKey = 24;

// "Key: value" of one front line; an empty key if it is not one.
struct FrontLine {
  std::string key;  // lower case
  std::string value;
};

FrontLine front_line(std::string_view line) {
  const size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon > kLongestKey) return {};
  const std::string_view key = line.substr(0, colon);
  const bool is_word = std::all_of(key.begin(), key.end(), [](char c) {
    return (ascii_lower(c) >= 'a' && ascii_lower(c) <= 'z') || c == '-' || c == '_';
  });
  return is_word ? FrontLine{ascii_lower(key), std::string(trimmed(line.substr(colon + 1)))}
                 : FrontLine{};
}

// Takes the front lines off the text; leaves both alone unless the very first line is one we know.
void take_front_lines(std::string_view& text, Document& document) {
  std::string_view rest = text;
  Document described;
  for (bool first = true; !rest.empty(); first = false) {
    const std::string_view line = take_line(rest);
    if (trimmed(line).empty()) {
      if (first) return;
      break;
    }
    const FrontLine front = front_line(line);
    if (front.key.empty() ||
        (!apply_front_line(front.key, front.value, "given", described) && first))
      return;
  }
  document = std::move(described);
  text = rest;
}

void take_title(std::string_view& text, Document& document) {
  std::string_view rest = text;
  const std::string_view line = trimmed(take_line(rest));
  if (line.empty() || line.size() > kLongestTitle || rest.empty()) return;
  if (!trimmed(take_line(rest)).empty() || trimmed(rest).empty()) return;
  document.title = std::string(line);
  text = rest;
}

bool accepts_text(const Input& /*input*/, std::string_view /*head*/) {
  return true;
}

bool read_text(Input& input, const ReadOptions& options, const ReadSink& sink) {
  std::string bytes;
  bool go_on = true;
  if (!read_whole(input, sink, bytes, go_on)) return go_on;
  const std::string whole = normalised(decode(std::move(bytes), ""));
  std::string_view text = whole;
  while (!text.empty() && text.front() == '\n') text.remove_prefix(1);
  Document document;
  take_front_lines(text, document);
  if (document.title.empty()) take_title(text, document);
  document.text = std::string(text);
  return hand_on(std::move(document), input.name, input, options, sink);
}

}  // namespace

const Reader kPlainTextReader = {"text", false, accepts_text, read_text};

}  // namespace dateline
