#include "store/format/keys.h"

#include <algorithm>
#include <array>
#include <limits>

namespace dateline {
namespace {

template <class T>
void append_big_endian(std::string& out, T value) {
  for (int shift = static_cast<int>(sizeof(T)) * 8 - 8; shift >= 0; shift -= 8)
    out.push_back(static_cast<char>(static_cast<uint8_t>(value >> shift)));
}

template <class T>
T read_big_endian(std::string_view bytes) {
  T value = 0;
  for (size_t i = 0; i < sizeof(T); ++i)
    value = static_cast<T>(static_cast<T>(value << 8) | static_cast<uint8_t>(bytes[i]));
  return value;
}

// Flipping the sign bit makes two's complement sort as unsigned bytes.
constexpr uint32_t kSign = 0x80000000U;
uint32_t biased(int32_t day) {
  return static_cast<uint32_t>(day) ^ kSign;
}
int32_t unbiased(uint32_t stored) {
  return static_cast<int32_t>(stored ^ kSign);
}

int32_t clamped(int64_t day) {
  return static_cast<int32_t>(std::clamp<int64_t>(day, std::numeric_limits<int32_t>::min(),
                                                  std::numeric_limits<int32_t>::max()));
}

constexpr std::array<int32_t, 7> kLongest = {1, 7, 31, 92, 366, 3653, 36525};

}  // namespace

SpanClass class_of(const TimePlace& place) {
  if (place.undated) return SpanClass::undated;
  if (place.earliest == TimePlace::kOpenBegin) return SpanClass::open_begin;
  if (place.latest == TimePlace::kOpenEnd) return SpanClass::open_end;
  const int64_t days = days_in(place);
  const auto fits = std::find_if(kLongest.begin(), kLongest.end(),
                                 [days](int32_t longest) { return days <= longest; });
  return static_cast<SpanClass>(fits - kLongest.begin());
}

std::optional<int32_t> longest_of(SpanClass span_class) {
  const auto index = static_cast<size_t>(span_class);
  if (index >= kLongest.size()) return std::nullopt;
  return kLongest[index];
}

std::string event_key(const TimePlace& place) {
  std::string key;
  key.reserve(kEventKeySize);
  key.push_back(static_cast<char>(class_of(place)));
  append_big_endian(key, biased(place.earliest));
  key.push_back(static_cast<char>(place.fineness));
  append_big_endian(key, biased(place.latest));
  append_big_endian(key, place.event_id);
  return key;
}

std::optional<TimePlace> parse_event_key(std::string_view key) {
  if (key.size() != kEventKeySize) return std::nullopt;
  TimePlace place;
  place.undated = static_cast<uint8_t>(key[0]) == static_cast<uint8_t>(SpanClass::undated);
  place.earliest = unbiased(read_big_endian<uint32_t>(key.substr(1)));
  place.fineness = static_cast<uint8_t>(key[5]);
  place.latest = unbiased(read_big_endian<uint32_t>(key.substr(6)));
  place.event_id = read_big_endian<uint64_t>(key.substr(10));
  return static_cast<SpanClass>(key[0]) == class_of(place) ? std::optional(place) : std::nullopt;
}

std::string event_key_from(SpanClass span_class, int64_t day) {
  if (day > std::numeric_limits<int32_t>::max()) return class_end(span_class);
  std::string key = class_begin(span_class);
  append_big_endian(key, biased(clamped(day)));
  return key;
}

std::string open_begin_key_from(uint8_t fineness, int64_t day) {
  std::string key = event_key_from(SpanClass::open_begin, TimePlace::kOpenBegin);
  key.push_back(static_cast<char>(fineness));
  append_big_endian(key, biased(clamped(day)));
  return key;
}

std::string class_begin(SpanClass span_class) {
  return std::string(1, static_cast<char>(span_class));
}

std::string class_end(SpanClass span_class) {
  return std::string(1, static_cast<char>(static_cast<uint8_t>(span_class) + 1));
}

std::string id_key(uint64_t id) {
  std::string key;
  append_big_endian(key, id);
  return key;
}

std::optional<uint64_t> parse_id_key(std::string_view key) {
  if (key.size() != sizeof(uint64_t)) return std::nullopt;
  return read_big_endian<uint64_t>(key);
}

std::string text_key(uint64_t article, uint32_t revision) {
  std::string key = id_key(article);
  append_big_endian(key, revision);
  return key;
}

std::string number_key(uint32_t number) {
  std::string key;
  append_big_endian(key, number);
  return key;
}

std::optional<uint32_t> parse_number_key(std::string_view key) {
  if (key.size() != sizeof(uint32_t)) return std::nullopt;
  return read_big_endian<uint32_t>(key);
}

std::string change_key(uint32_t run, uint64_t article) {
  std::string key = number_key(run);
  append_big_endian(key, article);
  return key;
}

std::optional<ChangePlace> parse_change_key(std::string_view key) {
  if (key.size() != sizeof(uint32_t) + sizeof(uint64_t)) return std::nullopt;
  return ChangePlace{read_big_endian<uint32_t>(key),
                     read_big_endian<uint64_t>(key.substr(sizeof(uint32_t)))};
}

std::string posting_prefix(uint32_t term) {
  std::string key = "T";
  append_big_endian(key, term);
  return key;
}

std::string posting_key(uint32_t term, uint16_t bucket) {
  std::string key = posting_prefix(term);
  append_big_endian(key, bucket);
  return key;
}

std::string article_numbers_prefix() {
  return "N";
}

std::string article_number_key(uint32_t number) {
  std::string key = article_numbers_prefix();
  append_big_endian(key, number);
  return key;
}

std::string signature_key(uint64_t article) {
  std::string key = "S";
  append_big_endian(key, article);
  return key;
}

std::string band_key(uint8_t band, uint64_t values) {
  std::string key = "B";
  key.push_back(static_cast<char>(band));
  append_big_endian(key, values);
  return key;
}

}  // namespace dateline
