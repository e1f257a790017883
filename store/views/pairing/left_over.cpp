#include "store/views/pairing/left_over.h"

#include <algorithm>
#include <cstddef>
#include <unordered_map>

namespace dateline {
namespace {

constexpr double kComesNear = 0.5;  // of the score

class Rivals {
 public:
  Rivals(const std::vector<LeftOver>& pairs, const ToldEvents& told) : told_(told) {
    for (const LeftOver& pair : pairs) {
      pairs_of_[pair.match.a].push_back(&pair);
      pairs_of_[pair.match.b].push_back(&pair);
    }
  }

  [[nodiscard]] bool has(const LeftOver& pair) const {
    const auto comes_near = [&](const LeftOver* other) {
      return other->match.score > kComesNear * pair.match.score && !is_same_telling(pair, *other);
    };
    return any_of_event(pair.match.a, comes_near) || any_of_event(pair.match.b, comes_near);
  }

 private:
  template <class Asked>
  [[nodiscard]] bool any_of_event(size_t event, const Asked& asked) const {
    const auto& pairs = pairs_of_.at(event);
    return std::any_of(pairs.begin(), pairs.end(), asked);
  }

  [[nodiscard]] bool is_same_telling(const LeftOver& one, const LeftOver& other) const {
    return told_.are_one_sentence(one.match.a, other.match.a) &&
           told_.are_one_sentence(one.match.b, other.match.b);
  }

  const ToldEvents& told_;
  std::unordered_map<size_t, std::vector<const LeftOver*>> pairs_of_;  // by event
};

}  // namespace

std::vector<Match> without_rivals(const std::vector<LeftOver>& pairs, const ToldEvents& told) {
  const Rivals rivals(pairs, told);
  std::vector<Match> matches;
  for (const LeftOver& pair : pairs)
    if (pair.is_enough && !rivals.has(pair)) matches.push_back(pair.match);
  return matches;
}

}  // namespace dateline
