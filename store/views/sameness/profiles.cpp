#include "store/views/sameness/profiles.h"

#include <functional>
#include <future>
#include <thread>
#include <utility>

#include "store/views/sameness/words_ahead.h"

namespace dateline {
namespace {

constexpr size_t kWorthAThread = 1000;  // events

// Does it for all numbers below `count`, with a second thread for the second half of many.
void for_all(size_t count, const std::function<void(size_t)>& act) {
  const bool in_two = count >= kWorthAThread && std::thread::hardware_concurrency() > 1;
  const size_t middle = in_two ? count / 2 : count;
  const auto from_to = [&act](size_t from, size_t to) {
    for (size_t i = from; i < to; ++i) act(i);
  };
  std::future<void> second;
  if (in_two) second = std::async(std::launch::async, from_to, middle, count);
  from_to(0, middle);
  if (in_two) second.get();
}

}  // namespace

std::vector<Profile> profiles_of(const std::vector<StoredEvent>& events) {
  WordsAhead words(events);
  return profiles_of(events, words.finish());
}

std::vector<Profile> profiles_of(const std::vector<StoredEvent>& events,
                                 std::vector<EventWords> words) {
  EventMatcher matcher;
  for (const EventWords& one : words) matcher.count(one);
  std::vector<Profile> profiles(events.size());
  for_all(events.size(),
          [&](size_t i) { profiles[i] = matcher.profile(events[i], std::move(words[i])); });
  return profiles;
}

}  // namespace dateline
