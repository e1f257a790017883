// The RocksDB behind a store: its column families, its options, how it is opened and written.
// Internal to store/.
#pragma once

#include <rocksdb/db.h>
#include <rocksdb/env.h>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/model/result.h"
#include "store/database/edits.h"
#include "store/database/writer_lock.h"

namespace dateline {

// Owns the handles; closes them, then the database, then a memory file system of its own.
class Database {
 public:
  // Creates what is missing. Error locked if another process writes. A store of an older format is
  // opened as it is: schema() says so, and the families it lacks are made.
  [[nodiscard]] static Result<std::unique_ptr<Database>> open_for_writing(
      const std::string& folder);
  // A frozen view of what is there now; never waits for a writer. Families of later formats than
  // the store's are not there.
  [[nodiscard]] static Result<std::unique_ptr<Database>> open_for_reading(
      const std::string& folder);
  [[nodiscard]] static Result<std::unique_ptr<Database>> open_in_memory();

  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database();

  [[nodiscard]] rocksdb::DB& db() const { return *db_; }
  [[nodiscard]] bool has(Family family) const { return handle(family) != nullptr; }
  [[nodiscard]] rocksdb::ColumnFamilyHandle* family(Family family) const { return handle(family); }
  [[nodiscard]] const std::string& folder() const { return folder_; }
  [[nodiscard]] uint32_t schema() const { return schema_; }

  // All or nothing, in the log when it returns. `durable`: on the disk too.
  [[nodiscard]] Outcome commit(const Edits& edits, bool durable = false);
  // The same through sorted table files, past log and memory: for many edits at once, none of which
  // removes. What is put under one key twice counts as put last. On the disk when it returns. One
  // thread at a time; another one may read meanwhile.
  [[nodiscard]] Outcome commit_sorted(const Edits& edits);
  // Between these tables are only added, each quickly, and put in order once, at the end: what
  // would otherwise be written over and over. Of few tables nothing is made.
  void begin_bulk();
  [[nodiscard]] Outcome end_bulk();
  [[nodiscard]] Outcome set_schema(uint32_t schema);

  // Makes all that was written durable. A long log is turned into tables, so that the next to open
  // need not replay it.
  [[nodiscard]] Outcome flush();
  // Drops what was replaced, and writes every table anew.
  [[nodiscard]] Outcome compact();
  // Reads every block of every file and compares checksums.
  [[nodiscard]] Outcome verify_checksums() const;
  [[nodiscard]] uint64_t log_bytes() const;
  [[nodiscard]] uint64_t bytes_on_disk() const;

  // found: whether there was such a key.
  struct Lookup {
    bool found = false;
    std::string value;
  };
  [[nodiscard]] Result<Lookup> get(Family family, const std::string& key,
                                   const rocksdb::Snapshot* snapshot = nullptr) const;
  // In the order of the keys, which is best ascending.
  [[nodiscard]] Result<std::vector<Lookup>> get_all(Family family,
                                                    const std::vector<std::string>& keys,
                                                    const rocksdb::Snapshot* snapshot) const;
  // Every key of the family from `prefix` on that begins with it, in order, until the visitor says
  // false.
  [[nodiscard]] Outcome each(
      Family family, const std::string& prefix,
      const std::function<bool(std::string_view key, std::string_view value)>& visitor,
      const rocksdb::Snapshot* snapshot = nullptr) const;

 private:
  Database(std::string folder, std::unique_ptr<rocksdb::Env> env);
  [[nodiscard]] rocksdb::ColumnFamilyHandle* handle(Family family) const {
    return handles_[static_cast<size_t>(family)];
  }
  [[nodiscard]] rocksdb::Status open(bool read_only, size_t families);
  // How many of our families are there; 0: a making that was cut short. Error for any other
  // database.
  [[nodiscard]] Result<size_t> count_families() const;
  [[nodiscard]] bool is_bare() const;
  [[nodiscard]] Outcome try_to_read();
  [[nodiscard]] Outcome read_schema(bool may_write);
  void clear_sorted_files() const;  // of a commit that was cut short
  // What came of a write. After one that failed nothing is written any more: the log of RocksDB
  // ends in the middle of something, and Debian's build aborts when it is written or synced again.
  [[nodiscard]] Outcome after_write(const rocksdb::Status& status);
  [[nodiscard]] Result<uint32_t> schema_of_stranger() const;
  [[nodiscard]] rocksdb::Env* env() const;

  std::string folder_;
  WriterLock lock_;
  std::unique_ptr<rocksdb::Env> memory_;  // null on disk
  std::unique_ptr<rocksdb::DB> db_;
  std::array<rocksdb::ColumnFamilyHandle*, kFamilies + 1>
      handles_{};  // the last: RocksDB's "default"
  uint32_t schema_ = 0;
  uint64_t sorted_files_ = 0;
  std::optional<Error> broken_;  // by a write that failed
  bool in_bulk_ = false;
};

// Keys in `meta`.
constexpr char kSchemaKey[] = "schema";
constexpr char kRulesKey[] = "rules";
constexpr char kCountersKey[] = "counters";

}  // namespace dateline
