#include "extractor/model/did_you_mean.h"

#include <algorithm>

namespace dateline {
namespace {

std::string folded(std::string_view text) {
  std::string lower(text.substr(0, 64));  // a distance costs the product of the lengths
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

// Who stops typing early means the whole word, be another a slip away: `--form` is `--format`, not
// `--from`.
size_t distance_to_name(std::string_view wanted, std::string_view name) {
  const bool begun = wanted.size() > 3 && name.starts_with(wanted);
  return begun ? 0 : edit_distance(wanted, name);
}

}  // namespace

size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<size_t> before(b.size() + 1);
  std::vector<size_t> above(b.size() + 1);
  std::vector<size_t> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t change = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, change});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before.swap(above);
    above.swap(row);
  }
  return above[b.size()];
}

std::optional<std::string> closest(std::string_view word, const std::vector<std::string>& names) {
  const std::string wanted = folded(word);
  std::optional<std::string> best;
  size_t best_distance = 0;
  for (const std::string& name : names) {
    const size_t distance = distance_to_name(wanted, folded(name));
    if (distance > std::max<size_t>(2, name.size() / 3) || distance >= name.size()) continue;
    if (best && distance >= best_distance) continue;
    best = name;
    best_distance = distance;
  }
  return best;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& names, char mark) {
  const auto name = closest(word, names);
  return name ? "; did you mean " + (mark + *name) + mark + "?" : "";
}

}  // namespace dateline
