#include "extractor/readers/reader.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "extractor/readers/finish.h"
#include "extractor/readers/input.h"
#include "extractor/readers/walk.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

namespace fs = std::filesystem;

// Closes a descriptor.
class OpenFile {
 public:
  explicit OpenFile(const std::string& path)
      : descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  ~OpenFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  [[nodiscard]] int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

// The name of the folder that holds a file, as far as the path tells; empty if it does not.
std::string folder_of(const fs::path& path) {
  const std::string name = path.parent_path().lexically_normal().filename().string();
  return name == "." || name == ".." ? std::string() : name;
}

bool fail_to_open(const std::string& path, int why, const ReadSink& sink) {
  if (why == ENOENT || why == ENOTDIR)
    return hand_on_error(ErrorCode::not_found, "no such file or folder; check the path", path,
                         sink);
  return hand_on_error(ErrorCode::io, std::string("cannot be opened: ") + std::strerror(why), path,
                       sink);
}

// What is wanted of a path, and who gets it.
struct Wanted {
  const ReadOptions& options;
  const ReadSink& sink;
  Wrapping wrapping;
};

bool read_file(const fs::path& path, const std::string& folder, const Wanted& wanted) {
  const OpenFile file(path.string());
  if (file.descriptor() < 0) return fail_to_open(path.string(), errno, wanted.sink);
  Input input{path.string(), folder, ascii_lower(path.extension().string()),
              ByteStream(file.descriptor()), wanted.wrapping};
  return read_input(input, wanted.options, wanted.sink);
}

void read_folder(const fs::path& root, const Wanted& wanted) {
  const fs::path named = fs::absolute(root).lexically_normal();
  const std::string root_name =
      (named.has_filename() ? named : named.parent_path()).filename().string();
  const FilesApart apart(wanted.options.leave_out);
  walk_folder(root, apart, [&](const fs::path& path, const Outcome& found) {
    if (!found)
      return hand_on_error(found.error().code, found.error().message, path.string(), wanted.sink);
    const bool at_root = path.parent_path() == root || path.parent_path() / "" == root;
    return read_file(path, at_root ? root_name : folder_of(path), wanted);
  });
}

void read_path(const std::string& path, const Wanted& wanted) {
  std::error_code trouble;
  if (path == "-") {
    Input input{"-", "", "", ByteStream(STDIN_FILENO), wanted.wrapping};
    read_input(input, wanted.options, wanted.sink);
  } else if (fs::is_directory(path, trouble)) {
    read_folder(path, wanted);
  } else {
    read_file(path, folder_of(path), wanted);
  }
}

// What may still throw (memory that ran out, a path that cannot be spelt) ends here.
void read_without_throwing(const std::string& path, const Wanted& wanted) {
  try {
    read_path(path, wanted);
  } catch (const std::exception& trouble) {
    hand_on_error(ErrorCode::io, std::string("cannot be read: ") + trouble.what(), path,
                  wanted.sink);
  }
}

}  // namespace

void read_articles(const std::string& path, const ReadOptions& options, const ReadSink& sink) {
  read_without_throwing(path, {options, sink, {}});
}

void read_lines(const std::string& path, const LineSink& sink,
                const std::vector<std::string>& leave_out) {
  Wrapping wrapping;
  wrapping.only_lines = true;
  ReadOptions options;
  options.leave_out = leave_out;
  const ReadSink pass_on = [&sink](ReadItem item) {
    if (!item.document) return sink({std::move(item.input), item.document.error()});
    return sink({std::move(item.input), std::move(item.document->text)});
  };
  read_without_throwing(path, {options, pass_on, wrapping});
}

}  // namespace dateline
