#include "extractor/readers/printed_text.h"

#include <algorithm>

#include "extractor/readers/words.h"

namespace dateline {
namespace {

bool is_page_number(std::string_view line) {
  return !line.empty() && line.size() <= 4 && std::all_of(line.begin(), line.end(), is_ascii_digit);
}

bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}

bool is_broken_word(std::string_view paragraph, std::string_view line) {
  const size_t size = paragraph.size();
  return size >= 2 && paragraph[size - 1] == '-' && is_lower(paragraph[size - 2]) &&
         !line.empty() && is_lower(line.front());
}

void add_line(std::string_view line, std::string& paragraph) {
  if (is_broken_word(paragraph, line)) {
    paragraph.pop_back();
  } else if (!paragraph.empty()) {
    paragraph += ' ';
  }
  paragraph += line;
}

void end_paragraph(std::string& paragraph, std::string& text) {
  if (paragraph.empty()) return;
  if (!text.empty()) text += "\n\n";
  text += paragraph;
  paragraph.clear();
}

}  // namespace

std::string text_of_print(std::string_view pages) {
  std::string text;
  std::string paragraph;
  while (!pages.empty()) {
    const size_t end = std::min(pages.find_first_of("\n\f"), pages.size());
    const std::string line = one_line(pages.substr(0, end));
    pages.remove_prefix(std::min(end + 1, pages.size()));
    if (is_page_number(line)) continue;
    if (line.empty()) {
      end_paragraph(paragraph, text);
    } else {
      add_line(line, paragraph);
    }
  }
  end_paragraph(paragraph, text);
  return text;
}

}  // namespace dateline
