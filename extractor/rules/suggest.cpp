#include "extractor/rules/suggest.h"

#include <algorithm>

namespace dateline {
namespace {

// Levenshtein's edit distance (Wagner and Fischer, 1974), one row at a time.
size_t distance(std::string_view a, std::string_view b) {
  std::vector<size_t> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t above = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return row[b.size()];
}

}  // namespace

std::string suggestion(std::string_view wrong, const std::vector<std::string>& names) {
  size_t best = wrong.size() / 3 + 1;
  std::string nearest;
  for (const std::string& name : names) {
    const size_t d = distance(wrong, name);
    if (d <= best && (nearest.empty() || d < best)) {
      best = d;
      nearest = name;
    }
  }
  return nearest.empty() ? "" : "; did you mean '" + nearest + "'?";
}

}  // namespace dateline
