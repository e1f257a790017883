#include "store/database.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <system_error>
#include <thread>
#include <vector>

#include "store/codec.h"
#include "store/options.h"
#include "store/status.h"
#include "store/store.h"

namespace dateline {
namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, kFamilies> kNames = {"meta", "articles", "texts", "events",
                                                       "ids"};

Error not_a_store(const std::string& folder) {
  return {ErrorCode::invalid_input,
          "not a Dateline store; give --db a folder of its own (a new or an empty one will do)",
          folder};
}

Error newer(const std::string& folder, uint32_t schema) {
  return {ErrorCode::newer_schema,
          "this store has format " + std::to_string(schema) +
              ", written by a later Dateline, and this one reads " +
              std::to_string(Store::kSchema) + "; upgrade Dateline to open it",
          folder};
}

Error not_there(const std::string& folder) {
  return {ErrorCode::not_found, "no store here yet; `dateline ingest` makes one", folder};
}

Error system_error(const std::error_code& code, const std::string& folder) {
  return {ErrorCode::io, code.message(), folder};
}

enum class Place { absent, empty_folder, database, something_else };

Result<Place> look_at(const std::string& folder) {
  std::error_code code;
  const fs::file_status status = fs::status(folder, code);
  if (status.type() == fs::file_type::not_found) return Place::absent;
  if (code) return system_error(code, folder);
  if (!fs::is_directory(status)) return Place::something_else;
  if (fs::exists(fs::path(folder) / "CURRENT", code)) return Place::database;
  const bool empty = fs::is_empty(folder, code);
  if (code) return system_error(code, folder);
  return empty ? Place::empty_folder : Place::something_else;
}

// Articles may be unpublished: a folder that we make is its owner's alone.
Outcome make_private_folder(const std::string& folder) {
  std::error_code code;
  fs::create_directories(folder, code);
  if (!code) fs::permissions(folder, fs::perms::owner_all, code);
  if (code) return system_error(code, folder);
  return Done{};
}

// RocksDB writes these before CURRENT, which makes a database of a folder.
bool is_made_before_current(const std::string& name) {
  return name == "LOCK" || name == "LOG" || name == "IDENTITY" || name.starts_with("LOG.old.") ||
         name.starts_with("MANIFEST-") || name.starts_with("OPTIONS-") || name.ends_with(".dbtmp");
}

// A store whose making was cut short holds nothing else.
bool is_unfinished(const std::string& folder) {
  std::error_code code;
  for (const auto& entry : fs::directory_iterator(folder, code))
    if (!is_made_before_current(entry.path().filename().string())) return false;
  return !code;
}

Outcome prepare_folder(const std::string& folder) {
  const Result<Place> place = look_at(folder);
  if (!place) return place.error();
  if (*place == Place::absent) return make_private_folder(folder);
  if (*place == Place::something_else && (!fs::is_directory(folder) || !is_unfinished(folder)))
    return not_a_store(folder);
  return Done{};
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

rocksdb::ColumnFamilyHandle* Database::family(Family family) const {
  return handles_[static_cast<size_t>(family)];
}

rocksdb::Status Database::list_families(std::vector<std::string>& names) const {
  rocksdb::DBOptions options;
  options.env = env();
  return rocksdb::DB::ListColumnFamilies(options, folder_, &names);
}

rocksdb::Status Database::open(bool read_only) {
  rocksdb::DBOptions options = database_options();
  options.env = env();
  options.create_if_missing = !read_only;
  options.create_missing_column_families = !read_only;
  const auto cache = block_cache();
  std::vector<rocksdb::ColumnFamilyDescriptor> families;
  for (const char* name : kNames) families.emplace_back(name, family_options(cache));
  families.emplace_back(rocksdb::kDefaultColumnFamilyName, family_options(cache));
  std::vector<rocksdb::ColumnFamilyHandle*> handles;
  rocksdb::DB* db = nullptr;
  const rocksdb::Status status =
      read_only ? rocksdb::DB::OpenForReadOnly(options, folder_, families, &handles, &db)
                : rocksdb::DB::Open(options, folder_, families, &handles, &db);
  if (!status.ok()) return status;
  db_.reset(db);
  std::copy(handles.begin(), handles.end(), handles_.begin());
  return status;
}

Result<Database::Lookup> Database::get(Family where, const std::string& key) const {
  Lookup lookup;
  const rocksdb::Status status =
      db_->Get(rocksdb::ReadOptions(), family(where), key, &lookup.value);
  if (!status.ok() && !status.IsNotFound()) return translate(status, folder_);
  lookup.found = status.ok();
  return lookup;
}

uint64_t Database::log_bytes() const {
  uint64_t bytes = 0;
  rocksdb::VectorLogPtr logs;
  if (db_->GetSortedWalFiles(logs).ok())
    for (const auto& log : logs) bytes += log->SizeFileBytes();
  return bytes;
}

Outcome Database::flush() {
  constexpr uint64_t kLongLog = 4 * 1024 * 1024;
  rocksdb::Status status = db_->FlushWAL(true);
  if (status.ok() && log_bytes() > kLongLog)
    status = db_->Flush(rocksdb::FlushOptions(), {handles_.begin(), handles_.end()});
  return outcome_of(status, folder_);
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
Result<bool> Database::has_all_families() const {
  std::vector<std::string> names;
  const rocksdb::Status status = list_families(names);
  if (!status.ok()) return translate(status, folder_);
  const auto is_ours = [](const std::string& name) {
    return name == rocksdb::kDefaultColumnFamilyName ||
           std::find(kNames.begin(), kNames.end(), name) != kNames.end();
  };
  if (std::all_of(names.begin(), names.end(), is_ours)) {
    if (names.size() > 1 || is_bare()) return names.size() == kFamilies + 1;
    return not_a_store(folder_);
  }
  const Result<uint32_t> schema = schema_of_stranger();
  if (!schema) return schema.error();
  if (*schema > Store::kSchema) return newer(folder_, *schema);
  return not_a_store(folder_);
}

namespace {

Outcome write_schema(const Database& database) {
  rocksdb::WriteOptions durable;
  durable.sync = true;
  return outcome_of(database.db().Put(durable, database.family(Family::meta), kSchemaKey,
                                      encode_schema(Store::kSchema)),
                    database.folder());
}

Outcome expect_our_schema(const Database& database, bool may_write) {
  const Result<Database::Lookup> stored = database.get(Family::meta, kSchemaKey);
  if (!stored) return stored.error();
  // Only a making that was cut short leaves our families without a schema.
  if (!stored->found && may_write) return write_schema(database);
  if (!stored->found) return not_there(database.folder());
  const Result<uint32_t> schema = decode_schema(stored->value);
  if (!schema) return Error{schema.error().code, schema.error().message, database.folder()};
  if (*schema > Store::kSchema) return newer(database.folder(), *schema);
  return Done{};
}

}  // namespace

Result<std::unique_ptr<Database>> Database::open_for_writing(const std::string& folder) {
  if (const Outcome ready = prepare_folder(folder); !ready) return ready.error();
  std::unique_ptr<Database> database(new Database(folder, nullptr));
  const Result<Place> place = look_at(folder);
  if (!place) return place.error();
  if (*place == Place::database)
    if (const auto ours = database->has_all_families(); !ours) return ours.error();
  if (const rocksdb::Status status = database->open(false); !status.ok())
    return translate(status, folder);
  if (const Outcome fits = expect_our_schema(*database, true); !fits) return fits.error();
  return database;
}

Outcome Database::try_to_read() {
  const Result<bool> complete = has_all_families();
  if (!complete) return complete.error();
  if (!*complete) return not_there(folder_);
  return outcome_of(open(true), folder_);
}

// A writer may compact a file away between reading the list of files and opening them: the next
// list is right again.
Result<std::unique_ptr<Database>> Database::open_for_reading(const std::string& folder) {
  const Result<Place> place = look_at(folder);
  if (!place) return place.error();
  if (*place == Place::absent || *place == Place::empty_folder) return not_there(folder);
  if (*place == Place::something_else)
    return is_unfinished(folder) ? not_there(folder) : not_a_store(folder);
  std::unique_ptr<Database> database(new Database(folder, nullptr));
  constexpr int kAttempts = 5;
  for (int attempt = 1;; ++attempt) {
    const Outcome tried = database->try_to_read();
    if (tried) break;
    const ErrorCode code = tried.error().code;
    const bool may_pass = code == ErrorCode::io || code == ErrorCode::corruption;
    if (!may_pass || attempt == kAttempts) return tried.error();
    std::this_thread::sleep_for(std::chrono::milliseconds(20 * attempt));
  }
  if (const Outcome fits = expect_our_schema(*database, false); !fits) return fits.error();
  return database;
}

Result<std::unique_ptr<Database>> Database::open_in_memory() {
  std::unique_ptr<rocksdb::Env> env(rocksdb::NewMemEnv(rocksdb::Env::Default()));
  std::unique_ptr<Database> database(new Database("/memory", std::move(env)));
  if (const rocksdb::Status status = database->open(false); !status.ok())
    return translate(status, database->folder());
  if (const Outcome fits = expect_our_schema(*database, true); !fits) return fits.error();
  return database;
}

}  // namespace dateline
