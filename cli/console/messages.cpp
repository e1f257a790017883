#include "cli/console/messages.h"

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <array>
#include <memory>

#include "cli/console/json_log.h"
#include "cli/console/message_line.h"
#include "cli/console/terminal.h"

namespace dateline::cli {
namespace {

constexpr std::array<std::string_view, 4> kLevels = {"debug", "info", "warning", "error"};

// "error: ..." in red on a terminal; hints, which are info, stand plain.
class LineFormatter : public spdlog::formatter {
 public:
  explicit LineFormatter(bool color) : color_(color) {}

  void format(const spdlog::details::log_msg& message, spdlog::memory_buf_t& out) override {
    const std::string_view word = word_of(message.level);
    append(out, color_ ? "\x1b[1m" : "");
    append(out, word);
    append(out, color_ ? "\x1b[0m" : "");
    out.append(message.payload.begin(), message.payload.end());
    append(out, "\n");
  }

  [[nodiscard]] std::unique_ptr<spdlog::formatter> clone() const override {
    return std::make_unique<LineFormatter>(color_);
  }

 private:
  static void append(spdlog::memory_buf_t& out, std::string_view text) {
    out.append(text.data(), text.data() + text.size());
  }

  static std::string_view word_of(spdlog::level::level_enum level) {
    if (level >= spdlog::level::err) return "error: ";
    if (level == spdlog::level::warn) return "warning: ";
    return level == spdlog::level::info ? "hint: " : "debug: ";
  }

  bool color_;
};

spdlog::level::level_enum level_for(const Settings& settings) {
  const auto level = spdlog::level::from_str(settings.log_level);
  return settings.quiet ? std::max(level, spdlog::level::warn) : level;
}

std::shared_ptr<spdlog::sinks::sink> make_terminal_sink(const Settings& settings) {
  auto sink = std::make_shared<spdlog::sinks::stderr_sink_st>();
  sink->set_formatter(std::make_unique<LineFormatter>(wants_color(settings.color, 2)));
  sink->set_level(level_for(settings));
  return sink;
}

// Empty when the file cannot be opened: spdlog says that by throwing.
std::shared_ptr<spdlog::sinks::sink> make_file_sink(const Settings& settings) {
  try {
    auto sink = std::make_shared<spdlog::sinks::basic_file_sink_st>(settings.log_file);
    sink->set_formatter(std::make_unique<JsonLogFormatter>());
    sink->set_level(spdlog::level::from_str(settings.log_level));
    return sink;
  } catch (const spdlog::spdlog_ex&) {
    return nullptr;
  }
}

void install(std::vector<std::shared_ptr<spdlog::sinks::sink>> sinks) {
  auto logger = std::make_shared<spdlog::logger>("dateline", sinks.begin(), sinks.end());
  logger->set_level(spdlog::level::debug);
  logger->flush_on(spdlog::level::debug);
  spdlog::set_default_logger(std::move(logger));
}

void say(spdlog::level::level_enum level, std::string_view message) {
  if (!spdlog::get("dateline")) install({make_terminal_sink(Settings{})});
  spdlog::default_logger_raw()->log(level, "{}", message_line(message));
}

std::string_view remedy(ErrorCode code) {
  switch (code) {
    case ErrorCode::newer_schema:
      return "; use the newer dateline that wrote it";
    case ErrorCode::corruption:
      return "; `dateline check` says what is damaged, `dateline restore DIR --replace` brings a "
             "backup back";
    default:
      return "";
  }
}

}  // namespace

bool is_log_level(std::string_view word) {
  return std::find(kLevels.begin(), kLevels.end(), word) != kLevels.end();
}

std::string log_levels() {
  return "debug, info, warning, error";
}

bool start_messages(const Settings& settings) {
  std::vector<std::shared_ptr<spdlog::sinks::sink>> sinks = {make_terminal_sink(settings)};
  if (!settings.log_file.empty()) {
    auto file = make_file_sink(settings);
    if (!file) {
      report_error(settings.log_file + ": the log file cannot be written");
      return false;
    }
    sinks.push_back(std::move(file));
  }
  install(std::move(sinks));
  return true;
}

void report_error(std::string_view message) {
  say(spdlog::level::err, message);
}
void report_warning(std::string_view message) {
  say(spdlog::level::warn, message);
}
void report_hint(std::string_view message) {
  say(spdlog::level::info, message);
}

void report_detail(std::string_view message) {
  say(spdlog::level::debug, message);
}

std::string with_remedy(const Error& error) {
  return error.text() + std::string(remedy(error.code));
}

}  // namespace dateline::cli
