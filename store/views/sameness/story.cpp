#include "store/views/sameness/story.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr size_t kMostSums = 1000;  // some 10 KB each

// Who tells of the same days tells of the same things, if the words say so at all.
constexpr double kLeastOfWords = 0.12;
constexpr double kForADay = 0.05;
constexpr double kOfOtherNames = 0.25;
constexpr size_t kMostDays = 4;

}  // namespace

void Stories::add(uint64_t article, size_t event, std::optional<int32_t> day) {
  events_[article].push_back(static_cast<uint32_t>(event));
  if (day) days_[article].insert(*day);
}

const std::vector<uint32_t>& Stories::events_of(uint64_t article) const {
  static const std::vector<uint32_t> nothing;
  const auto found = events_.find(article);
  return found == events_.end() ? nothing : found->second;
}

size_t Stories::days_of_both(uint64_t article_a, uint64_t article_b) const {
  const auto a = days_.find(article_a);
  const auto b = days_.find(article_b);
  if (a == days_.end() || b == days_.end()) return 0;
  return static_cast<size_t>(std::count_if(a->second.begin(), a->second.end(),
                                           [&](int32_t day) { return b->second.contains(day); }));
}

const ProfileSum& Stories::sum_of(uint64_t article) {
  const auto [sum, is_new] = sums_.try_emplace(article);
  if (is_new)
    for (const uint32_t event : events_.at(article)) sum->second.add(profile_of_(event));
  return sum->second;
}

double Stories::likeness(uint64_t article_a, uint64_t article_b) {
  if (sums_.size() > kMostSums) sums_.clear();
  const ProfileSum& a = sum_of(article_a);
  const double words = a.likeness(sum_of(article_b));
  if (words < kLeastOfWords) return words;
  if (names_.differ(article_a, article_b)) return words * kOfOtherNames;
  const auto days = static_cast<double>(std::min(kMostDays, days_of_both(article_a, article_b)));
  return std::min(1.0, words + kForADay * days);
}

}  // namespace dateline
