#include <catch2/catch.hpp>

#include "store/views/words/synonyms.h"
#include "store/views/words/words.h"

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

TEST_CASE("a verb and its particle are one", "[synonyms]") {
  const auto meanings = [](std::string_view text) {
    std::string all;
    for_each_concept(text, [&](const Concept& told) {
      if (!told.word.common) all += (all.empty() ? "" : " ") + std::string(told.meaning);
    });
    return all;
  };
  CHECK(meanings("Ruiz stepped down") == meanings("Ruiz resigned"));
  CHECK(meanings("The wall gave way") == meanings("The wall collapsed"));
  CHECK(meanings("Talks broke out") == meanings("Talks began"));
  CHECK(meanings("Ruiz gave money") != meanings("Ruiz collapsed money"));
  CHECK(meanings("step").size() == 4);
}
