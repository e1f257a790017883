#include <catch2/catch.hpp>

#include "tests/readers/files.h"

namespace dateline::test {

TEST_CASE("a story in NITF") {
  const Document story = read_one(
      "a.xml",
      "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><nitf baselang=\"en-GB\"><head>"
      "<title>slug</title><docdata><doc-id id-string=\"w-17\" regsrc=\"PW\"/>"
      "<date.issue norm=\"20220321T061500+0100\"/><doc.copyright holder=\"Plainfield Wire\"/>"
      "</docdata></head><body><body.head><hedline><hl1>Bridge\n opens</hl1><hl2>Not yet</hl2>"
      "</hedline><byline>By ANN VALE and Bo Reed<byttl>Staff</byttl></byline></body.head>"
      "<body.content><block><p>CALDER (PW) \x97 The bridge in <location>Calder</location> opened "
      "on Monday.</p><media><media-caption>A boat.</media-caption></media><hl2>Background</hl2>"
      "<p>It had been shut.</p></block></body.content></body></nitf>");
  CHECK(story.title == "Bridge opens");
  CHECK(story.text ==
        "CALDER (PW) \xE2\x80\x94 The bridge in Calder opened on Monday.\n\nBackground\n\nIt had "
        "been shut.");
  CHECK(story.source == "Plainfield Wire");
  CHECK(story.id == "w-17");
  CHECK(story.lang == "en-GB");
  CHECK(story.authors == std::vector<std::string>{"ANN VALE", "Bo Reed"});
  CHECK(format_moment(story.published.value()) == "2022-03-21T06:15");
  CHECK(story.published_basis == "wire");
}

TEST_CASE("what a system before ours escaped once more") {
  const Document story =
      read_one("a.xml",
               "<nitf><body><body.content><p>It said &amp;quot;no&amp;quot; to Tarkal&amp;#39;s A "
               "&amp;amp; B &amp; C; the town agreed.</p></body.content></body></nitf>");
  CHECK(story.text == "It said \"no\" to Tarkal's A & B & C; the town agreed.");
}

TEST_CASE("items of NewsML 1") {
  const std::string item =
      "<NewsItem><Identification><NewsIdentifier><ProviderId>pw.example</ProviderId>"
      "<PublicIdentifier>urn:newsml:pw:1</PublicIdentifier></NewsIdentifier></Identification>"
      "<NewsManagement><FirstCreated>20220321T061500Z</FirstCreated>"
      "<ThisRevisionCreated>20220322T070000Z</ThisRevisionCreated></NewsManagement>"
      "<NewsComponent><NewsLines><HeadLine>Bridge opens</HeadLine><ByLine>Ann Vale</ByLine>"
      "</NewsLines><AdministrativeMetadata><Provider><Party FormalName=\"PW\"/></Provider>"
      "</AdministrativeMetadata><DescriptiveMetadata><Language FormalName=\"en\"/>"
      "</DescriptiveMetadata><NewsComponent><ContentItem><DataContent>A boat.</DataContent>"
      "</ContentItem></NewsComponent><ContentItem><DataContent><p>The bridge opened.</p>"
      "<p>On Monday.</p></DataContent></ContentItem></NewsComponent></NewsItem>";
  const Document story = read_one("a.xml", "<NewsML>" + item + "</NewsML>");
  CHECK(story.title == "Bridge opens");
  CHECK(story.text == "The bridge opened.\n\nOn Monday.");
  CHECK(story.source == "PW");
  CHECK(story.id == "urn:newsml:pw:1");
  CHECK(story.lang == "en");
  CHECK(format_moment(story.published.value()) == "2022-03-21T06:15");
  CHECK(format_moment(story.modified.value()) == "2022-03-22T07:00");
  const Folder folder;
  CHECK(read_path(folder.write("b.xml", "<NewsML>" + item + item + "</NewsML>")).size() == 2);
}

TEST_CASE("items of a NewsML-G2 message, each as what it wraps") {
  const auto item = [](const std::string& item_class, const std::string& content) {
    return "<newsItem guid=\"urn:1\" xml:lang=\"en\"><itemMeta><itemClass qcode=\"ninat:" +
           item_class +
           "\"/><provider qcode=\"nprov:PW\"/><versionCreated>2022-03-22T07:00:00Z"
           "</versionCreated><firstCreated>2022-03-21T06:15:00Z</firstCreated></itemMeta>"
           "<contentMeta><by>By Ann Vale</by><headline>Bridge opens</headline></contentMeta>"
           "<contentSet>" +
           content + "</contentSet></newsItem>";
  };
  const Folder folder;
  const auto items = read_path(folder.write(
      "a.xml",
      "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>" +
          item("text",
               "<inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title>"
               "</head><body><p>One.</p><p>Two.</p></body></html></inlineXML>") +
          "<packageItem guid=\"p\"/>" +
          item("text",
               "<inlineXML><nitf><body><body.head><hedline><hl1>x</hl1></hedline></body.head>"
               "<body.content><p>Three.</p></body.content></body></nitf></inlineXML>") +
          item("text", "<inlineData contenttype=\"text/plain\">Four.\n\nFive.</inlineData>") +
          item("picture", "<remoteContent href=\"a.jpg\"/>") + "</itemSet></newsMessage>"));
  REQUIRE(items.size() == 4);
  CHECK(items[0].document->text == "One.\n\nTwo.");
  CHECK(items[0].document->title == "Bridge opens");
  CHECK(items[0].document->source == "PW");
  CHECK(items[0].document->lang == "en");
  CHECK(items[0].document->authors == std::vector<std::string>{"Ann Vale"});
  CHECK(format_moment(items[0].document->published.value()) == "2022-03-21T06:15");
  CHECK(format_moment(items[0].document->modified.value()) == "2022-03-22T07:00");
  CHECK(items[1].document->text == "Three.");
  CHECK(items[2].document->text == "Four.\n\nFive.");
  CHECK_THAT(items[3].document.error().message, Catch::Contains("is a picture"));
  CHECK(items[3].input.substr(items[3].input.size() - 2) == "#4");
}

TEST_CASE("a story in ninjs, alone or in an envelope") {
  const std::string story =
      R"({"uri": "https://pw.example/1", "type": "text", "versioncreated": "2022-03-22T07:00:00Z",)"
      R"( "firstcreated": "2022-03-21T06:15:00Z", "headline": "Bridge opens", "byline": "Ann Vale",)"
      R"( "copyrightholder": "Plainfield Wire", "language": "en", "body_text": "One.Two.",)"
      R"( "body_html": "<p>One.</p><p>Two.</p>"})";
  for (const std::string& json :
       {story, R"({"total": 1, "item": [)" + story + "]}",
        R"({"data": {"items": [{"meta": {}, "item": )" + story + "}]}}"}) {
    INFO(json);
    const Document read = read_one("a.json", json);
    CHECK(read.text == "One.\n\nTwo.");
    CHECK(read.title == "Bridge opens");
    CHECK(read.source == "Plainfield Wire");
    CHECK(read.authors == std::vector<std::string>{"Ann Vale"});
    CHECK(format_moment(read.published.value()) == "2022-03-21T06:15");
    CHECK(format_moment(read.modified.value()) == "2022-03-22T07:00");
  }
}

}  // namespace dateline::test
