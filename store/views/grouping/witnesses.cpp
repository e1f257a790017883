#include "store/views/grouping/witnesses.h"

#include <algorithm>
#include <string_view>

namespace dateline {
namespace {

// Sources and groups of copies that hang together through some report.
struct Witness {
  std::vector<std::string_view> sources;
  std::vector<uint64_t> copies;

  [[nodiscard]] bool has(const StoredEvent& report) const {
    return std::find(sources.begin(), sources.end(), report.source) != sources.end() ||
           (report.copies != 0 &&
            std::find(copies.begin(), copies.end(), report.copies) != copies.end());
  }
  void add(const StoredEvent& report) {
    sources.emplace_back(report.source);
    if (report.copies != 0) copies.push_back(report.copies);
  }
  void add(const Witness& other) {
    sources.insert(sources.end(), other.sources.begin(), other.sources.end());
    copies.insert(copies.end(), other.copies.begin(), other.copies.end());
  }
};

}  // namespace

size_t count_witnesses(const std::vector<const StoredEvent*>& reports) {
  std::vector<Witness> witnesses;
  for (const StoredEvent* report : reports) {
    Witness joined;
    joined.add(*report);
    std::erase_if(witnesses, [&](const Witness& witness) {
      if (!witness.has(*report)) return false;
      joined.add(witness);
      return true;
    });
    witnesses.push_back(std::move(joined));
  }
  return witnesses.size();
}

}  // namespace dateline
