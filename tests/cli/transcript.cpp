#include "tests/cli/transcript.h"

#include <sys/wait.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <sstream>

namespace {

bool parse_exit(const std::string& line, int& code) {
  int end = 0;
  return std::sscanf(line.c_str(), "[exit %d]%n", &code, &end) == 1 &&
         end == static_cast<int>(line.size());
}

std::string quoted(const std::string& text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

// Nothing of the person who runs the tests may show: their store, config, colours or width.
std::string script_for(const std::string& command, const std::string& folder) {
  const std::string programs = std::filesystem::path(DATELINE_BINARY).parent_path();
  return "cd " + quoted(folder) + " && export HOME=" + quoted(folder) +
         " DATELINE_DB=db PATH=" + quoted(programs) +
         ":\"$PATH\" && unset XDG_DATA_HOME XDG_CONFIG_HOME COLUMNS NO_COLOR; " + command;
}

}  // namespace

Transcript parse_transcript(const std::string& text) {
  Transcript transcript;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    int code = 0;
    if (line.starts_with("$ ")) {
      transcript.steps.push_back({line.substr(2), "", 0});
    } else if (transcript.steps.empty()) {
      transcript.comment += line + "\n";
    } else if (parse_exit(line, code)) {
      transcript.steps.back().exit_code = code;
    } else {
      transcript.steps.back().output += line + "\n";
    }
  }
  return transcript;
}

std::string format_transcript(const Transcript& transcript) {
  std::string text = transcript.comment;
  for (const Step& step : transcript.steps) {
    text += "$ " + step.command + "\n" + step.output;
    if (step.exit_code != 0) text += "[exit " + std::to_string(step.exit_code) + "]\n";
  }
  return text;
}

Step run_step(const std::string& command, const std::string& folder) {
  Step step{command, "", -1};
  FILE* pipe = popen(script_for(command, folder).c_str(), "r");
  if (pipe == nullptr) return step;
  char block[4096];
  while (const size_t count = std::fread(block, 1, sizeof block, pipe))
    step.output.append(block, count);
  const int status = pclose(pipe);
  step.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return step;
}
