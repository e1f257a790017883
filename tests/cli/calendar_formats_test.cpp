#include <catch2/catch.hpp>
#include <functional>
#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/render/calendar_ends.h"
#include "cli/render/formats.h"
#include "extractor/model/edtf.h"
#include "tests/store/samples.h"

using namespace dateline;
using namespace dateline::cli;

namespace {

TimeSpan edtf(const std::string& text) {
  const auto when = parse_edtf(text);
  REQUIRE(when);
  return *when;
}

TimelineEntry entry(uint64_t id, const std::string& when, const std::string& headline) {
  TimelineEntry entry;
  entry.event = samples::stored(id, edtf(when), headline);
  return entry;
}

std::string rendered(std::string_view format, const Timeline& timeline) {
  auto out = Output::open("/dev/null");
  const auto renderer = find_timeline_renderer(format);
  REQUIRE((out && renderer));
  render_timeline(**renderer, timeline, Style{}, *out);
  std::string text = std::move(out->buffer());
  out->buffer().clear();
  return text;
}

std::string left_out(std::string_view format, const Timeline& timeline) {
  const auto renderer = find_timeline_renderer(format);
  REQUIRE(renderer);
  LeftOut left_out(**renderer);
  for (const TimelineEntry& entry : timeline) left_out.see(entry);
  return left_out.words();
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("calendar ends are never finer than the text", "[calendar]") {
  const auto year = calendar_ends(edtf("2005"));
  REQUIRE(year);
  CHECK(year->first == CalendarEnd{2005, 0, 0, -1, -1});
  CHECK_FALSE(year->last);
  const auto spring = calendar_ends(edtf("2001-21"));
  REQUIRE(spring);
  CHECK(spring->first.month == 3);
  REQUIRE(spring->last);
  CHECK(*spring->last == CalendarEnd{2001, 5, 0, -1, -1});
  const auto since = calendar_ends(edtf("2014/.."));
  REQUIRE(since);
  CHECK(since->first.year == 2014);
  CHECK_FALSE(since->last);
  const auto range = calendar_ends(edtf("2022-02-24/2022-03-02"));
  REQUIRE((range && range->last));
  CHECK(range->last->day == 2);
  CHECK_FALSE(calendar_ends(edtf("XXXX-02-24")));
}

TEST_CASE("iCalendar: days only, folded, escaped, the end exclusive", "[ics]") {
  const Timeline timeline = {
      entry(1, "2022-02-28",
            "Zürich, Basel; a very long headline that goes on and on äöü until it must be folded"),
      entry(2, "2022-03", "Some day in March"), entry(3, "XXXX-05-01", "No year")};
  const std::string ics = rendered("ics", timeline);
  CHECK(contains(ics, "DTSTART;VALUE=DATE:20220228\r\nDTEND;VALUE=DATE:20220301\r\n"));
  CHECK(contains(ics, "SUMMARY:Zürich\\, Basel\\; a"));
  CHECK(contains(ics, "\r\n "));
  CHECK_FALSE(contains(ics, "Some day"));
  for (const std::string& line : lines_of(ics)) {
    CHECK(line.size() <= 76);  // 75 and the CR
    CHECK(line.back() == '\r');
  }
  CHECK(contains(left_out("ics", timeline), "2 events"));
  CHECK(left_out("ics", {timeline[0]}).empty());
}

TEST_CASE("TimelineJS: its header, HTML escaped, no row without a year", "[timelinejs]") {
  const Timeline timeline = {entry(1, "2022-03", "<script>x</script> & co"),
                             entry(2, "XXXX-05-01", "No year")};
  const auto lines = lines_of(rendered("timelinejs-csv", timeline));
  REQUIRE(lines.size() == 2);
  CHECK(lines[0] ==
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,"
        "Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background");
  CHECK(lines[1].starts_with("2022,3,,,,,,,March 2022,&lt;script&gt;x&lt;/script&gt; &amp; co,"));
  const auto json = nlohmann::json::parse(rendered("timelinejs", timeline));
  REQUIRE(json["events"].size() == 1);
  CHECK(json["events"][0]["start_date"] == nlohmann::json{{"year", 2022}, {"month", 3}});
  CHECK(contains(left_out("timelinejs", timeline), "1 event has no known year"));
}

TEST_CASE("the chart stacks sources, counts what it cannot show and escapes names", "[svg]") {
  Timeline timeline = {entry(1, "2022-03-04", "A"), entry(2, "2022-05", "B"),
                       entry(3, "2022", "C")};
  timeline[1].event.source = "<b>Ledger";
  const std::string svg = rendered("svg", timeline);
  CHECK(contains(svg, "&lt;b&gt;Ledger"));
  CHECK_FALSE(contains(svg, "<b>"));
  CHECK(contains(svg, "March 2022, Courier: 1"));
  CHECK(contains(left_out("svg", timeline), "1 event is"));
  CHECK(contains(rendered("svg", {}), "No event is dated to a month"));
}
