#include "store/options.h"

#include <rocksdb/cache.h>
#include <rocksdb/env.h>
#include <rocksdb/filter_policy.h>
#include <rocksdb/table.h>

namespace dateline {
namespace {

constexpr size_t kMegabyte = 1024 * 1024;
constexpr size_t kBlock = 16 * 1024;
constexpr double kFilterBits = 10;

// 16 KB blocks compress better than the default 4 KB and cost a point lookup little; Ribbon filters
// take a third less memory than Bloom filters for the same accuracy. None are pinned: those of all
// tables of an archive would fill the cache.
std::shared_ptr<rocksdb::TableFactory> tables(const std::shared_ptr<rocksdb::Cache>& cache) {
  rocksdb::BlockBasedTableOptions table;
  table.block_cache = cache;
  table.block_size = kBlock;
  table.filter_policy.reset(rocksdb::NewRibbonFilterPolicy(kFilterBits));
  table.cache_index_and_filter_blocks = true;
  return std::shared_ptr<rocksdb::TableFactory>(rocksdb::NewBlockBasedTableFactory(table));
}

// RocksDB's own log is a file that it may not fail to write: on a full disk, as Debian builds it,
// it would abort in place of the error that a caller could tell. So it keeps none.
class NoLog : public rocksdb::Logger {
 public:
  using rocksdb::Logger::Logv;
  void Logv(const char*, va_list) override {}
};

}  // namespace

std::shared_ptr<rocksdb::Cache> block_cache() {
  return rocksdb::NewLRUCache(64 * kMegabyte);
}

rocksdb::DBOptions database_options() {
  rocksdb::DBOptions options;
  options.max_open_files = -1;  // a reader keeps its files even when a writer compacts them away
  options.max_background_jobs = 2;
  options.bytes_per_sync = kMegabyte;
  options.skip_stats_update_on_db_open = true;  // so that opening reads no table of a large store
  options.info_log = std::make_shared<NoLog>();
  options.stats_dump_period_sec = 0;
  // A reader that opens beside a writer replays the log: half a second of it at most.
  options.max_total_wal_size = 32 * kMegabyte;
  return options;
}

rocksdb::ColumnFamilyOptions family_options(const std::shared_ptr<rocksdb::Cache>& cache) {
  rocksdb::ColumnFamilyOptions options;
  options.table_factory = tables(cache);
  options.write_buffer_size = 64 * kMegabyte;
  options.compression = rocksdb::kLZ4Compression;
  options.bottommost_compression = rocksdb::kZSTD;
  options.level_compaction_dynamic_level_bytes = true;
  return options;
}

// A Bloom filter takes a fraction of the time of a Ribbon one.
rocksdb::Options options_of_first_table(rocksdb::Options of_family) {
  rocksdb::BlockBasedTableOptions table;
  table.no_block_cache = true;
  table.block_size = kBlock;
  table.filter_policy.reset(rocksdb::NewBloomFilterPolicy(kFilterBits));
  of_family.table_factory.reset(rocksdb::NewBlockBasedTableFactory(table));
  of_family.bottommost_compression = rocksdb::kDisableCompressionOption;
  return of_family;
}

}  // namespace dateline
