#include "extractor/events/sentence/time_zones.h"

#include <array>

namespace dateline {

bool is_time_zone(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 8> kZones = {"gmt", "bst", "et",  "est",
                                                      "edt", "pst", "pdt", "cet"};
  return view.range.contains(i) && view.token(i).all_caps && view.is_one_of(i, kZones);
}

}  // namespace dateline
