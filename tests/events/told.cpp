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

std::vector<Event> events_of(const std::string& text) {
  Document document;
  document.text = text;
  document.published = parse_moment("2024-05-15");
  Scratch scratch;
  std::vector<Event> events;
  english().extract(document, scratch, events);
  return events;
}

std::string told(const std::string& text) {
  std::string out;
  for (const Event& e : events_of(text))
    out += (out.empty() ? "" : "; ") + to_edtf(e.when) + " " + e.trigger.text;
  return out;
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
