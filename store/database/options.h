// How RocksDB is tuned for this store. Internal to store/.
#pragma once

#include <rocksdb/options.h>

namespace dateline {

// One cache is shared by all families of a store.
[[nodiscard]] rocksdb::DBOptions database_options();
// Where what is asked for is there nearly always, the last level, which has most of a family, needs
// no filters.
enum class Asked { for_anything, for_what_is_there };
[[nodiscard]] rocksdb::ColumnFamilyOptions family_options(
    const std::shared_ptr<rocksdb::Cache>& cache, Asked asked);
[[nodiscard]] std::shared_ptr<rocksdb::Cache> block_cache();
// For a table that goes in from outside and is written again before long: quick to make.
[[nodiscard]] rocksdb::Options options_of_first_table(rocksdb::Options of_family);

}  // namespace dateline
