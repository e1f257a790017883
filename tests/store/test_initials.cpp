#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "store/views/words/initials.h"

using namespace dateline;

namespace {

std::vector<std::string> short_names_in(std::string_view text) {
  std::vector<std::string> names;
  Initials initials;
  for_each_word(text, [&](const Word& word) {
    if (const auto name = initials.before(word)) names.push_back(*name);
  });
  if (const auto name = initials.at_end()) names.push_back(*name);
  return names;
}

}  // namespace

TEST_CASE("a long name has a short one", "[words]") {
  CHECK(short_names_in("The Federal Trade Commission asked for more") ==
        std::vector<std::string>{"ftc"});
  CHECK(short_names_in("agents of the Federal Bureau of Investigation") ==
        std::vector<std::string>{"fbi"});
}

TEST_CASE("two words have none, and a sentence between two names ends the first", "[words]") {
  CHECK(short_names_in("The White House asked the Senate").empty());
  CHECK(short_names_in("Ana Ruiz met Tom Vane").empty());
}
