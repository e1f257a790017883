// What an ingest counts, and the report it may write.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/console/output.h"
#include "extractor/model/result.h"
#include "store/store.h"

namespace dateline::cli {

struct IngestCounts {
  uint64_t read = 0;  // new + revised + unchanged
  uint64_t fresh = 0;
  uint64_t revised = 0;
  uint64_t unchanged = 0;
  uint64_t reread = 0;  // of the unchanged: read by other rules than before
  uint64_t rejected = 0;
  uint64_t events = 0;   // of the new, the revised and the reread
  uint64_t undated = 0;  // read, but without a publication date

  void add(PutOutcome outcome);
};

// "12 read, 12 new, 0 revised, 0 unchanged, 0 rejected, 87 events, 0.12 seconds"
[[nodiscard]] std::string summary_line(const IngestCounts& counts, double seconds, bool dry_run);

// {"articles": [...], "rejects": [...], "read": ..., "seconds": ...}, written as the run goes;
// nothing without a file.
class IngestReport {
 public:
  explicit IngestReport(Output* out);  // may be null

  void add_article(const std::string& input, const Document& document, PutOutcome outcome,
                   uint64_t events);
  void add_reject(const std::string& input, std::string_view error);
  // `stopped`: the store failed, and what was read is not all stored.
  void end(const IngestCounts& counts, double seconds, bool dry_run, bool stopped);

 private:
  Output* out_;
  bool first_ = true;
  std::vector<Reject> rejects_;
};

}  // namespace dateline::cli
