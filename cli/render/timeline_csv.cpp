#include "cli/console/terminal.h"
#include "cli/render/event_csv.h"
#include "cli/render/formats.h"

namespace dateline::cli {
namespace {

void stream(const Entries& entries, CsvDialect dialect, Output& out) {
  append_event_header(out.buffer(), dialect);
  entries([&](const TimelineEntry& entry) {
    append_event_row(out.buffer(), dialect, entry.event, entry.source_count());
    return out.spill();
  });
}

}  // namespace

void stream_timeline_csv(const Entries& entries, const Style& style, Output& out) {
  stream(entries, {',', style.excel, is_terminal(out.descriptor())}, out);
}

void stream_timeline_tsv(const Entries& entries, const Style& style, Output& out) {
  stream(entries, {'\t', style.excel, is_terminal(out.descriptor())}, out);
}

}  // namespace dateline::cli
