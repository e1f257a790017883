// Articles and events for the tests of the store.
#pragma once

#include <random>
#include <string>
#include <vector>

#include "extractor/model/document.h"
#include "extractor/model/event.h"
#include "store/stored_event.h"

namespace dateline::samples {

inline CalendarUnit day(int32_t year, uint8_t month, uint8_t number) {
  CalendarUnit unit;
  unit.grain = Grain::day;
  unit.year = year;
  unit.month = month;
  unit.day = number;
  return unit;
}

inline CalendarUnit month(int32_t year, uint8_t number) {
  CalendarUnit unit;
  unit.grain = Grain::month;
  unit.year = year;
  unit.month = number;
  return unit;
}

inline CalendarUnit year(int32_t number) {
  CalendarUnit unit;
  unit.grain = Grain::year;
  unit.year = number;
  return unit;
}

inline TimeSpan on(const CalendarUnit& unit) {
  return TimeSpan::of(unit);
}

inline TimeSpan since(const CalendarUnit& unit) {
  TimeSpan span = TimeSpan::of(unit);
  span.open_end = true;
  return span;
}

inline TimeSpan until(const CalendarUnit& unit) {
  TimeSpan span = TimeSpan::of(unit);
  span.open_begin = true;
  return span;
}

inline Moment moment(int y, unsigned m, unsigned d) {
  return {date::sys_days{date::year{y} / date::month{m} / date::day{d}}, -1};
}

inline Event event(uint64_t id, const TimeSpan& when,
                   const std::string& headline = "Something happened") {
  Event event;
  event.id = id;
  event.when = when;
  event.headline = headline;
  event.sentence = {0, static_cast<uint32_t>(headline.size()), headline + "."};
  return event;
}

inline StoredEvent stored(uint64_t id, const TimeSpan& when, const std::string& headline,
                          const std::string& source = "Courier", uint64_t article = 1) {
  StoredEvent stored;
  stored.event = event(id, when, headline);
  stored.source = source;
  stored.article = article;
  return stored;
}

// Every field filled.
inline StoredEvent full_event() {
  StoredEvent stored;
  Event& event = stored.event;
  event.id = 0x0123456789ABCDEFULL;
  event.when = TimeSpan::between(day(2022, 2, 24), month(2022, 3));
  event.when.approximate = true;
  event.when.year_inferred = true;
  event.when.mod = Mod::approx;
  event.when.first.grain = Grain::minute;
  event.when.first.hour = 5;
  event.when.first.minute = 30;
  event.date_phrase = {10, 17, "Feb. 24"};
  event.trigger = {20, 25, "began"};
  event.sentence = {0, 300, "The war began on Feb. 24 \xE2\x80\x94 \xC3\xA9t\xC3\xA9."};
  event.headline = "War begins";
  event.status = Status::hypothetical;
  event.kind = EventKind::statement;
  event.attribution = "the ministry";
  event.participants = {"Ruritania", "", "Freedonia"};
  event.rule = "month-day";
  event.anchor = AnchorBasis::inferred_year;
  event.confidence = 0.83F;
  stored.article = 0xFEDCBA9876543210ULL;
  stored.source = "The Courier";
  stored.article_title = "A title";
  stored.article_url = "https://courier.example/1";
  stored.lang = "en";
  stored.published = Moment{moment(2022, 5, 15).day, 61};
  stored.first_run = 3;
  stored.last_run = 400;
  stored.copies = 0xABCDEF;
  stored.hidden = true;
  stored.corrected =
      Corrected{true, true, true, "by letter", on(day(2022, 2, 25)), "War", Status::planned};
  return stored;
}

inline Document article(const std::string& url, const std::string& text,
                        const std::string& source = "Courier") {
  Document document;
  document.id = "id-" + url;
  document.source = source;
  document.title = "Title of " + url;
  document.authors = {"A. Writer", "B. Writer"};
  document.url = url;
  document.lang = "en";
  document.published = moment(2024, 5, 15);
  document.published_basis = "json";
  document.text = text;
  return document;
}

// A span of any shape: days, weeks, ranges, open and unknown sides, far and near.
inline TimeSpan random_span(std::mt19937& random) {
  const auto up_to = [&random](uint32_t most) {
    return static_cast<uint32_t>(random() % (most + 1));
  };
  const auto y = static_cast<int32_t>(1900 + up_to(130));
  const auto m = static_cast<uint8_t>(1 + up_to(11));
  const auto d = static_cast<uint8_t>(1 + up_to(27));
  CalendarUnit unit;
  switch (up_to(11)) {
    case 0:
      return on(year(y));
    case 1:
      return on(month(y, m));
    case 2:
      return since(day(y, m, d));
    case 3:
      return until(month(y, m));
    case 4:
      return TimeSpan::between(day(y, m, d), day(y + static_cast<int32_t>(up_to(20)), 12, 31));
    case 5:
      return TimeSpan::between(day(y, m, d), day(y, m, 28));
    case 6:
      return TimeSpan::between(year(y - static_cast<int32_t>(up_to(600))), year(y));
    case 7:
      unit.grain = Grain::decade;
      unit.year = y / 10 * 10;
      return on(unit);
    case 8:
      unit = day(0, m, d);
      unit.year = CalendarUnit::kUnknownYear;
      return on(unit);
    default:
      return on(day(y, m, d));
  }
}

}  // namespace dateline::samples
