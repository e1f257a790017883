#include "store/database/status.h"

#include <string_view>

namespace dateline {
namespace {

bool says(const rocksdb::Status& status, std::string_view words) {
  const char* state = status.getState();
  return state != nullptr && std::string_view(state).find(words) != std::string_view::npos;
}

// RocksDB has no code of its own for a held lock: another process, and this process.
bool is_lock_held(const rocksdb::Status& status) {
  return status.IsIOError() && (says(status, "While lock file") || says(status, "lock hold by"));
}

}  // namespace

Error translate(const rocksdb::Status& status, const std::string& where) {
  if (is_lock_held(status))
    return {ErrorCode::locked,
            "another process is writing to this store; wait until it ends, then try again", where};
  if (status.IsNoSpace())
    return {ErrorCode::io, "the disk is full; make room, then run the same command again", where};
  if (status.IsIOError() && says(status, "Read-only file system"))
    return {ErrorCode::io, "the disk can only be read; mount it for writing to store articles",
            where};
  if (status.IsIOError() && says(status, "Permission denied"))
    return {ErrorCode::io, "this user may not write here; run as the owner of the store", where};
  if (status.IsPathNotFound() || (status.IsIOError() && says(status, "No such file")))
    return {ErrorCode::corruption,
            "the store is damaged (a file of it is gone: " + std::string(status.getState()) + ")",
            where};
  if (status.IsCorruption())
    return {ErrorCode::corruption, "the store is damaged (" + status.ToString() + ")", where};
  if (status.IsNotFound()) return {ErrorCode::not_found, "nothing stored under this key", where};
  return {ErrorCode::io, status.ToString(), where};
}

}  // namespace dateline
