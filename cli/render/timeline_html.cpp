// A timeline as one page: headings and entries that need no script, and a script that adds the
// chart and the filters.
#include <algorithm>
#include <map>

#include "cli/render/display_date.h"
#include "cli/render/evidence.h"
#include "cli/render/formats.h"
#include "cli/render/html/page.h"
#include "cli/render/links.h"
#include "cli/render/outline.h"
#include "extractor/model/event_id.h"

namespace dateline::cli {
namespace {

// The other sides of an event's conflicts, and which entry tells them.
struct Opponent {
  const StoredEvent* event;
  std::string entry;
};
using Conflicts = std::multimap<uint64_t, Opponent>;

template <class Visit>
void for_each_report(const TimelineEntry& entry, const Visit& visit) {
  visit(entry.event);
  for (const StoredEvent& other : entry.also) visit(other);
}

class Page {
 public:
  Page(const Timeline& timeline, Output& out) : timeline_(timeline), out_(out) {
    std::vector<StoredEvent> all;
    std::map<uint64_t, std::string> entry_of;
    for (const TimelineEntry& entry : timeline)
      for_each_report(entry, [&](const StoredEvent& event) {
        all.push_back(event);
        entry_of[event.event.id] = format_id(entry.event.event.id);
        sources_.emplace(event.source, 0);
      });
    size_t number = 0;
    for (auto& [name, index] : sources_) index = number++;
    pairs_ = find_conflicts(all);
    for (const EventPair& pair : pairs_) {
      conflicts_.emplace(pair.a.event.id, Opponent{&pair.b, entry_of[pair.b.event.id]});
      conflicts_.emplace(pair.b.event.id, Opponent{&pair.a, entry_of[pair.a.event.id]});
    }
  }

  void append() {
    open_page(text(), "Timeline", Scripted::yes);
    append_header();
    append_controls();
    text() += "<main id=\"events\" tabindex=\"-1\">\n";
    Place before;
    for (const TimelineEntry& entry : timeline_) {
      Place place = cli::place_of(entry.event.event.when);
      append_headings(place, before);
      append_entry(entry, place);
      before = std::move(place);
      if (!out_.spill()) return;
    }
    close_sections();
    text() += "</main>\n";
    close_page(text(), Scripted::yes);
  }

 private:
  std::string& text() { return out_.buffer(); }

  void append_header() {
    text() += "<header>\n<h1>Timeline</h1>\n<p>" + std::to_string(timeline_.size()) +
              (timeline_.size() == 1 ? " event" : " events") + " from " +
              std::to_string(sources_.size()) + (sources_.size() == 1 ? " source" : " sources");
    if (!pairs_.empty())
      text() += "; <strong class=\"conflict\">" + std::to_string(pairs_.size()) +
                (pairs_.size() == 1 ? " conflict" : " conflicts") + " between sources</strong>";
    text() += ".</p>\n</header>\n";
  }

  void append_option(const std::string& value, const std::string& words) {
    text() += "<option value=\"" + html_text(value) + "\">" + html_text(words) + "</option>";
  }

  void append_controls() {
    text() +=
        "<form id=\"filters\" role=\"search\" aria-label=\"Filters\" hidden>\n<label>Words <input "
        "id=\"words\" type=\"search\" "
        "autocomplete=\"off\"></label>\n<label>Source <select id=\"source\">";
    append_option("", "all");
    for (const auto& [name, index] : sources_) append_option(std::to_string(index), name);
    text() += "</select></label>\n<label>Status <select id=\"status\">";
    append_option("", "all");
    for (const Status status : {Status::happened, Status::planned, Status::ongoing, Status::negated,
                                Status::hypothetical})
      append_option(std::string(status_name(status)), std::string(status_name(status)));
    text() += "</select></label>\n<label>Precision <select id=\"precision\">";
    append_option("", "all");
    for (const std::string& grain : grains()) append_option(grain, grain);
    text() +=
        "</select></label>\n<label class=\"tick\"><input id=\"conflicts\" type=\"checkbox\"> "
        "Conflicts only</label>\n<button type=\"submit\">Filter</button>"
        "<button type=\"reset\">Show all</button>\n</form>\n"
        "<section id=\"overview\" aria-labelledby=\"overview-title\" hidden>\n"
        "<h2 id=\"overview-title\" class=\"unseen\">Overview</h2>\n"
        "<canvas id=\"chart\" role=\"img\" aria-label=\"Events over time\"></canvas>\n"
        "<div class=\"zoom\"><button type=\"button\" id=\"earlier\">← Earlier</button>"
        "<button type=\"button\" id=\"in\">Zoom in</button>"
        "<button type=\"button\" id=\"out\">Zoom out</button>"
        "<button type=\"button\" id=\"later\">Later →</button>"
        "<button type=\"button\" id=\"whole\">Whole time</button></div>\n</section>\n"
        "<p id=\"count\" role=\"status\"></p>\n";
  }

  // In the order of the calendar.
  [[nodiscard]] std::vector<std::string> grains() const {
    std::map<Grain, std::string> found;
    for (const TimelineEntry& entry : timeline_) {
      const Grain grain = entry.event.event.when.grain();
      found.emplace(grain, grain_name(grain));
    }
    std::vector<std::string> names;
    for (const auto& [grain, name] : found) names.push_back(name);
    return names;
  }

  void append_headings(const Place& place, const Place& before) {
    const bool new_period = place.period != before.period;
    const bool new_part = new_period || place.part != before.part;
    const bool new_day = new_part || place.day != before.day;
    if (new_day) close_sections();
    if (!new_day) return;
    text() += "<section class=\"group\">\n";
    if (new_period) text() += "<h2>" + html_text(place.period) + "</h2>\n";
    if (new_part && !place.part.empty())
      text() += "<h3>" + html_text(place.part) + " <span class=\"unseen\">" +
                html_text(place.period) + "</span></h3>\n";
    if (!place.day.empty()) {
      if (place.part.empty())
        text() += "<h3>" + html_text(place.day) + "</h3>\n";
      else
        text() += "<h4>" + html_text(place.day) + "</h4>\n";
    }
    text() += "<ol>\n";
    open_ = true;
  }

  void close_sections() {
    if (open_) text() += "</ol>\n</section>\n";
    open_ = false;
  }

  // What the script filters by: sources by number, status, precision, first and last day.
  [[nodiscard]] std::string data_of(const TimelineEntry& entry) const {
    const Event& event = entry.event.event;
    std::vector<size_t> numbers;
    for_each_report(
        entry, [&](const StoredEvent& report) { numbers.push_back(sources_.at(report.source)); });
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::string data = " data-s=\"";
    for (const size_t number : numbers)
      data += (data.back() == '"' ? "" : " ") + std::to_string(number);
    data += "\" data-t=\"" + std::string(status_name(event.status)) + "\" data-p=\"" +
            std::string(grain_name(event.when.grain())) + "\"";
    const auto begin = event.when.begin_day();
    const auto end = event.when.end_day();
    if (begin || end) {
      const auto first = begin ? *begin : *end - date::days{1};
      const auto last = end ? *end - date::days{1} : *begin;
      data += " data-d=\"" + std::to_string(first.time_since_epoch().count()) + " " +
              std::to_string(last.time_since_epoch().count()) + "\"";
    }
    return data;
  }

  [[nodiscard]] bool in_conflict(const TimelineEntry& entry) const {
    bool any = false;
    for_each_report(entry, [&](const StoredEvent& report) {
      any = any || conflicts_.contains(report.event.id);
    });
    return any;
  }

  void append_entry(const TimelineEntry& entry, const Place& place) {
    const Event& event = entry.event.event;
    const bool conflict = in_conflict(entry);
    const std::string words = place.label.empty() ? display_date(event.when) : place.label;
    text() += "<li id=\"e" + format_id(event.id) + "\"" +
              (conflict ? " class=\"in-conflict\"" : "") + data_of(entry) + "><details><summary>" +
              html_time(event.when, words) + " " +
              html_text(event.headline.empty() ? event.sentence.text : event.headline) +
              status_badge(entry.event) +
              (conflict ? " <span class=\"badge conflict\">conflict</span>" : "") +
              " <span class=\"sources\">" + html_text(sources_line(entry)) +
              "</span></summary>\n<div class=\"evidence\">\n";
    for_each_report(entry, [&](const StoredEvent& report) {
      append_report(text(), report);
      append_opponents(report);
    });
    text() += "</div></details></li>\n";
  }

  void append_opponents(const StoredEvent& report) {
    const auto [first, last] = conflicts_.equal_range(report.event.id);
    for (auto it = first; it != last; ++it) {
      const StoredEvent& other = *it->second.event;
      text() += "<p class=\"conflict\">In conflict with " + html_text(other.source) +
                ": <a href=\"#e" + it->second.entry + "\">" +
                html_text(display_date(other.event.when)) + "</a></p>\n";
      append_report(text(), other);
    }
  }

  const Timeline& timeline_;
  Output& out_;
  std::map<std::string, size_t> sources_;
  std::vector<EventPair> pairs_;
  Conflicts conflicts_;
  bool open_ = false;
};

}  // namespace

void render_timeline_html(const Timeline& timeline, const Style&, Output& out) {
  Page(timeline, out).append();
}

}  // namespace dateline::cli
