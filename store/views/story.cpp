#include "store/views/story.h"

#include <cmath>

namespace dateline {
namespace {

using Weights = std::map<uint64_t, double>;

double dot(const Weights& a, const Weights& b) {
  double sum = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (x->first < y->first) {
      ++x;
    } else if (y->first < x->first) {
      ++y;
    } else {
      sum += x++->second * y++->second;
    }
  }
  return sum;
}

}  // namespace

void Stories::add(uint64_t article, const Profile& event) {
  Story& story = stories_[article];
  for (const Profile::Term& term : event.terms) {
    double& weight = story.weights[term.stem];
    const double before = weight;
    weight += term.weight;
    story.squares += weight * weight - before * before;
  }
}

double Stories::likeness(uint64_t article_a, uint64_t article_b) const {
  const Story& a = stories_.at(article_a);
  const Story& b = stories_.at(article_b);
  const double lengths = std::sqrt(a.squares * b.squares);
  return lengths > 0 ? dot(a.weights, b.weights) / lengths : 0;
}

}  // namespace dateline
