// One log message as a line of JSON: {"time", "level", "message"}; time in UTC to the millisecond.
#pragma once

#include <spdlog/formatter.h>

#include <memory>

namespace dateline::cli {

class JsonLogFormatter : public spdlog::formatter {
 public:
  void format(const spdlog::details::log_msg& message, spdlog::memory_buf_t& out) override;
  [[nodiscard]] std::unique_ptr<spdlog::formatter> clone() const override;
};

}  // namespace dateline::cli
