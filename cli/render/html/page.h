// The frame of every HTML page: one file that asks nothing of the network and runs no script but
// ours.
//
// The content security policy names our script by its SHA-256, so that nothing an article says
// could run even if escaping failed. Text comes in through html_text() only.
#pragma once

#include <string>
#include <string_view>

#include "store/stored_event.h"

namespace dateline::cli {

// What the build embeds from page.css and timeline.js.
struct PageAssets {
  std::string_view css;
  std::string_view script;
  std::string_view script_sha256;  // hexadecimal
};
[[nodiscard]] const PageAssets& page_assets();

enum class Scripted { no, yes };

void open_page(std::string& out, std::string_view title, Scripted scripted);
void close_page(std::string& out, Scripted scripted);

// "<time ...>February 24, 2022</time>"; plain text where HTML's time has no such value.
[[nodiscard]] std::string html_time(const TimeSpan& when, std::string_view words);

// The sentence with its date phrase marked, where it was read, and how its date was found.
void append_report(std::string& out, const StoredEvent& event);

// " <span class=...>planned</span>" and the like, what a person corrected among them; empty for
// what simply happened.
[[nodiscard]] std::string status_badge(const StoredEvent& stored);

}  // namespace dateline::cli
