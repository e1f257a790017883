#include <catch2/catch.hpp>

#include "tests/readers/files.h"

namespace dateline::test {
namespace {

std::vector<Document> entries_of(const std::string& bytes, const std::string& name = "feed.xml") {
  const Folder folder;
  std::vector<Document> documents;
  for (const ReadItem& item : read_path(folder.write("Outlet/" + name, bytes))) {
    if (!item.document) FAIL(item.document.error().text());
    documents.push_back(*item.document);
  }
  return documents;
}

Document only_entry(const std::string& bytes) {
  auto documents = entries_of(bytes);
  REQUIRE(documents.size() == 1);
  return documents[0];
}

std::string rss(const std::string& item) {
  return "<?xml version=\"1.0\"?><rss version=\"2.0\" "
         "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
         "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Harbor Ledger</title>"
         "<language>en-gb</language><item>" +
         item + "</item></channel></rss>";
}

}  // namespace

TEST_CASE("an entry of RSS 2.0 is an article of its channel") {
  const Document entry = only_entry(
      rss("<title>Bridge &amp;amp; tunnel open</title><link>https://ledger.example/a</link>"
          "<guid isPermaLink=\"false\">l-1</guid><author>desk@ledger.example (Ann Vale)</author>"
          "<pubDate>Mon, 21 Mar 2022 06:15:00 GMT</pubDate>"
          "<description>Short.</description>"
          "<content:encoded><![CDATA[<p>The bridge opened on Monday.</p><p>The tunnel&nbsp;did "
          "too.</p><script>x()</script>]]></content:encoded>"));
  CHECK(entry.title == "Bridge & tunnel open");
  CHECK(entry.url == "https://ledger.example/a");
  CHECK(entry.id == "l-1");
  CHECK(entry.authors == std::vector<std::string>{"Ann Vale"});
  CHECK(format_moment(entry.published.value()) == "2022-03-21T06:15");
  CHECK(entry.published_basis == "feed");
  CHECK(entry.source == "Harbor Ledger");
  CHECK(entry.lang == "en-gb");
  CHECK(entry.text ==
        "The bridge opened on Monday.\n\nThe tunnel\xC2\xA0"
        "did too.");
}

TEST_CASE("without full content the summary is the text, and without that the title") {
  CHECK(only_entry(rss("<title>T</title><description>&lt;b&gt;Only&lt;/b&gt; this.</description>"))
            .text == "Only this.");
  CHECK(only_entry(rss("<title>Bridge opens</title>")).text == "Bridge opens");
  CHECK(only_entry(rss("<title>T</title><content:encoded> </content:encoded>"
                       "<description>Sum &amp;eacute;t&amp;eacute;</description>"))
            .text == "Sum \xC3\xA9t\xC3\xA9");
}

TEST_CASE("an entry of RSS 1.0 lies beside its channel") {
  const Document entry = only_entry(
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
      "xmlns=\"http://purl.org/rss/1.0/\" xmlns:d=\"http://purl.org/dc/elements/1.1/\">"
      "<channel rdf:about=\"https://c.example/\"><title>Courier</title></channel>"
      "<item rdf:about=\"https://c.example/1\"><title>Ferry sails</title>"
      "<link>https://c.example/1</link><description>It sailed.</description>"
      "<d:date>2021-05-06T07:08:09Z</d:date><d:creator>Bo Reed</d:creator></item></rdf:RDF>");
  CHECK(entry.source == "Courier");
  CHECK(entry.id == "https://c.example/1");
  CHECK(entry.text == "It sailed.");
  CHECK(entry.authors == std::vector<std::string>{"Bo Reed"});
  CHECK(format_moment(entry.published.value()) == "2021-05-06T07:08");
}

TEST_CASE("Atom has its content as markup, as HTML or as text") {
  const std::string head =
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Post</title>"
      "<author><name>Desk</name></author><entry><title type=\"html\">One &amp;lt; two</title>"
      "<id>urn:1</id><link rel=\"self\" href=\"https://p.example/self\"/>"
      "<link href=\"https://p.example/1\"/><published>2022-01-02T03:04:05Z</published>"
      "<updated>2022-02-03T00:00:00Z</updated><summary>S.</summary>";
  const Document markup =
      only_entry(head +
                 "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">"
                 "<p>It <em>opened</em>.</p><p>Then it shut.</p></div></content>"
                 "</entry></feed>");
  CHECK(markup.text == "It opened.\n\nThen it shut.");
  CHECK(markup.title == "One < two");
  CHECK(markup.url == "https://p.example/1");
  CHECK(markup.source == "Post");
  CHECK(markup.lang == "en");
  CHECK(markup.authors == std::vector<std::string>{"Desk"});
  CHECK(format_moment(markup.published.value()) == "2022-01-02T03:04");
  CHECK(format_moment(markup.modified.value()) == "2022-02-03T00:00");
  CHECK(only_entry(head + "<content type=\"html\">&lt;p&gt;A.&lt;/p&gt;&lt;p&gt;B.&lt;/p&gt;"
                          "</content></entry></feed>")
            .text == "A.\n\nB.");
  CHECK(only_entry(head + "<content type=\"application/pdf\">AAAA</content></entry></feed>").text ==
        "S.");
}

TEST_CASE("an entry of Atom that only says when it changed was published then") {
  const Document entry = only_entry(
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>T</title>"
      "<updated>2022-02-03T04:05:06Z</updated></entry></feed>");
  CHECK(format_moment(entry.published.value()) == "2022-02-03T04:05");
}

TEST_CASE("a feed that is ill-formed still gives its entries") {
  const std::string item = "<item><title>A</title><description>B & C &copy; 2 < 3</description>";
  CHECK(entries_of("<rss><channel>" + item + "</item>" + item + "</item>").size() == 2);
  CHECK(entries_of("<rss><channel>" + item + "</wrong></item>" + item + "</item></rss>").size() ==
        2);
  CHECK(entries_of("\n\n  <?xml version=\"1.0\"?><rss><channel>" + item +
                   "</item><x:y>1</x:y></channel></rss>")
            .size() == 1);
  CHECK(entries_of("<rss><channel>" + item + "</item>")[0].text == "B & C \xC2\xA9 2 < 3");
}

TEST_CASE("a feed in another encoding is read by its declaration") {
  CHECK(only_entry("<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><item>"
                   "<title>\xCC\xEE\xF1\xF2</title></item></channel></rss>")
            .title == "\xD0\x9C\xD0\xBE\xD1\x81\xD1\x82");
}

TEST_CASE("a feed that declares an encoding that is none is read as what it is") {
  CHECK(only_entry("<?xml version=\"1.0\" encoding=\"nonsense\"?><rss><channel><item>"
                   "<title>Caf\xC3\xA9</title></item></channel></rss>")
            .title == "Caf\xC3\xA9");
}

TEST_CASE("entities neither multiply nor reach outside") {
  const std::string bomb =
      "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">"
      "<!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY out SYSTEM \"file:///etc/passwd\">"
      "<!ENTITY % more SYSTEM \"http://127.0.0.1:1/x.dtd\"> %more;]>";
  CHECK(only_entry(bomb + "<rss><channel><item><title>T &c; &out;</title></item></channel></rss>")
            .title == "T &c; &out;");
}

TEST_CASE("a tag with attributes without end takes no day") {
  std::string tag = "<item";
  for (int i = 0; i < 200'000; ++i) tag += " a" + std::to_string(i) + "=''";
  CHECK_THAT(error_of("a.xml", "<rss><channel>" + tag + "/></channel></rss>"),
             Catch::Contains("so broken"));
  CHECK(only_entry(rss("<title>T</title><description>&lt;" + tag.substr(1) + "&gt;x</description>"))
            .text == "T");
}

TEST_CASE("a feed without entries, and XML that is none, say so") {
  CHECK_THAT(error_of("a.xml", "<rss><channel><title>x</title></channel></rss>"),
             Catch::Contains("without any entries"));
  CHECK_THAT(error_of("a.xml", "<?xml version=\"1.0\"?><invoice/>"),
             Catch::Contains("<invoice>") && Catch::Contains("not known"));
  CHECK_THAT(error_of("a.xml", "<?xml version=\"1.0\"?>"), Catch::Contains("so broken"));
  std::string deep = "<rss>";
  for (int i = 0; i < 100'000; ++i) deep += "<item>";
  CHECK_FALSE(error_of("a.xml", "<?xml version=\"1.0\"?><rss>" + std::string(5, ' ')).empty());
  const Folder folder;
  CHECK_FALSE(read_path(folder.write("deep.xml", deep)).empty());
}

TEST_CASE("a JSON Feed's entries are articles of the feed") {
  const auto entries = entries_of(
      R"({"version": "https://jsonfeed.org/version/1.1", "title": "Post", "language": "en", "items": [)"
      R"({"id": "1", "url": "https://p.example/1", "title": "A", "content_html": "<p>X.</p><p>Y.</p>",)"
      R"( "date_published": "2022-03-21T06:15:00Z", "date_modified": "2022-03-22T00:00:00Z",)"
      R"( "authors": [{"name": "Ann"}]}, {"id": "2", "content_text": "Z & z."}]})",
      "feed.json");
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].text == "X.\n\nY.");
  CHECK(entries[0].source == "Post");
  CHECK(entries[0].lang == "en");
  CHECK(entries[0].authors == std::vector<std::string>{"Ann"});
  CHECK(format_moment(entries[0].published.value()) == "2022-03-21T06:15");
  CHECK(format_moment(entries[0].modified.value()) == "2022-03-22T00:00");
  CHECK(entries[1].text == "Z & z.");
}

}  // namespace dateline::test
