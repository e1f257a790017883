#include <catch2/catch.hpp>
#include <vector>

#include "store/views/words/words.h"

using namespace dateline;

namespace {

std::vector<std::string> stems(const std::string& text) {
  std::vector<std::string> found;
  for_each_word(text, [&](const Word& word) { found.push_back(word.stem); });
  return found;
}

}  // namespace

TEST_CASE("inflections of a word have one stem", "[words]") {
  for (const auto& family : std::vector<std::vector<std::string>>{
           {"resign", "resigns", "resigned", "resigning", "resignation"},
           {"announce", "announced", "announces", "announcement"},
           {"stop", "stopped", "stopping"},
           {"army", "armies"},
           {"crash", "crashes", "crashed"},
           {"sign", "signed", "signing"},
           {"attack", "attacks", "attacked"}})
    for (const std::string& word : family) CHECK(stem_of(word) == stem_of(family.front()));
  CHECK(stem_of("war") == "war");
  CHECK(stem_of("bus") == "bus");
  CHECK(stem_of("5.25") == "5.25");
}

TEST_CASE("words are split at punctuation, numbers kept whole, accents folded", "[words]") {
  CHECK(stems("P\xC3\xA9rez\xE2\x80\x94$1,250.5!") == std::vector<std::string>{"perez", "1250.5"});
  CHECK(stems("").empty());
  CHECK(stems("\xE4\xB8\xAD\xE6\x96\x87").size() == 1);
  CHECK(stems("\xC3").size() == 1);  // cut short, yet harmless
}
