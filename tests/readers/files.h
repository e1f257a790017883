// Files for a test to read, and what the readers make of them as lines of text.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "extractor/readers/reader.h"

namespace dateline::test {

// A folder of its own, gone with the test.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  // Writes a file, its folders made as needed, and returns its path.
  std::string write(const std::string& name, const std::string& bytes) const;
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

[[nodiscard]] std::vector<ReadItem> read_path(const std::string& path,
                                              const ReadOptions& options = {});

// The one article of `bytes` as a file of that name in a folder called "Outlet".
[[nodiscard]] Document read_one(const std::string& name, const std::string& bytes,
                                const ReadOptions& options = {});

// The one error of `bytes`, without the path.
[[nodiscard]] std::string error_of(const std::string& name, const std::string& bytes);

}  // namespace dateline::test
