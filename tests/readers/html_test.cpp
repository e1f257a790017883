#include <catch2/catch.hpp>

#include "tests/readers/files.h"

namespace dateline::test {
namespace {

const std::string kProse =
    "The council, after a long debate, voted to close the bridge to all traffic until the piers "
    "are mended. ";

std::string page(const std::string& head, const std::string& body) {
  return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">" + head +
         "</head><body>" + body + "</body></html>";
}

Document read_page(const std::string& head, const std::string& body = "<p>Some text.</p>") {
  return read_one("a.html", page(head, body));
}

}  // namespace

TEST_CASE("a page says when it was published, in order of trust") {
  struct Row {
    const char* head;
    const char* body;
    const char* published;
    const char* basis;
  };
  const char* kLd =
      R"(<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "datePublished": "2001-01-01"},)"
      R"({"@type": ["NewsArticle"], "datePublished": "2022-03-21T06:15:00Z", "dateModified": "2022-03-25"}]}</script>)";
  const char* kMeta = R"(<meta property="article:published_time" content="2022-03-22">)";
  const char* kTime = R"(<p>Text.</p><time datetime="2022-03-23">then</time>)";
  const std::string both = std::string(kMeta) + kLd;
  const Row rows[] = {
      {both.c_str(), kTime, "2022-03-21T06:15", "json-ld"},
      {kMeta, kTime, "2022-03-22", "meta"},
      {"", kTime, "2022-03-23", "time"},
      {R"(<meta name="DC.Date" content="21 March 2022">)", "<p>T.</p>", "2022-03-21", "meta"},
      {R"(<meta itemprop="datePublished" content="2022-03-21">)", "<p>T.</p>", "2022-03-21",
       "meta"},
      {R"(<link rel="canonical" href="https://e.org/2022/03/24/x">)", "<p>T.</p>", "2022-03-24",
       "url"},
      {R"(<script type="application/ld+json">{"datePublished": "2022-03-21", broken</script>)",
       "<p>T.</p>", "2022-03-21", "json-ld"},
      {"",
       R"(<p>T.</p><time datetime="2020-01-01">old</time><time pubdate datetime="2022-03-21">x</time>)",
       "2022-03-21", "time"},
      {"", "<p>On March 3, 2022 it rained.</p>", "", ""},
  };
  for (const auto& row : rows) {
    INFO(row.head << row.body);
    const Document document = read_page(row.head, row.body);
    CHECK((document.published ? format_moment(*document.published) : "") == row.published);
    CHECK(document.published_basis == row.basis);
  }
}

TEST_CASE("a page shows its day near its headline") {
  const auto shown = [](const std::string& body) {
    const Document document = read_page("<title>A bridge is closed</title>", body);
    return (document.published ? format_moment(*document.published) : "unknown") + " " +
           document.published_basis;
  };
  const std::string headline = "<h1>A bridge is closed</h1>";
  const std::string prose = "<p>" + kProse + "</p>";
  CHECK(shown(headline + "<p class=date>March 21, 2022</p>" + prose) == "2022-03-21 byline");
  CHECK(shown(headline + "<p>By A. B. | 21 March 2022, 6:15 pm</p>" + prose) ==
        "2022-03-21 byline");
  CHECK(shown("<small>21.03.2022</small>" + headline + prose) == "2022-03-21 byline");
  CHECK(shown(headline + prose + "<div class=comment><b>A. B.</b> 22.03.2022 10:11</div>") ==
        "unknown ");
  CHECK(shown(headline + prose + "<footer>Copyright 21.03.2022</footer>") == "unknown ");
  CHECK(shown(headline + "<div>Posted on March 21, 2022</div>" + prose +
              "<ul class=related><li>A ferry sinks, 3 March 2022</li></ul>") ==
        "2022-03-21 byline");
  CHECK(shown(headline + "<p>It was closed on March 3, 2022, before the flood.</p>" + prose) ==
        "unknown ");
}

TEST_CASE("days before the web and in the future are no publication dates") {
  CHECK_FALSE(read_page(R"(<meta name="date" content="1901-05-01">)").published);
  CHECK_FALSE(read_page(R"(<meta name="date" content="2901-05-01">)").published);
}

TEST_CASE("universal time gives way to the day in the page's address") {
  const Document document =
      read_page(R"(<meta property="article:published_time" content="2022-03-22T03:10:00Z">)"
                R"(<link rel="canonical" href="https://e.org/2022/03/21/x">)");
  CHECK(format_moment(document.published.value()) == "2022-03-21");
}

TEST_CASE("a button that nobody closed does not swallow the page") {
  const Document document = read_page(
      "", "<header><button><div>Menu<div></button></header><main><p>" + kProse + "</p></main>");
  CHECK_THAT(document.text, Catch::StartsWith("The council"));
}

TEST_CASE("JSON-LD of articles that the page lists dates the page not") {
  const Document document = read_page(
      R"(<script type="application/ld+json">[{"@type": "ItemList", "itemListElement": [)"
      R"({"@type": "NewsArticle", "datePublished": "2001-01-01"}]},)"
      R"({"@type": "NewsArticle", "isPartOf": {"@type": "NewsArticle", "datePublished": "2002-01-01"},)"
      R"("datePublished": "2022-03-21"}]</script>)");
  CHECK(format_moment(document.published.value()) == "2022-03-21");
}

TEST_CASE("a modification date is not a publication date") {
  const Document document =
      read_page(R"(<meta property="article:modified_time" content="2022-03-25T10:00:00Z">)");
  CHECK_FALSE(document.published);
  CHECK(format_moment(document.modified.value()) == "2022-03-25T10:00");
}

TEST_CASE("title, author, site, address and language of a page") {
  const Document named = read_page(
      R"(<title>T | Post</title><meta property="og:site_name" content="Post"><meta name="author" content="A. B.">)"
      R"(<link rel="canonical" href="https://www.post.example/t">)");
  CHECK(named.title == "T");
  CHECK(named.source == "Post");
  CHECK(named.authors == std::vector<std::string>{"A. B."});
  CHECK(named.url == "https://www.post.example/t");
  CHECK(named.lang == "en");
  const Document by_domain = read_page(
      R"(<link rel="canonical" href="https://www.post.example/t">)", "<h1>Head</h1><p>T.</p>");
  CHECK(by_domain.source == "post.example");
  CHECK(by_domain.title == "Head");
  CHECK(read_page("").source == "Outlet");
  const Document described = read_page(
      R"(<script type="application/ld+json">{"@type": "NewsArticle", "headline": "H &amp; M",)"
      R"("author": [{"name": "A"}, "B"], "publisher": {"name": "Wire"}}</script>)");
  CHECK(described.source == "Wire");
  CHECK(described.authors == std::vector<std::string>{"A", "B"});
}

TEST_CASE("paragraphs of the article, and nothing around it") {
  const Document document = read_page(
      "<style>p{}</style><script>var p = '<p>no</p>';</script>",
      "<header><p>no header</p></header><nav><ul><li>no menu</li></ul></nav>"
      "<div class=\"cookie-banner\"><p>no cookies</p></div>"
      "<article><header><h1>Head</h1><p>A standfirst.</p></header>"
      "<p class=\"x\">By A. B. <time datetime=\"2022-03-21\">Mar 21</time></p>"
      "<p>" +
          kProse +
          "Caf&eacute;&nbsp;Ren\xC3\xA9\xC3\xA9 &amp; <b>bold</b><i>er</i>.</p>"
          "<figure><figcaption>no caption</figcaption></figure>"
          "<h2>Below</h2><ul><li>One.</li><li>Two.</li></ul>"
          "<blockquote>Quoted.</blockquote><div>Text in a div<br>goes on.<br><br>Next one is "
          "here.</div>"
          "<aside>no aside</aside><form>no form</form><!-- no comment --><p hidden>no hidden</p>"
          "<h2>Related</h2><ul><li><a href=x>no link</a></li></ul></article>"
          "<footer><p>no footer</p></footer>");
  CHECK(document.text ==
        "A standfirst.\n\n" + kProse +
            "Caf\xC3\xA9 Ren\xC3\xA9\xC3\xA9 & bolder.\n\nBelow\n\nOne.\n\nTwo.\n\n"
            "Quoted.\n\nText in a div goes on.\n\nNext one is here.");
}

TEST_CASE("without marks the densest part of the page is the article") {
  const Document document =
      read_page("",
                "<div><div><a href=1>One link</a> <a href=2>Another link</a></div></div>"
                "<div id=story><p>" +
                    kProse + "</p><p>" + kProse +
                    "</p><p>Short.</p></div>"
                    "<div><p><a href=3>" +
                    kProse + "</a></p></div>");
  CHECK(document.text.find("link") == std::string::npos);
  CHECK_THAT(document.text, Catch::EndsWith("Short."));
}

TEST_CASE("paragraphs in boxes of their own are one article, but for a box of teasers") {
  const auto box = [](const std::string& inside) {
    return "<div class=wrap><div class=text>" + inside + "</div></div>";
  };
  const std::string last = "In the end " + kProse + "And that was all there was to say of it.";
  const Document document = read_page(
      "", "<div id=page>" +
              box("<p>First " + kProse + "It was so.</p><p>" + kProse + "It was so.</p>") +
              box("<p>" + kProse + "It was so.</p>") + box("<p>" + last + "</p>") +
              "</div><div class=more>" + box("<p>A teaser of few words</p>") + "</div>");
  CHECK_THAT(document.text, Catch::StartsWith("First"));
  CHECK_THAT(document.text, Catch::EndsWith("to say of it."));
}

TEST_CASE("a standfirst in a heading and paragraphs in headings are text") {
  const Document document = read_page(
      "",
      "<div><h1>Head</h1><h2>The piers are older than anybody in the council had thought so "
      "far</h2></div><div><h3>" +
          kProse + kProse + "It was so.</h3><h3>" + kProse + kProse + "So it was.</h3></div>");
  CHECK_THAT(document.text, Catch::StartsWith("The piers"));
  CHECK_THAT(document.text, Catch::EndsWith("So it was."));
}

TEST_CASE("teasers in <article> do not hide the story") {
  const Document document = read_page("", "<article><p>A teaser, not long.</p></article><main><p>" +
                                              kProse + "</p><p>" + kProse + "</p><p>" + kProse +
                                              "</p></main><article><p>Another.</p></article>");
  CHECK_THAT(document.text, Catch::StartsWith("The council"));
}

TEST_CASE("names that lie do not hide the story, and boxes stay out") {
  const Document document = read_page(
      "",
      "<h1>A bridge is closed</h1><p>The lead says in one sentence what the whole of the story is "
      "about.</p>"
      "<div class=\"share-wrapper\"><div><p>" +
          kProse + "</p><p>" + kProse +
          "</p><h3>Read more</h3><p><a href=x>A ferry sinks.</a></p>" +
          "<p>Sign up for our newsletter and get the news of the harbor.</p></div></div>");
  CHECK(document.text == "The lead says in one sentence what the whole of the story is about.\n\n" +
                             kProse.substr(0, kProse.size() - 1) + "\n\n" +
                             kProse.substr(0, kProse.size() - 1));
}

TEST_CASE("the text of JSON-LD is taken where the page shows less of it") {
  const Document document =
      read_page(R"(<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": ")" +
                    kProse + R"(\n)" + kProse + R"("}</script>)",
                "<p>The council voted.</p>");
  CHECK(document.text ==
        kProse.substr(0, kProse.size() - 1) + "\n\n" + kProse.substr(0, kProse.size() - 1));
}

TEST_CASE("a day in the name of a file dates what has no date of its own") {
  CHECK(read_one("2022-03-21-bridge.txt", "A bridge is closed.").published_basis == "file-name");
  CHECK_FALSE(read_one("2922-03-21-bridge.txt", "A bridge is closed.").published);
}

TEST_CASE("old pages in old encodings") {
  const Document document = read_one(
      "a.htm",
      "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1251'></head>"
      "<body><p>\xCF\xF0\xE8\xE2\xE5\xF2.</body>");
  CHECK(document.text == "\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82.");
}

TEST_CASE("hostile pages end soon") {
  std::string deep;
  for (int i = 0; i < 200'000; ++i) deep += "<div>";
  CHECK_THAT(error_of("a.html", "<html>" + deep + "x"), Catch::Contains("too deeply nested"));
  std::string fonts;
  for (int i = 0; i < 10'000; ++i) fonts += "<font size=" + std::to_string(i) + "><p>";
  CHECK_THAT(error_of("b.html", "<html>" + fonts + "x"), Catch::Contains("too deeply nested"));
  std::string attributes;
  for (int i = 0; i < 200'000; ++i) attributes += " a" + std::to_string(i);
  CHECK_THAT(error_of("e.html", "<html><p x='>' " + attributes + ">x"),
             Catch::Contains("too deeply nested"));
  std::string ends = "<html><p>x";
  for (int i = 0; i < 200'000; ++i) ends += "</b>";
  CHECK(read_one("f.html", ends).text == "x");
  std::string breaks = "<html>";
  for (int i = 0; i < 1'100'000; ++i) breaks += "<br>";
  CHECK_THAT(error_of("d.html", breaks + "x"), Catch::Contains("too many elements"));
  std::string nested;
  for (int i = 0; i < 2'500; ++i) nested += "<div>";
  CHECK_FALSE(read_path(Folder().write("c.html", "<html>" + nested + "deep text")).empty());
  CHECK_THAT(error_of("d.html", "<html></html>"), Catch::Contains("no text"));
}

TEST_CASE("comments are no text of the article, however long and though each is an <article>") {
  std::string thread = "<ol class=\"comment-list\">";
  for (int i = 0; i < 12; ++i)
    thread += "<li><article class=\"comment-body\"><p>I think " + kProse + "</p></article></li>";
  thread += "</ol>";
  const std::string story = "<p>" + kProse + kProse + kProse + kProse + kProse + "</p>";
  for (const std::string& body :
       {"<article><h1>A bridge is closed</h1>" + story + thread + "</article>",
        "<main><article>" + story + "</article></main><main>" + thread + "</main>"}) {
    const Document document = read_page("", body);
    CHECK_THAT(document.text, Catch::StartsWith("The council"));
    CHECK_THAT(document.text, !Catch::Contains("I think"));
  }
  // The class of a section for opinions is no thread of comments.
  CHECK_THAT(read_page("", "<article class=\"section-commentary\">" + story + "</article>").text,
             Catch::StartsWith("The council"));
}

TEST_CASE("a teaser that leads nowhere is the lead") {
  const std::string story = "<div><p>" + kProse + kProse + "</p></div>";
  const auto text = [&](const std::string& teaser) {
    return read_page("", "<main><h1>Head</h1><div class=\"news-teaser\"><p>" + teaser +
                             "</p></div>" + story + "</main>")
        .text;
  };
  CHECK_THAT(text("The piers are old."), Catch::StartsWith("The piers are old."));
  CHECK_THAT(text("A ferry sinks. <a href=x>More</a>"), Catch::StartsWith("The council"));
}

TEST_CASE("the element named for the text holds it, headings and short answers too") {
  const auto section = [](const std::string& question) {
    return "<section><div class=row><p>" + question + "</p><p>" + kProse +
           "So it was.</p></div></section>";
  };
  const Document document =
      read_page("", "<div id=page><h1>Head</h1><div class=\"entry-content\">" +
                        section("What was first?") + section("And then?") + section("Why?") +
                        "</div><div class=more><p><a href=x>" + kProse + "</a></p></div></div>");
  CHECK_THAT(document.text, Catch::StartsWith("What was first?"));
  CHECK_THAT(document.text, Catch::Contains("And then?") && Catch::Contains("Why?"));
  CHECK_THAT(document.text, Catch::EndsWith("So it was."));
}

TEST_CASE(
    "the headline, lines of the byline and what is said twice are left out, days of lists kept") {
  const std::string prose = "<p>" + kProse + "So it was.</p>";
  const Document document = read_page(
      R"(<meta name=author content="Ann Bell"><meta property="og:title" content="A bridge">)",
      "<article><h1>Head</h1><p>Ann Bell</p><p>Published: March 3, 2022 at 6 pm</p>" + prose +
          "<p>UPDATED: March 3, 2022 at 7 p.m.</p><ul><li>March 4, 2022</li></ul>" + prose +
          "<blockquote>The council, after a long debate, voted to close.</blockquote>"
          "<blockquote>The council, after a long debate, voted to close.</blockquote>"
          "</article>");
  CHECK_THAT(document.text, Catch::StartsWith("The council"));
  CHECK_THAT(document.text, Catch::Contains("March 4, 2022") && !Catch::Contains("March 3"));
  CHECK_THAT(document.text, Catch::EndsWith("voted to close."));
  CHECK(document.text.find("voted to close.") == document.text.rfind("voted to close."));
}

TEST_CASE("a page is about the first of the stories that it goes on to") {
  const auto story = [](const std::string& headline) {
    std::string text = "<article><h1>" + headline + "</h1>";
    for (int i = 0; i < 12; ++i) text += "<p>" + headline + ": " + kProse + "</p>";
    return text + "</article>";
  };
  const Document document =
      read_page("", "<main>" + story("First") + story("Second") + story("Third") + "</main>");
  CHECK_THAT(document.text, Catch::StartsWith("First") && !Catch::Contains("Second"));
}

TEST_CASE("markup in the text of JSON-LD is read as markup") {
  for (const std::string& body :
       {"<p>" + kProse + "</p><p>Caf&eacute;.</p>",
        "&lt;p&gt;" + kProse + "&lt;/p&gt;&lt;p&gt;Caf&eacute;.&lt;/p&gt;"})
    CHECK(read_page(
              R"(<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": ")" +
                  kProse + "<br>" + body + R"("}</script>)",
              "<p>The council voted.</p>")
              .text.find_first_of("<>&") == std::string::npos);
}

TEST_CASE("titles without the site's name or the section's, authors without addresses") {
  struct Row {
    const char* head;
    const char* body;
    const char* title;
  };
  const Row rows[] = {
      {R"(<meta property="og:title" content="A bridge is closed | Chronicles">)",
       "<h1>A bridge is closed</h1>", "A bridge is closed"},
      {R"(<meta property="og:title" content="A bridge is closed - Post.example">)"
       R"(<link rel="canonical" href="https://www.post.example/t">)",
       "", "A bridge is closed"},
      {R"(<meta property="og:title" content="Post"><meta property="og:site_name" content="POST">)",
       "<h1>A bridge is closed</h1>", "A bridge is closed"},
      {R"(<meta property="og:title" content="North - South"><meta property="og:site_name" content="Post">)",
       "", "North - South"},
  };
  for (const auto& row : rows) {
    INFO(row.head);
    CHECK(read_page(row.head, row.body + std::string("<p>Some text.</p>")).title == row.title);
  }
  const auto authors = [](const std::string& head, const std::string& body = "") {
    return read_page(head, body + "<p>Some text.</p>").authors;
  };
  using Names = std::vector<std::string>;
  CHECK(authors(R"(<meta name=author content="By Ann Bell">)") == Names{"Ann Bell"});
  CHECK(authors(R"(<meta name=author content="post.example">)").empty());
  CHECK(authors("", "<p>By <a rel=author href=x>Ann Bell</a></p>") == Names{"Ann Bell"});
}

TEST_CASE("narrow spaces are spaces, and marks of no width are none") {
  CHECK(read_page("",
                  "<p>\xC2\xAB\xE2\x80\xAFno\xE2\x80\x8B\xE2\x81\xA0te\xE2\x80\xAF\xC2\xBB&nbsp; "
                  "it&shy;self&#8203;.</p>")
            .text == "\xC2\xAB note \xC2\xBB itself.");
}

TEST_CASE("the encoding is the page's, not that of a script it loads") {
  const Document document =
      read_one("a.html",
               "<html><head><script src=x charset=utf-8></script><meta charset=windows-1251></head>"
               "<body><p>\xCF\xF0\xE8\xE2\xE5\xF2.</body>");
  CHECK(document.text == "\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82.");
}

}  // namespace dateline::test
