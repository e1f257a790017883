#include "extractor/model/event_id.h"

#include <catch2/catch.hpp>

namespace dateline::test {
namespace {

Document article() {
  Document document;
  document.source = "Harbor Ledger";
  document.id = "hl-1";
  document.url = "https://harborledger.example/1";
  document.text = "The bridge opened in 1968.";
  return document;
}

Event opening() {
  Event event;
  event.sentence.text = "The bridge opened in 1968.";
  event.date_phrase.text = "1968";
  event.trigger.text = "opened";
  return event;
}

}  // namespace

// These very numbers are in people's CSV files and stores: they never change.
TEST_CASE("ids are the same for ever") {
  Document document = article();
  CHECK(format_id(article_id(document)) == "64164a74b884c175");
  document.url.clear();
  CHECK(format_id(article_id(document)) == "11acb06584a75cb1");
  document.id.clear();
  CHECK(format_id(article_id(document)) == "ea42351ad4afd9ad");
  CHECK(format_id(event_id(0x0123456789abcdef, opening(), 0)) == "5b134c521d2c1c81");
}

TEST_CASE("an event's id is what the article says, not what we made of it") {
  const uint64_t id = event_id(1, opening(), 0);
  Event same = opening();
  same.headline = "Bridge opens";
  same.rule = "year";
  same.confidence = 0.5F;
  same.sentence.begin = 40;
  CHECK(event_id(1, same, 0) == id);
  CHECK(event_id(1, opening(), 1) != id);
  CHECK(event_id(2, opening(), 0) != id);
  Event moved = opening();
  moved.date_phrase.text = "opened";
  moved.trigger.text = "1968";
  CHECK(event_id(1, moved, 0) != id);
}

TEST_CASE("an article's id does not mix up its fields") {
  Document by_id;
  by_id.id = "x";
  Document by_url;
  by_url.url = "x";
  Document by_text;
  by_text.text = "x";
  CHECK(article_id(by_id) != article_id(by_url));
  CHECK(article_id(by_id) != article_id(by_text));
  by_text.source = "x";
  by_text.text.clear();
  CHECK(article_id(by_id) != article_id(by_text));
}

TEST_CASE("ids are written as sixteen digits and read back") {
  CHECK(format_id(0x1f) == "000000000000001f");
  CHECK(parse_id("000000000000001f") == 0x1f);
  CHECK(parse_id("FFFFFFFFFFFFFFFF") == ~uint64_t{0});
  CHECK_FALSE(parse_id("1f"));
  CHECK_FALSE(parse_id("000000000000001g"));
  CHECK_FALSE(parse_id("-00000000000001f"));
  CHECK_FALSE(parse_id("000000000000001f0"));
}

}  // namespace dateline::test
