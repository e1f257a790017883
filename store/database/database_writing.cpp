#include <rocksdb/sst_file_writer.h>
#include <rocksdb/write_batch.h>

#include <cstdlib>
#include <string>
#include <unordered_map>
#include <utility>

#include "store/database/database.h"
#include "store/database/options.h"
#include "store/database/sorted_edits.h"
#include "store/database/status.h"
#include "store/database/terms.h"

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

rocksdb::Status write_table(const std::string& path, rocksdb::DB& db,
                            rocksdb::ColumnFamilyHandle* handle, const SortedEdits& edits,
                            Family family) {
  constexpr bool kForget = false;  // it is read again soon, to be put in order
  rocksdb::SstFileWriter writer(rocksdb::EnvOptions(),
                                options_of_first_table(db.GetOptions(handle)), handle, kForget);
  rocksdb::Status status = writer.Open(path);
  edits.each(family, [&](const Edit& edit) {
    if (!status.ok()) return;
    status = edit.kind == Edit::Kind::append ? writer.Merge(edit.key, edit.value)
                                             : writer.Put(edit.key, edit.value);
  });
  return status.ok() ? writer.Finish() : status;
}

// All but what is asked while an archive goes in: whose copy each article is.
bool waits_in_bulk(Family family) {
  return family != Family::copies && family != Family::meta;
}

uint64_t tables_in_disorder(rocksdb::DB& db, rocksdb::ColumnFamilyHandle* family) {
  std::string tables;  // RocksDB has this as text alone
  const std::string property = rocksdb::DB::Properties::kNumFilesAtLevelPrefix + "0";
  return db.GetProperty(family, property, &tables) ? std::strtoull(tables.c_str(), nullptr, 10) : 0;
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
  for (size_t i = 0; i < edits.size() && status.ok(); ++i)
    status = add_to_batch(batch, family(edits[i].family), edits[i]);
  std::string article;
  for (const Posting& posting : edits.postings()) {
    article.clear();
    append_article(posting, article);
    if (status.ok()) status = batch.Merge(family(Family::terms), key_of(posting), article);
  }
  rocksdb::WriteOptions options;
  options.sync = durable;
  if (status.ok()) status = db_->Write(options, &batch);
  return after_write(status);
}

Outcome Database::commit_sorted(const Edits& edits) {
  if (broken_) return *broken_;
  const SortedEdits sorted(edits);
  rocksdb::Status status = env()->CreateDirIfMissing(folder_ + kSortedFolder);
  std::vector<rocksdb::IngestExternalFileArg> arguments;
  for (size_t i = 0; i < kFamilies && status.ok(); ++i) {
    const auto family = static_cast<Family>(i);
    if (sorted.is_empty(family)) continue;
    const std::string path = folder_ + kSortedFolder + "/" + std::to_string(++sorted_files_);
    status = write_table(path, *db_, handle(family), sorted, family);
    rocksdb::IngestExternalFileArg argument;
    argument.column_family = handle(family);
    argument.external_files = {path};
    argument.options.move_files = true;
    argument.options.write_global_seqno =
        false;  // the list of files has it: nothing to write twice
    arguments.push_back(std::move(argument));
  }
  if (status.ok() && !arguments.empty()) status = db_->IngestExternalFiles(arguments);
  return after_write(status);
}

// So many new tables of `copies` are put in order at a time. Each of them costs every look at a
// copy a look at its filter; each putting in order rewrites the family. The other numbers are those
// at which RocksDB would slow down and halt.
const std::unordered_map<std::string, std::string> kTablesInBulk = {
    {"level0_file_num_compaction_trigger", "64"},
    {"level0_slowdown_writes_trigger", "128"},
    {"level0_stop_writes_trigger", "192"}};
const std::unordered_map<std::string, std::string> kTablesElse = {
    {"level0_file_num_compaction_trigger", "4"},
    {"level0_slowdown_writes_trigger", "20"},
    {"level0_stop_writes_trigger", "36"}};

// What lies in memory goes to tables first: the first lot would have to wait for it.
void Database::begin_bulk() {
  in_bulk_ = true;
  (void)db_->Flush(rocksdb::FlushOptions(), {handles_.begin(), handles_.end()});
  for (size_t i = 0; i < kFamilies; ++i)
    if (waits_in_bulk(static_cast<Family>(i)))
      (void)db_->SetOptions(handles_[i], {{"disable_auto_compactions", "true"}});
  (void)db_->SetOptions(handle(Family::copies), kTablesInBulk);
}

Outcome Database::end_bulk() {
  constexpr uint64_t kFewTables = 8;
  if (broken_) return *broken_;
  if (!std::exchange(in_bulk_, false)) return Done{};
  rocksdb::CompactRangeOptions options;
  options.max_subcompactions = 2;
  (void)db_->SetOptions(handle(Family::copies), kTablesElse);
  rocksdb::Status status;
  for (size_t i = 0; i < kFamilies && status.ok(); ++i) {
    if (!waits_in_bulk(static_cast<Family>(i))) continue;
    if (tables_in_disorder(*db_, handles_[i]) > kFewTables)
      status = db_->CompactRange(options, handles_[i], nullptr, nullptr);
    (void)db_->SetOptions(handles_[i], {{"disable_auto_compactions", "false"}});
  }
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
