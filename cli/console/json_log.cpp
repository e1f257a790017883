#include "cli/console/json_log.h"

#include <date/date.h>
#include <spdlog/details/log_msg.h>

#include <string>

#include "cli/render/json_writer.h"

namespace dateline::cli {

void JsonLogFormatter::format(const spdlog::details::log_msg& message, spdlog::memory_buf_t& out) {
  std::string line;
  JsonWriter json(line);
  const auto level = spdlog::level::to_string_view(message.level);
  json.begin_object();
  json.field("time", date::format("%FT%TZ", date::floor<std::chrono::milliseconds>(message.time)));
  json.field("level", std::string_view(level.data(), level.size()));
  json.field("message", std::string_view(message.payload.data(), message.payload.size()));
  json.end_object();
  line += '\n';
  out.append(line.data(), line.data() + line.size());
}

std::unique_ptr<spdlog::formatter> JsonLogFormatter::clone() const {
  return std::make_unique<JsonLogFormatter>();
}

}  // namespace dateline::cli
