#include "tests/events/told.h"

#include <catch2/catch.hpp>

#include "extractor/extractor.h"
#include "extractor/model/edtf.h"

namespace dateline {
namespace {

const Extractor& english() {
  static const Result<Extractor> extractor = Extractor::create();
  if (!extractor) FAIL(extractor.error().text());
  return *extractor;
}

}  // namespace

namespace {

std::vector<Event> events_of(Document document) {
  document.published = parse_moment("2024-05-15");
  Scratch scratch;
  std::vector<Event> events;
  english().extract(document, scratch, events);
  return events;
}

Document text_alone(const std::string& text) {
  Document document;
  document.text = text;
  return document;
}

std::string dates_and_triggers(const std::vector<Event>& events) {
  std::string out;
  for (const Event& e : events)
    out += (out.empty() ? "" : "; ") + to_edtf(e.when) + " " + e.trigger.text;
  return out;
}

}  // namespace

std::vector<Event> events_of(const std::string& text) {
  return events_of(text_alone(text));
}

std::string told(const std::string& text) {
  return dates_and_triggers(events_of(text));
}

std::string told_by(const std::string& author, const std::string& text) {
  Document document = text_alone(text);
  document.authors = {author};
  return dates_and_triggers(events_of(std::move(document)));
}

Status status_of_only(const std::string& text) {
  const auto events = events_of(text);
  INFO(text);
  REQUIRE(events.size() == 1);
  return events.front().status;
}

std::string headlines(const std::string& text) {
  std::string out;
  for (const Event& e : events_of(text)) out += (out.empty() ? "" : " | ") + e.headline;
  return out;
}

}  // namespace dateline
