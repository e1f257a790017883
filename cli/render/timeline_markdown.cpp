#include "cli/render/display_date.h"
#include "cli/render/evidence.h"
#include "cli/render/formats.h"
#include "cli/render/markdown.h"
#include "cli/render/outline.h"
#include "extractor/model/event_id.h"

namespace dateline::cli {
namespace {

void append_headings(std::string& out, const Place& place, const Place& before) {
  const bool new_period = place.period != before.period;
  const bool new_part = new_period || place.part != before.part;
  if (new_period) out += (before.period.empty() ? "## " : "\n## ") + place.period + "\n\n";
  if (new_part && !place.part.empty())
    out += (new_period ? "### " : "\n### ") + place.part + "\n\n";
}

// There is no heading for a day, so a time under it needs its day.
std::string date_of(const TimelineEntry& entry, const Place& place) {
  if (place.label.empty()) return place.day;
  const bool time_only = place.label == display_time(entry.event.event.when);
  return time_only ? place.day + ", " + place.label : place.label;
}

void append_entry(std::string& out, const TimelineEntry& entry, const Place& place) {
  out += "- ";
  const std::string date = date_of(entry, place);
  if (!date.empty()) out += "**" + markdown_text(date) + "**: ";
  out += markdown_text(told(entry.event)) + " — *" + markdown_text(sources_line(entry)) + "* `" +
         format_id(entry.event.event.id) + "`\n";
}

}  // namespace

void stream_timeline_markdown(const Entries& entries, const Style&, Output& out) {
  Place before;
  entries([&](const TimelineEntry& entry) {
    Place place = cli::place_of(entry.event.event.when);
    append_headings(out.buffer(), place, before);
    append_entry(out.buffer(), entry, place);
    before = std::move(place);
    return out.spill();
  });
}

}  // namespace dateline::cli
