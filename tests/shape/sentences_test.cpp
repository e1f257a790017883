#include "extractor/shape/sentences.h"

#include <catch2/catch.hpp>

#include "tests/shape/vocabulary.h"

using namespace dateline;
using Texts = std::vector<std::string>;
using shapes::sentences_of;

TEST_CASE("a sentence ends at its point, mark or question", "[sentences]") {
  CHECK(sentences_of("It began. Who knew? All did! Now it is over.") ==
        Texts{"It began.", "Who knew?", "All did!", "Now it is over."});
  CHECK(sentences_of("It began... and went on.") == Texts{"It began... and went on."});
  CHECK(sentences_of("Really?! Yes!!! So . . . He left.") ==
        Texts{"Really?!", "Yes!!!", "So . . .", "He left."});
  CHECK(sentences_of("No end") == Texts{"No end"});
  CHECK(sentences_of("").empty());
  CHECK(sentences_of(" \n ").empty());
}

TEST_CASE("a number's point ends nothing, the point after a year does", "[sentences]") {
  CHECK(sentences_of("It rose 3.5 percent in 2022. The war began.") ==
        Texts{"It rose 3.5 percent in 2022.", "The war began."});
  CHECK(sentences_of("They met at 10.30 Monday. He left.").size() == 2);
}

TEST_CASE("an abbreviation ends no sentence", "[sentences]") {
  CHECK(sentences_of("The war began on Feb. 24 in the east.").size() == 1);
  CHECK(sentences_of("It was Feb. The snow fell.").size() == 1);  // never final in our words
  CHECK(sentences_of("Mr. Smith met Sen. Jones.").size() == 1);
  CHECK(sentences_of("St. Louis and No. 5 won.").size() == 1);
}

TEST_CASE("one that may be final ends a sentence before an opener", "[sentences]") {
  CHECK(sentences_of("He flew to the U.S. The talks began.") ==
        Texts{"He flew to the U.S.", "The talks began."});
  CHECK(sentences_of("The U.S. Senate voted.").size() == 1);
  CHECK(sentences_of("The U.S. and he.").size() == 1);
  CHECK(sentences_of("Acme Inc. fell. In May it rose.").size() == 2);
  CHECK(sentences_of("It opened at 9 a.m. The queue was long.").size() == 2);
}

TEST_CASE("initials end no sentence", "[sentences]") {
  CHECK(sentences_of("J. R. Smith met George W. Bush.").size() == 1);
  CHECK(sentences_of("He met J. The end.").size() == 1);
  CHECK(sentences_of("So did I. The rest left.").size() == 2);
}

TEST_CASE("closing quotes and brackets belong to their sentence", "[sentences]") {
  CHECK(sentences_of("\"It is over.\" He left.") == Texts{"\"It is over.\"", "He left."});
  CHECK(sentences_of("\u201cIt is over.\u201d He left.") ==
        Texts{"\u201cIt is over.\u201d", "He left."});
  CHECK(sentences_of("(It is over.) He left.") == Texts{"(It is over.)", "He left."});
  CHECK(sentences_of("\"Is it over?\" he asked.").size() == 1);
  CHECK(sentences_of("\"It began.\" \"It ended.\"").size() == 2);
}

TEST_CASE("a point within the name of a share ends no sentence", "[sentences]") {
  CHECK(sentences_of("Acme (ACM. L) fell. In May it rose.").size() == 2);
  CHECK(sentences_of("Air (0293. HK) and Sea (SEA. N) fell.").size() == 1);
  CHECK(sentences_of("It fell (in May. He left) again.").size() == 2);
}

TEST_CASE("the stamp of a page ends its heading", "[sentences]") {
  CHECK(sentences_of("Bridge falls in storm Friday 3 May 2024 10.22 BST A man was hurt.") ==
        Texts{"Bridge falls in storm Friday 3 May 2024 10.22 BST", "A man was hurt."});
  CHECK(sentences_of("It began on 3 May 2024 at 10.22 BST Sunday.").size() == 1);
  CHECK(sentences_of("In 2024 10 UN Members left.").size() == 1);
}

TEST_CASE("an empty line ends a sentence", "[sentences]") {
  CHECK(sentences_of("War begins\n\nThe war began on Monday.") ==
        Texts{"War begins", "The war began on Monday."});
}

TEST_CASE("a line is a paragraph where lines are whole", "[sentences]") {
  CHECK(sentences_of("War begins\nThe war began on Monday.\nHe left.") ==
        Texts{"War begins", "The war began on Monday.", "He left."});
}

TEST_CASE("a line is not a paragraph in text that is wrapped", "[sentences]") {
  CHECK(sentences_of("The war began on\nMonday, and the\ntalks on Friday.\nHe left the\nUnion.") ==
        Texts{"The war began on\nMonday, and the\ntalks on Friday.", "He left the\nUnion."});
}

TEST_CASE("a heading that runs into the text is a sentence of its own", "[sentences]") {
  CHECK(sentences_of("Bridge falls in storm The old bridge fell on Monday.") ==
        Texts{"Bridge falls in storm", "The old bridge fell on Monday."});
  CHECK(sentences_of("Many were hurt In this town two people died.").size() == 2);
}

TEST_CASE("a small word with a capital in a name or a title opens nothing", "[sentences]") {
  CHECK(sentences_of("Ann Lee told The Times of it.").size() == 1);
  CHECK(sentences_of("She is quoted in The Oslo Times today.").size() == 1);
  CHECK(sentences_of("They saw the film The hours of rain there.").size() == 1);
  CHECK(sentences_of("It was wonderful In the Heat of it.").size() == 1);
  CHECK(sentences_of("Police said He Jian left early.").size() == 1);
}

TEST_CASE("every token is in one sentence", "[sentences]") {
  for (const std::string_view text : {"...", "\". . .\"", "A. B. C.", "a\nb\n\nc", "U.S.", ". The",
                                      "He said: \"No.\n\n\"Yes.\""}) {
    INFO(text);
    std::string joined;
    for (const std::string& sentence : sentences_of(text)) joined += sentence;
    std::string without;
    for (const char c : text)
      if (c != ' ' && c != '\n') without += c;
    std::string kept;
    for (const char c : joined)
      if (c != ' ' && c != '\n') kept += c;
    CHECK(kept == without);
  }
}
