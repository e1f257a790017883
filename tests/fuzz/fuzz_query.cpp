// Any spans in a store, asked for any interval: what the index of time gives is what comparing with
// every event gives, in the same order each time. The rest of the bytes is an `--about`.
#include <fuzzer/FuzzedDataProvider.h>

#include <cstdint>
#include <cstdlib>
#include <set>

#include "store/store.h"
#include "store/views/about/about.h"
#include "tests/store/samples.h"

namespace {

using namespace dateline;

TimeSpan some_span(FuzzedDataProvider& data) {
  std::mt19937 random(data.ConsumeIntegral<uint32_t>());
  return samples::random_span(random);
}

std::vector<Event> some_events(FuzzedDataProvider& data) {
  std::vector<Event> events;
  for (int id = data.ConsumeIntegralInRange(1, 40); id > 0; --id)
    events.push_back(samples::event(static_cast<uint64_t>(id), some_span(data)));
  return events;
}

std::set<uint64_t> ids(const Store& store, const Query& query) {
  std::set<uint64_t> found;
  if (!store.visit(query, [&](const StoredEvent& event) {
        if (!found.insert(event.event.id).second) std::abort();
        return true;
      }))
    std::abort();
  return found;
}

std::set<uint64_t> ids_of_each(const std::vector<Event>& events, const Query& query) {
  std::set<uint64_t> found;
  for (const Event& event : events) {
    StoredEvent stored;
    stored.event = event;
    if (passes(query, stored)) found.insert(event.id);
  }
  return found;
}

// Opening one takes a thousand times as long as a query: every input's events take the place of
// those before.
Store& store() {
  static auto opened = Store::open_in_memory();
  if (!opened) std::abort();
  return *opened;
}

void ask(FuzzedDataProvider& data) {
  const auto about = About::parse(data.ConsumeRemainingBytesAsString());
  if (about) (void)about->matches(samples::stored(1, samples::on(samples::year(2005)), "x"));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
  FuzzedDataProvider data(bytes, size);
  const std::vector<Event> events = some_events(data);
  // The same text by the same rules would be taken for unchanged, and its events not looked at.
  static uint64_t revision = 0;
  const std::string text = "Text " + std::to_string(++revision) + ".";
  if (!store().put(samples::article("https://e.example/1", text), events, "r")) std::abort();
  for (int queries = 4; queries > 0; --queries) {
    Query query;
    if (data.ConsumeBool()) query.from = some_span(data);
    if (data.ConsumeBool()) query.to = some_span(data);
    if (ids(store(), query) != ids_of_each(events, query)) std::abort();
  }
  ask(data);
  return 0;
}
