// The renderers, each a row in a table: a format's name and the function that writes it.
//
// A renderer turns pure values into bytes in an Output. Text from articles is sanitised in text and
// markdown and left as it is in csv, tsv and json, whose readers are programs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/output.h"
#include "cli/render/style.h"
#include "store/views/diff.h"
#include "store/views/timeline.h"

namespace dateline::cli {

using Timeline = std::vector<TimelineEntry>;

struct TimelineRenderer {
  std::string_view format;
  void (*render)(const Timeline& timeline, const Style& style, Output& out);
};

struct NamedDiff {
  std::string a;
  std::string b;
  Diff diff;
};

struct DiffRenderer {
  std::string_view format;
  void (*render)(const NamedDiff& named, const Style& style, Output& out);
};

// Error invalid_input lists the formats there are, or names the one that was perhaps meant.
[[nodiscard]] Result<const TimelineRenderer*> find_timeline_renderer(std::string_view format);
[[nodiscard]] Result<const DiffRenderer*> find_diff_renderer(std::string_view format);

// The same check for formats that have no table.
[[nodiscard]] Outcome check_format(std::string_view format,
                                   const std::vector<std::string>& formats);

void render_timeline_text(const Timeline& timeline, const Style& style, Output& out);
void render_timeline_markdown(const Timeline& timeline, const Style& style, Output& out);
void render_timeline_csv(const Timeline& timeline, const Style& style, Output& out);
void render_timeline_tsv(const Timeline& timeline, const Style& style, Output& out);
void render_timeline_json(const Timeline& timeline, const Style& style, Output& out);
void render_timeline_jsonl(const Timeline& timeline, const Style& style, Output& out);

void render_diff_text(const NamedDiff& named, const Style& style, Output& out);
void render_diff_markdown(const NamedDiff& named, const Style& style, Output& out);
void render_diff_csv(const NamedDiff& named, const Style& style, Output& out);
void render_diff_json(const NamedDiff& named, const Style& style, Output& out);

}  // namespace dateline::cli
