#include "cli/console/terminal.h"
#include "cli/render/csv.h"
#include "cli/render/formats.h"
#include "extractor/model/edtf.h"
#include "extractor/model/event_id.h"

namespace dateline::cli {
namespace {

constexpr std::string_view kSideColumns[] = {"event_id", "date",      "headline",   "sentence",
                                             "status",   "published", "date_basis", "article_url"};

void append_header(std::string& out, CsvDialect dialect) {
  if (dialect.excel) out += kByteOrderMark;
  CsvRow row(out, dialect);
  row.text("relation").text("finer").text("a").text("b");
  for (const std::string side : {"a_", "b_"}) {
    for (const std::string_view column : kSideColumns) row.text(side + std::string(column));
  }
  row.end();
}

void append_side(CsvRow& row, const StoredEvent* event) {
  if (event == nullptr) {
    for (size_t i = 0; i < std::size(kSideColumns); ++i) row.text("");
    return;
  }
  const Event& told = event->event;
  row.text(format_id(told.id))
      .text(to_edtf(told.when))
      .text(told.headline)
      .text(told.sentence.text);
  row.text(status_name(told.status)).text(event->published ? format_moment(*event->published) : "");
  row.text(anchor_name(told.anchor)).text(event->article_url);
}

void append_diff(const NamedDiff& named, CsvDialect dialect, Output& out) {
  const auto append = [&](std::string_view relation, std::string_view finer, const StoredEvent* a,
                          const StoredEvent* b) {
    CsvRow row(out.buffer(), dialect);
    row.text(relation).text(finer).text(named.a).text(named.b);
    append_side(row, a);
    append_side(row, b);
    row.end();
    out.spill();
  };
  for (const EventPair& pair : named.diff.agreed) append("agreed", "", &pair.a, &pair.b);
  for (const FinerPair& pair : named.diff.finer) {
    append("finer", std::string_view(&pair.finer, 1), &pair.a, &pair.b);
  }
  for (const EventPair& pair : named.diff.conflicting) append("conflicting", "", &pair.a, &pair.b);
  for (const StoredEvent& event : named.diff.only_a) append("only_a", "", &event, nullptr);
  for (const StoredEvent& event : named.diff.only_b) append("only_b", "", nullptr, &event);
}

}  // namespace

void render_diff_csv(const std::vector<NamedDiff>& diffs, const Style& style, Output& out) {
  const CsvDialect dialect{',', style.excel, is_terminal(out.descriptor())};
  append_header(out.buffer(), dialect);
  for (const NamedDiff& named : diffs) append_diff(named, dialect, out);
}

}  // namespace dateline::cli
