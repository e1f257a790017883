// All events of a diff's sides, each with what it takes to find those that may be the same: some
// 300 bytes, its text not among them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "store/stored_event.h"
#include "store/time_place.h"
#include "store/views/pairing/diff_input.h"
#include "store/views/pairing/packed_profiles.h"
#include "store/views/query.h"
#include "store/views/sameness/names_of_articles.h"
#include "store/views/sameness/told_once.h"

namespace dateline {

struct ToldEvent {
  uint64_t id = 0;
  uint64_t article = 0;
  TimeSpan when;
  TimePlace place;
  uint32_t sentence = 0;  // where it begins in the article
  uint32_t side = 0;
  uint32_t leader = 0;                 // of the repeats of this event on its side the best told one
  std::optional<int32_t> telling_day;  // a single day, and none around publication
  bool is_news = false;                // of the days around publication
  bool wanted = false;                 // by a leader: whether any of its repeats is asked for
};

// Known by a number each, in which those of a side are in timeline order. Not thread-safe.
class ToldEvents {
 public:
  // Reads the input twice. `wanted`: what is asked for.
  ToldEvents(DiffInput input, const Query& wanted);

  // What could not be read, now or since; then nothing else of this means anything.
  [[nodiscard]] const std::optional<Error>& error() const { return error_; }

  [[nodiscard]] size_t size() const { return events_.size(); }
  [[nodiscard]] size_t sides() const { return input_.sides; }
  [[nodiscard]] const ToldEvent& operator[](size_t number) const { return events_[number]; }
  [[nodiscard]] bool is_leading(size_t number) const { return events_[number].leader == number; }
  [[nodiscard]] bool are_one_sentence(size_t one, size_t other) const {
    return events_[one].article == events_[other].article &&
           events_[one].sentence == events_[other].sentence;
  }
  // The articles of its side that tell of it.
  [[nodiscard]] std::vector<uint64_t> articles_of(size_t leading) const;
  [[nodiscard]] const PackedProfiles& profiles() const { return profiles_; }
  [[nodiscard]] const ToldOnce& told_once() const { return told_once_; }
  [[nodiscard]] const NamesOfArticles& names() const { return names_; }

  // The event itself, read again; good until the next may_forget().
  [[nodiscard]] const StoredEvent& event(size_t number) const;
  void may_forget() const;

 private:
  [[nodiscard]] Outcome read_words(EventMatcher& matcher);
  [[nodiscard]] Outcome group_each_side(const EventMatcher& matcher, const Query& wanted);

  DiffInput input_;
  std::vector<ToldEvent> events_;
  std::unordered_map<uint32_t, std::vector<uint64_t>>
      articles_of_repeats_;  // by leader, if several
  PackedProfiles profiles_;
  ToldOnce told_once_;
  NamesOfArticles names_;
  mutable std::unordered_map<size_t, StoredEvent> read_again_;
  mutable std::optional<Error> error_;
};

}  // namespace dateline
