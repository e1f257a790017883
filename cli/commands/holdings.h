// What `sources`, `articles` and `stats` share: ask the store one thing, print it as a table or as
// JSON.
#pragma once

#include <memory>
#include <string>

#include "cli/command.h"
#include "cli/console/messages.h"
#include "cli/console/terminal.h"
#include "cli/opening.h"
#include "cli/render/formats.h"
#include "cli/render/table.h"

namespace dateline::cli {

inline Run setup_holdings(CLI::App& app,
                          ExitCode (*run)(const std::string& format, const Settings&)) {
  auto format = std::make_shared<std::string>("text");
  app.add_option("--format", *format, "text or json")->type_name("FORMAT");
  return [format, run](const Settings& settings) { return run(*format, settings); };
}

template <class Held>
bool is_empty_list(const Held& held) {
  if constexpr (requires { held.empty(); }) return held.empty();
  return false;
}

template <class Ask, class AsText, class AsJson>
ExitCode print_holdings(
    const std::string& format, const Settings& settings, const Ask& ask, const AsText& as_text,
    const AsJson& as_json,
    const char* when_empty = "the store is empty; fill it with `dateline ingest PATH`") {
  if (const auto known = check_format(format, {"text", "json"}); !known) {
    report_error(known.error().text());
    return ExitCode::trouble;
  }
  const auto store = open_store(settings, Store::Mode::read);
  if (!store) return ExitCode::trouble;
  const auto held = ask(*store);
  if (!held) {
    report_error(with_remedy(held.error()));
    return ExitCode::trouble;
  }
  auto out = open_output("");
  const Style style{wants_color(settings.color, out->descriptor()), text_width(), false};
  out->buffer() += format == "json" ? as_json(*held) : as_text(*held, style);
  if (is_empty_list(*held)) report_hint(when_empty);
  return out->finish(ExitCode::fine);
}

}  // namespace dateline::cli
