// Reads the words of events that somebody gathers, by a thread of its own once they are many: the
// gatherer waits for disk and decoding, and words take as long.
//
// For one thread; the one it makes is its own. What it reads is the same with and without.
#pragma once

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <vector>

#include "store/stored_event.h"
#include "store/views/sameness/event_words.h"

namespace dateline {

class WordsAhead {
 public:
  // `events` outlives it; what is in it stays where it is.
  explicit WordsAhead(const std::vector<StoredEvent>& events) : events_(events) {}
  ~WordsAhead();
  WordsAhead(const WordsAhead&) = delete;
  WordsAhead& operator=(const WordsAhead&) = delete;

  // One more event is there.
  void came() {
    if (events_.size() % kAtATime == 0) may_read(events_.size());
  }
  // There are no more: the words of all, beside the events.
  [[nodiscard]] std::vector<EventWords> finish();

 private:
  static constexpr size_t kAtATime = 64;
  static constexpr size_t kWorthAThread = 1024;

  struct Lot {
    size_t begin = 0;
    size_t end = 0;
    std::vector<EventWords>* words = nullptr;
  };

  void may_read(size_t count);
  [[nodiscard]] bool claim(Lot& lot, bool wait);
  void read(const Lot& lot);
  void read_all(bool wait);
  void end();

  const std::vector<StoredEvent>& events_;
  std::mutex mutex_;
  std::condition_variable more_;
  std::deque<std::vector<EventWords>> words_;  // by lot; a lot stays where it is
  size_t there_ = 0;                           // so many events may be read
  size_t claimed_ = 0;                         // so many somebody reads or has read
  bool ended_ = false;
  std::future<void> reader_;
};

}  // namespace dateline
