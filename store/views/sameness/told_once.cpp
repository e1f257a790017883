#include "store/views/sameness/told_once.h"

#include <cstdlib>

#include "store/time_place.h"
#include "store/views/sameness/match.h"

namespace dateline {
namespace {

constexpr int64_t kAroundPublication = 3;

uint64_t key_of(uint64_t article, uint64_t what) {
  return (article ^ (what * 0x9E3779B97F4A7C15ULL)) * 0xBF58476D1CE4E5B9ULL;
}

uint64_t days_of(const StoredEvent& event) {
  const TimePlace place = place_of(known_end(event.event.when));
  return (uint64_t{static_cast<uint32_t>(place.earliest)} << 32) |
         static_cast<uint32_t>(place.latest);
}

}  // namespace

std::optional<int32_t> day_away_from_publication(const StoredEvent& event) {
  if (!event.published || event.event.when.grain() > Grain::day) return std::nullopt;
  const int64_t published = event.published->day.time_since_epoch().count();
  const TimePlace place = place_of(known_end(event.event.when));
  const bool is_away = !place.undated && place.earliest == place.latest &&
                       std::abs(published - place.latest) > kAroundPublication;
  return is_away ? std::optional(place.latest) : std::nullopt;
}

void ToldOnce::add(const StoredEvent& event, const Acts& acts) {
  const auto count = [&](uint64_t what) { ++times_[key_of(event.article, what)]; };
  count(days_of(event));
  if (acts.main != 0) count(acts.main);
  if (acts.also != 0) count(acts.also);
}

bool ToldOnce::is_once(uint64_t article, uint64_t what) const {
  const auto found = times_.find(key_of(article, what));
  return found != times_.end() && found->second == 1;
}

bool ToldOnce::act(const StoredEvent& a, const Acts& of_a, const StoredEvent& b,
                   const Acts& of_b) const {
  for (const uint64_t act : {of_a.main, of_a.also}) {
    const bool in_b = act != 0 && (act == of_b.main || act == of_b.also);
    if (in_b && is_once(a.article, act) && is_once(b.article, act)) return true;
  }
  return false;
}

bool ToldOnce::day(const StoredEvent& a, const StoredEvent& b) const {
  return day_away_from_publication(a) && day_away_from_publication(b) &&
         is_once(a.article, days_of(a)) && is_once(b.article, days_of(b));
}

}  // namespace dateline
