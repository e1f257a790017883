#include "cli/render/formats.h"

#include <algorithm>
#include <array>

#include "extractor/model/did_you_mean.h"

namespace dateline::cli {
namespace {

constexpr std::array kTimelineRenderers = {
    TimelineRenderer{"text", stream_timeline_text},
    TimelineRenderer{"markdown", stream_timeline_markdown},
    TimelineRenderer{"html", nullptr, render_timeline_html},
    TimelineRenderer{"csv", stream_timeline_csv},
    TimelineRenderer{"tsv", stream_timeline_tsv},
    TimelineRenderer{"json", stream_timeline_json, nullptr, nullptr, nullptr, render_days_json},
    TimelineRenderer{"jsonl", stream_timeline_jsonl},
    TimelineRenderer{"timelinejs", stream_timelinejs, nullptr, timelinejs_holds,
                     left_out_of_timelinejs},
    TimelineRenderer{"timelinejs-csv", stream_timelinejs_csv, nullptr, timelinejs_holds,
                     left_out_of_timelinejs},
    TimelineRenderer{"ics", stream_timeline_ics, nullptr, ics_holds, left_out_of_ics},
    TimelineRenderer{"svg", stream_timeline_svg, nullptr, svg_holds, left_out_of_svg}};

constexpr std::array kDiffRenderers = {
    DiffRenderer{"text", render_diff_text}, DiffRenderer{"markdown", render_diff_markdown},
    DiffRenderer{"html", render_diff_html}, DiffRenderer{"csv", render_diff_csv},
    DiffRenderer{"json", render_diff_json}};

template <class Renderers>
std::string names_of(const Renderers& renderers) {
  std::string names;
  for (const auto& row : renderers) names += (names.empty() ? "" : ", ") + std::string(row.format);
  return names;
}

template <class Renderers>
auto find_in(const Renderers& renderers, std::string_view format)
    -> Result<const typename Renderers::value_type*> {
  std::vector<std::string> names;
  for (const auto& row : renderers) {
    if (row.format == format) return &row;
    names.emplace_back(row.format);
  }
  return check_format(format, names).error();
}

}  // namespace

void render_timeline(const TimelineRenderer& renderer, const Timeline& timeline, const Style& style,
                     Output& out) {
  if (renderer.stream == nullptr) return renderer.render(timeline, style, out);
  const Entries entries = [&timeline](const auto& visitor) {
    for (const TimelineEntry& entry : timeline)
      if (!visitor(entry)) return;
  };
  renderer.stream(entries, style, out);
}

Result<const TimelineRenderer*> find_timeline_renderer(std::string_view format) {
  return find_in(kTimelineRenderers, format);
}

Result<const DiffRenderer*> find_diff_renderer(std::string_view format) {
  return find_in(kDiffRenderers, format);
}

std::string timeline_formats() {
  return names_of(kTimelineRenderers);
}

std::string diff_formats() {
  return names_of(kDiffRenderers);
}

Outcome check_format(std::string_view format, const std::vector<std::string>& formats) {
  if (std::find(formats.begin(), formats.end(), format) != formats.end()) return Done{};
  std::string list;
  for (const std::string& name : formats) list += (list.empty() ? "" : ", ") + name;
  return Error{ErrorCode::invalid_input,
               "there is no format `" + std::string(format) + "`" + did_you_mean(format, formats) +
                   " (there are " + list + ")",
               ""};
}

}  // namespace dateline::cli
