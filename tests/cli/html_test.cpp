#include <catch2/catch.hpp>

#include "cli/render/formats.h"
#include "cli/render/html/page.h"
#include "cli/render/links.h"
#include "tests/store/samples.h"

using namespace dateline;
using namespace dateline::cli;
using samples::day;
using samples::on;

namespace {

StoredEvent trap(uint64_t id, const TimeSpan& when, const std::string& source) {
  StoredEvent event = samples::stored(
      id, when, "Ferry <script>alert(1)</script> \xE2\x80\xAE sinks \x1B[31m", source, id);
  event.article_url = "javascript:alert(1)";
  return event;
}

std::string page_of(const Timeline& timeline) {
  auto out = Output::open("/dev/null");
  REQUIRE(out);
  render_timeline_html(timeline, Style{}, *out);
  std::string text = std::move(out->buffer());
  out->buffer().clear();
  return text;
}

size_t count(const std::string& text, const std::string& part) {
  size_t found = 0;
  for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("only web addresses become links", "[html]") {
  CHECK(is_web_link("https://ledger.example/a?b=c&d"));
  CHECK(is_web_link("HTTP://ledger.example/"));
  for (const char* address : {"javascript:alert(1)", "data:text/html,x", "ftp://a.example/", "",
                              "https://", "https://a.example/\"onload=x", "https://a.example/ b"})
    CHECK_FALSE(is_web_link(address));
}

TEST_CASE("what articles say stays text", "[html]") {
  CHECK(html_text("a < b & \"c\" 'd' >") == "a &lt; b &amp; &quot;c&quot; &#39;d&#39; &gt;");
  const std::string page = page_of({{trap(1, on(day(2022, 5, 1)), "A"), {}}});
  CHECK(count(page, "<script") == 1);  // ours
  CHECK(page.find("javascript:") == std::string::npos);
  CHECK(page.find('\x1B') == std::string::npos);
  CHECK(page.find("\xE2\x80\xAE") == std::string::npos);
}

TEST_CASE("a page asks nothing of the network and runs only our script", "[html]") {
  const std::string page = page_of({{trap(1, on(day(2022, 5, 1)), "A"), {}}});
  CHECK(page.find("default-src 'none'") != std::string::npos);
  CHECK(page.find("script-src 'sha256-") != std::string::npos);
  CHECK(page.find(" src=") == std::string::npos);
  CHECK(page.find("<link") == std::string::npos);
  CHECK(page_assets().css.find("url(") == std::string::npos);
  CHECK(page_assets().script.find("</script") == std::string::npos);
}

TEST_CASE("conflicts between sources are marked on both entries", "[html]") {
  const std::string page =
      page_of({{trap(1, on(day(2022, 5, 1)), "A"), {}},
               {trap(2, on(day(2022, 5, 3)), "B"), {}},
               {samples::stored(3, on(day(2022, 5, 3)), "Fair opens", "B"), {}}});
  CHECK(count(page, "class=\"in-conflict\"") == 2);
  CHECK(count(page, "<li id=") == 3);
  CHECK(page.find("1 conflict between sources") != std::string::npos);
}

TEST_CASE("what a person corrected is marked on the page", "[html]") {
  StoredEvent event = samples::stored(1, on(day(2022, 5, 1)), "Fair opens", "A");
  CHECK(page_of({{event, {}}}).find("badge corrected") == std::string::npos);
  event.corrected.emplace().date = true;
  CHECK(page_of({{event, {}}}).find("corrected: date</span>") != std::string::npos);
}
