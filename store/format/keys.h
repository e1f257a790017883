// The keys of the store: fixed width, big-endian, so that the order of bytes is the order of
// meaning.
//
// `events` is clustered by time. Its key is class, earliest, fineness, latest, event id (18 bytes);
// the class buckets spans by length, so that a query for an interval begins each bucket no further
// back than the longest span in it can reach and reads about one key a hit. See
// docs/store-format.md. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "store/time_place.h"

namespace dateline {

// Stored on disk: the numbers, and the lengths they stand for, must never change.
enum class SpanClass : uint8_t {
  day = 0,         // at most 1 day
  week = 1,        // at most 7
  month = 2,       // at most 31
  quarter = 3,     // at most 92
  year = 4,        // at most 366
  decade = 5,      // at most 3,653
  century = 6,     // at most 36,525
  longer = 7,      // any length
  open_end = 8,    // "since 2014"
  open_begin = 9,  // "until 2014"
  undated = 10,    // no year
};
constexpr size_t kSpanClasses = 11;

[[nodiscard]] SpanClass class_of(const TimePlace& place);

// The days that the longest span of a class covers; nothing where there is no limit.
[[nodiscard]] std::optional<int32_t> longest_of(SpanClass span_class);

constexpr size_t kEventKeySize = 18;
constexpr size_t kEventIdSize = 8;

[[nodiscard]] std::string event_key(const TimePlace& place);
[[nodiscard]] std::optional<TimePlace> parse_event_key(std::string_view key);

// The first key of a class whose span begins on or after `day`.
[[nodiscard]] std::string event_key_from(SpanClass span_class, int64_t day);
// The first key of an "until" span of this precision that ends on or after `day`.
[[nodiscard]] std::string open_begin_key_from(uint8_t fineness, int64_t day);
// The first key of a class at all, and of the class after it.
[[nodiscard]] std::string class_begin(SpanClass span_class);
[[nodiscard]] std::string class_end(SpanClass span_class);

[[nodiscard]] std::string id_key(uint64_t id);  // event or article
[[nodiscard]] std::optional<uint64_t> parse_id_key(std::string_view key);
[[nodiscard]] std::string text_key(uint64_t article, uint32_t revision);

// `runs` and `corrections`.
[[nodiscard]] std::string number_key(uint32_t number);
[[nodiscard]] std::optional<uint32_t> parse_number_key(std::string_view key);
// `runs`: what a run did to an article; behind the run itself.
[[nodiscard]] std::string change_key(uint32_t run, uint64_t article);
struct ChangePlace {
  uint32_t run = 0;
  uint64_t article = 0;
};
[[nodiscard]] std::optional<ChangePlace> parse_change_key(std::string_view key);

// `terms`: which articles of one bucket (65,536 numbers) tell of a term; which article a number is.
[[nodiscard]] std::string posting_key(uint32_t term, uint16_t bucket);
[[nodiscard]] std::string posting_prefix(uint32_t term);
[[nodiscard]] std::string article_number_key(uint32_t number);
[[nodiscard]] std::string article_numbers_prefix();

// `copies`: an article's signature; the articles that share a band of it.
[[nodiscard]] std::string signature_key(uint64_t article);
[[nodiscard]] std::string band_key(uint8_t band, uint64_t values);

}  // namespace dateline
