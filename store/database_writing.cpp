#include <rocksdb/sst_file_writer.h>
#include <rocksdb/write_batch.h>

#include <algorithm>

#include "store/database.h"
#include "store/status.h"

namespace dateline {
namespace {

constexpr char kSortedFolder[] = "/incoming";

rocksdb::Status add_to_batch(rocksdb::WriteBatch& batch, rocksdb::ColumnFamilyHandle* family,
                             const Edit& edit) {
  switch (edit.kind) {
    case Edit::Kind::put:
      return batch.Put(family, edit.key, edit.value);
    case Edit::Kind::remove:
      return batch.Delete(family, edit.key);
    case Edit::Kind::append:
      return batch.Merge(family, edit.key, edit.value);
  }
  return rocksdb::Status::InvalidArgument();
}

// A table file holds a key once: of several puts the last counts, appended values are joined.
void fold_same_keys(std::vector<Edit>& edits) {
  std::stable_sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) {
    return a.family != b.family ? a.family < b.family : a.key < b.key;
  });
  size_t kept = 0;
  for (size_t i = 0; i < edits.size(); ++i) {
    const bool same = kept > 0 && edits[kept - 1].family == edits[i].family &&
                      edits[kept - 1].key == edits[i].key;
    if (same && edits[i].kind == Edit::Kind::append)
      edits[kept - 1].value += edits[i].value;
    else if (same)
      edits[kept - 1].value = std::move(edits[i].value);
    else if (kept++ != i)
      edits[kept - 1] = std::move(edits[i]);
  }
  edits.erase(edits.begin() + static_cast<std::ptrdiff_t>(kept), edits.end());
}

rocksdb::Status write_table(const std::string& path, rocksdb::DB& db,
                            rocksdb::ColumnFamilyHandle* family, const Edit* begin,
                            const Edit* end) {
  rocksdb::SstFileWriter writer(rocksdb::EnvOptions(), db.GetOptions(family), family);
  rocksdb::Status status = writer.Open(path);
  for (const Edit* edit = begin; edit != end && status.ok(); ++edit)
    status = edit->kind == Edit::Kind::append ? writer.Merge(edit->key, edit->value)
                                              : writer.Put(edit->key, edit->value);
  return status.ok() ? writer.Finish() : status;
}

}  // namespace

Outcome Database::after_write(const rocksdb::Status& status) {
  if (!status.ok()) broken_ = translate(status, folder_);
  return outcome_of(status, folder_);
}

Outcome Database::commit(const Edits& edits, bool durable) {
  if (broken_) return *broken_;
  rocksdb::WriteBatch batch;
  rocksdb::Status status;
  for (const Edit& edit : edits.list())
    if (status.ok()) status = add_to_batch(batch, family(edit.family), edit);
  rocksdb::WriteOptions options;
  options.sync = durable;
  if (status.ok()) status = db_->Write(options, &batch);
  return after_write(status);
}

Outcome Database::commit_sorted(std::vector<Edit> edits) {
  if (broken_) return *broken_;
  fold_same_keys(edits);
  rocksdb::Status status = env()->CreateDirIfMissing(folder_ + kSortedFolder);
  std::vector<rocksdb::IngestExternalFileArg> arguments;
  for (auto begin = edits.begin(); begin != edits.end() && status.ok();) {
    const auto end = std::find_if(begin, edits.end(),
                                  [&](const Edit& edit) { return edit.family != begin->family; });
    const std::string path = folder_ + kSortedFolder + "/" + std::to_string(++sorted_files_);
    status = write_table(path, *db_, family(begin->family), &*begin, &*begin + (end - begin));
    rocksdb::IngestExternalFileArg argument;
    argument.column_family = family(begin->family);
    argument.external_files = {path};
    argument.options.move_files = true;
    arguments.push_back(std::move(argument));
    begin = end;
  }
  if (status.ok() && !arguments.empty()) status = db_->IngestExternalFiles(arguments);
  return after_write(status);
}

void Database::clear_sorted_files() const {
  std::vector<std::string> names;
  if (!env()->GetChildren(folder_ + kSortedFolder, &names).ok()) return;
  for (const std::string& name : names)
    if (name != "." && name != "..") (void)env()->DeleteFile(folder_ + kSortedFolder + "/" + name);
}

Outcome Database::compact() {
  if (broken_) return *broken_;
  rocksdb::CompactRangeOptions options;
  options.bottommost_level_compaction = rocksdb::BottommostLevelCompaction::kForceOptimized;
  for (rocksdb::ColumnFamilyHandle* handle : handles_) {
    const rocksdb::Status status = db_->CompactRange(options, handle, nullptr, nullptr);
    if (!status.ok()) return after_write(status);
  }
  return Done{};
}

}  // namespace dateline
