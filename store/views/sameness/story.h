// Whether two articles tell of one story, by all that their events have in common: what makes it
// likely that two of their events are one. Symmetric once all events are added.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

#include "store/views/sameness/names_of_articles.h"
#include "store/views/sameness/profile_sum.h"

namespace dateline {

// What articles tell is summed when it is asked for, as few are. Not thread-safe.
class Stories {
 public:
  // `profile_of` an event, by the number it was added with; `names` outlives this.
  Stories(std::function<Profile(size_t event)> profile_of, const NamesOfArticles& names)
      : profile_of_(std::move(profile_of)), names_(names) {}

  // `day`: if it tells of a single one, and of none around its publication.
  void add(uint64_t article, size_t event, std::optional<int32_t> day);

  // What was added of it; nothing for an article without an event.
  [[nodiscard]] const std::vector<uint32_t>& events_of(uint64_t article) const;

  // 0 (nothing in common) .. 1 (told alike), more for each day that both tell of. Both must have an
  // event. Little, if both name somebody and none in common: two reports of two bankruptcies.
  [[nodiscard]] double likeness(uint64_t article_a, uint64_t article_b);

 private:
  [[nodiscard]] const ProfileSum& sum_of(uint64_t article);
  [[nodiscard]] size_t days_of_both(uint64_t article_a, uint64_t article_b) const;

  std::function<Profile(size_t event)> profile_of_;
  std::unordered_map<uint64_t, std::vector<uint32_t>> events_;  // by article
  const NamesOfArticles& names_;
  std::unordered_map<uint64_t, std::set<int32_t>> days_;  // by article
  std::unordered_map<uint64_t, ProfileSum> sums_;         // of those asked for last
};

}  // namespace dateline
