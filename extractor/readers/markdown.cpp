// Markdown (CommonMark), with the front matter that site generators use: YAML between lines of
// "---" or TOML between lines of "+++", of which plain "key: value" lines and lists are understood.
#include <cmark.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include "extractor/readers/encoding.h"
#include "extractor/readers/finish.h"
#include "extractor/readers/front_lines.h"
#include "extractor/readers/markup_text.h"
#include "extractor/readers/reader_table.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

bool is_fence(std::string_view line) {
  return trimmed(line) == "---" || trimmed(line) == "+++";
}

// A fence, and within the next lines a key.
bool has_front_matter(std::string_view text) {
  if (!is_fence(take_line(text))) return false;
  const std::string_view line = take_line(text);
  const size_t mark = line.find_first_of(":=");
  if (mark == std::string_view::npos || mark == 0 || is_ascii_space(line.front())) return false;
  return trimmed(line.substr(0, mark)).find(' ') == std::string_view::npos;
}

bool accepts_markdown(const Input& input, std::string_view head) {
  return input.extension == ".md" || input.extension == ".markdown" || has_front_matter(head);
}

std::string_view without_quotes(std::string_view value) {
  value = trimmed(value);
  const bool quoted = value.size() >= 2 && value.front() == value.back() &&
                      (value.front() == '"' || value.front() == '\'');
  return quoted ? value.substr(1, value.size() - 2) : value;
}

// ["Ann Vale", Bo] as "Ann Vale;Bo", which is how lists of authors are read.
std::string without_brackets(std::string_view value) {
  if (value.size() < 2 || value.front() != '[' || value.back() != ']')
    return std::string(without_quotes(value));
  std::string list;
  for (const std::string& part : split_trimmed(value.substr(1, value.size() - 2), ','))
    list.append(without_quotes(part)).append(";");
  return list;
}

// Reads the lines up to the closing fence; leaves the text alone if there is none.
void take_front_matter(std::string_view& text, Document& document) {
  std::string_view rest = text;
  if (!is_fence(take_line(rest))) return;
  Document described;
  std::string key;
  std::string list;
  while (!rest.empty()) {
    const std::string_view line = take_line(rest);
    if (is_fence(line)) {
      document = std::move(described);
      text = rest;
      return;
    }
    const std::string_view item = trimmed(line);
    if (item.substr(0, 2) == "- " && !key.empty()) {
      list.append(without_quotes(item.substr(2))).append(";");
      apply_front_line(key, list, "front-matter", described);
      continue;
    }
    const size_t mark = line.find_first_of(":=");
    if (mark == std::string_view::npos || is_ascii_space(line.front())) continue;
    key = ascii_lower(trimmed(line.substr(0, mark)));
    list.clear();
    const std::string value = without_brackets(trimmed(line.substr(mark + 1)));
    if (!value.empty()) apply_front_line(key, value, "front-matter", described);
  }
}

std::string to_html(std::string_view markdown) {
  const std::unique_ptr<char, decltype(&std::free)> html(
      cmark_markdown_to_html(markdown.data(), markdown.size(), CMARK_OPT_UNSAFE), std::free);
  return html ? std::string(html.get()) : std::string();
}

// A heading of the first level at the top is the title.
void take_heading(std::string_view& text, Document& document) {
  std::string_view rest = text;
  std::string_view line;
  while (!rest.empty() && trimmed(line).empty()) line = take_line(rest);
  if (line.substr(0, 2) != "# ") return;
  const std::string heading = line_of_html(to_html(line));
  if (document.title.empty()) document.title = heading;
  if (document.title == heading) text = rest;
}

bool read_markdown(Input& input, const ReadOptions& options, const ReadSink& sink) {
  std::string bytes;
  bool go_on = true;
  if (!read_whole(input, sink, bytes, go_on)) return go_on;
  const std::string whole = normalised(decode(std::move(bytes), input.wrapping.charset));
  std::string_view text = whole;
  Document document;
  take_front_matter(text, document);
  take_heading(text, document);
  document.text = text_of_html(to_html(text));
  return hand_on(std::move(document), input.name, input, options, sink);
}

}  // namespace

const Reader kMarkdownReader = {"markdown", false, accepts_markdown, read_markdown};

}  // namespace dateline
