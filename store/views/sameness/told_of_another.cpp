#include "store/views/sameness/told_of_another.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "store/views/words/words.h"

namespace dateline {
namespace {

constexpr std::string_view kOther[] = {"earlier", "previous", "prior",   "second",
                                       "third",   "separate", "similar", "different"};
constexpr std::string_view kDeterminers[] = {"a", "an", "the", "that", "this"};

template <size_t size>
bool is_one_of(const std::string_view (&words)[size], std::string_view stem) {
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) {
    return word == stem || stem_of(std::string(word)) == stem;
  });
}

// Its first words: an event is told apart where it is the subject. "Another 400 were hurt" counts
// on.
bool begins_with_another(std::string_view text) {
  std::vector<std::string> words;
  for_each_word(text, [&words](const Word& word) {
    if (words.size() < 2) words.push_back(word.stem);
  });
  if (words.size() < 2) return false;
  if (words[0] == "another") return words[1].find_first_of("0123456789") == std::string::npos;
  return is_one_of(kDeterminers, words[0]) && is_one_of(kOther, words[1]);
}

}  // namespace

bool tells_of_another(const Event& event) {
  return begins_with_another(event.headline) || begins_with_another(event.sentence.text);
}

}  // namespace dateline
