// What an article tells once: one resignation, one thing of a certain day. Where two articles of
// one story each tell of a single one, they are likely to mean the same. Pure and symmetric once
// all events are added.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>

#include "store/stored_event.h"
#include "store/views/words/acts.h"

namespace dateline {

// The day of what happened on a single one, at least some days from publication: around it every
// article tells of every day.
[[nodiscard]] std::optional<int32_t> day_away_from_publication(const StoredEvent& event);

class ToldOnce {
 public:
  // Repeats of an event are added once.
  void add(const StoredEvent& event, const Acts& acts);

  // Whether there is an act that both name, and neither article names again.
  [[nodiscard]] bool act(const StoredEvent& a, const Acts& of_a, const StoredEvent& b,
                         const Acts& of_b) const;

  // Whether neither article tells anything else of the days of both, nor of the month or year of
  // the one within which the other lies; and it is no time around their publication, of which every
  // article tells. REQUIRES: the dates of one lie within the other's, or both meet at the known end
  // of one.
  [[nodiscard]] bool time(const StoredEvent& a, const StoredEvent& b) const;

 private:
  // In which sentence; what one sentence tells of a day is told once.
  struct Telling {
    uint32_t sentence = 0;
    bool again = false;
  };
  void count(const StoredEvent& event, uint64_t days);
  void count_act(const StoredEvent& event, uint64_t act);
  [[nodiscard]] bool is_once(uint64_t article, uint64_t what) const;

  std::unordered_map<uint64_t, Telling> tellings_;  // by article and act or days
};

}  // namespace dateline
