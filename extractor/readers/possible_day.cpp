#include "extractor/readers/possible_day.h"

#include <chrono>

namespace dateline {

date::sys_days last_possible_day() {
  return date::floor<date::days>(std::chrono::system_clock::now()) + date::days{1};
}

}  // namespace dateline
