// The one place where rocksdb::Status becomes an Error of ours.
#pragma once

#include <rocksdb/status.h>

#include <string>

#include "extractor/model/result.h"

namespace dateline {

// REQUIRES: !status.ok(). `where` is the store's folder.
[[nodiscard]] Error translate(const rocksdb::Status& status, const std::string& where);

[[nodiscard]] inline Outcome outcome_of(const rocksdb::Status& status, const std::string& where) {
  if (status.ok()) return Done{};
  return translate(status, where);
}

}  // namespace dateline
