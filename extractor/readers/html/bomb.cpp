#include "extractor/readers/html/bomb.h"

#include <algorithm>
#include <cstddef>

#include "extractor/readers/words.h"

namespace dateline {
namespace {

constexpr uint64_t kMostComparisons = 1'000'000'000;  // a few seconds
constexpr uint64_t kDeepestAlways = 256;
constexpr uint64_t kDeepestEver = 20'000;
constexpr uint64_t kReadings = 16;  // of each byte as part of some tag

struct TagSize {
  size_t bytes;
  uint64_t words;  // at least as many as it has attributes
};

// What may be a tag (or only look like one, in a script) from its name to its '>'. A quotation mark
// counts after '=' only, as the parser has it.
TagSize size_of_tag(std::string_view tag) {
  TagSize size{0, 0};
  bool in_word = false;
  char before = ' ';  // the last that was not white space
  for (; size.bytes < tag.size() && tag[size.bytes] != '>'; ++size.bytes) {
    const char c = tag[size.bytes];
    if (is_ascii_space(c)) {
      in_word = false;
      continue;
    }
    if ((c == '"' || c == '\'') && before == '=') {
      size.bytes = std::min(tag.find(c, size.bytes + 1), tag.size() - 1);
      in_word = false;
    } else if (c == '=' || c == '/') {
      in_word = false;
    } else if (!in_word) {
      in_word = true;
      ++size.words;
    }
    before = c;
  }
  return size;
}

}  // namespace

// Every '<' is taken for a tag of its own: where comments and scripts begin and end need not be
// known, and no trick with quotes hides a tag.
std::optional<uint32_t> deepest_nesting(std::string_view page) {
  uint64_t comparisons = 0;
  uint64_t read = 0;
  uint64_t tags = 0;
  for (size_t at = 0; (at = page.find('<', at)) != std::string_view::npos; ++at) {
    ++tags;
    if (at + 1 >= page.size() || !is_ascii_letter(page[at + 1])) continue;
    const TagSize size = size_of_tag(page.substr(at + 1));
    comparisons += size.words * size.words / 2;
    read += size.bytes;
    if (comparisons > kMostComparisons || read > kReadings * page.size()) return std::nullopt;
  }
  const uint64_t deepest = kDeepestAlways + kMostComparisons / (tags + 1);
  return static_cast<uint32_t>(deepest < kDeepestEver ? deepest : kDeepestEver);
}

}  // namespace dateline
