#include "cli/render/evidence.h"
#include "cli/render/formats.h"
#include "cli/render/outline.h"
#include "cli/render/wrap.h"
#include "extractor/model/event_id.h"

namespace dateline::cli {
namespace {

// Headings are printed where they change.
void append_headings(std::string& out, const Place& place, const Place& before,
                     const Style& style) {
  const bool new_period = place.period != before.period;
  const bool new_part = new_period || place.part != before.part;
  const bool new_day = new_part || place.day != before.day;
  if (new_period) {
    if (!before.period.empty()) out += '\n';
    out += painted(style, Paint::bold, place.period) + "\n";
  }
  if (new_part && !place.part.empty())
    out += "\n  " + painted(style, Paint::bold, place.part) + "\n";
  if (new_day && !place.day.empty()) out += "    " + place.day + "\n";
}

size_t indent_of(const Place& place) {
  return place.part.empty() ? 2 : place.day.empty() ? 4 : 6;
}

void append_entry(std::string& out, const TimelineEntry& entry, const Place& place,
                  const Style& style) {
  const std::string margin(indent_of(place), ' ');
  std::string text = told(entry.event);
  if (!place.label.empty()) text.insert(0, place.label + ": ");
  append_wrapped(out, margin + "- ", text, margin.size() + 2, style.width);
  std::string evidence;
  append_wrapped(evidence, margin + "  ",
                 sources_line(entry) + " · " + format_id(entry.event.event.id), margin.size() + 2,
                 style.width);
  evidence.pop_back();
  out += painted(style, Paint::faint, evidence) + "\n";
}

}  // namespace

void stream_timeline_text(const Entries& entries, const Style& style, Output& out) {
  Place before;
  entries([&](const TimelineEntry& entry) {
    Place place = cli::place_of(entry.event.event.when);
    append_headings(out.buffer(), place, before, style);
    append_entry(out.buffer(), entry, place, style);
    before = std::move(place);
    return out.spill();
  });
}

}  // namespace dateline::cli
