#include "extractor/model/published_basis.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {

double confidence_in(std::string_view published_basis) {
  using Row = std::pair<std::string_view, double>;
  constexpr std::array<Row, 15> kRows = {{{"", 0},
                                          {"option", 1},
                                          {"json-ld", 0.95},
                                          {"meta", 0.9},
                                          {"time", 0.95},
                                          {"url", 0.95},
                                          {"byline", 0.95},
                                          {"text", 0.75},
                                          {"dateline", 0.95},
                                          {"dateline, year from url", 0.9},
                                          {"dateline, year from modified", 0.85},
                                          {"dateline, year from retrieved", 0.75},
                                          {"dateline, year from text", 0.75},
                                          {"file-name", 0.75},
                                          {"folder", 0.5}}};
  constexpr double kSaid = 0.98;  // by the feed, the wire, the sender
  const auto* const row = std::find_if(
      kRows.begin(), kRows.end(), [&](const Row& known) { return known.first == published_basis; });
  return row != kRows.end() ? row->second : kSaid;
}

}  // namespace dateline
