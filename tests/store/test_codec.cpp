#include <catch2/catch.hpp>

#include "store/format/bytes.h"
#include "store/format/codec.h"
#include "tests/store/samples.h"

using namespace dateline;

namespace {

std::string encoded(const StoredEvent& stored) {
  std::string bytes;
  encode_event(stored, bytes);
  return bytes;
}

void expect_equal(const StoredEvent& a, const StoredEvent& b) {
  CHECK(a.event == b.event);
  CHECK(a.article == b.article);
  CHECK(a.source == b.source);
  CHECK(a.article_title == b.article_title);
  CHECK(a.article_url == b.article_url);
  CHECK(a.lang == b.lang);
  CHECK(a.published == b.published);
  CHECK(a.first_run == b.first_run);
  CHECK(a.last_run == b.last_run);
  CHECK(a.copies == b.copies);
  CHECK(a.hidden == b.hidden);
  CHECK(a.corrected == b.corrected);
}

ArticleRecord full_article() {
  ArticleRecord record;
  record.own_id = "17";
  record.source = "Courier";
  record.title = "Title";
  record.url = "https://courier.example/1";
  record.lang = "en";
  record.published = samples::moment(1969, 12, 31);
  record.published_basis = "meta";
  record.revisions = 3;
  record.content = {1, 2};
  record.wording = {3, ~0ULL};
  record.number = 77;
  record.rules = "0123456789abcdef";
  record.event_keys = {std::string(18, 'x'), std::string(18, '\0')};
  record.event_words = std::string("\1\7\1\0", 4);
  return record;
}

// Decoding any damaged form must end in a value or a refusal; sanitizers watch for the rest.
template <class Decode>
void damage(const std::string& bytes, Decode decode) {
  for (size_t size = 0; size < bytes.size(); ++size) CHECK_FALSE(decode(bytes.substr(0, size)));
  CHECK_FALSE(decode(bytes + '\0'));
  for (size_t at = 0; at < bytes.size(); ++at)
    for (int bit = 0; bit < 8; ++bit) {
      std::string flipped = bytes;
      flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
      (void)decode(flipped);
    }
}

}  // namespace

TEST_CASE("an event survives its record", "[codec]") {
  const StoredEvent before = samples::full_event();
  StoredEvent after;
  REQUIRE(decode_event(encoded(before), before.event.id, after));
  expect_equal(before, after);
}

TEST_CASE("an empty event survives its record, into an object used before", "[codec]") {
  const StoredEvent before;
  StoredEvent after = samples::full_event();
  REQUIRE(decode_event(encoded(before), 0, after));
  expect_equal(before, after);
}

TEST_CASE("events of every shape survive their records", "[codec]") {
  std::mt19937 random(7);
  for (int i = 0; i < 2000; ++i) {
    StoredEvent before = samples::full_event();
    before.event.when = samples::random_span(random);
    StoredEvent after;
    REQUIRE(decode_event(encoded(before), before.event.id, after));
    REQUIRE(before.event == after.event);
  }
}

TEST_CASE("the head of an event's record is what filters need", "[codec]") {
  const std::string bytes = encoded(samples::full_event());
  EventHead head;
  REQUIRE(decode_event_head(bytes, head));
  CHECK(head.status == Status::hypothetical);
  CHECK(head.precision == samples::full_event().event.when.grain());
  CHECK(head.source == "The Courier");
  CHECK(head.lang == "en");
  CHECK(head.last_run == 400);
  CHECK(head.hidden);
}

TEST_CASE("a damaged event record is refused or a valid event", "[codec]") {
  damage(encoded(samples::full_event()), [](const std::string& bytes) {
    StoredEvent event;
    EventHead head;
    (void)decode_event_head(bytes, head);
    const bool read = decode_event(bytes, 1, event);
    if (read) CHECK(static_cast<int>(event.event.status) <= 4);
    return read;
  });
}

TEST_CASE("articles, texts, counters and the schema survive their records, damage does not",
          "[codec]") {
  const std::string article = encode_article(full_article());
  REQUIRE(decode_article(article));
  CHECK(*decode_article(article) == full_article());
  damage(article, [](const std::string& bytes) { return decode_article(bytes).ok(); });

  TextRecord text{1700000000, samples::article("https://courier.example/1", "Text \xC3\xA9.")};
  text.document.modified = Moment{samples::moment(2024, 5, 16).day, 1439};
  text.document.retrieved = samples::moment(2024, 5, 17);
  text.document.input = "may.jsonl:12";
  text.document.anchoring = Anchoring::narrative;
  const std::string text_bytes = encode_text(text);
  const Result<TextRecord> text_read = decode_text(text_bytes);
  REQUIRE(text_read);
  CHECK(text_read->document.retrieved == text.document.retrieved);
  CHECK(text_read->document.input == "may.jsonl:12");
  CHECK(text_read->document.anchoring == Anchoring::narrative);
  CHECK(text_read->seen == text.seen);
  CHECK(encode_text(*text_read) == text_bytes);
  damage(text_bytes, [](const std::string& bytes) { return decode_text(bytes).ok(); });

  const Counters counters{1, 200, 300000, ~0ULL};
  REQUIRE(decode_counters(encode_counters(counters)));
  CHECK(*decode_counters(encode_counters(counters)) == counters);
  damage(encode_counters(counters),
         [](const std::string& bytes) { return decode_counters(bytes).ok(); });

  CHECK(*decode_schema(encode_schema(300)) == 300);
  CHECK(decode_schema("").error().code == ErrorCode::corruption);
}

TEST_CASE("a count larger than the record is refused, not allocated", "[codec]") {
  std::string bytes;
  ByteWriter out(bytes);
  out.byte(1);
  out.signed_varint(0);
  for (int i = 0; i < 3; ++i) out.text("");
  out.varint(~0ULL);  // so many authors
  CHECK_FALSE(decode_text(bytes).ok());
}

TEST_CASE("varints hold every 64-bit number", "[codec]") {
  const std::vector<int64_t> numbers = {0,  1,         -1,        63,        -64,
                                        64, INT32_MAX, INT32_MIN, INT64_MAX, INT64_MIN};
  for (const int64_t number : numbers) {
    std::string bytes;
    ByteWriter(bytes).signed_varint(number);
    ByteReader in(bytes);
    CHECK(in.signed_varint() == number);
    CHECK(in.done());
  }
  ByteReader endless(std::string_view("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 11));
  (void)endless.varint();
  CHECK(endless.failed());
}

TEST_CASE("the bytes of an event are those of docs/store-format.md", "[codec][format]") {
  StoredEvent stored = samples::stored(1, samples::on(samples::day(2022, 2, 24)), "War", "S", 2);
  stored.event.sentence = {1, 300, "W."};
  stored.event.participants = {"R"};
  stored.first_run = 5;
  stored.last_run = 300;
  const std::string expected(
      "\x02\x00\x04\x01S\x00"              // version, happened, day, source, no language
      "\x05\xAC\x02\x00"                   // first run 5, last run 300, no marks
      "\x00\x00\x00\x00\x00\x00"           // event, explicit, confidence 0
      "\x00\x00\x04\x07\xCC\x1F\x02\x18"   // no flags, no mod; day; year, month and day: 2022-02-24
      "\x00\x00\x00\x00\x00\x00"           // no date phrase, no trigger
      "\x01\xAC\x02\x02W."                 // sentence 1..300
      "\x03War\x00\x00"                    // headline, no attribution, no rule
      "\x01\x01R"                          // one participant
      "\x02\x00\x00\x00\x00\x00\x00\x00"   // article
      "\x00\x00\x00"                       // no title, no URL, not published
      "\x00\x00\x00\x00\x00\x00\x00\x00",  // no copies
      64);
  CHECK(encoded(stored) == expected);
}

TEST_CASE("runs, changes and corrections survive their records, damage does not", "[codec]") {
  RunInfo run{7, RunKind::reextract, 1700000000, 1700000060, "r", {1, 2, 3, 4, 5}, {{"a", "b"}}};
  CHECK(*decode_run(encode_run(run), 7) == run);
  const ChangeRecord change{true, {"12345678x", ""}};
  CHECK(decode_change(encode_change(change))->before == change.before);
  Correction correction;
  correction.number = 9;
  correction.made = -5;
  correction.subject = 1;
  correction.article = 2;
  correction.about = samples::full_event().event;
  correction.edit = {samples::on(samples::year(1999)), "headline", Status::planned, true, "note"};
  const auto again = decode_correction(encode_correction(correction), 9);
  REQUIRE(again);
  CHECK(again->about == correction.about);
  CHECK(again->edit == correction.edit);
  CHECK(again->made == -5);
  damage(encode_run(run), [](const std::string& bytes) { return decode_run(bytes, 1).ok(); });
  damage(encode_change(change), [](const std::string& bytes) { return decode_change(bytes).ok(); });
  damage(encode_correction(correction),
         [](const std::string& bytes) { return decode_correction(bytes, 1).ok(); });
}
