// The comparison that fixtures/README.md promises, over what the readers and the extractor really
// find.

#include "store/views/diff.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "extractor/extractor.h"
#include "extractor/model/edtf.h"
#include "extractor/model/event_id.h"
#include "tests/golden/articles.h"

namespace dateline::golden {
namespace {

StoredEvent stored(const Document& document, Event event) {
  return {std::move(event), article_id(document), document.source,   document.title,
          document.url,     document.lang,        document.published};
}

std::vector<StoredEvent> events_of(const Extractor& extractor, const std::string& source) {
  std::vector<StoredEvent> events;
  Scratch scratch;
  for (const auto& [expected, document] : golden_articles()) {
    if (document.source != source) continue;
    std::vector<Event> found;
    extractor.extract(document, scratch, found);
    for (auto& event : found) events.push_back(stored(document, std::move(event)));
  }
  return events;
}

bool is_dated(const StoredEvent& event, const std::string& edtf) {
  return to_edtf(event.event.when) == edtf;
}

template <class Pair>
bool has_pair(const std::vector<Pair>& pairs, const std::string& a, const std::string& b) {
  return std::any_of(pairs.begin(), pairs.end(),
                     [&](const Pair& pair) { return is_dated(pair.a, a) && is_dated(pair.b, b); });
}

bool has_word(const std::vector<StoredEvent>& events, const std::string& word) {
  return std::any_of(events.begin(), events.end(), [&](const StoredEvent& event) {
    return event.event.sentence.text.find(word) != std::string::npos;
  });
}

}  // namespace

TEST_CASE("two outlets agree, are finer, conflict, and tell things alone") {
  auto extractor = Extractor::create();
  if (!extractor) FAIL(extractor.error().text());
  const Diff diff = make_diff(events_of(extractor.value(), "Harbor Ledger"),
                              events_of(extractor.value(), "Meridian Post"));
  CHECK(has_pair(diff.agreed, "2023-09-05", "2023-09-05"));
  CHECK(has_pair(diff.agreed, "2022-10-27", "2022-10-27"));
  CHECK(has_pair(diff.finer, "2023-03", "2023-03-14"));
  CHECK(has_pair(diff.finer, "2021-01", "2021-01-18"));
  CHECK(has_pair(diff.conflicting, "2023-03-16", "2023-03-17"));
  CHECK(has_pair(diff.conflicting, "2021-05-02", "2021-05-03"));
  CHECK(has_word(diff.only_a, "rival bidder"));
  CHECK(has_word(diff.only_b, "ferry"));
  CHECK_FALSE(diff.empty());
}

}  // namespace dateline::golden
