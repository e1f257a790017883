#include "store/views/sameness/told_once.h"

#include "store/time_place.h"
#include "store/views/sameness/match.h"

namespace dateline {
namespace {

constexpr int64_t kAroundPublication = 3;

uint64_t key_of(uint64_t article, uint64_t what) {
  return (article ^ (what * 0x9E3779B97F4A7C15ULL)) * 0xBF58476D1CE4E5B9ULL;
}

uint64_t days_of(const TimePlace& place) {
  return (uint64_t{static_cast<uint32_t>(place.earliest)} << 32) |
         static_cast<uint32_t>(place.latest);
}

TimePlace place_told(const StoredEvent& event) {
  return place_of(known_end(event.event.when));
}

// The unit of the calendar in which days lie.
std::optional<uint64_t> unit_around(const TimePlace& place, Grain grain) {
  const date::sys_days first{date::days{place.earliest}};
  const TimePlace unit = place_of(TimeSpan::of(unit_containing(first, grain)));
  return unit.latest >= place.latest ? std::optional(days_of(unit)) : std::nullopt;
}

bool is_around_publication(const StoredEvent& event, const TimePlace& place) {
  if (!event.published) return true;
  const int64_t published = event.published->day.time_since_epoch().count();
  return published >= place.earliest - kAroundPublication &&
         published <= place.latest + kAroundPublication;
}

}  // namespace

std::optional<int32_t> day_away_from_publication(const StoredEvent& event) {
  if (!event.published || event.event.when.grain() > Grain::day) return std::nullopt;
  const TimePlace place = place_of(known_end(event.event.when));
  const bool is_away =
      !place.undated && place.earliest == place.latest && !is_around_publication(event, place);
  return is_away ? std::optional(place.latest) : std::nullopt;
}

void ToldOnce::count(const StoredEvent& event, uint64_t what) {
  const uint32_t sentence = event.event.sentence.begin;
  const auto [telling, is_new] =
      tellings_.try_emplace(key_of(event.article, what), Telling{sentence, false});
  if (telling->second.sentence != sentence) telling->second.again = true;
}

// Two may resign in one sentence.
void ToldOnce::count_act(const StoredEvent& event, uint64_t act) {
  if (act == 0) return;
  const auto [telling, is_new] = tellings_.try_emplace(key_of(event.article, act));
  telling->second.again = !is_new;
}

void ToldOnce::add(const StoredEvent& event, const Acts& acts) {
  count_act(event, acts.main);
  count_act(event, acts.also);
  const TimePlace place = place_told(event);
  count(event, days_of(place));
  if (place.undated || place.earliest == TimePlace::kOpenBegin) return;
  for (const Grain grain : {Grain::month, Grain::year})
    if (const auto unit = unit_around(place, grain); unit && *unit != days_of(place))
      count(event, *unit);
}

bool ToldOnce::is_once(uint64_t article, uint64_t what) const {
  const auto found = tellings_.find(key_of(article, what));
  return found != tellings_.end() && !found->second.again;
}

bool ToldOnce::act(const StoredEvent& a, const Acts& of_a, const StoredEvent& b,
                   const Acts& of_b) const {
  for (const uint64_t act : {of_a.main, of_a.also}) {
    const bool in_b = act != 0 && (act == of_b.main || act == of_b.also);
    if (in_b && is_once(a.article, act) && is_once(b.article, act)) return true;
  }
  return false;
}

bool ToldOnce::time(const StoredEvent& a, const StoredEvent& b) const {
  const TimePlace of_a = place_told(a);
  const TimePlace of_b = place_told(b);
  if (of_a.undated || of_b.undated) return false;
  const TimePlace& coarser = days_in(of_a) < days_in(of_b) ? of_b : of_a;
  return !is_around_publication(a, coarser) && !is_around_publication(b, coarser) &&
         is_once(a.article, days_of(coarser)) && is_once(b.article, days_of(coarser));
}

}  // namespace dateline
