// How RocksDB is tuned for this store. Internal to store/.
#pragma once

#include <rocksdb/options.h>

namespace dateline {

// One cache is shared by all families of a store.
[[nodiscard]] rocksdb::DBOptions database_options();
[[nodiscard]] rocksdb::ColumnFamilyOptions family_options(
    const std::shared_ptr<rocksdb::Cache>& cache);
[[nodiscard]] std::shared_ptr<rocksdb::Cache> block_cache();

}  // namespace dateline
