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
  Weights& weights = weights_[article];
  for (const Profile::Term& term : event.terms) weights[term.stem] += term.weight;
}

double Stories::likeness(uint64_t article_a, uint64_t article_b) const {
  const Weights& a = weights_.at(article_a);
  const Weights& b = weights_.at(article_b);
  const double lengths = std::sqrt(dot(a, a) * dot(b, b));
  return lengths > 0 ? dot(a, b) / lengths : 0;
}

}  // namespace dateline
