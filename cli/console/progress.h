// The progress bar of `ingest`: one line on standard error, redrawn a few times a second at most.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace dateline::cli {

class Progress {
 public:
  // Counts the files below `paths` when shown, so that the bar knows where it ends.
  Progress(bool shown, const std::vector<std::string>& paths);
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // One more article, from `input` ("file" or "file:line").
  void step(const std::string& input, uint64_t articles, uint64_t events);

  // Takes the line away, so that a message can be printed in its place.
  void clear();

 private:
  void draw(uint64_t articles, uint64_t events);

  bool shown_;
  bool drawn_ = false;
  size_t files_ = 0;
  size_t files_begun_ = 0;
  std::string file_;
  std::chrono::steady_clock::time_point next_draw_{};
};

}  // namespace dateline::cli
