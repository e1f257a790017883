#include "extractor/readers/reader.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "extractor/readers/encoding.h"
#include "extractor/readers/finish.h"
#include "extractor/readers/input.h"
#include "extractor/readers/magic.h"
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

bool is_feed(std::string_view head) {
  return starts_with_any_case(head, "<?xml") && !contains_any_case(head, "<html") &&
         !contains_any_case(head, "<!doctype html");
}

// UTF-16 is turned into UTF-8 first, so that every format is looked for in the same bytes.
bool decode_utf16(Input& input, const ReadSink& sink, bool& go_on) {
  if (!has_utf16_mark(input.bytes.head())) return true;
  std::string bytes;
  if (!read_whole(input, sink, bytes, go_on)) return false;
  input.bytes = ByteStream(decode(std::move(bytes), ""));
  return true;
}

bool read_input(Input& input, const ReadOptions& options, const ReadSink& sink) {
  bool go_on = true;
  if (!decode_utf16(input, sink, go_on)) return go_on;
  const std::string_view head = input.bytes.head();
  if (input.bytes.trouble() != 0) return fail_to_open(input.name, input.bytes.trouble(), sink);
  if (head.empty()) return hand_on_error(ErrorCode::invalid_input, "is empty", input.name, sink);
  const std::string kind = binary_kind(head);
  if (!kind.empty())
    return hand_on_error(ErrorCode::unsupported, "not text: looks like " + kind, input.name, sink);
  if (is_feed(trimmed(head)))
    return hand_on_error(ErrorCode::unsupported,
                         "is XML, which cannot be read yet; give text, HTML or JSON lines",
                         input.name, sink);
  return reader_for(input, head).read(input, options, sink);
}

bool read_file(const fs::path& path, const std::string& folder, const ReadOptions& options,
               const ReadSink& sink) {
  const OpenFile file(path.string());
  if (file.descriptor() < 0) return fail_to_open(path.string(), errno, sink);
  Input input{path.string(), folder, ascii_lower(path.extension().string()),
              ByteStream(file.descriptor())};
  return read_input(input, options, sink);
}

void read_folder(const fs::path& root, const ReadOptions& options, const ReadSink& sink) {
  const fs::path named = fs::absolute(root).lexically_normal();
  const std::string root_name =
      (named.has_filename() ? named : named.parent_path()).filename().string();
  walk_folder(root, [&](const fs::path& path, const Outcome& found) {
    if (!found)
      return hand_on_error(found.error().code, found.error().message, path.string(), sink);
    const bool at_root = path.parent_path() == root || path.parent_path() / "" == root;
    return read_file(path, at_root ? root_name : folder_of(path), options, sink);
  });
}

void read_path(const std::string& path, const ReadOptions& options, const ReadSink& sink) {
  if (path == "-") {
    Input input{"-", "", "", ByteStream(STDIN_FILENO)};
    read_input(input, options, sink);
    return;
  }
  std::error_code trouble;
  if (fs::is_directory(path, trouble)) {
    read_folder(path, options, sink);
  } else {
    read_file(path, folder_of(path), options, sink);
  }
}

}  // namespace

// What may still throw (memory that ran out, a path that cannot be spelt) ends here.
void read_articles(const std::string& path, const ReadOptions& options, const ReadSink& sink) {
  try {
    read_path(path, options, sink);
  } catch (const std::exception& trouble) {
    hand_on_error(ErrorCode::io, std::string("cannot be read: ") + trouble.what(), path, sink);
  }
}

}  // namespace dateline
