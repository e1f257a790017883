#include "store/views/words/readable.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "store/views/words/words.h"

namespace dateline {
namespace {

// What only the sentence before it explains, or what was cut from its subject.
constexpr std::array<std::string_view, 38> kPointers = {
    "he",    "she",  "it",   "they", "we",     "i",     "you",     "his",     "her",   "its",
    "their", "our",  "my",   "your", "this",   "these", "that",    "those",   "there", "here",
    "some",  "one",  "both", "each", "others", "such",  "who",     "into",    "of",    "by",
    "to",    "than", "and",  "but",  "or",     "while", "because", "although"};

constexpr double kPoints = 0.5;
constexpr size_t kEnoughWords = 4;  // that carry meaning

std::string first_word(std::string_view text) {
  std::string word;
  for (const char c : text) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (lower < 'a' || lower > 'z') break;
    word += lower;
  }
  return word;
}

size_t telling_words(std::string_view text) {
  size_t words = 0;
  for_each_word(text, [&words](const Word& word) { words += word.common ? 0 : 1; });
  return words;
}

}  // namespace

double readable_alone(std::string_view headline) {
  const double words = std::min(1.0, static_cast<double>(telling_words(headline)) / kEnoughWords);
  const std::string first = first_word(headline);
  const bool points = std::find(kPointers.begin(), kPointers.end(), first) != kPointers.end();
  return points ? kPoints * words : words;
}

}  // namespace dateline
