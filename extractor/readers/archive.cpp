// Archives and compressed files (zip, tar; gzip, bzip2, xz, zstd), each file in them read in
// passing.
//
// Nothing is ever written to disk, so a member's path, however it climbs, is only a name; links and
// devices are passed over. UnpackBudget bounds depth, number and size.
#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <filesystem>

#include "extractor/model/utf8.h"
#include "extractor/readers/finish.h"
#include "extractor/readers/reader_table.h"
#include "extractor/readers/unpack_budget.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

namespace fs = std::filesystem;
using namespace std::string_view_literals;

constexpr std::string_view kZip = "PK\x03\x04"sv;
constexpr std::array kCompressed = {"\x1F\x8B"sv, "BZh"sv, "\xFD\x37zXZ\0"sv, "\x28\xB5\x2F\xFD"sv};
constexpr size_t kTarMagicAt = 257;

bool accepts_archive(const Input& /*input*/, std::string_view head) {
  if (head.substr(0, kZip.size()) == kZip) return true;
  for (const std::string_view magic : kCompressed)
    if (head.substr(0, magic.size()) == magic) return true;
  return head.size() > kTarMagicAt && head.substr(kTarMagicAt, 5) == "ustar";
}

// Word processors' and e-books' files are zip files that begin so.
bool is_office_document(std::string_view head) {
  const std::string_view first = head.size() > 30 ? head.substr(30) : std::string_view();
  return head.substr(0, kZip.size()) == kZip &&
         (first.substr(0, 8) == "mimetype" || first.substr(0, 19) == "[Content_Types].xml");
}

// libarchive over an Input's bytes.
class OpenArchive {
 public:
  OpenArchive(Input& input, UnpackBudget& budget)
      : input_(input), budget_(budget), archive_(archive_read_new()) {
    archive_read_support_filter_gzip(archive_);
    archive_read_support_filter_bzip2(archive_);
    archive_read_support_filter_xz(archive_);
    archive_read_support_filter_zstd(archive_);
    archive_read_support_format_tar(archive_);
    archive_read_support_format_zip(archive_);
    archive_read_support_format_empty(archive_);
    archive_read_support_format_raw(archive_);
    archive_read_open(archive_, this, nullptr, &OpenArchive::feed, nullptr);
  }
  ~OpenArchive() { archive_read_free(archive_); }
  OpenArchive(const OpenArchive&) = delete;
  OpenArchive& operator=(const OpenArchive&) = delete;

  // The next entry, or null at the end or after trouble.
  archive_entry* next() {
    archive_entry* entry = nullptr;
    int outcome = ARCHIVE_RETRY;
    for (int tries = 0; outcome == ARCHIVE_RETRY && tries < 3; ++tries)
      outcome = archive_read_next_header(archive_, &entry);
    if (outcome == ARCHIVE_EOF) return nullptr;
    if (outcome >= ARCHIVE_WARN && !is_what_it_was()) return entry;
    trouble_ = "is a broken archive: " + reason();
    return nullptr;
  }

  Result<size_t> read(char* into, size_t room) {
    const la_ssize_t got = archive_read_data(archive_, into, room);
    if (got < 0) {
      failed_ = true;
      return Error{ErrorCode::invalid_input, "cannot be unpacked: " + reason(), ""};
    }
    budget_.add_unpacked(static_cast<uint64_t>(got));
    const std::string excess = budget_.excess();
    if (excess.empty()) return static_cast<size_t>(got);
    failed_ = true;
    return Error{ErrorCode::unsupported,
                 "the archive " + excess +
                     ", so the rest of it is not read; unpack it yourself if you trust it",
                 ""};
  }

  // Passes over what is left of the entry, within the budget like everything else.
  void finish_entry() {
    std::array<char, 65536> ignored{};
    for (;;) {
      const auto got = failed_ ? size_t{0} : read(ignored.data(), ignored.size());
      if (!got) unreported_ = got.error();
      if (!got || *got == 0) return;
    }
  }

  [[nodiscard]] bool is_raw() const {
    return (archive_format(archive_) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_RAW;
  }
  [[nodiscard]] const std::string& trouble() const { return trouble_; }
  [[nodiscard]] const std::optional<Error>& unreported() const { return unreported_; }
  [[nodiscard]] bool failed() const { return failed_; }

 private:
  static la_ssize_t feed(archive* /*self*/, void* data, const void** buffer) {
    auto& self = *static_cast<OpenArchive*>(data);
    const std::string_view chunk = self.input_.bytes.next_chunk();
    if (chunk.empty() && self.input_.bytes.trouble()) return -1;
    if (self.input_.wrapping.depth == 0) self.budget_.add_packed(chunk.size());
    *buffer = chunk.data();
    return static_cast<la_ssize_t>(chunk.size());
  }

  // Whether no filter and no format fitted, so that the only "member" is the file itself.
  [[nodiscard]] bool is_what_it_was() const {
    return is_raw() && archive_filter_code(archive_, 0) == ARCHIVE_FILTER_NONE;
  }

  [[nodiscard]] std::string reason() const {
    if (input_.bytes.trouble()) return input_.bytes.trouble()->message;
    const char* text = archive_error_string(archive_);
    return text != nullptr ? one_line(to_valid_utf8(text)) : "its data make no sense";
  }

  Input& input_;
  UnpackBudget& budget_;
  archive* archive_;
  std::string trouble_;
  std::optional<Error> unreported_;
  bool failed_ = false;
};

std::string path_of(archive_entry* entry) {
  const char* path = archive_entry_pathname(entry);
  if (path == nullptr) path = archive_entry_pathname_utf8(entry);
  return path != nullptr ? to_valid_utf8(path) : "a file without a name";
}

// As in a folder that is walked: hidden names and what macOS adds are no articles.
bool is_hidden_path(const fs::path& path) {
  for (const fs::path& part : path)
    if (const std::string name = part.string();
        name == "__MACOSX" || (name.size() > 1 && name[0] == '.' && name != ".."))
      return true;
  return false;
}

// "news.jsonl" of "news.jsonl.gz".
fs::path unpacked_name(const Input& input) {
  const fs::path name(input.name);
  for (const char* extension : {".gz", ".bz2", ".xz", ".zst", ".gzip"})
    if (input.extension == extension) return name.stem();
  return name.filename();
}

// An archive's files lie in a folder of the archive's name: "Harbor Ledger" of
// "Harbor Ledger.tar.gz".
std::string folder_of(const Input& input, const fs::path& member) {
  const std::string above = member.parent_path().lexically_normal().filename().string();
  if (!above.empty() && above != "." && above != "..") return above;
  fs::path name = unpacked_name(input);
  while (name.extension() == ".tar" || name.extension() == ".zip" || name.extension() == ".tgz")
    name = name.stem();
  return name == "-" ? std::string() : name.string();
}

Input member_input(const Input& input, OpenArchive& archive, const std::string& path) {
  const fs::path member = archive.is_raw() ? unpacked_name(input) : fs::path(path);
  Input inner{archive.is_raw() ? input.name : input.name + "!/" + path,
              archive.is_raw() ? input.folder : folder_of(input, member),
              ascii_lower(member.extension().string()),
              ByteStream([&archive](char* into, size_t room) { return archive.read(into, room); }),
              input.wrapping};
  ++inner.wrapping.depth;
  return inner;
}

bool read_member(const Input& input, OpenArchive& archive, archive_entry* entry,
                 const ReadOptions& options, const ReadSink& sink) {
  const std::string path = path_of(entry);
  const bool is_file = archive.is_raw() || (archive_entry_filetype(entry) == AE_IFREG &&
                                            archive_entry_hardlink(entry) == nullptr);
  if (!is_file || (!archive.is_raw() && is_hidden_path(path))) return true;
  if (archive_entry_is_encrypted(entry) > 0)
    return hand_on_error(ErrorCode::unsupported, "is encrypted; unpack it first",
                         input.name + "!/" + path, sink);
  input.wrapping.budget->add_member();
  Input inner = member_input(input, archive, path);
  return read_input(inner, options, sink);
}

bool read_members(Input& input, OpenArchive& archive, const ReadOptions& options,
                  const ReadSink& sink) {
  bool any = false;
  while (archive_entry* entry = archive.next()) {
    any = true;
    if (!read_member(input, archive, entry, options, sink)) return false;
    archive.finish_entry();
    if (archive.unreported())
      return hand_on_error(archive.unreported()->code, archive.unreported()->message, input.name,
                           sink);
    if (archive.failed()) return true;
  }
  if (!archive.trouble().empty())
    return hand_on_error(ErrorCode::invalid_input, archive.trouble(), input.name, sink);
  return any || hand_on_error(ErrorCode::invalid_input, "has nothing in it", input.name, sink);
}

bool read_archive(Input& input, const ReadOptions& options, const ReadSink& sink) {
  if (is_office_document(input.bytes.head()))
    return hand_on_error(ErrorCode::unsupported,
                         "is an office document or an e-book; save it as text, HTML or PDF",
                         input.name, sink);
  if (!input.wrapping.budget) input.wrapping.budget = std::make_shared<UnpackBudget>();
  if (input.wrapping.budget->is_too_deep(input.wrapping.depth))
    return hand_on_error(ErrorCode::unsupported,
                         "is an archive inside too many others; unpack it first", input.name, sink);
  OpenArchive archive(input, *input.wrapping.budget);
  return read_members(input, archive, options, sink);
}

}  // namespace

const Reader kArchiveReader = {"archive", true, accepts_archive, read_archive};

}  // namespace dateline
