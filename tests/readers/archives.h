// Archives made while a test runs. What cannot be made is a failure of the test.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline::test {

struct Member {
  std::string path;
  std::string bytes;
  std::string link;  // a symbolic link to there, if not empty
};

// `format`: "zip" or "tar"; `filter`: "", "gzip", "bzip2", "xz" or "zstd".
[[nodiscard]] std::string archive_of(const std::vector<Member>& members, const std::string& format,
                                     const std::string& filter = "");

// One file compressed, as by gzip and its like.
[[nodiscard]] std::string compressed(const std::string& bytes, const std::string& filter);

}  // namespace dateline::test
