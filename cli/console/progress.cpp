#include "cli/console/progress.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace dateline::cli {
namespace {

constexpr size_t kCells = 24;
constexpr auto kPause = std::chrono::milliseconds(100);

size_t count_files(const std::string& path) {
  namespace fs = std::filesystem;
  std::error_code failed;
  if (!fs::is_directory(path, failed)) return 1;
  size_t files = 0;
  fs::recursive_directory_iterator walk(path, fs::directory_options::skip_permission_denied,
                                        failed);
  for (; !failed && walk != fs::recursive_directory_iterator(); walk.increment(failed)) {
    files += walk->is_regular_file(failed) ? 1 : 0;
  }
  return files;
}

// "a/b.jsonl:17" is line 17 of a file that is already known.
std::string_view file_of(std::string_view input) {
  const size_t colon = input.rfind(':');
  if (colon == std::string_view::npos || colon + 1 == input.size()) return input;
  const bool digits = input.find_first_not_of("0123456789", colon + 1) == std::string_view::npos;
  return digits ? input.substr(0, colon) : input;
}

}  // namespace

Progress::Progress(bool shown, const std::vector<std::string>& paths) : shown_(shown) {
  if (!shown_) return;
  for (const std::string& path : paths) files_ += count_files(path);
}

void Progress::step(const std::string& input, uint64_t articles, uint64_t events) {
  if (!shown_) return;
  if (const auto file = file_of(input); file != file_) {
    file_ = file;
    ++files_begun_;
  }
  const auto now = std::chrono::steady_clock::now();
  if (now < next_draw_) return;
  next_draw_ = now + kPause;
  draw(articles, events);
}

void Progress::draw(uint64_t articles, uint64_t events) {
  const size_t files = std::max<size_t>({files_, files_begun_, 1});
  const size_t done = kCells * files_begun_ / files;
  const std::string bar = std::string(done, '#') + std::string(kCells - done, '.');
  std::fprintf(stderr, "\r[%s] file %zu of %zu, %llu articles, %llu events\x1b[K", bar.c_str(),
               files_begun_, files, static_cast<unsigned long long>(articles),
               static_cast<unsigned long long>(events));
  std::fflush(stderr);
  drawn_ = true;
}

void Progress::clear() {
  if (!drawn_) return;
  std::fputs("\r\x1b[K", stderr);
  std::fflush(stderr);
  drawn_ = false;
}

}  // namespace dateline::cli
