#include "cli/timeml/timeml.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::cli;

namespace {

Timex3 timex(const std::string& text, const std::string& words, const std::string& value) {
  Timex3 t;
  const size_t at = text.find(words);
  REQUIRE(at != std::string::npos);
  t.span = {static_cast<uint32_t>(at), static_cast<uint32_t>(at + words.size())};
  t.value = value;
  return t;
}

struct Written {
  std::string text, xml;
  size_t left_out = 0;
};

Written written(const std::string& xml, const std::string& words) {
  const auto file = read_timeml(xml);
  REQUIRE(file);
  Written out;
  out.text = file->document.text;
  out.xml = write_timeml(*file, {timex(out.text, words, "1999")}, out.left_out);
  return out;
}

std::string fault(const std::string& xml) {
  const auto file = read_timeml(xml);
  REQUIRE_FALSE(file);
  return file.error().text();
}

}  // namespace

TEST_CASE("everything but the expressions is kept byte for byte", "[timeml]") {
  const std::string xml =
      "<?xml version='1.0'?>\r\n<!DOCTYPE TimeML [ <!ENTITY x \"y\"> ]>\n<TimeML  a = 'b' >\n"
      "<DCT><TIMEX3 tid=\"t0\" value=\"1998-02-13\" functionInDocument=\"CREATION_TIME\"/></DCT>\n"
      "<TEXT>Zürich &amp; <EVENT eid='e1'>fell</EVENT> in 1999&#8212;<!-- <b> "
      "-->then</TEXT>\n</TimeML>";
  const Written out = written(xml, "1999");
  CHECK(out.text == "Zürich & fell in 1999—then");
  std::string expected = xml;
  expected.replace(expected.find("1999"), 4,
                   "<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"1999\">1999</TIMEX3>");
  CHECK(out.xml == expected);
}

TEST_CASE("the creation time is the publication date", "[timeml]") {
  const auto date = [](const std::string& value) {
    const auto file = read_timeml("<T><TIMEX3 functionInDocument='CREATION_TIME' value='" + value +
                                  "'>x</TIMEX3><TEXT>y</TEXT></T>");
    REQUIRE(file);
    return file->document.published ? format_moment(*file->document.published)
                                    : "not " + file->unreadable_date;
  };
  CHECK(date("1998-02-13") == "1998-02-13");
  CHECK(date("19980213") == "1998-02-13");
  CHECK(date("1998-02-13T05:30:00") == "1998-02-13T05:30");
  CHECK(date("Friday") == "not Friday");
}

TEST_CASE("old expressions give way, and keep their tid over the same words", "[timeml]") {
  const Written out = written(
      "<T><TEXT>in <TIMEX3 tid='t7'>1999</TIMEX3> or <TIMEX3 tid='t1'>later</TIMEX3></TEXT></T>",
      "1999");
  CHECK(out.xml ==
        "<T><TEXT>in <TIMEX3 tid=\"t7\" type=\"DATE\" value=\"1999\">1999</TIMEX3> or "
        "later</TEXT></T>");
  CHECK(written("<T><TEXT>in 1999 or <TIMEX3 tid='t1'>later</TIMEX3></TEXT></T>", "1999").xml ==
        "<T><TEXT>in <TIMEX3 tid=\"t2\" type=\"DATE\" value=\"1999\">1999</TIMEX3> or "
        "later</TEXT></T>");
}

TEST_CASE("markup within an expression stays, markup across it keeps it out", "[timeml]") {
  CHECK(written("<T><TEXT><s>May <b>3</b></s>, 1999</TEXT></T>", "May 3").xml ==
        "<T><TEXT><s><TIMEX3 tid=\"t1\" type=\"DATE\" value=\"1999\">May <b>3</b></TIMEX3></s>, "
        "1999</TEXT></T>");
  CHECK(written("<T><TEXT>on <b>May</b> 3</TEXT></T>", "May 3").xml ==
        "<T><TEXT>on <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"1999\"><b>May</b> "
        "3</TIMEX3></TEXT></T>");
  CHECK(written("<T><TEXT><s>May 3</s>, 1999</TEXT></T>", "May 3, 1999").xml ==
        "<T><TEXT><TIMEX3 tid=\"t1\" type=\"DATE\" value=\"1999\"><s>May 3</s>, "
        "1999</TIMEX3></TEXT></T>");
  const Written across = written("<T><TEXT><s>On May 3</s>, 1999</TEXT></T>", "May 3, 1999");
  CHECK(across.left_out == 1);
  CHECK(across.xml == "<T><TEXT><s>On May 3</s>, 1999</TEXT></T>");
}

TEST_CASE("a CDATA section is text that takes no tags inside", "[timeml]") {
  const std::string xml = "<T><TEXT>a <![CDATA[1999 & <b>]]></TEXT></T>";
  const Written out = written(xml, "1999");
  CHECK(out.text == "a 1999 & <b>");
  CHECK(out.left_out == 1);
  CHECK(out.xml == xml);
}

TEST_CASE("ill-formed files say what is wrong and where", "[timeml]") {
  CHECK(fault("<T>\n<TEXT>a</T>") == "line 2: </T> where <TEXT> is open");
  CHECK(fault("<T><TEXT>a</TEXT>") == "line 1: <T> is not closed");
  CHECK(fault("<T><TEXT>1 < 2</TEXT></T>") ==
        "line 1: a '<' that begins no tag; in text write &lt;");
  CHECK(fault("</T>") == "line 1: </T> closes nothing");
  CHECK(fault("<!-- <TEXT></TEXT>") == "line 1: <!-- is not ended");
  CHECK(fault("<T>a</T>") == "has no <TEXT>, so it is no TimeML");
  CHECK(fault("<TEXT>\xff</TEXT>") == "is not UTF-8; convert it first");
  CHECK(fault("") == "has no <TEXT>, so it is no TimeML");
}
