// What a check of the whole store found. Plain values.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace dateline {

struct CheckReport {
  uint64_t articles = 0;
  uint64_t revisions = 0;
  uint64_t events = 0;
  uint64_t postings = 0;
  uint64_t stale_postings = 0;  // lead to articles that no longer tell of their term; no problem
  uint64_t runs = 0;
  uint64_t corrections = 0;
  uint64_t problem_count = 0;
  std::vector<std::string> problems;  // the first kMostProblems, one line each

  static constexpr size_t kMostProblems = 100;
  void add(std::string problem) {
    if (++problem_count <= kMostProblems) problems.push_back(std::move(problem));
  }
};

}  // namespace dateline
