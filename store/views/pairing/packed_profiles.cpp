#include "store/views/pairing/packed_profiles.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

#include "store/views/sameness/candidates.h"

namespace dateline {

uint32_t PackedProfiles::number_of(uint64_t stem) {
  const auto [found, is_new] = numbers_.try_emplace(stem, static_cast<uint32_t>(stem_of_.size()));
  if (is_new) stem_of_.push_back(stem);
  return found->second;
}

// Headline, sentence or trigger; a name, a figure or another word.
uint8_t PackedProfiles::number_of_place(double place) {
  const auto known = std::find(places_.begin(), places_.end(), place);
  const auto number = static_cast<size_t>(known - places_.begin());
  if (known == places_.end()) places_.push_back(place);
  assert(number <= std::numeric_limits<uint8_t>::max());
  return static_cast<uint8_t>(number);
}

void PackedProfiles::add(const Event& event, const EventWords& words) {
  claims_.push_back({words.acts, event.kind, event.status});
  for (const auto& [stem, place] : words.places) {
    stem_of_term_.push_back(number_of(stem));
    place_of_term_.push_back(number_of_place(place));
  }
  ends_.push_back(stem_of_term_.size());
}

void PackedProfiles::weigh(const EventMatcher& matcher) {
  for (const uint64_t stem : stem_of_) rarity_.push_back(matcher.rarity(stem));
  numbers_ = {};
  size_t term = 0;
  for (const size_t end : ends_) {
    double squares = 0;
    for (; term < end; ++term) squares += unscaled_weight(term) * unscaled_weight(term);
    scales_.push_back(EventMatcher::scale_of(squares));
  }
}

EventWords PackedProfiles::words(size_t event) const {
  EventWords words;
  words.acts = claims_[event].acts;
  for (size_t term = begin_of(event); term < ends_[event]; ++term)
    words.places.push_back({stem_of_[stem_of_term_[term]], places_[place_of_term_[term]]});
  return words;
}

Profile PackedProfiles::profile(size_t event) const {
  Profile profile{claims_[event], {}};
  for (size_t term = begin_of(event); term < ends_[event]; ++term)
    profile.terms.push_back(
        {stem_of_[stem_of_term_[term]], unscaled_weight(term) * scales_[event]});
  return profile;
}

std::vector<uint32_t> PackedProfiles::heaviest(size_t event) const {
  const Candidates::Stems stems = Candidates::heaviest(profile(event));
  std::vector<uint32_t> numbers;
  for (size_t term = begin_of(event); term < ends_[event]; ++term)
    if (std::find(stems.begin(), stems.end(), stem_of_[stem_of_term_[term]]) != stems.end())
      numbers.push_back(stem_of_term_[term]);
  return numbers;
}

void PackedComparing::fill(size_t event, bool with_weights) {
  const PackedProfiles& all = profiles_;
  for (size_t term = all.begin_of(event); term < all.ends_[event]; ++term)
    weights_[all.stem_of_term_[term]] =
        with_weights ? all.unscaled_weight(term) * all.scales_[event] : 0;
}

void PackedComparing::with(size_t event) {
  if (event_) fill(*event_, false);
  fill(*(event_ = event), true);
}

// In order of stem, as a merge of two profiles would sum them.
double PackedComparing::similarity(size_t other) const {
  const PackedProfiles& all = profiles_;
  double sum = 0;
  for (size_t term = all.begin_of(other); term < all.ends_[other]; ++term)
    if (const double weight = weights_[all.stem_of_term_[term]]; weight != 0)
      sum += weight * (all.unscaled_weight(term) * all.scales_[other]);
  return EventMatcher::weighed(sum, all.claims_[*event_], all.claims_[other]);
}

}  // namespace dateline
