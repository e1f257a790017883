// The RocksDB behind a store: its column families, its options, and how it is opened. Internal to
// store/.
#pragma once

#include <rocksdb/db.h>
#include <rocksdb/env.h>

#include <array>
#include <memory>
#include <string>

#include "extractor/model/result.h"

namespace dateline {

enum class Family : uint8_t { meta = 0, articles = 1, texts = 2, events = 3, ids = 4 };
constexpr size_t kFamilies = 5;

// Owns the handles; closes them, then the database, then a memory file system of its own.
class Database {
 public:
  // Creates what is missing. Error locked if another process writes.
  [[nodiscard]] static Result<std::unique_ptr<Database>> open_for_writing(
      const std::string& folder);
  // A frozen view of what is there now; never waits for a writer.
  [[nodiscard]] static Result<std::unique_ptr<Database>> open_for_reading(
      const std::string& folder);
  [[nodiscard]] static Result<std::unique_ptr<Database>> open_in_memory();

  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database();

  [[nodiscard]] rocksdb::DB& db() const { return *db_; }
  [[nodiscard]] rocksdb::ColumnFamilyHandle* family(Family family) const;
  [[nodiscard]] const std::string& folder() const { return folder_; }

  // Makes all that was written durable. A long log is turned into tables, so that the next to open
  // need not replay it.
  [[nodiscard]] Outcome flush();
  [[nodiscard]] uint64_t log_bytes() const;

  // found: whether there was such a key.
  struct Lookup {
    bool found = false;
    std::string value;
  };
  [[nodiscard]] Result<Lookup> get(Family family, const std::string& key) const;

 private:
  Database(std::string folder, std::unique_ptr<rocksdb::Env> env);
  [[nodiscard]] rocksdb::Status open(bool read_only);
  [[nodiscard]] rocksdb::Status list_families(std::vector<std::string>& names) const;
  // Whether all families of a store are there; a making that was cut short leaves some of them, or
  // none and nothing else. Error for any other database.
  [[nodiscard]] Result<bool> has_all_families() const;
  [[nodiscard]] bool is_bare() const;
  [[nodiscard]] Outcome try_to_read();
  [[nodiscard]] Result<uint32_t> schema_of_stranger() const;
  [[nodiscard]] rocksdb::Env* env() const;

  std::string folder_;
  std::unique_ptr<rocksdb::Env> memory_;  // null on disk
  std::unique_ptr<rocksdb::DB> db_;
  std::array<rocksdb::ColumnFamilyHandle*, kFamilies + 1>
      handles_{};  // the last: RocksDB's "default"
};

// Keys in `meta`.
constexpr char kSchemaKey[] = "schema";
constexpr char kRulesKey[] = "rules";
constexpr char kCountersKey[] = "counters";

}  // namespace dateline
