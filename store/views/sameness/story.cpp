#include "store/views/sameness/story.h"

namespace dateline {

void Stories::add(uint64_t article, const Profile& event) {
  stories_[article].add(event);
}

double Stories::likeness(uint64_t article_a, uint64_t article_b) const {
  return stories_.at(article_a).likeness(stories_.at(article_b));
}

}  // namespace dateline
