#include "tests/cli/transcript.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace fs = std::filesystem;

namespace {

// A folder with the fixtures in it, gone afterwards.
class Folder {
 public:
  Folder() {
    std::string pattern = fs::temp_directory_path() / "dateline-transcript-XXXXXX";
    path_ = mkdtemp(pattern.data());
    fs::create_directory_symlink(DATELINE_FIXTURES, path_ / "fixtures");
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  [[nodiscard]] std::string path() const { return path_; }

 private:
  fs::path path_;
};

std::string read_file(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

Transcript played(const Transcript& script) {
  const Folder folder;
  Transcript transcript{script.comment, {}};
  for (const Step& step : script.steps)
    transcript.steps.push_back(run_step(step.command, folder.path()));
  return transcript;
}

std::vector<fs::path> transcripts() {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(DATELINE_TRANSCRIPTS))
    paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace

// With DATELINE_REWRITE set, the transcripts are written anew, to be reviewed before they are
// committed.
TEST_CASE("Transcripts") {
  for (const fs::path& path : transcripts()) {
    DYNAMIC_SECTION(path.filename().string()) {
      const Transcript script = parse_transcript(read_file(path));
      const std::string said = format_transcript(played(script));
      if (std::getenv("DATELINE_REWRITE") != nullptr) std::ofstream(path) << said;
      CHECK(said == read_file(path));
    }
  }
}

TEST_CASE("A transcript that is read and written is the same") {
  const std::string text = "About this\n$ true\n$ echo a\na\n$ false\n[exit 1]\n";
  CHECK(format_transcript(parse_transcript(text)) == text);
}

// What a tour promises must work as it is typed. What it prints is shown in the guide for the
// reader and not compared: it moves with every rule.
TEST_CASE("Every command of the guide works") {
  const Folder folder;
  std::istringstream lines(read_file(DATELINE_GUIDE));
  size_t commands = 0;
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("$ ")) continue;
    INFO(line);
    const Step step = run_step(line.substr(2) + " 2>&1", folder.path());
    CHECK((step.exit_code == 0 || step.exit_code == 1));
    ++commands;
  }
  CHECK(commands > 10);
}
