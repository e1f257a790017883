#include "store/views/words/initials.h"

#include <string_view>
#include <utility>

namespace dateline {
namespace {

constexpr size_t kFewest = 3;  // "White House" is not called WH

// What a short name leaves out: the B of "Federal Bureau of Investigation" is followed by its I.
bool is_left_out(const Word& word) {
  constexpr std::string_view kLeftOut[] = {"of", "and", "for", "the", "in", "on"};
  if (word.capital) return false;
  for (const std::string_view small : kLeftOut)
    if (word.stem == small) return true;
  return false;
}

}  // namespace

std::optional<std::string> Initials::before(const Word& word) {
  if (word.capital && !word.common) return letters_.push_back(word.stem.front()), std::nullopt;
  if (!letters_.empty() && is_left_out(word)) return std::nullopt;
  return at_end();
}

std::optional<std::string> Initials::at_end() {
  const std::string letters = std::exchange(letters_, {});
  return letters.size() >= kFewest ? std::optional(letters) : std::nullopt;
}

}  // namespace dateline
