// Times, percentiles and memory of this process.
#pragma once

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
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

inline void print_percentiles(const std::string& what, std::vector<double> seconds) {
  std::sort(seconds.begin(), seconds.end());
  std::cout << what << ": p50 " << seconds[seconds.size() / 2] * 1e3 << " ms, p99 "
            << seconds[seconds.size() * 99 / 100] * 1e3 << " ms" << std::endl;
}

inline void print_memory(const std::string& when) {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::cout << "most memory " << when << ": " << usage.ru_maxrss / 1024 << " MB" << std::endl;
}

}  // namespace dateline::bench
