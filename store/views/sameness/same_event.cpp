#include "store/views/sameness/same_event.h"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>

#include "store/views/words/words.h"

namespace dateline {
namespace {

constexpr double kSharedWords = 0.4;  // of the words of both sentences

std::set<std::string> stems_of(const std::string& text) {
  std::set<std::string> stems;
  for_each_word(text, [&stems](const Word& word) { stems.insert(word.stem); });
  return stems;
}

double shared_words(const std::string& a, const std::string& b) {
  const std::set<std::string> left = stems_of(a);
  const std::set<std::string> right = stems_of(b);
  size_t shared = 0;
  for (const std::string& stem : left) shared += right.count(stem);
  const size_t all = left.size() + right.size() - shared;
  return all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
}

}  // namespace

double sameness(const Event& a, const Event& b) {
  if (a.id == b.id) return 10;
  const double words = shared_words(a.sentence.text, b.sentence.text);
  if (words < kSharedWords) return 0;
  int hints = 0;
  hints += a.date_phrase.text == b.date_phrase.text ? 1 : 0;
  hints += a.when == b.when ? 1 : 0;
  hints += !a.trigger.text.empty() && a.trigger.text == b.trigger.text ? 1 : 0;
  return hints == 0 ? 0 : words + 0.2 * hints;
}

std::vector<SamePair> surest_pairs(std::vector<SamePair> possible) {
  std::sort(possible.begin(), possible.end(), [](const SamePair& a, const SamePair& b) {
    return std::tuple(-a.sameness, a.before, a.after) < std::tuple(-b.sameness, b.before, b.after);
  });
  std::set<size_t> before;
  std::set<size_t> after;
  std::erase_if(possible, [&](const SamePair& pair) {
    if (before.contains(pair.before) || after.contains(pair.after)) return true;
    before.insert(pair.before);
    after.insert(pair.after);
    return false;
  });
  return possible;
}

}  // namespace dateline
