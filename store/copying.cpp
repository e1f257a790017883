#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>

#include "store/database/folder.h"
#include "store/database/status.h"
#include "store/stale_postings.h"
#include "store/store_impl.h"

namespace dateline {
namespace {

namespace fs = std::filesystem;

constexpr size_t kChunk = 64 * 1024 * 1024;  // bytes in memory at a time

// One family, in order, a chunk at a time. RocksDB checks every block that it reads.
Outcome copy_family(const Database& from, const rocksdb::Snapshot* snapshot, Family family,
                    Database& to) {
  Edits edits;
  Outcome written = Done{};
  const Outcome read = from.each(
      family, "",
      [&](std::string_view key, std::string_view value) {
        edits.put(family, key, value);
        if (edits.bytes() < kChunk) return true;
        written = to.commit_sorted(std::exchange(edits, {}));
        return written.ok();
      },
      snapshot);
  if (!read) return read;
  if (!written) return written;
  return to.commit_sorted(edits);
}

Outcome copy_families(const Database& from, Database& to) {
  rocksdb::ManagedSnapshot snapshot(&from.db());
  for (size_t i = kFamilies; i-- > 0;)  // `meta`, which says what the rest is, comes last
    if (const Outcome copied = copy_family(from, snapshot.snapshot(), static_cast<Family>(i), to);
        !copied)
      return copied;
  return to.flush();
}

Outcome expect_free(const std::string& folder) {
  const auto place = look_at(folder);
  if (!place) return place.error();
  if (*place == Place::absent || *place == Place::empty_folder) return Done{};
  return Error{ErrorCode::invalid_input, "there is something here already; name a new folder",
               folder};
}

// So that a power cut after the renaming does not undo it.
void sync_folder(const fs::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  (void)::fsync(descriptor);
  ::close(descriptor);
}

Outcome rename_into_place(const std::string& part, const std::string& folder) {
  std::error_code code;
  fs::rename(part, folder, code);
  if (code) return Error{ErrorCode::io, code.message(), folder};
  sync_folder(fs::absolute(folder, code).parent_path());
  return Done{};
}

}  // namespace

// The copy has another name until it is whole.
Outcome Store::copy_to(const std::string& folder) const {
  if (const Outcome free = expect_free(folder); !free) return free;
  std::string part = folder;
  while (part.size() > 1 && part.back() == '/') part.pop_back();
  const std::string target = part;
  part += ".part";
  std::error_code code;
  fs::remove_all(part, code);
  {
    auto to = Database::open_for_writing(part);
    if (!to) return to.error();
    if (const Outcome copied = copy_families(*impl_->database, **to); !copied) return copied;
  }
  return rename_into_place(part, target);
}

Outcome Store::compact() {
  if (const Outcome writable = impl_->expect_writable(); !writable) return writable;
  if (const Outcome settled = impl_->settle_gathered(); !settled) return settled;
  if (const Outcome dropped = drop_stale_postings(*impl_->database); !dropped) return dropped;
  return impl_->database->compact();
}

}  // namespace dateline
