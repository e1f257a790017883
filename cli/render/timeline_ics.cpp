// iCalendar (RFC 5545): what is dated to the day, as all-day events.
#include "cli/render/display_date.h"
#include "cli/render/evidence.h"
#include "cli/render/formats.h"
#include "cli/render/links.h"
#include "cli/render/sanitise.h"
#include "extractor/model/event_id.h"
#include "extractor/model/utf8.h"

namespace dateline::cli {
namespace {

constexpr size_t kLongestLine = 75;  // bytes, the line end not counted

// A line is folded between characters; what follows begins with a space, which counts.
void append_line(std::string& out, std::string_view line) {
  size_t column = 0;
  for (size_t at = 0; at < line.size();) {
    size_t next = at + 1;
    while (next < line.size() && is_continuation_byte(line[next])) ++next;
    if (column + next - at > kLongestLine) out += "\r\n ", column = 1;
    out.append(line, at, next - at);
    column += next - at;
    at = next;
  }
  out += "\r\n";
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : one_line(text)) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    out += c;
  }
  return out;
}

std::string basic_day(date::sys_days day) {
  std::string text = format_day(day);
  std::erase(text, '-');
  return text;
}

// A calendar has days from year 1 to 9999, and holds no "some day in March".
bool fits(const TimeSpan& when) {
  const auto begin = when.begin_day();
  const auto end = when.end_day();
  if (!begin || !end || when.grain() > Grain::day || when.approximate) return false;
  const date::year_month_day first{*begin};
  const date::year_month_day last{*end};
  return int{first.year()} >= 1 && int{last.year()} <= 9999;
}

std::string_view ics_status(Status status) {
  if (status == Status::negated) return "CANCELLED";
  return status == Status::happened || status == Status::ongoing ? "CONFIRMED" : "TENTATIVE";
}

// The article's own time and not the clock's, so that the same store writes the same file.
std::string stamp_of(const StoredEvent& event) {
  const auto day = event.published ? event.published->day : *event.event.when.begin_day();
  return basic_day(day) + "T000000Z";
}

void append_event(std::string& out, const TimelineEntry& entry) {
  const StoredEvent& stored = entry.event;
  const Event& event = stored.event;
  append_line(out, "BEGIN:VEVENT");
  append_line(out, "UID:" + format_id(event.id) + "@dateline");
  append_line(out, "DTSTAMP:" + stamp_of(stored));
  append_line(out, "DTSTART;VALUE=DATE:" + basic_day(*event.when.begin_day()));
  append_line(out, "DTEND;VALUE=DATE:" + basic_day(*event.when.end_day()));  // exclusive, as ours
  append_line(out, "SUMMARY:" + escaped(told(stored)));
  append_line(out, "DESCRIPTION:" + escaped(display_date(event.when)) + "\\n" +
                       escaped(event.sentence.text) + "\\n" + escaped(sources_line(entry)) +
                       "\\; " + escaped(published_words(stored)));
  append_line(out, "STATUS:" + std::string(ics_status(event.status)));
  append_line(out, "CATEGORIES:" + escaped(stored.source));
  append_line(out, "TRANSP:TRANSPARENT");
  if (is_web_link(stored.article_url)) append_line(out, "URL:" + stored.article_url);
  append_line(out, "END:VEVENT");
}

}  // namespace

bool ics_holds(const TimelineEntry& entry) {
  return fits(entry.event.event.when);
}

std::string left_out_of_ics(size_t count) {
  return std::to_string(count) + (count == 1 ? " event is" : " events are") +
         " not dated to the day, which a calendar cannot hold: left out";
}

void stream_timeline_ics(const Entries& entries, const Style&, Output& out) {
  append_line(out.buffer(), "BEGIN:VCALENDAR");
  append_line(out.buffer(), "VERSION:2.0");
  append_line(out.buffer(), "PRODID:-//Dateline//Timeline//EN");
  append_line(out.buffer(), "CALSCALE:GREGORIAN");
  entries([&out](const TimelineEntry& entry) {
    if (ics_holds(entry)) append_event(out.buffer(), entry);
    return out.spill();
  });
  append_line(out.buffer(), "END:VCALENDAR");
}

}  // namespace dateline::cli
