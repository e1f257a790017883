#include "store/database/folder.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <vector>

namespace dateline {
namespace {

namespace fs = std::filesystem;

Error system_error(const std::error_code& code, const std::string& folder) {
  return {ErrorCode::io, code.message(), folder};
}

// RocksDB writes these before CURRENT, which makes a database of a folder.
bool is_made_before_current(const std::string& name) {
  return name == "LOCK" || name == "LOG" || name == "IDENTITY" || name.starts_with("LOG.old.") ||
         name.starts_with("MANIFEST-") || name.starts_with("OPTIONS-") || name.ends_with(".dbtmp");
}

// A store whose making was cut short holds nothing else.
bool is_unfinished(const std::vector<std::string>& files) {
  return std::all_of(files.begin(), files.end(), is_made_before_current);
}

bool is_headless(const std::vector<std::string>& files) {
  const auto has = [&files](const auto& is_meant) {
    return std::any_of(files.begin(), files.end(), is_meant);
  };
  return has([](const std::string& name) { return name.starts_with("MANIFEST-"); }) &&
         has([](const std::string& name) { return name.ends_with(".sst"); });
}

std::vector<std::string> files_in(const std::string& folder, std::error_code& code) {
  std::vector<std::string> files;
  for (const auto& entry : fs::directory_iterator(folder, code))
    files.push_back(entry.path().filename().string());
  return files;
}

// Articles may be unpublished: a folder that we make is its owner's alone.
Outcome make_private_folder(const std::string& folder) {
  std::error_code code;
  fs::create_directories(folder, code);
  if (!code) fs::permissions(folder, fs::perms::owner_all, code);
  if (code) return system_error(code, folder);
  return Done{};
}

}  // namespace

Error not_a_store(const std::string& folder) {
  return {ErrorCode::invalid_input,
          "not a Dateline store; give --db a folder of its own (a new or an empty one will do)",
          folder};
}

Error headless_store(const std::string& folder) {
  return {ErrorCode::corruption, "the store is damaged (its file CURRENT is gone)", folder};
}

Error not_there(const std::string& folder) {
  return {ErrorCode::not_found, "no store here yet; `dateline ingest` makes one", folder};
}

Result<Place> look_at(const std::string& folder) {
  std::error_code code;
  const fs::file_status status = fs::status(folder, code);
  if (status.type() == fs::file_type::not_found) return Place::absent;
  if (code) return system_error(code, folder);
  if (!fs::is_directory(status)) return Place::something_else;
  if (fs::exists(fs::path(folder) / "CURRENT", code)) return Place::database;
  const std::vector<std::string> files = files_in(folder, code);
  if (code) return system_error(code, folder);
  if (files.empty()) return Place::empty_folder;
  if (is_unfinished(files)) return Place::unfinished;
  // Asked again: a writer may have made the store meanwhile.
  if (fs::exists(fs::path(folder) / "CURRENT", code)) return Place::database;
  return is_headless(files) ? Place::headless : Place::something_else;
}

Outcome prepare_folder(const std::string& folder) {
  const Result<Place> place = look_at(folder);
  if (!place) return place.error();
  if (*place == Place::absent) return make_private_folder(folder);
  if (*place == Place::something_else) return not_a_store(folder);
  if (*place == Place::headless) return headless_store(folder);
  return Done{};
}

}  // namespace dateline
