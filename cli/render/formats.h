// The renderers, each a row in a table: a format's name and the function that writes it.
//
// A renderer turns pure values into bytes in an Output. Text from articles is sanitised in text and
// markdown and left as it is in json, and in csv and tsv unless a terminal shows them.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/console/output.h"
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
  // One of the two: a format that is written entry by entry needs no timeline in memory, and leaves
  // out by itself what it does not hold.
  void (*stream)(const Entries& entries, const Style& style, Output& out) = nullptr;
  void (*render)(const Timeline& timeline, const Style& style, Output& out) = nullptr;
  // Whether the format can hold an entry, and what is said of so many that it cannot. Null: it
  // holds all.
  bool (*holds)(const TimelineEntry& entry) = nullptr;
  std::string (*left_out)(size_t count) = nullptr;
  // For --top; null: the event that tells most of each day is rendered as a timeline.
  void (*render_days)(const std::vector<RankedDay>& days, const Style& style,
                      Output& out) = nullptr;
};

// Counts, of the entries it is shown, those that a format cannot hold.
class LeftOut {
 public:
  // `renderer` outlives it.
  explicit LeftOut(const TimelineRenderer& renderer) : renderer_(renderer) {}
  void see(const TimelineEntry& entry) {
    count_ += renderer_.holds == nullptr || renderer_.holds(entry) ? 0 : 1;
  }
  // Empty if none was left out.
  [[nodiscard]] std::string words() const { return count_ == 0 ? "" : renderer_.left_out(count_); }

 private:
  const TimelineRenderer& renderer_;
  size_t count_ = 0;
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
void stream_timeline_ics(const Entries& entries, const Style& style, Output& out);
void stream_timelinejs(const Entries& entries, const Style& style, Output& out);
void stream_timelinejs_csv(const Entries& entries, const Style& style, Output& out);
void stream_timeline_svg(const Entries& entries, const Style& style, Output& out);
void render_days_json(const std::vector<RankedDay>& days, const Style& style, Output& out);

[[nodiscard]] bool ics_holds(const TimelineEntry& entry);
[[nodiscard]] std::string left_out_of_ics(size_t count);
[[nodiscard]] bool timelinejs_holds(const TimelineEntry& entry);
[[nodiscard]] std::string left_out_of_timelinejs(size_t count);
[[nodiscard]] bool svg_holds(const TimelineEntry& entry);
[[nodiscard]] std::string left_out_of_svg(size_t count);

void render_diff_text(const std::vector<NamedDiff>& diffs, const Style& style, Output& out);
void render_diff_markdown(const std::vector<NamedDiff>& diffs, const Style& style, Output& out);
void render_diff_csv(const std::vector<NamedDiff>& diffs, const Style& style, Output& out);
void render_diff_html(const std::vector<NamedDiff>& diffs, const Style& style, Output& out);
void render_diff_json(const std::vector<NamedDiff>& diffs, const Style& style, Output& out);

}  // namespace dateline::cli
