#include "store/wording.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <vector>

#include "store/format/codec.h"

namespace dateline {
namespace {

constexpr size_t kLongestStamp = 90;  // bytes of a line that is only a stamp

constexpr auto kStampWords = std::to_array<std::string_view>(
    {"updated",   "update",   "published", "posted",   "modified", "last",     "first",  "at",
     "on",        "am",       "pm",        "gmt",      "utc",      "bst",      "est",    "edt",
     "cet",       "cest",     "et",        "pt",       "pst",      "pdt",      "ago",    "minute",
     "minutes",   "min",      "mins",      "hour",     "hours",    "hr",       "hrs",    "day",
     "days",      "read",     "january",   "february", "march",    "april",    "may",    "june",
     "july",      "august",   "september", "october",  "november", "december", "monday", "tuesday",
     "wednesday", "thursday", "friday",    "saturday", "sunday",   "mon",      "tue",    "wed",
     "thu",       "fri",      "sat",       "sun",      "a",        "m",        "p",      "cst",
     "cdt",       "mst",      "mdt",       "ist",      "jst",      "aest",     "aedt",   "noon",
     "midnight"});
constexpr auto kShortMonths = std::to_array<std::string_view>(
    {"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "z"});
// Without one of these a line of dates may be the story's own.
constexpr auto kTouchWords = std::to_array<std::string_view>(
    {"updated", "update", "published", "posted", "modified", "ago", "read"});

template <size_t N>
bool is_among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

bool is_number(std::string_view word) {
  return std::isdigit(static_cast<unsigned char>(word.front())) != 0 &&
         std::all_of(word.begin(), word.end(),
                     [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }) &&
         word.size() <= 6;
}

// Runs of ASCII letters and digits, in lower case.
std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words(1);
  for (const char c : line) {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0)
      words.back().push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

bool is_stamp(std::string_view line) {
  if (line.size() > kLongestStamp) return false;
  bool touched = false;
  bool counted = false;
  for (const std::string& word : words_of(line)) {
    const bool number = is_number(word);
    if (!number && !is_among(kStampWords, word) && !is_among(kShortMonths, word)) return false;
    touched = touched || is_among(kTouchWords, word);
    counted = counted || number;
  }
  return touched && counted;
}

// The bytes of a tag that begins at `at`; 0 if "<" is only a sign there.
size_t tag_at(std::string_view line, size_t at) {
  if (line[at] != '<' || at + 1 >= line.size()) return 0;
  const char next = line[at + 1];
  if (next != '/' && next != '!' && std::isalpha(static_cast<unsigned char>(next)) == 0) return 0;
  const size_t end = line.find('>', at);
  return end == std::string_view::npos ? 0 : end - at + 1;
}

// U+00A0, the space that does not break.
bool is_hard_space(std::string_view line, size_t at) {
  return line.substr(at, 2) == "\xC2\xA0";
}

// Bytes that are no blank and begin none: nearly all.
constexpr auto kPlain = [] {
  std::array<bool, 256> plain{};
  plain.fill(true);
  for (const unsigned char c : {' ', '\t', '\n', '\v', '\f', '\r', '<', '\xC2'}) plain[c] = false;
  return plain;
}();

size_t end_of_plain(std::string_view line, size_t at) {
  while (at < line.size() && kPlain[static_cast<unsigned char>(line[at])]) ++at;
  return at;
}

void append_words(std::string_view line, std::string& out) {
  bool space = !out.empty();
  for (size_t at = 0; at < line.size();) {
    const size_t tag = tag_at(line, at);
    const size_t blank = tag > 0 ? tag : is_hard_space(line, at) ? 2 : is_space(line[at]) ? 1 : 0;
    if (blank > 0) {
      space = space || (tag == 0 && !out.empty());
      at += blank;
      continue;
    }
    if (space) out.push_back(' ');
    space = false;
    const size_t end = end_of_plain(line, at + 1);
    out.append(line.substr(at, end - at));
    at = end;
  }
}

}  // namespace

std::string wording_of(const Document& document) {
  std::string words;
  words.reserve(document.title.size() + document.text.size() + 1);
  append_words(document.title, words);
  words.push_back('\n');
  std::string_view rest = document.text;
  while (!rest.empty()) {
    const size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    if (!is_stamp(line)) append_words(line, words);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return words;
}

ContentHashes content_hashes(const Document& document) {
  std::string words = wording_of(document);
  ContentHashes hashes;
  hashes.wording = hash128(words);
  encode_metadata(document, words);
  // Dates asked to be read another way are another content; the usual way leaves no mark, so that
  // what was hashed before anybody could ask stays the same.
  if (document.anchoring != Anchoring::automatic)
    words.push_back(static_cast<char>(document.anchoring));
  hashes.content = hash128(words);
  return hashes;
}

}  // namespace dateline
