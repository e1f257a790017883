#include "store/views/pairing/matching.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "store/views/pairing/left_over.h"
#include "store/views/pairing/recurring.h"

namespace dateline {
namespace {

// Best first; ties by what does not depend on which side is called a.
void sort_best_first(std::vector<Match>& matches, const ToldEvents& told) {
  std::sort(matches.begin(), matches.end(), [&](const Match& m, const Match& n) {
    const auto rank = [&](const Match& match) {
      const uint64_t x = told[match.a].id;
      const uint64_t y = told[match.b].id;
      return std::tuple(-match.score, std::min(x, y), std::max(x, y));
    };
    return rank(m) < rank(n);
  });
}

class Matching {
 public:
  explicit Matching(const ToldEvents& told) : told_(told) {}

  void match(MatchesOfSides possible) {
    take_best(std::move(possible.sure));
    std::erase_if(possible.if_left_over, [this](const LeftOver& pair) {
      return is_matched(pair.match.a) || is_matched(pair.match.b);
    });
    take_best(without_rivals(possible.if_left_over, told_));
  }

  [[nodiscard]] std::vector<Match> take() { return std::move(taken_); }

 private:
  void take_best(std::vector<Match> matches) {
    sort_best_first(matches, told_);
    for (const Match& match : matches) {
      if (is_matched(match.a) || is_matched(match.b)) continue;
      matched_.insert({match.a, match.b});
      taken_.push_back(match);
    }
  }
  [[nodiscard]] bool is_matched(size_t event) const { return matched_.contains(event); }

  const ToldEvents& told_;
  std::unordered_set<size_t> matched_;
  std::vector<Match> taken_;
};

std::vector<Match> matched(const MatchesOfSides& possible, const ToldEvents& told) {
  Matching matching(told);
  matching.match(possible);
  return matching.take();
}

// Which articles are matched on days that meet.
class Agreeing {
 public:
  Agreeing(const std::vector<Match>& matches, const ToldEvents& told) : told_(told) {
    for (const Match& match : matches)
      if (meet(match.relation)) add(match);
  }
  [[nodiscard]] bool lack(const Match& match) const {
    if (match.needed == Agreement::none) return false;
    const Articles& agree = match.needed == Agreement::of_any_day ? of_any_day_ : of_other_days_;
    return !agree.contains({told_[match.a].article, told_[match.b].article});
  }

 private:
  using Articles = std::set<std::pair<uint64_t, uint64_t>>;

  void add(const Match& match) {
    const bool is_news = told_[match.a].is_news && told_[match.b].is_news;
    for (const uint64_t a : told_.articles_of(match.a))
      for (const uint64_t b : told_.articles_of(match.b)) {
        of_any_day_.emplace(a, b);
        if (!is_news) of_other_days_.emplace(a, b);
      }
  }

  const ToldEvents& told_;
  Articles of_any_day_;
  Articles of_other_days_;
};

}  // namespace

std::vector<Match> best_matches(MatchesOfSides possible, const ToldEvents& told) {
  possible.sure = without_recurring(std::move(possible.sure), told);
  const Agreeing articles(matched(possible, told), told);
  std::erase_if(possible.sure, [&](const Match& match) { return articles.lack(match); });
  std::erase_if(possible.if_left_over,
                [&](const LeftOver& pair) { return articles.lack(pair.match); });
  return matched(possible, told);
}

}  // namespace dateline
