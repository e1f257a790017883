// A chart of events per month, the sources stacked in colours: SVG without any script.
#include <algorithm>
#include <limits>
#include <map>
#include <optional>

#include "cli/render/display_date.h"
#include "cli/render/formats.h"
#include "cli/render/links.h"

namespace dateline::cli {
namespace {

constexpr size_t kMostSources = 7;    // as many as colours tell apart; the rest are one
constexpr int64_t kMostMonths = 240;  // beyond, a column is a year
constexpr int kHigh = 300;            // of the columns, in pixels
constexpr int kLeft = 50;
constexpr int kTop = 60;
constexpr int kColumn = 14;
constexpr int kLegendLine = 20;

// Okabe and Ito's palette, which colour-blind readers tell apart, and grey for the rest.
constexpr std::string_view kColors[] = {"#0072B2", "#E69F00", "#009E73", "#CC79A7",
                                        "#56B4E9", "#D55E00", "#B8A800", "#7F7F7F"};

// Months since year 0; nothing for what is coarser than a month or open.
std::optional<int64_t> month_of(const TimeSpan& when) {
  if (when.is_range || when.open_begin || when.open_end || when.grain() > Grain::month)
    return std::nullopt;
  const auto begin = when.begin_day();
  if (!begin) return std::nullopt;
  const date::year_month_day day{*begin};
  return int64_t{int{day.year()}} * 12 + unsigned{day.month()} - 1;
}

int64_t floor_div(int64_t value, int64_t by) {
  return value / by - (value % by < 0 ? 1 : 0);
}

// What is counted of entries, however many: events by source and month.
struct Tally {
  std::map<std::string, std::map<int64_t, size_t>> events_of;
  size_t corrected = 0;

  void add(const TimelineEntry& entry) {
    const auto month = month_of(entry.event.event.when);
    if (!month) return;
    ++events_of[entry.event.source][*month];
    corrected += corrected_fields(entry.event).empty() ? 0 : 1;
  }
};

size_t all_of(const std::map<int64_t, size_t>& events) {
  size_t sum = 0;
  for (const auto& [month, count] : events) sum += count;
  return sum;
}

class Chart {
 public:
  explicit Chart(const Tally& tally) : corrected_(tally.corrected) {
    choose_sources(tally);
    choose_columns(tally);
    for (const auto& [source, events] : tally.events_of)
      for (const auto& [month, count] : events)
        columns_[static_cast<size_t>(floor_div(month, months_) - first_)][row_of(source)] += count;
    for (const auto& column : columns_) most_ = std::max(most_, total(column));
  }

  [[nodiscard]] std::string svg() const {
    const std::string per = months_ == 1 ? "month" : "year";
    const size_t wide = std::max<size_t>(420, kLeft + columns_.size() * kColumn + 20);
    const size_t high = kTop + kHigh + 50 + (sources_.size() + 1) * kLegendLine;
    std::string out =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"t d\" "
        "viewBox=\"0 0 " +
        std::to_string(wide) + " " + std::to_string(high) + "\" width=\"" + std::to_string(wide) +
        "\" height=\"" + std::to_string(high) +
        "\" font-family=\"sans-serif\" font-size=\"12\">\n<title id=\"t\">Events per " + per +
        " by source</title>\n<desc id=\"d\">" + description() + "</desc>\n";
    out += "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n";
    out += text(kLeft, 28, "Events per " + per + " by source", " font-size=\"18\"");
    append_scale(out, wide);
    for (size_t i = 0; i < columns_.size(); ++i) append_column(out, i);
    append_legend(out);
    append_corrected(out);
    return out + "</svg>\n";
  }

 private:
  using Column = std::vector<size_t>;

  static size_t total(const Column& column) {
    size_t sum = 0;
    for (const size_t count : column) sum += count;
    return sum;
  }

  // The most told first; what colours do not reach is one.
  void choose_sources(const Tally& tally) {
    std::vector<std::pair<std::string, size_t>> ranked;
    for (const auto& [source, events] : tally.events_of)
      ranked.emplace_back(source, all_of(events));
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    for (size_t i = 0; i < ranked.size() && i < kMostSources; ++i)
      sources_.push_back(ranked[i].first);
    if (ranked.size() > kMostSources)
      sources_.push_back(std::to_string(ranked.size() - kMostSources) + " other sources");
  }

  void choose_columns(const Tally& tally) {
    if (tally.events_of.empty()) return;
    int64_t first = std::numeric_limits<int64_t>::max();
    int64_t last = std::numeric_limits<int64_t>::min();
    for (const auto& [source, events] : tally.events_of) {
      first = std::min(first, events.begin()->first);
      last = std::max(last, events.rbegin()->first);
    }
    months_ = last - first >= kMostMonths ? 12 : 1;
    first_ = floor_div(first, months_);
    columns_.assign(static_cast<size_t>(floor_div(last, months_) - first_ + 1),
                    Column(sources_.size()));
  }

  [[nodiscard]] size_t row_of(const std::string& source) const {
    const auto found = std::find(sources_.begin(), sources_.end(), source);
    return found == sources_.end() ? sources_.size() - 1
                                   : static_cast<size_t>(found - sources_.begin());
  }

  [[nodiscard]] std::string name_of(size_t column) const {
    const int64_t at = first_ + static_cast<int64_t>(column);
    if (months_ == 12) return display_year(static_cast<int32_t>(at));
    const int64_t year = floor_div(at, 12);
    return std::string(month_name(static_cast<unsigned>(at - year * 12 + 1))) + " " +
           display_year(static_cast<int32_t>(year));
  }

  [[nodiscard]] std::string description() const {
    if (columns_.empty()) return "No event is dated to a month.";
    return html_text(name_of(0) + " to " + name_of(columns_.size() - 1) + "; at most " +
                     std::to_string(most_) + " in one column.");
  }

  static std::string text(size_t x, size_t y, const std::string& words, const std::string& more) {
    return "<text x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\"" + more + ">" +
           html_text(words) + "</text>\n";
  }

  [[nodiscard]] size_t height_of(size_t count) const {
    return most_ == 0 ? 0 : count * kHigh / most_;
  }

  void append_scale(std::string& out, size_t wide) const {
    for (const size_t mark : {size_t{0}, most_ / 2, most_}) {
      const size_t y = kTop + kHigh - height_of(mark);
      out += "<path d=\"M" + std::to_string(kLeft) + " " + std::to_string(y) + "H" +
             std::to_string(wide - 10) + "\" stroke=\"#ccc\"/>\n";
      out += text(kLeft - 6, y + 4, std::to_string(mark), " text-anchor=\"end\"");
    }
  }

  void append_column(std::string& out, size_t index) const {
    const size_t x = kLeft + index * kColumn;
    size_t below = 0;
    for (size_t row = 0; row < sources_.size(); ++row) {
      const size_t count = columns_[index][row];
      if (count == 0) continue;
      const size_t bottom = height_of(below);
      below += count;
      const size_t high = height_of(below) - bottom;
      out += "<rect x=\"" + std::to_string(x + 1) + "\" y=\"" +
             std::to_string(kTop + kHigh - bottom - high) + "\" width=\"" +
             std::to_string(kColumn - 2) + "\" height=\"" + std::to_string(high) + "\" fill=\"" +
             color_of(row) + "\"><title>" +
             html_text(name_of(index) + ", " + sources_[row] + ": " + std::to_string(count)) +
             "</title></rect>\n";
    }
    if (index % 12 == 0) out += text(x, kTop + kHigh + 18, name_of(index), "");
  }

  [[nodiscard]] std::string color_of(size_t row) const {
    return std::string(kColors[row < kMostSources ? row : kMostSources]);
  }

  void append_legend(std::string& out) const {
    for (size_t row = 0; row < sources_.size(); ++row) {
      const size_t y = kTop + kHigh + 36 + row * kLegendLine;
      out += "<rect x=\"" + std::to_string(kLeft) + "\" y=\"" + std::to_string(y) +
             "\" width=\"12\" height=\"12\" fill=\"" + color_of(row) + "\"/>\n" +
             text(kLeft + 18, y + 11, sources_[row], "");
    }
  }

  void append_corrected(std::string& out) const {
    if (corrected_ == 0) return;
    out += text(kLeft, kTop + kHigh + 36 + sources_.size() * kLegendLine + 11,
                std::to_string(corrected_) + " corrected by hand", " font-style=\"italic\"");
  }

  std::vector<std::string> sources_;
  std::vector<Column> columns_;  // events, by source
  int64_t first_ = 0;            // the first column, in columns since year 0
  int64_t months_ = 1;           // of a column
  size_t most_ = 0;
  size_t corrected_;
};

}  // namespace

bool svg_holds(const TimelineEntry& entry) {
  return month_of(entry.event.event.when).has_value();
}

std::string left_out_of_svg(size_t count) {
  return std::to_string(count) + (count == 1 ? " event is" : " events are") +
         " not dated to one month, which the chart cannot show: left out";
}

void stream_timeline_svg(const Entries& entries, const Style&, Output& out) {
  Tally tally;
  entries([&tally](const TimelineEntry& entry) { return tally.add(entry), true; });
  out.buffer() += Chart(tally).svg();
}

}  // namespace dateline::cli
