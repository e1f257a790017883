#include <catch2/catch.hpp>

#include "extractor/readers/unpack_budget.h"
#include "tests/readers/archives.h"
#include "tests/readers/files.h"

namespace dateline::test {
namespace {

// "name: text (source)" or "name! message" a line.
std::string told(const std::vector<ReadItem>& items, const std::string& folder) {
  std::string lines;
  for (const ReadItem& item : items) {
    std::string name = item.input;
    if (name.rfind(folder, 0) == 0) name.erase(0, folder.size() + 1);
    lines += item.document
                 ? name + ": " + item.document->text + " (" + item.document->source + ")\n"
                 : name + "! " + item.document.error().message + "\n";
  }
  return lines;
}

std::string read_as(const std::string& name, const std::string& bytes) {
  const Folder folder;
  return told(read_path(folder.write(name, bytes)), folder.path().string());
}

const std::vector<Member> kStories = {{"Harbor Ledger/a.txt", "The bridge opened.", ""},
                                      {"b.txt", "The bridge closed.", ""}};

}  // namespace

TEST_CASE("a compressed file is read as what it holds") {
  for (const std::string filter : {"gzip", "bzip2", "xz", "zstd"}) {
    INFO(filter);
    CHECK(read_as("Post/a.jsonl.gz",
                  compressed("{\"text\": \"one\"}\n{\"text\": \"two\"}\n", filter)) ==
          "Post/a.jsonl.gz:1: one (Post)\nPost/a.jsonl.gz:2: two (Post)\n");
  }
}

TEST_CASE("an archive is a folder of its name") {
  for (const std::string name : {"Post.zip", "Post.tar"}) {
    INFO(name);
    CHECK(read_as(name, archive_of(kStories, name.substr(5))) ==
          name + "!/Harbor Ledger/a.txt: The bridge opened. (Harbor Ledger)\n" + name +
              "!/b.txt: The bridge closed. (Post)\n");
  }
  CHECK(read_as("Post.tar.gz", archive_of(kStories, "tar", "gzip")) ==
        "Post.tar.gz!/Harbor Ledger/a.txt: The bridge opened. (Harbor Ledger)\n"
        "Post.tar.gz!/b.txt: The bridge closed. (Post)\n");
}

TEST_CASE("links, hidden names and climbing paths do no harm") {
  CHECK(read_as("Post.tar", archive_of({{"../../etc/x.txt", "out", ""},
                                        {"l.txt", "", "/etc/passwd"},
                                        {".hidden", "no", ""},
                                        {"__MACOSX/b.txt", "no", ""},
                                        {"/tmp/y.txt", "abs", ""}},
                                       "tar")) ==
        "Post.tar!/../../etc/x.txt: out (etc)\nPost.tar!//tmp/y.txt: abs (tmp)\n");
}

TEST_CASE("a member that is no article is a line of its own, and the rest is read") {
  CHECK(read_as("Post.zip",
                archive_of({{"a.jpg", "\xFF\xD8\xFFxx", ""}, {"b.txt", "text", ""}}, "zip")) ==
        "Post.zip!/a.jpg! not text: looks like a JPEG image\nPost.zip!/b.txt: text (Post)\n");
}

TEST_CASE("archives in archives are read, but not without end") {
  std::string bytes = archive_of({{"a.txt", "deep", ""}}, "zip");
  bytes = archive_of({{"1.zip", bytes, ""}}, "tar", "gzip");
  CHECK(read_as("P.tgz", bytes) == "P.tgz!/1.zip!/a.txt: deep (1)\n");
  for (const std::string name : {"2.zip", "3.zip"}) bytes = archive_of({{name, bytes, ""}}, "zip");
  CHECK_THAT(read_as("P.zip", bytes), Catch::Contains("is an archive inside too many others"));
}

TEST_CASE("an archive that is cut short gives what came before, and one error") {
  std::string lines;
  for (int i = 0; i < 20'000; ++i)
    lines += "{\"text\": \"story " + std::to_string(i * 7919) + "\"}\n";
  const std::string bytes = compressed(lines, "gzip");
  const Folder folder;
  const auto items = read_path(folder.write("a.jsonl.gz", bytes.substr(0, bytes.size() / 2)));
  REQUIRE(items.size() > 1000);
  size_t errors = 0;
  for (const auto& item : items) errors += item.document ? 0 : 1;
  CHECK(errors <= 2);  // half a line, and why
  CHECK_THAT(items.back().document.error().message, Catch::Contains("cannot be unpacked"));
}

TEST_CASE("broken, empty and office files are told apart") {
  CHECK_THAT(read_as("a.zip", "PK\x03\x04 and then nothing of the kind"),
             Catch::Contains("a.zip! is a broken archive"));
  CHECK_THAT(read_as("a.gz", compressed("", "gzip")), Catch::Contains("has nothing in it"));
  CHECK_THAT(read_as("a.docx", archive_of({{"[Content_Types].xml", "<x/>", ""}}, "zip")),
             Catch::Contains("office document"));
}

TEST_CASE("the budget of an archive has an end in every direction") {
  const UnpackLimits limits{3, 2, 1000, 100, 10};
  UnpackBudget members(limits);
  members.add_member();
  members.add_member();
  CHECK(members.excess().empty());
  members.add_member();
  CHECK_THAT(members.excess(), Catch::Contains("more than 2 files"));
  UnpackBudget ratio(limits);
  ratio.add_packed(10);
  ratio.add_unpacked(100);
  CHECK(ratio.excess().empty());
  ratio.add_unpacked(20);
  CHECK_THAT(ratio.excess(), Catch::Contains("10 times its size"));
  UnpackBudget total(limits);
  total.add_packed(1000);
  total.add_unpacked(1001);
  CHECK_THAT(total.excess(), Catch::Contains("unpacks to more than"));
  CHECK(ratio.is_too_deep(3));
  CHECK_FALSE(ratio.is_too_deep(2));
}

}  // namespace dateline::test
