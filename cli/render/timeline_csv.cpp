#include "cli/render/event_csv.h"
#include "cli/render/formats.h"

namespace dateline::cli {
namespace {

void render(const Timeline& timeline, CsvDialect dialect, Output& out) {
  append_event_header(out.buffer(), dialect);
  for (const TimelineEntry& entry : timeline) {
    append_event_row(out.buffer(), dialect, entry.event, entry.source_count());
    if (!out.spill()) return;
  }
}

}  // namespace

void render_timeline_csv(const Timeline& timeline, const Style& style, Output& out) {
  render(timeline, {',', style.excel}, out);
}

void render_timeline_tsv(const Timeline& timeline, const Style& style, Output& out) {
  render(timeline, {'\t', style.excel}, out);
}

}  // namespace dateline::cli
