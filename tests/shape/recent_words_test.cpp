#include "extractor/shape/recent_words.h"

#include <catch2/catch.hpp>
#include <string>

using namespace dateline;

namespace {

RecentWords::Word find(RecentWords& recent, std::string_view word) {
  return recent.find(word, word.data() + word.size());
}

}  // namespace

TEST_CASE("a recent word is what the lexicon says, the first time and again", "[recent]") {
  Lexicon lexicon;
  const ClassId id = lexicon.intern_class("any-of-these");
  const uint32_t bridge = lexicon.add("bridge", id, 0);
  const uint32_t long_one = lexicon.add("reconstruction", id, 0);
  lexicon.set_symbols({{0, 7}, {0, 8}});  // by entry
  RecentWords recent;
  recent.use(lexicon);
  for (int time = 0; time < 2; ++time) {
    CHECK(find(recent, "Bridge").entry == bridge);
    CHECK(find(recent, "bridge").symbol[1] == 7);
    CHECK(find(recent, "reconstruction").entry == long_one);
    CHECK(find(recent, "Reconstruction").symbol[1] == 8);
    CHECK(find(recent, "bridges").entry == Lexicon::kNone);
    CHECK(find(recent, "bridges").symbol[1] == 0);
  }
}

TEST_CASE("more words than there is room for are told apart", "[recent]") {
  Lexicon lexicon;
  const ClassId id = lexicon.intern_class("numbers");
  std::vector<std::string> words;
  std::vector<uint32_t> entries;
  for (int i = 0; i < 20'000; ++i) {
    words.push_back("w" + std::to_string(i));
    entries.push_back(i % 2 == 0 ? lexicon.add(words.back(), id, i) : Lexicon::kNone);
  }
  RecentWords recent;
  recent.use(lexicon);
  for (int time = 0; time < 2; ++time) {
    for (size_t i = 0; i < words.size(); ++i) REQUIRE(find(recent, words[i]).entry == entries[i]);
  }
}

TEST_CASE("another lexicon makes it forget", "[recent]") {
  Lexicon one;
  Lexicon other;
  one.add("bridge", one.intern_class("a"), 0);
  RecentWords recent;
  recent.use(one);
  CHECK(find(recent, "bridge").entry != Lexicon::kNone);
  recent.use(other);
  CHECK(find(recent, "bridge").entry == Lexicon::kNone);
}
