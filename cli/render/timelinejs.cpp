// TimelineJS (Knight Lab): its JSON and its spreadsheet.
#include "cli/render/calendar_ends.h"
#include "cli/render/csv.h"
#include "cli/render/display_date.h"
#include "cli/render/evidence.h"
#include "cli/render/formats.h"
#include "cli/render/json_writer.h"
#include "cli/render/links.h"
#include "extractor/model/event_id.h"

namespace dateline::cli {
namespace {

// What Knight Lab's template has, in its order.
constexpr std::string_view kColumns[] = {
    "Year",      "Month",   "Day",          "Time",          "End Year",
    "End Month", "End Day", "End Time",     "Display Date",  "Headline",
    "Text",      "Media",   "Media Credit", "Media Caption", "Media Thumbnail",
    "Alt Text",  "Type",    "Group",        "Background"};

// TimelineJS shows what it is given as HTML.
std::string headline_of(const TimelineEntry& entry) {
  return html_text(told(entry.event));
}

std::string text_of(const TimelineEntry& entry) {
  return html_text("“" + entry.event.event.sentence.text + "” — " + sources_line(entry) + ", " +
                   published_words(entry.event));
}

std::string two_digits(int number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string clock_of(const CalendarEnd& end) {
  if (end.hour < 0) return "";
  return two_digits(end.hour) + ":" + two_digits(end.minute < 0 ? 0 : end.minute);
}

std::string number_or_nothing(unsigned number) {
  return number == 0 ? "" : std::to_string(number);
}

void append_end(CsvRow& row, const CalendarEnd& end) {
  row.text(std::to_string(end.year)).text(number_or_nothing(end.month));
  row.text(number_or_nothing(end.day)).text(clock_of(end));
}

void append_row(std::string& out, CsvDialect dialect, const TimelineEntry& entry,
                const CalendarEnds& ends) {
  CsvRow row(out, dialect);
  append_end(row, ends.first);
  if (ends.last) {
    append_end(row, *ends.last);
  } else {
    row.text("").text("").text("").text("");
  }
  row.text(html_text(display_date(entry.event.event.when)));
  row.text(headline_of(entry)).text(text_of(entry));
  for (int media = 0; media < 6; ++media) row.text("");
  row.text(html_text(entry.event.source)).text("");
  row.end();
}

void write_end(JsonWriter& json, std::string_view name, const CalendarEnd& end) {
  json.key(name);
  json.begin_object();
  json.key("year");
  json.raw(std::to_string(end.year));
  if (end.month > 0) json.field("month", uint64_t{end.month});
  if (end.day > 0) json.field("day", uint64_t{end.day});
  if (end.hour >= 0) json.field("hour", static_cast<uint64_t>(end.hour));
  if (end.hour >= 0 && end.minute >= 0) json.field("minute", static_cast<uint64_t>(end.minute));
  json.end_object();
}

void write_slide(JsonWriter& json, const TimelineEntry& entry, const CalendarEnds& ends) {
  json.begin_object();
  write_end(json, "start_date", ends.first);
  if (ends.last) write_end(json, "end_date", *ends.last);
  json.field("display_date", html_text(display_date(entry.event.event.when)));
  json.key("text");
  json.begin_object();
  json.field("headline", headline_of(entry));
  json.field("text", text_of(entry));
  json.end_object();
  json.field("group", html_text(entry.event.source));
  json.field("unique_id", "event-" + format_id(entry.event.event.id));
  json.end_object();
}

}  // namespace

bool timelinejs_holds(const TimelineEntry& entry) {
  return calendar_ends(entry.event.event.when).has_value();
}

std::string left_out_of_timelinejs(size_t count) {
  return std::to_string(count) + (count == 1 ? " event has" : " events have") +
         " no known year, which TimelineJS needs: left out";
}

void stream_timelinejs(const Entries& entries, const Style&, Output& out) {
  JsonWriter json(out.buffer());
  json.begin_object();
  json.key("events");
  json.begin_array();
  entries([&](const TimelineEntry& entry) {
    if (const auto ends = calendar_ends(entry.event.event.when)) write_slide(json, entry, *ends);
    return out.spill();
  });
  json.end_array();
  json.end_object();
  out.buffer() += '\n';
}

void stream_timelinejs_csv(const Entries& entries, const Style& style, Output& out) {
  const CsvDialect dialect{',', style.excel};
  if (dialect.excel) out.buffer() += kByteOrderMark;
  CsvRow header(out.buffer(), dialect);
  for (const std::string_view column : kColumns) header.text(column);
  header.end();
  entries([&](const TimelineEntry& entry) {
    if (const auto ends = calendar_ends(entry.event.event.when))
      append_row(out.buffer(), dialect, entry, *ends);
    return out.spill();
  });
}

}  // namespace dateline::cli
