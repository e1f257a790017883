#include "extractor/model/canonical_url.h"

#include <catch2/catch.hpp>

#include "extractor/model/event_id.h"

using namespace dateline;

TEST_CASE("one page has one canonical URL") {
  const std::string page = "https://ledger.example/2022/ferry?id=7";
  CHECK(canonical_url(page) == page);
  CHECK(canonical_url("http://Ledger.Example:80/2022/ferry/?utm_source=x&id=7#top") == page);
  CHECK(canonical_url("HTTPS://ledger.example:443/2022/ferry?id=7&fbclid=abc") == page);
  CHECK(canonical_url("https://ledger.example/?utm_source=x") == "https://ledger.example");
  CHECK(canonical_url("https://ledger.example/Ferry") !=
        canonical_url("https://ledger.example/ferry"));
}

TEST_CASE("what is no web address stays as it is") {
  for (const char* text :
       {"", "tag:ledger.example,2022:7", "urn:x:Y#z", "no address", "://", "http://"})
    CHECK_FALSE(canonical_url(text).find("://ledger") != std::string::npos);
  CHECK(canonical_url("urn:x:Y#z") == "urn:x:Y#z");
  CHECK(canonical_url("tag:ledger.example,2022:7") == "tag:ledger.example,2022:7");
}

TEST_CASE("an article keeps its id when a link to it is longer") {
  Document document;
  document.source = "Harbor Ledger";
  document.url = "https://ledger.example/ferry";
  const uint64_t id = article_id(document);
  CHECK(id == former_article_id(document));
  document.url += "?utm_campaign=mail";
  CHECK(article_id(document) == id);
  CHECK(former_article_id(document) != id);
}
