// The profiles of very many events in a fifth of the memory, to be compared with each other.
//
// Stems are numbered, a word's place counts for one of few values, and the weight of a word is
// computed when it is asked for: the same to the last bit as EventMatcher's. Not thread-safe while
// adding.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "store/stored_event.h"
#include "store/views/sameness/match.h"

namespace dateline {

class PackedProfiles {
 public:
  // The next event's.
  void add(const Event& event, const EventWords& words);
  // There are no more; `matcher` has counted all the events. Before the first question.
  void weigh(const EventMatcher& matcher);

  [[nodiscard]] size_t size() const { return claims_.size(); }
  [[nodiscard]] EventWords words(size_t event) const;
  [[nodiscard]] Profile profile(size_t event) const;
  // How many different words it has.
  [[nodiscard]] size_t words_of(size_t event) const { return ends_[event] - begin_of(event); }
  [[nodiscard]] const Claim& claim(size_t event) const { return claims_[event]; }

  // How many different stems there are, and the numbers of the heaviest ones of an event.
  [[nodiscard]] size_t stems() const { return stem_of_.size(); }
  [[nodiscard]] std::vector<uint32_t> heaviest(size_t event) const;

 private:
  friend class PackedComparing;

  [[nodiscard]] uint32_t number_of(uint64_t stem);
  [[nodiscard]] uint8_t number_of_place(double place);
  [[nodiscard]] size_t begin_of(size_t event) const { return event == 0 ? 0 : ends_[event - 1]; }
  [[nodiscard]] double unscaled_weight(size_t term) const {
    return places_[place_of_term_[term]] * rarity_[stem_of_term_[term]];
  }

  std::unordered_map<uint64_t, uint32_t> numbers_;
  std::vector<uint64_t> stem_of_;  // by number
  std::vector<double> rarity_;     // by number
  std::vector<double> places_;     // what a word may count for by where it stands
  std::vector<Claim> claims_;      // by event, as are the next two
  std::vector<double> scales_;
  std::vector<size_t> ends_;  // of its terms
  std::vector<uint32_t> stem_of_term_;
  std::vector<uint8_t> place_of_term_;
};

// One of the events laid out to be compared with many others. Not thread-safe.
class PackedComparing {
 public:
  // `profiles` were weighed and outlive it.
  explicit PackedComparing(const PackedProfiles& profiles)
      : profiles_(profiles), weights_(profiles.stems()) {}

  // From now on this event is what others are compared with.
  void with(size_t event);
  [[nodiscard]] size_t event() const { return *event_; }

  // EventMatcher::similarity of the two.
  [[nodiscard]] double similarity(size_t other) const;

 private:
  void fill(size_t event, bool with_weights);

  const PackedProfiles& profiles_;
  std::vector<double> weights_;  // by number of stem; 0: the event does not have it
  std::optional<size_t> event_;
};

}  // namespace dateline
