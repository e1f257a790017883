#include "extractor/events/headline/spoken.h"

#include <algorithm>
#include <array>

#include "extractor/events/headline/line.h"

namespace dateline {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_own_word(std::string_view word) {
  constexpr size_t kLongest = 4;  // letters of "your"
  if (word.empty() || word.size() > kLongest) return false;
  constexpr std::array<std::string_view, 12> kOwn = {"I",   "we", "We",  "my",  "My",   "our",
                                                     "Our", "us", "you", "You", "your", "Your"};
  return word == "me" || std::find(kOwn.begin(), kOwn.end(), word) != kOwn.end();
}

}  // namespace

bool is_spoken(std::string_view line) {
  for (size_t begin = 0; begin < line.size();) {
    size_t end = begin;
    while (end < line.size() && is_letter(line[end])) ++end;
    if (is_own_word(line.substr(begin, end - begin))) return true;
    begin = std::max(end, begin + 1);
  }
  return false;
}

bool names_speaker(std::string_view line, std::string_view speaker) {
  const auto same = [](char a, char b) { return in_small(a) == in_small(b); };
  return line.find(": ") != std::string_view::npos ||
         std::search(line.begin(), line.end(), speaker.begin(), speaker.end(), same) != line.end();
}

}  // namespace dateline
