#include <catch2/catch.hpp>

#include "store/views/words/concepts.h"
#include "store/views/words/synonyms.h"
#include "store/views/words/thesaurus.h"
#include "store/views/words/words.h"

using namespace dateline;

TEST_CASE("words for one thing are one", "[synonyms]") {
  for (const auto& [a, b] : {std::pair{"quit", "resigned"},
                             {"began", "started"},
                             {"jet", "plane"},
                             {"discovered", "found"},
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
      if (!told.word->common) all += (all.empty() ? "" : " ") + std::string(told.meaning);
    });
    return all;
  };
  CHECK(meanings("Ruiz stepped down") == meanings("Ruiz resigned"));
  CHECK(meanings("The wall gave way") == meanings("The wall collapsed"));
  CHECK(meanings("Talks broke out") == meanings("Talks began"));
  CHECK(meanings("Ruiz gave money") != meanings("Ruiz collapsed money"));
  CHECK(meanings("step").size() == 4);
}

TEST_CASE("a thesaurus is read line by line", "[synonyms]") {
  const auto read = read_thesaurus(
      "# ours\n[acts]\nresign bow  # of office\r\n\n[phrases]\nhang hung + up = "
      "end\n[opposites]\nfreeze thaw");
  REQUIRE(read);
  CHECK(read.value().acts == std::vector<std::string>{"resign bow"});
  REQUIRE(read.value().phrases.size() == 1);
  CHECK(read.value().phrases[0].verbs == "hang hung");
  CHECK(read.value().phrases[0].particle == "up");
  CHECK(read.value().phrases[0].meaning == "end");
  CHECK(read.value().opposites == std::vector<std::string>{"freeze thaw"});
  CHECK(read_thesaurus("").value().acts.empty());
}

TEST_CASE("a mistake in a thesaurus is told with its line", "[synonyms]") {
  const auto mistake = [](std::string_view text) { return read_thesaurus(text).error().text(); };
  CHECK_THAT(mistake("resign quit"),
             Catch::StartsWith("line 1: a line before the first of [acts]"));
  CHECK_THAT(mistake("\n[verbs]\n"), Catch::StartsWith("line 2: there is no part [verbs]"));
  CHECK_THAT(mistake("[acts"), Catch::StartsWith("line 1: there is no part [acts"));
  for (const auto* line :
       {"step down", "step + = resign", "step = resign", "step + down now = quit"})
    CHECK_THAT(mistake("[phrases]\n" + std::string(line)),
               Catch::StartsWith("line 2: must be like"));
}

TEST_CASE("the thesaurus that comes along is whole", "[synonyms]") {
  const Thesaurus& english = english_thesaurus();
  CHECK(english.acts.size() > 100);
  CHECK(english.things.size() > 80);
  CHECK(english.phrases.size() > 40);
  CHECK(english.light_verbs.back().ends_with("grant"));
  CHECK(is_act("resign"));
  CHECK_FALSE(is_act("plane"));
}
