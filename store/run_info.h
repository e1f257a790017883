// One run of a command that writes, with its numbers. Plain values.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// Stored on disk: the numbers must never change.
enum class RunKind : uint8_t { ingest = 0, reextract = 1, correct = 2, load = 3 };

// "ingest", "reextract", "correct", "load".
[[nodiscard]] std::string_view run_kind_name(RunKind kind);

struct RunCounts {
  uint64_t fresh = 0;
  uint64_t revised = 0;
  uint64_t unchanged = 0;  // also those that other rules read again
  uint64_t rejected = 0;
  uint64_t events = 0;  // of the articles that were stored, whole or again
  friend bool operator==(const RunCounts&, const RunCounts&) = default;
};

struct Reject {
  std::string input;
  std::string reason;
  friend bool operator==(const Reject&, const Reject&) = default;
};

struct RunInfo {
  uint32_t number = 0;  // from 1
  RunKind kind = RunKind::ingest;
  int64_t started = 0;          // seconds since 1970-01-01 UTC
  int64_t ended = 0;            // 0: it is still going on or was cut short
  std::string rules;            // fingerprint
  RunCounts counts;             // of an ended run
  std::vector<Reject> rejects;  // the first kMostRejects of them
  friend bool operator==(const RunInfo&, const RunInfo&) = default;

  static constexpr size_t kMostRejects = 1000;
};

}  // namespace dateline
