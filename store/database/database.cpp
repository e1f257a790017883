#include "store/database/database.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <system_error>
#include <thread>
#include <vector>

#include "store/database/append_operator.h"
#include "store/database/folder.h"
#include "store/database/options.h"
#include "store/database/status.h"
#include "store/format/codec.h"
#include "store/format/schema.h"

namespace dateline {
namespace {

constexpr std::array<const char*, kFamilies> kNames = {
    "meta", "articles", "texts", "events", "ids", "runs", "corrections", "terms", "copies"};

Error newer(const std::string& folder, uint32_t schema) {
  return {ErrorCode::newer_schema,
          "this store has format " + std::to_string(schema) +
              ", written by a later Dateline, and this one reads " + std::to_string(kStoreSchema) +
              "; upgrade Dateline to open it",
          folder};
}

}  // namespace

Database::Database(std::string folder, std::unique_ptr<rocksdb::Env> env)
    : folder_(std::move(folder)), memory_(std::move(env)) {}

Database::~Database() {
  for (rocksdb::ColumnFamilyHandle* handle : handles_)
    if (handle != nullptr) (void)db_->DestroyColumnFamilyHandle(handle);
}

rocksdb::Env* Database::env() const {
  return memory_ ? memory_.get() : rocksdb::Env::Default();
}

namespace {

bool collects(size_t family) {
  return family == static_cast<size_t>(Family::terms) ||
         family == static_cast<size_t>(Family::copies);
}

// Only articles, and whose copies they are, are asked for to learn that they are not there.
Asked asked(size_t family) {
  const bool for_anything = family == static_cast<size_t>(Family::articles) ||
                            family == static_cast<size_t>(Family::copies);
  return for_anything ? Asked::for_anything : Asked::for_what_is_there;
}

rocksdb::ColumnFamilyOptions options_of(size_t family,
                                        const std::shared_ptr<rocksdb::Cache>& cache) {
  rocksdb::ColumnFamilyOptions options = family_options(cache, asked(family));
  if (collects(family)) options.merge_operator = append_operator();
  // Hashes and hashed ids: nothing can make them shorter.
  if (family == static_cast<size_t>(Family::copies))
    options.bottommost_compression = rocksdb::kDisableCompressionOption;
  return options;
}

std::vector<rocksdb::ColumnFamilyDescriptor> descriptors(size_t count) {
  const auto cache = block_cache();
  std::vector<rocksdb::ColumnFamilyDescriptor> families;
  for (size_t i = 0; i < count; ++i) families.emplace_back(kNames[i], options_of(i, cache));
  families.emplace_back(rocksdb::kDefaultColumnFamilyName,
                        family_options(cache, Asked::for_anything));
  return families;
}

}  // namespace

rocksdb::Status Database::open(bool read_only, size_t count) {
  rocksdb::DBOptions options = database_options();
  options.env = env();
  options.create_if_missing = !read_only;
  options.create_missing_column_families = !read_only;
  const auto families = descriptors(count);
  std::vector<rocksdb::ColumnFamilyHandle*> handles;
  rocksdb::DB* db = nullptr;
  const rocksdb::Status status =
      read_only ? rocksdb::DB::OpenForReadOnly(options, folder_, families, &handles, &db)
                : rocksdb::DB::Open(options, folder_, families, &handles, &db);
  if (!status.ok()) return status;
  db_.reset(db);
  std::copy_n(handles.begin(), count, handles_.begin());
  handles_.back() = handles.back();
  return status;
}

Outcome Database::flush() {
  constexpr uint64_t kLongLog = 4 * 1024 * 1024;
  if (broken_) return *broken_;
  rocksdb::Status status;
  if (!memory_) status = db_->FlushWAL(true);  // a log in memory cannot be synced
  if (status.ok() && log_bytes() > kLongLog)
    status = db_->Flush(rocksdb::FlushOptions(), {handles_.begin(), handles_.end()});
  return after_write(status);
}

// The schema of a database that has families we do not know: only `meta` is opened, and only to
// read.
Result<uint32_t> Database::schema_of_stranger() const {
  rocksdb::DBOptions options = database_options();
  options.env = env();
  const std::vector<rocksdb::ColumnFamilyDescriptor> families = {
      {rocksdb::kDefaultColumnFamilyName, {}}, {kNames[0], {}}};
  std::vector<rocksdb::ColumnFamilyHandle*> handles;
  rocksdb::DB* raw = nullptr;
  rocksdb::Status status = rocksdb::DB::OpenForReadOnly(options, folder_, families, &handles, &raw);
  if (!status.ok()) return not_a_store(folder_);
  const std::unique_ptr<rocksdb::DB> db(raw);
  std::string value;
  status = db->Get(rocksdb::ReadOptions(), handles[1], kSchemaKey, &value);
  for (rocksdb::ColumnFamilyHandle* handle : handles) (void)db->DestroyColumnFamilyHandle(handle);
  if (!status.ok()) return not_a_store(folder_);
  return decode_schema(value);
}

// A database that holds nothing at all.
bool Database::is_bare() const {
  rocksdb::Options options;
  options.env = env();
  rocksdb::DB* raw = nullptr;
  if (!rocksdb::DB::OpenForReadOnly(options, folder_, &raw).ok()) return false;
  const std::unique_ptr<rocksdb::DB> db(raw);
  const std::unique_ptr<rocksdb::Iterator> it(db->NewIterator(rocksdb::ReadOptions()));
  it->SeekToFirst();
  return !it->Valid() && it->status().ok();
}

// Looked at before anything is opened for writing, so that no stranger's database is ever changed.
Result<size_t> Database::count_families() const {
  rocksdb::DBOptions options;
  options.env = env();
  std::vector<std::string> names;
  const rocksdb::Status status = rocksdb::DB::ListColumnFamilies(options, folder_, &names);
  if (!status.ok()) return translate(status, folder_);
  std::erase(names, rocksdb::kDefaultColumnFamilyName);
  const auto is_ours = [](const std::string& name) {
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
  };
  if (std::all_of(names.begin(), names.end(), is_ours)) {
    if (names.size() >= kFamilies) return kFamilies;
    if (names.size() >= kFamiliesOfFormat1) return kFamiliesOfFormat1;
    if (!names.empty() || is_bare()) return size_t{0};
    return not_a_store(folder_);
  }
  const Result<uint32_t> schema = schema_of_stranger();
  if (!schema) return schema.error();
  if (*schema > kStoreSchema) return newer(folder_, *schema);
  return not_a_store(folder_);
}

Outcome Database::set_schema(uint32_t schema) {
  Edits edits;
  edits.put(Family::meta, kSchemaKey, encode_schema(schema));
  const Outcome written = commit(edits, true);
  if (written) schema_ = schema;
  return written;
}

Outcome Database::read_schema(bool may_write) {
  const Result<Lookup> stored = get(Family::meta, kSchemaKey);
  if (!stored) return stored.error();
  // Only a making that was cut short leaves our families without a schema.
  if (!stored->found && may_write) return set_schema(kStoreSchema);
  if (!stored->found) return not_there(folder_);
  const Result<uint32_t> schema = decode_schema(stored->value);
  if (!schema) return Error{schema.error().code, schema.error().message, folder_};
  if (*schema > kStoreSchema) return newer(folder_, *schema);
  schema_ = *schema;
  return Done{};
}

Result<std::unique_ptr<Database>> Database::open_for_writing(const std::string& folder) {
  if (const Outcome ready = prepare_folder(folder); !ready) return ready.error();
  Result<WriterLock> lock = WriterLock::take(folder);
  if (!lock) return lock.error();
  std::unique_ptr<Database> database(new Database(folder, nullptr));
  database->lock_ = std::move(*lock);
  const Result<Place> place = look_at(folder);
  if (!place) return place.error();
  if (*place == Place::database)
    if (const auto ours = database->count_families(); !ours) return ours.error();
  if (const rocksdb::Status status = database->open(false, kFamilies); !status.ok())
    return translate(status, folder);
  database->clear_sorted_files();
  if (const Outcome fits = database->read_schema(true); !fits) return fits.error();
  return database;
}

Outcome Database::try_to_read() {
  const Result<size_t> families = count_families();
  if (!families) return families.error();
  if (*families == 0) return not_there(folder_);
  return outcome_of(open(true, *families), folder_);
}

// A writer may compact a file away between reading the list of files and opening them: the next
// list is right again. One that makes the store just now adds a family at a time, and until it has
// them all the store looks like a stranger's.
Result<std::unique_ptr<Database>> Database::open_for_reading(const std::string& folder) {
  const Result<Place> place = look_at(folder);
  if (!place) return place.error();
  if (*place == Place::something_else) return not_a_store(folder);
  if (*place == Place::headless) return headless_store(folder);
  if (*place != Place::database) return not_there(folder);
  std::unique_ptr<Database> database(new Database(folder, nullptr));
  constexpr int kAttempts = 8;
  for (int attempt = 1;; ++attempt) {
    const Outcome tried = database->try_to_read();
    if (tried) break;
    const ErrorCode code = tried.error().code;
    const bool may_pass =
        code == ErrorCode::io || code == ErrorCode::corruption || code == ErrorCode::invalid_input;
    if (!may_pass || attempt == kAttempts) return tried.error();
    std::this_thread::sleep_for(std::chrono::milliseconds(20 * attempt));
  }
  if (const Outcome fits = database->read_schema(false); !fits) return fits.error();
  return database;
}

Result<std::unique_ptr<Database>> Database::open_in_memory() {
  std::unique_ptr<rocksdb::Env> env(rocksdb::NewMemEnv(rocksdb::Env::Default()));
  std::unique_ptr<Database> database(new Database("/memory", std::move(env)));
  if (const rocksdb::Status status = database->open(false, kFamilies); !status.ok())
    return translate(status, database->folder());
  if (const Outcome fits = database->read_schema(true); !fits) return fits.error();
  return database;
}

}  // namespace dateline
