#include "extractor/shape/front_letters.h"

#include <catch2/catch.hpp>
#include <string>

using namespace dateline;

namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char in_small(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

std::string letters_of(const FrontLetters& front) {
  std::string letters(16, '\0');
  std::memcpy(letters.data(), &front.first, 8);
  std::memcpy(letters.data() + 8, &front.rest, 8);
  return letters;
}

}  // namespace

TEST_CASE("Letters in front end at any other byte, wherever it stands") {
  for (size_t at = 0; at < 16; ++at) {
    for (int byte = 0; byte < 256; ++byte) {
      std::string text = "AbcdefgHijklmnoZ";
      text[at] = static_cast<char>(byte);
      std::string expected;
      while (expected.size() < 16 && is_letter(text[expected.size()]))
        expected += in_small(text[expected.size()]);
      const FrontLetters front = front_letters(text.data());
      CAPTURE(at, byte);
      CHECK(front.length == expected.size());
      expected.resize(16, '\0');
      CHECK(letters_of(front) == expected);
    }
  }
}
