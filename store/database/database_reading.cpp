#include <filesystem>

#include "store/database/database.h"
#include "store/database/status.h"

namespace dateline {
namespace {

rocksdb::ReadOptions reading(const rocksdb::Snapshot* snapshot) {
  rocksdb::ReadOptions options;
  options.snapshot = snapshot;
  return options;
}

}  // namespace

Result<Database::Lookup> Database::get(Family where, const std::string& key,
                                       const rocksdb::Snapshot* snapshot) const {
  Lookup lookup;
  if (!has(where)) return lookup;
  const rocksdb::Status status = db_->Get(reading(snapshot), family(where), key, &lookup.value);
  if (!status.ok() && !status.IsNotFound()) return translate(status, folder_);
  lookup.found = status.ok();
  return lookup;
}

Result<std::vector<Database::Lookup>> Database::get_all(Family where,
                                                        const std::vector<std::string>& keys,
                                                        const rocksdb::Snapshot* snapshot) const {
  std::vector<Lookup> lookups(keys.size());
  if (!has(where)) return lookups;
  const std::vector<rocksdb::Slice> slices(keys.begin(), keys.end());
  std::vector<rocksdb::PinnableSlice> values(keys.size());
  std::vector<rocksdb::Status> statuses(keys.size());
  db_->MultiGet(reading(snapshot), family(where), keys.size(), slices.data(), values.data(),
                statuses.data());
  for (size_t i = 0; i < keys.size(); ++i) {
    if (!statuses[i].ok() && !statuses[i].IsNotFound()) return translate(statuses[i], folder_);
    lookups[i].found = statuses[i].ok();
    if (lookups[i].found) lookups[i].value.assign(values[i].data(), values[i].size());
  }
  return lookups;
}

Outcome Database::each(
    Family where, const std::string& prefix,
    const std::function<bool(std::string_view key, std::string_view value)>& visitor,
    const rocksdb::Snapshot* snapshot) const {
  if (!has(where)) return Done{};
  const std::unique_ptr<rocksdb::Iterator> it(db_->NewIterator(reading(snapshot), family(where)));
  for (it->Seek(prefix); it->Valid() && it->key().starts_with(prefix); it->Next())
    if (!visitor(it->key().ToStringView(), it->value().ToStringView())) return Done{};
  return outcome_of(it->status(), folder_);
}

Outcome Database::verify_checksums() const {
  return outcome_of(db_->VerifyChecksum(), folder_);
}

uint64_t Database::log_bytes() const {
  uint64_t bytes = 0;
  rocksdb::VectorLogPtr logs;
  if (db_->GetSortedWalFiles(logs).ok())
    for (const auto& log : logs) bytes += log->SizeFileBytes();
  return bytes;
}

uint64_t Database::bytes_on_disk() const {
  uint64_t bytes = log_bytes();
  for (rocksdb::ColumnFamilyHandle* handle : handles_) {
    uint64_t of_family = 0;
    if (handle != nullptr)
      (void)db_->GetIntProperty(handle, rocksdb::DB::Properties::kTotalSstFilesSize, &of_family);
    bytes += of_family;
  }
  return bytes;
}

}  // namespace dateline
