#include "cli/render/markdown.h"

#include <catch2/catch.hpp>

using dateline::cli::markdown_text;

TEST_CASE("Markdown shows the text and nothing else") {
  CHECK(markdown_text("*a* _b_ `c` [d](e)") == "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e)");
  CHECK(markdown_text("<script>&amp;") == "&lt;script&gt;&amp;amp;");
  CHECK(markdown_text("a\n# b") == "a \\# b");
  CHECK(markdown_text("\x1b[0m") == "␛\\[0m");
}
