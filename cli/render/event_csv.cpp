#include "cli/render/event_csv.h"

#include "cli/render/display_date.h"
#include "extractor/model/edtf.h"
#include "extractor/model/event_id.h"

namespace dateline::cli {
namespace {

constexpr std::string_view kColumns[] = {
    "event_id",      "date",        "earliest",  "latest",           "precision",    "display_date",
    "headline",      "sentence",    "status",    "attribution",      "participants", "source",
    "article_title", "article_url", "published", "sources_agreeing", "date_basis",   "confidence",
    "article_id",    "char_begin",  "char_end",  "corrected"};

template <class Names>
std::string joined(const Names& names) {
  std::string text;
  for (const auto& name : names) text.append(text.empty() ? "" : "; ").append(name);
  return text;
}

std::string day_or_nothing(std::optional<date::sys_days> day) {
  return day ? format_day(*day) : "";
}

void append_when(CsvRow& row, const TimeSpan& when) {
  auto last = when.end_day();
  if (last) *last -= date::days{1};
  row.text(to_edtf(when)).text(day_or_nothing(when.begin_day())).text(day_or_nothing(last));
  row.text(grain_name(when.grain())).date_in_words(display_date(when));
}

}  // namespace

void append_event_header(std::string& out, CsvDialect dialect) {
  if (dialect.excel) out += kByteOrderMark;
  CsvRow row(out, dialect);
  for (const std::string_view column : kColumns) row.text(column);
  row.end();
}

void append_event_row(std::string& out, CsvDialect dialect, const StoredEvent& event,
                      size_t sources) {
  const Event& told = event.event;
  CsvRow row(out, dialect);
  row.text(format_id(told.id));
  append_when(row, told.when);
  row.text(told.headline)
      .text(told.sentence.text)
      .text(status_name(told.status))
      .text(told.attribution);
  row.text(joined(told.participants))
      .text(event.source)
      .text(event.article_title)
      .text(event.article_url);
  row.text(event.published ? format_moment(*event.published) : "").number(uint64_t{sources});
  row.text(anchor_name(told.anchor)).number(told.confidence).text(format_id(event.article));
  row.number(uint64_t{told.sentence.begin}).number(uint64_t{told.sentence.end});
  row.text(joined(corrected_fields(event)));
  row.end();
}

}  // namespace dateline::cli
