#include "store/views/sameness/story.h"

namespace dateline {
namespace {

constexpr size_t kMostSums = 1000;  // some 10 KB each

}  // namespace

const ProfileSum& Stories::sum_of(uint64_t article) {
  const auto [sum, is_new] = sums_.try_emplace(article);
  if (is_new)
    for (const uint32_t event : events_.at(article)) sum->second.add(profile_of_(event));
  return sum->second;
}

double Stories::likeness(uint64_t article_a, uint64_t article_b) {
  if (sums_.size() > kMostSums) sums_.clear();
  const ProfileSum& a = sum_of(article_a);
  return a.likeness(sum_of(article_b));
}

}  // namespace dateline
