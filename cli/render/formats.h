// The renderers, each a row in a table: a format's name and the function that writes it.
//
// A renderer turns pure values into bytes in an Output. Text from articles is sanitised in text and
// markdown and left as it is in json, and in csv and tsv unless a terminal shows them.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/output.h"
#include "cli/render/style.h"
#include "store/views/diff.h"
#include "store/views/ranking.h"
#include "store/views/timeline.h"

namespace dateline::cli {

using Timeline = std::vector<TimelineEntry>;

// Entries in order, handed to a visitor until it says false: a timeline of any length.
using Entries = std::function<void(const std::function<bool(const TimelineEntry&)>& visitor)>;

struct TimelineRenderer {
  std::string_view format;
  // One of the two: a format that is written entry by entry needs no timeline in memory.
  void (*stream)(const Entries& entries, const Style& style, Output& out) = nullptr;
  void (*render)(const Timeline& timeline, const Style& style, Output& out) = nullptr;
  // What the format cannot hold, counted, in words; empty if it holds all. Null: it holds all.
  std::string (*left_out)(const Timeline& timeline) = nullptr;
  // For --top; null: the event that tells most of each day is rendered as a timeline.
  void (*render_days)(const std::vector<RankedDay>& days, const Style& style,
                      Output& out) = nullptr;
};

struct NamedDiff {
  std::string a;
  std::string b;
  Diff diff;
  bool conflicts_only = false;  // of the whole store: what agrees is not told
};

struct DiffRenderer {
  std::string_view format;
  // Every two of the sources compared; at least one diff.
  void (*render)(const std::vector<NamedDiff>& diffs, const Style& style, Output& out);
};

// "text, markdown, ...": for --help.
[[nodiscard]] std::string timeline_formats();
[[nodiscard]] std::string diff_formats();

void render_timeline(const TimelineRenderer& renderer, const Timeline& timeline, const Style& style,
                     Output& out);

// Error invalid_input lists the formats there are, or names the one that was perhaps meant.
[[nodiscard]] Result<const TimelineRenderer*> find_timeline_renderer(std::string_view format);
[[nodiscard]] Result<const DiffRenderer*> find_diff_renderer(std::string_view format);

// The same check for formats that have no table.
[[nodiscard]] Outcome check_format(std::string_view format,
                                   const std::vector<std::string>& formats);

void stream_timeline_text(const Entries& entries, const Style& style, Output& out);
void stream_timeline_markdown(const Entries& entries, const Style& style, Output& out);
void stream_timeline_csv(const Entries& entries, const Style& style, Output& out);
void stream_timeline_tsv(const Entries& entries, const Style& style, Output& out);
void stream_timeline_json(const Entries& entries, const Style& style, Output& out);
void stream_timeline_jsonl(const Entries& entries, const Style& style, Output& out);
void render_timeline_html(const Timeline& timeline, const Style& style, Output& out);
void render_timeline_ics(const Timeline& timeline, const Style& style, Output& out);
void render_timelinejs(const Timeline& timeline, const Style& style, Output& out);
void render_timelinejs_csv(const Timeline& timeline, const Style& style, Output& out);
void render_timeline_svg(const Timeline& timeline, const Style& style, Output& out);
void render_days_json(const std::vector<RankedDay>& days, const Style& style, Output& out);

[[nodiscard]] std::string left_out_of_ics(const Timeline& timeline);
[[nodiscard]] std::string left_out_of_timelinejs(const Timeline& timeline);
[[nodiscard]] std::string left_out_of_svg(const Timeline& timeline);

void render_diff_text(const std::vector<NamedDiff>& diffs, const Style& style, Output& out);
void render_diff_markdown(const std::vector<NamedDiff>& diffs, const Style& style, Output& out);
void render_diff_csv(const std::vector<NamedDiff>& diffs, const Style& style, Output& out);
void render_diff_html(const std::vector<NamedDiff>& diffs, const Style& style, Output& out);
void render_diff_json(const std::vector<NamedDiff>& diffs, const Style& style, Output& out);

}  // namespace dateline::cli
