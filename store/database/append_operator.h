// RocksDB's merge operator of the families that collect: values are joined end to end.
#pragma once

#include <rocksdb/merge_operator.h>

#include <memory>

namespace dateline {

[[nodiscard]] std::shared_ptr<rocksdb::MergeOperator> append_operator();

}  // namespace dateline
