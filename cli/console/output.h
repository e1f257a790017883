// Where data goes: standard output or a file, written in large blocks.
//
// Append to buffer(), then call spill() now and then and finish() once. A reader that went away (a
// broken pipe) is no error: spill() says false and the rest is dropped. Not thread-safe.
#pragma once

#include <optional>
#include <string>

#include "cli/console/pager.h"
#include "cli/exit_code.h"
#include "extractor/model/result.h"

namespace dateline::cli {

class Output {
 public:
  // Standard output for "" and "-"; the file is made anew otherwise.
  [[nodiscard]] static Result<Output> open(const std::string& path);

  // Standard output through the user's pager, where there is one.
  [[nodiscard]] static Output paged();

  Output(Output&& other) noexcept;
  Output& operator=(Output&&) = delete;
  ~Output();

  std::string& buffer() { return buffer_; }

  // Writes once enough has come together. False when nobody reads any more: time to stop.
  bool spill();

  // Writes what there is, at once. False as above.
  bool flush();

  // Writes the rest and closes; an error other than a broken pipe is reported and becomes
  // `trouble`.
  [[nodiscard]] ExitCode finish(ExitCode code);

  // Where the reader looks: with a pager, the terminal and not the pipe to it.
  [[nodiscard]] int descriptor() const { return pager_ ? 1 : descriptor_; }

 private:
  Output(int descriptor, std::string path) : descriptor_(descriptor), path_(std::move(path)) {}
  void close_file();

  int descriptor_;
  std::string path_;
  std::string buffer_;
  std::optional<Pager> pager_;
  int error_ = 0;  // errno of the first failed write
};

}  // namespace dateline::cli
