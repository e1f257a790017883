// Reads a file or standard input as blocks of whole lines, as soon as they come: a program that
// writes one line and waits for its answer gets it.
#pragma once

#include <string>

#include "extractor/model/result.h"

namespace dateline::cli {

class LineReader {
 public:
  // Standard input for "" and "-".
  [[nodiscard]] static Result<LineReader> open(const std::string& path);

  LineReader(LineReader&& other) noexcept;
  LineReader& operator=(LineReader&&) = delete;
  ~LineReader();

  // The next whole lines, '\n' included save perhaps at the very end; empty at the end of input.
  [[nodiscard]] Result<std::string> next_block();

  // Whether next_block() would find more without waiting for a writer.
  [[nodiscard]] bool has_more_now() const;

 private:
  LineReader(int descriptor, std::string path) : descriptor_(descriptor), path_(std::move(path)) {}

  int descriptor_;
  std::string path_;
  std::string rest_;  // the beginning of a line whose end has not come yet
};

}  // namespace dateline::cli
