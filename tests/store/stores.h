// Stores in memory, and all that one holds, for the tests of the store.
#pragma once

#include <catch2/catch.hpp>
#include <utility>
#include <vector>

#include "store/store.h"

namespace dateline::samples {

inline Store memory_store() {
  Result<Store> store = Store::open_in_memory();
  REQUIRE(store);
  return std::move(*store);
}

inline std::vector<StoredEvent> all_events(const Store& store, const Query& query = {}) {
  std::vector<StoredEvent> events;
  REQUIRE(
      store.visit(query, [&](const StoredEvent& event) { return events.push_back(event), true; }));
  return events;
}

}  // namespace dateline::samples
