// Times, percentiles and memory of this process.
#pragma once

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

namespace dateline::bench {

inline double seconds_of(const std::function<void()>& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

// Of all threads, user and system.
inline double cpu_seconds() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// Of the calling thread; a machine that does other work meanwhile hardly shows in it.
inline double cpu_seconds_of_thread() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

// What many times the same took, in seconds.
class Times {
 public:
  void add(const std::function<void()>& work) {
    const double cpu_before = cpu_seconds_of_thread();
    wall_.push_back(seconds_of(work));
    cpu_.push_back(cpu_seconds_of_thread() - cpu_before);
  }

  void print(const std::string& what) const {
    std::cout << what << ": p50 " << percentile(wall_, 50) << " ms, p99 " << percentile(wall_, 99)
              << " ms; CPU p50 " << percentile(cpu_, 50) << " ms, p99 " << percentile(cpu_, 99)
              << " ms" << std::endl;
  }

 private:
  static double percentile(std::vector<double> seconds, size_t percent) {
    std::sort(seconds.begin(), seconds.end());
    return seconds[seconds.size() * percent / 100] * 1e3;
  }

  std::vector<double> wall_;
  std::vector<double> cpu_;
};

inline void print_memory(const std::string& when) {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::cout << "most memory " << when << ": " << usage.ru_maxrss / 1024 << " MB" << std::endl;
}

}  // namespace dateline::bench
