#include "store/views/sameness/words_ahead.h"

#include <algorithm>
#include <iterator>
#include <thread>

namespace dateline {

// What was not read yet is wanted by nobody.
WordsAhead::~WordsAhead() {
  {
    const std::lock_guard lock(mutex_);
    claimed_ = there_;
  }
  end();
}

void WordsAhead::may_read(size_t count) {
  {
    const std::lock_guard lock(mutex_);
    there_ = count;
  }
  more_.notify_one();
  const bool many = count >= kWorthAThread && std::thread::hardware_concurrency() > 1;
  if (many && !reader_.valid())
    reader_ = std::async(std::launch::async, [this] { read_all(true); });
}

bool WordsAhead::claim(Lot& lot, bool wait) {
  std::unique_lock lock(mutex_);
  if (wait) more_.wait(lock, [this] { return claimed_ < there_ || ended_; });
  if (claimed_ == there_) return false;
  lot.begin = claimed_;
  lot.end = claimed_ = std::min(claimed_ + kAtATime, there_);
  lot.words = &words_.emplace_back();
  return true;
}

void WordsAhead::read(const Lot& lot) {
  lot.words->reserve(lot.end - lot.begin);
  for (size_t i = lot.begin; i < lot.end; ++i) lot.words->push_back(words_of(events_[i]));
}

void WordsAhead::read_all(bool wait) {
  for (Lot lot; claim(lot, wait);) read(lot);
}

void WordsAhead::end() {
  {
    const std::lock_guard lock(mutex_);
    ended_ = true;
  }
  more_.notify_one();
}

std::vector<EventWords> WordsAhead::finish() {
  may_read(events_.size());
  end();
  read_all(false);
  if (reader_.valid()) reader_.get();
  std::vector<EventWords> all;
  all.reserve(events_.size());
  for (std::vector<EventWords>& words : words_)
    std::move(words.begin(), words.end(), std::back_inserter(all));
  return all;
}

}  // namespace dateline
