#include "cli/render/sanitise.h"

#include <catch2/catch.hpp>

using dateline::cli::one_line;
using dateline::cli::printable;

TEST_CASE("What a terminal would obey is shown, not sent") {
  CHECK(one_line("\x1b[31mred\x1b[0m") == "␛[31mred␛[0m");
  CHECK(one_line("bell\a") == "bell␇");
  CHECK(one_line("del\x7f") == "del␡");
  CHECK(one_line("\xC2\x9B"
                 "2J") ==
        "\xEF\xBF\xBD"
        "2J");
  CHECK(one_line("\xFF\xC0\xAF") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("Bidirectional and invisible characters are dropped") {
  CHECK(one_line("a\u202Eb\u2066c\u200Fd\u200Be\uFEFFf") == "abcdef");
  CHECK(one_line("a\U000E0041b") == "ab");
  CHECK(one_line("family 👩\u200D👩") == "family 👩\u200D👩");
}

TEST_CASE("One line is one line") {
  CHECK(one_line("  a\r\n\r\n b\tc\u2028d  ") == "a b c d");
  CHECK(one_line("") == "");
  CHECK(one_line("Mayor  says \"no\"  ") == "Mayor says \"no\"");
  CHECK(one_line("Café  closes\u00A0 its doors\n") == "Café closes\u00A0 its doors");
  CHECK(printable("a\n\tb\rc") == "a\n\tb␍c");
}
