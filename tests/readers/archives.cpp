#include "tests/readers/archives.h"

#include <archive.h>
#include <archive_entry.h>

#include <catch2/catch.hpp>

namespace dateline::test {
namespace {

la_ssize_t keep(archive* /*self*/, void* out, const void* bytes, size_t count) {
  static_cast<std::string*>(out)->append(static_cast<const char*>(bytes), count);
  return static_cast<la_ssize_t>(count);
}

void add(archive* writer, const Member& member) {
  archive_entry* entry = archive_entry_new();
  archive_entry_set_pathname(entry, member.path.c_str());
  archive_entry_set_perm(entry, 0644);
  archive_entry_set_filetype(entry, member.link.empty() ? AE_IFREG : AE_IFLNK);
  if (!member.link.empty()) archive_entry_set_symlink(entry, member.link.c_str());
  archive_entry_set_size(entry, static_cast<la_int64_t>(member.bytes.size()));
  REQUIRE(archive_write_header(writer, entry) == ARCHIVE_OK);
  archive_write_data(writer, member.bytes.data(), member.bytes.size());
  archive_entry_free(entry);
}

std::string written(const std::vector<Member>& members, const std::string& format,
                    const std::string& filter) {
  std::string bytes;
  archive* writer = archive_write_new();
  REQUIRE(archive_write_set_format_by_name(writer, format.c_str()) == ARCHIVE_OK);
  if (!filter.empty())
    REQUIRE(archive_write_add_filter_by_name(writer, filter.c_str()) == ARCHIVE_OK);
  archive_write_set_bytes_in_last_block(writer, 1);
  REQUIRE(archive_write_open(writer, &bytes, nullptr, keep, nullptr) == ARCHIVE_OK);
  for (const Member& member : members) add(writer, member);
  archive_write_free(writer);
  return bytes;
}

}  // namespace

std::string archive_of(const std::vector<Member>& members, const std::string& format,
                       const std::string& filter) {
  return written(members, format == "tar" ? "ustar" : format, filter);
}

std::string compressed(const std::string& bytes, const std::string& filter) {
  return written({{"data", bytes, ""}}, "raw", filter);
}

}  // namespace dateline::test
