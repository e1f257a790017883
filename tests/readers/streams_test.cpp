#include <unistd.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <thread>

#include "extractor/readers/byte_stream.h"
#include "tests/readers/files.h"

namespace dateline::test {
namespace {

std::string lines_of(ByteStream& stream, size_t limit) {
  std::string all;
  std::string_view line;
  for (;;) switch (stream.next_line(line, limit)) {
      case ByteStream::Line::read:
        all += "[" + std::string(line) + "]";
        break;
      case ByteStream::Line::too_long:
        all += "[too long]";
        break;
      case ByteStream::Line::end:
        return all;
    }
}

}  // namespace

TEST_CASE("lines come one at a time, the last with or without its end") {
  ByteStream ended(std::string("a\n\nbc\n"));
  CHECK(lines_of(ended, 10) == "[a][][bc]");
  ByteStream open(std::string("a\nbc"));
  CHECK(lines_of(open, 10) == "[a][bc]");
  ByteStream empty{std::string()};
  CHECK(lines_of(empty, 10).empty());
}

TEST_CASE("a line that is too long is passed over, and the next is read") {
  ByteStream stream("a\n" + std::string(11, 'x') + "\nb\n" + std::string(99, 'y'));
  CHECK(lines_of(stream, 10) == "[a][too long][b][too long]");
}

TEST_CASE("a pipe is read as it comes, and long lines of it are not held") {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  std::thread writer([&] {
    const auto put = [&](const std::string& bytes) {
      for (size_t done = 0; done < bytes.size();) {
        const ssize_t wrote = ::write(ends[1], bytes.data() + done, bytes.size() - done);
        if (wrote <= 0) break;
        done += static_cast<size_t>(wrote);
      }
    };
    put("first");
    put(" line\n" + std::string(3'000'000, 'x') + "\nlast");
    ::close(ends[1]);
  });
  ByteStream stream(ends[0]);
  CHECK(stream.head().substr(0, 10) == "first line");
  CHECK(lines_of(stream, 1'000'000) == "[first line][too long][last]");
  CHECK_FALSE(stream.trouble());
  writer.join();
  ::close(ends[0]);
}

TEST_CASE("a file that grows while it is read ends where it ended at first") {
  const Folder folder;
  const std::string line = "{\"text\": \"It rained.\"}\n";
  const std::string path = folder.write("a.jsonl", line + line);
  size_t seen = 0;
  read_articles(path, {}, [&](const ReadItem& item) {
    CHECK(item.document);
    std::ofstream(path, std::ios::app) << line << std::string(300'000, '\n');
    return ++seen < 20;
  });
  CHECK(seen == 2);
}

TEST_CASE("a descriptor that cannot be read is trouble") {
  ByteStream stream(-1);
  CHECK(stream.head().empty());
  CHECK(stream.trouble());
}

TEST_CASE("JSON lines: each on its own, the bad ones said and the rest read") {
  const Folder folder;
  const auto items = read_path(folder.write(
      "Wire/a.jsonl",
      "\xEF\xBB\xBF{\"id\": \"1\", \"text\": \"One.\"}\r\n\n{\"id\": \"2\"}\n{\"text\": \"open\n"
      "{\"id\": \"3\", \"text\": \"  \"}\n{\"id\": \"4\", \"text\": \"Four.\"}"));
  REQUIRE(items.size() == 5);
  CHECK(items[0].document->text == "One.");
  CHECK(items[0].document->source == "Wire");
  CHECK_FALSE(items[1].document);
  CHECK_THAT(items[1].input, Catch::EndsWith("a.jsonl:3"));
  CHECK_FALSE(items[2].document);
  CHECK_THAT(items[3].document.error().message, Catch::Contains("no text"));
  CHECK(items[4].document->text == "Four.");
  CHECK_THAT(items[4].input, Catch::EndsWith("a.jsonl:6"));
}

TEST_CASE("JSON is told by its content first") {
  const std::string line = R"({"text": "Text."})";
  CHECK(read_one("a.txt", line).text == "Text.");
  CHECK(read_one("a", "{\n  \"text\": \"Text.\",\n  \"id\": \"7\"\n}\n").id == "7");
  CHECK(read_one("a.json", line).text == "Text.");
  CHECK(read_one("a.txt", "[Editor's note] It rained.").text == "[Editor's note] It rained.");
  CHECK(read_one("a.txt", "{brackets} open the text").text == "{brackets} open the text");
}

TEST_CASE("an array of articles") {
  const Folder folder;
  const auto items = read_path(folder.write(
      "a.json", "[\n{\"text\": \"One.\"}, {\"title\": \"x\"},\n 7, {\"text\": \"Four.\"}]"));
  REQUIRE(items.size() == 4);
  CHECK(items[0].document->text == "One.");
  CHECK_THAT(items[1].input, Catch::EndsWith("a.json#2"));
  CHECK_FALSE(items[1].document);
  CHECK_FALSE(items[2].document);
  CHECK(items[3].document->text == "Four.");
  CHECK_THAT(error_of("b.json", "[1, "), Catch::Contains("JSON"));
  CHECK(read_path(folder.write("c.json", "[]")).empty());
}

TEST_CASE("the sink stops the reading") {
  const Folder folder;
  folder.write("a.jsonl", "{\"text\": \"1\"}\n{\"text\": \"2\"}\n");
  folder.write("b.txt", "3");
  size_t seen = 0;
  read_articles(folder.path().string(), {}, [&](const ReadItem&) { return ++seen < 2; });
  CHECK(seen == 2);
}

}  // namespace dateline::test
