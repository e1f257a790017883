#include <catch2/catch.hpp>

#include "store/views/synonyms.h"
#include "store/views/words.h"

using namespace dateline;

TEST_CASE("words for one thing are one", "[synonyms]") {
  for (const auto& [a, b] : {std::pair{"quit", "resigned"},
                             {"began", "started"},
                             {"jet", "plane"},
                             {"founded", "established"},
                             {"acquitted", "cleared"},
                             {"twelve", "12"},
                             {"probe", "investigation"}})
    CHECK(concept_of(stem_of(a)) == concept_of(stem_of(b)));
  CHECK(concept_of("zebra") == "zebra");
  CHECK(concept_of(stem_of("bought")) != concept_of(stem_of("sold")));
}
