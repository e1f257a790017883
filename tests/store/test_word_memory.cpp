#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "store/views/words/concepts.h"
#include "store/views/words/stem_counts.h"
#include "store/views/words/synonyms.h"
#include "store/views/words/word_memory.h"
#include "store/views/words/words.h"

using namespace dateline;

namespace {

// "quitter0x Quitter1x ...", every second one with a capital.
std::string many_words(int count) {
  std::string text;
  for (int i = 0; i < count; ++i)
    text += (i % 2 ? "Quitter" : "quitter") + std::to_string(i) + "x ";
  return text;
}

}  // namespace

TEST_CASE("a word is found out once", "[words]") {
  WordMemory memory;
  CHECK(memory.look_up("harbour").is_new);
  CHECK(memory.look_up("harbours").is_new);
  const WordMemory::Lookup again = memory.look_up("harbour");
  CHECK_FALSE(again.is_new);
  CHECK(again.known->letters == "harbour");
}

TEST_CASE("a memory that is full begins anew, but not within a text", "[words]") {
  WordMemory memory;
  const KnownWord* first = memory.look_up("first").known;
  for (int i = 0; i < 40000; ++i) (void)memory.look_up(std::to_string(i));
  CHECK(memory.look_up("first").known == first);
  memory.begin_text();
  CHECK(memory.look_up("first").is_new);
}

TEST_CASE("a text of more words than are remembered is read as any other", "[words]") {
  int count = 0, capitals = 0, firsts = 0;
  bool right = true;
  for_each_concept(many_words(70000), [&](const Concept& told) {
    right = right && told.meaning == stem_of("quitter" + std::to_string(count) + "x") &&
            told.number == number_of(told.meaning);
    ++count, capitals += told.capital ? 1 : 0, firsts += told.first ? 1 : 0;
  });
  CHECK(right);
  CHECK(count == 70000);
  CHECK(capitals == 35000);
  CHECK(firsts == 1);
}

TEST_CASE("one word at two places of a text has the capital of each", "[words]") {
  std::string said;
  for_each_concept("May may May", [&said](const Concept& told) {
    said += told.first ? 'f' : '-';
    said += told.capital ? 'C' : 'c';
  });
  CHECK(said == "fC-c-C");
}

TEST_CASE("stems are counted however many there are", "[words]") {
  StemCounts counts;
  for (uint64_t turn = 0; turn < 3; ++turn)
    for (uint64_t i = turn; i < 1000; ++i) counts.add(number_of(std::to_string(i)));
  CHECK(counts.of(number_of("0")) == 1);
  CHECK(counts.of(number_of("1")) == 2);
  CHECK(counts.of(number_of("999")) == 3);
  CHECK(counts.of(number_of("1000")) == 0);
}
