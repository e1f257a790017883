#include "tests/readers/files.h"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <fstream>

namespace dateline::test {

namespace fs = std::filesystem;

Folder::Folder() {
  std::string name = (fs::temp_directory_path() / "dateline-readers-XXXXXX").string();
  path_ = ::mkdtemp(name.data());
}

Folder::~Folder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::string Folder::write(const std::string& name, const std::string& bytes) const {
  const fs::path file = path_ / name;
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
  return file.string();
}

std::vector<ReadItem> read_path(const std::string& path, const ReadOptions& options) {
  std::vector<ReadItem> items;
  read_articles(path, options, [&](ReadItem item) {
    items.push_back(std::move(item));
    return true;
  });
  return items;
}

Document read_one(const std::string& name, const std::string& bytes, const ReadOptions& options) {
  const Folder folder;
  auto items = read_path(folder.write("Outlet/" + name, bytes), options);
  REQUIRE(items.size() == 1);
  if (!items[0].document) FAIL(items[0].document.error().text());
  return std::move(items[0].document).value();
}

std::string error_of(const std::string& name, const std::string& bytes) {
  const Folder folder;
  const auto items = read_path(folder.write(name, bytes));
  REQUIRE(items.size() == 1);
  REQUIRE_FALSE(items[0].document);
  CHECK(items[0].document.error().where == items[0].input);
  CHECK(items[0].document.error().text().find('\n') == std::string::npos);
  return items[0].document.error().message;
}

}  // namespace dateline::test
