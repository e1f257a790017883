#include "store/database/options.h"

#include <rocksdb/cache.h>
#include <rocksdb/env.h>
#include <rocksdb/filter_policy.h>
#include <rocksdb/table.h>

namespace dateline {
namespace {

constexpr size_t kMegabyte = 1024 * 1024;

// 16 KB blocks compress better than the default 4 KB and cost a point lookup little. A Bloom filter
// is made in a fraction of the time and memory of a Ribbon one. None are pinned: those of all
// tables of an archive would fill the cache.
rocksdb::BlockBasedTableOptions table_options() {
  rocksdb::BlockBasedTableOptions table;
  table.block_size = 16 * 1024;
  table.filter_policy.reset(rocksdb::NewBloomFilterPolicy(10));
  table.cache_index_and_filter_blocks = true;
  return table;
}

std::shared_ptr<rocksdb::TableFactory> tables(const std::shared_ptr<rocksdb::Cache>& cache) {
  rocksdb::BlockBasedTableOptions table = table_options();
  table.block_cache = cache;
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

// In four parts: RocksDB would make 64, and what is greater than its part, as the filter of a table
// of a million keys is, is not kept but read anew each time.
std::shared_ptr<rocksdb::Cache> block_cache() {
  constexpr int kBitsOfPart = 2;
  return rocksdb::NewLRUCache(64 * kMegabyte, kBitsOfPart);
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

rocksdb::ColumnFamilyOptions family_options(const std::shared_ptr<rocksdb::Cache>& cache,
                                            Asked asked) {
  rocksdb::ColumnFamilyOptions options;
  options.table_factory = tables(cache);
  options.write_buffer_size = 64 * kMegabyte;
  options.compression = rocksdb::kLZ4Compression;
  options.bottommost_compression = rocksdb::kZSTD;
  options.level_compaction_dynamic_level_bytes = true;
  options.optimize_filters_for_hits = asked == Asked::for_what_is_there;
  return options;
}

rocksdb::Options options_of_first_table(rocksdb::Options of_family) {
  rocksdb::BlockBasedTableOptions table = table_options();
  table.cache_index_and_filter_blocks = false;
  table.no_block_cache = true;
  of_family.table_factory.reset(rocksdb::NewBlockBasedTableFactory(table));
  of_family.bottommost_compression = rocksdb::kDisableCompressionOption;
  return of_family;
}

}  // namespace dateline
