#include "extractor/readers/words.h"

#include <algorithm>

namespace dateline {

bool is_ascii_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_ascii_letter(char c) {
  return ascii_lower(c) >= 'a' && ascii_lower(c) <= 'z';
}

char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string ascii_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = ascii_lower(c);
  return lower;
}

std::string_view run_of(std::string_view text, bool (*wanted)(char)) {
  size_t length = 0;
  while (length < text.size() && wanted(text[length])) ++length;
  return text.substr(0, length);
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_ascii_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_ascii_space(text.back())) text.remove_suffix(1);
  return text;
}

bool starts_with_any_case(std::string_view text, std::string_view prefix) {
  return text.size() >= prefix.size() &&
         std::equal(prefix.begin(), prefix.end(), text.begin(),
                    [](char wanted, char c) { return ascii_lower(c) == wanted; });
}

bool contains_any_case(std::string_view text, std::string_view part) {
  return std::search(text.begin(), text.end(), part.begin(), part.end(),
                     [](char c, char wanted) { return ascii_lower(c) == wanted; }) != text.end();
}

std::vector<std::string> split_trimmed(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const size_t end = std::min(text.find(separator), text.size());
    const std::string_view part = trimmed(text.substr(0, end));
    if (!part.empty()) parts.emplace_back(part);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

std::string_view take_line(std::string_view& text) {
  const size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

std::string one_line(std::string_view text) {
  text = trimmed(text);
  std::string line(text.size(), ' ');
  size_t kept = 0;
  for (const char c : text) {
    if (!is_ascii_space(c)) {
      line[kept++] = c;
    } else if (line[kept - 1] != ' ') {
      line[kept++] = ' ';
    }
  }
  line.resize(kept);
  return line;
}

bool is_url(std::string_view text) {
  return text.find("://") != std::string_view::npos;
}

std::string domain_of(std::string_view url) {
  const size_t scheme = url.find("//");
  if (scheme == std::string_view::npos) return {};
  url.remove_prefix(scheme + 2);
  url = url.substr(0, url.find_first_of("/?#:"));
  std::string domain =
      ascii_lower(url.substr(url.find('@') == std::string_view::npos ? 0 : url.find('@') + 1));
  return domain.rfind("www.", 0) == 0 ? domain.substr(4) : domain;
}

}  // namespace dateline
