// Work on a stranger's file by a library that cannot be told to stop: done in a process of its own,
// which is ended when it takes too long or too much memory, and whose faults are not ours. No
// program is started; the process has none of our open files. Private to the modules.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace dateline {

struct WorkLimits {
  unsigned cpu_seconds = 20;
  size_t memory = size_t{1} << 30;  // bytes beyond what we have ourselves
  size_t answer = size_t{1} << 28;  // bytes
};

enum class WorkEnd { done, too_much, failed };

struct WorkResult {
  WorkEnd end = WorkEnd::failed;
  std::string answer;  // whole if done
};

// What `work` returns. Safe from several threads. `work` takes no lock that another thread may hold
// at that moment; should it wait for one all the same, it is ended after a minute in which nothing
// moved.
[[nodiscard]] WorkResult in_own_process(const std::function<std::string()>& work,
                                        const WorkLimits& limits);

}  // namespace dateline
