#include "store/views/pairing/recurring.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <unordered_map>

namespace dateline {
namespace {

constexpr size_t kDaysOfWhatRecurs = 3;

struct Told {
  std::set<int64_t> days;  // by their first
  std::set<uint64_t> articles;
};

class Contradicted {
 public:
  explicit Contradicted(const ToldEvents& told) : told_(told) {}

  void add(size_t event, size_t by) {
    Told& told = by_event_[event];
    told.days.insert(told_[by].place.earliest);
    told.articles.insert(told_[by].article);
  }
  [[nodiscard]] bool recurs(size_t event) const {
    const Told& told = by_event_.at(event);
    return told.days.size() >= kDaysOfWhatRecurs && told.articles.size() >= kDaysOfWhatRecurs;
  }

 private:
  const ToldEvents& told_;
  std::unordered_map<size_t, Told> by_event_;
};

}  // namespace

std::vector<Match> without_recurring(std::vector<Match> matches, const ToldEvents& told) {
  Contradicted contradicted(told);
  for (const Match& match : matches) {
    if (match.relation != DateRelation::conflict) continue;
    contradicted.add(match.a, match.b);
    contradicted.add(match.b, match.a);
  }
  std::erase_if(matches, [&contradicted](const Match& match) {
    return match.relation == DateRelation::conflict &&
           (contradicted.recurs(match.a) || contradicted.recurs(match.b));
  });
  return matches;
}

}  // namespace dateline
