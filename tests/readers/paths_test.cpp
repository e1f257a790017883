#include <unistd.h>

#include <catch2/catch.hpp>

#include "tests/readers/files.h"

namespace dateline::test {

namespace fs = std::filesystem;

TEST_CASE("a folder is walked in byte order, without hidden names; links astray are errors") {
  const Folder folder;
  folder.write("Post/b.txt", "b");
  folder.write("Post/B.txt", "B");
  folder.write("Post/sub/c.txt", "c");
  folder.write("Post/.hidden.txt", "no");
  folder.write(".git/x.txt", "no");
  folder.write("a.txt", "a");
  fs::create_directory_symlink(folder.path(), folder.path() / "Post" / "loop");
  fs::create_symlink(folder.path() / "a.txt", folder.path() / "Post" / "z.txt");
  fs::create_symlink("nowhere", folder.path() / "zz.txt");
  fs::create_symlink("zzz.txt", folder.path() / "zzz.txt");
  std::string seen;
  for (const auto& item : read_path(folder.path().string()))
    seen += item.document ? item.document->text + "(" + item.document->source + ") " : "error ";
  CHECK(seen == "B(Post) b(Post) error c(sub) a(Post) a(" + folder.path().filename().string() +
                    ") error error ");
}

TEST_CASE("a file that vanishes during the walk is an error, and the rest is read") {
  const Folder folder;
  folder.write("a.txt", "a");
  const std::string b = folder.write("b.txt", "b");
  folder.write("c.txt", "c");
  std::string seen;
  read_articles(folder.path().string(), {}, [&](const ReadItem& item) {
    fs::remove(b);
    seen += item.document ? item.document->text : " " + item.document.error().message + " ";
    return true;
  });
  CHECK(seen == "a is no longer there c");
}

TEST_CASE("a walk passes over what it is told to leave out, by whatever name") {
  const Folder folder;
  folder.write("a.txt", "a");
  folder.write("log.txt", "no");
  folder.write("store/c.txt", "no");
  folder.write("z.txt", "z");
  const Folder elsewhere;
  const auto link = elsewhere.path() / "link";
  fs::create_symlink(folder.path() / "log.txt", link);
  ReadOptions options;
  options.leave_out = {link.string(), (folder.path() / "." / "store").string(), "nowhere"};
  std::string seen;
  read_articles(folder.path().string(), options, [&](const ReadItem& item) {
    seen += item.document->text;
    return true;
  });
  CHECK(seen == "az");
}

TEST_CASE("a line and a nest that are too large cost themselves alone") {
  const Folder folder;
  std::string nest;
  for (int i = 0; i < 5'000; ++i) nest += "{\"a\":[";
  const std::string lines = "{\"text\":\"" + std::string((size_t{64} << 20U) + 1, 'x') + "\"}\n" +
                            nest + "\n{\"text\":\"last\"}\n";
  const auto items = read_path(folder.write("a.jsonl", lines));
  REQUIRE(items.size() == 3);
  CHECK_THAT(items[0].document.error().message, Catch::Contains("a line of more than 64 MiB"));
  CHECK_FALSE(items[1].document);
  CHECK(items[2].document->text == "last");
}

TEST_CASE("a folder's name is known however its path is written") {
  const Folder folder;
  folder.write("Post/a.txt", "a");
  const std::string post = (folder.path() / "Post").string();
  for (const std::string& path :
       {post, post + "/", post + "/.", post + "/../Post", post + "/a.txt"}) {
    INFO(path);
    const auto items = read_path(path);
    REQUIRE(items.size() == 1);
    CHECK(items[0].document->source == "Post");
  }
}

TEST_CASE("a folder whose name is not UTF-8 is a source that is") {
  const Folder folder;
  folder.write("Caf\xE9/a.txt", "a");
  const auto items = read_path(folder.path().string());
  REQUIRE(items.size() == 1);
  REQUIRE(items[0].document);
  CHECK(items[0].document->source == "Caf\xEF\xBF\xBD");
}

TEST_CASE("a path that is not there is an error of its own") {
  const Folder folder;
  const auto items = read_path((folder.path() / "none.txt").string());
  REQUIRE(items.size() == 1);
  CHECK(items[0].document.error().code == ErrorCode::not_found);
  CHECK_THAT(items[0].document.error().message, Catch::Contains("no such file"));
}

TEST_CASE("a file that may not be read is an error, and the rest is read") {
  if (::geteuid() == 0) return;  // root may read everything
  const Folder folder;
  folder.write("b.txt", "b");
  fs::permissions(folder.write("a.txt", "a"), fs::perms::none);
  const auto items = read_path(folder.path().string());
  REQUIRE(items.size() == 2);
  CHECK(items[0].document.error().code == ErrorCode::io);
  CHECK(items[1].document->text == "b");
}

TEST_CASE("a file that is too large for an article is an error") {
  const Folder folder;
  const std::string path = folder.write("a.txt", "text");
  fs::resize_file(path, (size_t{64} << 20U) + 1);
  // A hole is NULs, but the text comes first: a long head keeps it from being taken for binary.
  folder.write("a.txt", std::string(70'000, 'x'));
  fs::resize_file(path, (size_t{64} << 20U) + 1);
  const auto items = read_path(path);
  REQUIRE(items.size() == 1);
  CHECK_THAT(items[0].document.error().message, Catch::Contains("larger than 64 MiB"));
}

}  // namespace dateline::test
