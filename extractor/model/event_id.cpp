#include "extractor/model/event_id.h"

#include <xxhash.h>

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <unordered_map>

#include "extractor/model/canonical_url.h"

namespace dateline {
namespace {

using Fields = std::initializer_list<std::string_view>;

// `joined` is room that is used again from one to the next.
uint64_t hash_fields(Fields fields, std::string& joined) {
  joined.clear();
  for (const auto field : fields) joined.append(field).push_back('\0');
  return XXH3_64bits(joined.data(), joined.size());
}

uint64_t hash_fields(Fields fields) {
  std::string joined;
  return hash_fields(fields, joined);
}

uint64_t id_of(std::string_view article, const Event& event, uint32_t ordinal,
               std::string& joined) {
  return hash_fields({article, event.sentence.text, event.date_phrase.text, event.trigger.text,
                      std::to_string(ordinal)},
                     joined);
}

// The field that names what follows keeps an article whose id is another's URL apart from it.
uint64_t id_of(const Document& document, const std::string& url) {
  if (!url.empty()) return hash_fields({document.source, "url", url});
  if (!document.id.empty()) return hash_fields({document.source, "id", document.id});
  return hash_fields({document.source, "text", document.text});
}

}  // namespace

uint64_t article_id(const Document& document) {
  return id_of(document, canonical_url(document.url));
}

uint64_t former_article_id(const Document& document) {
  return id_of(document, document.url);
}

uint64_t event_id(uint64_t article, const Event& event, uint32_t ordinal) {
  std::string joined;
  return id_of(format_id(article), event, ordinal, joined);
}

namespace {

bool all_differ(const std::vector<Event>& events) {
  std::vector<uint64_t> ids(events.size());
  std::transform(events.begin(), events.end(), ids.begin(), [](const Event& e) { return e.id; });
  std::sort(ids.begin(), ids.end());
  return std::adjacent_find(ids.begin(), ids.end()) == ids.end();
}

}  // namespace

void set_event_ids(uint64_t article, std::vector<Event>& events) {
  const std::string of = format_id(article);
  std::string joined;
  for (Event& event : events) event.id = id_of(of, event, 0, joined);
  if (all_differ(events)) return;  // nearly always
  std::unordered_map<uint64_t, uint32_t> seen;
  for (Event& event : events) {
    if (const uint32_t ordinal = seen[event.id]++; ordinal > 0)
      event.id = id_of(of, event, ordinal, joined);
  }
}

std::array<char, 16> id_digits(uint64_t id) {
  std::array<char, 16> hex;
  for (size_t i = hex.size(); i-- > 0; id >>= 4U) hex[i] = "0123456789abcdef"[id & 15U];
  return hex;
}

std::string format_id(uint64_t id) {
  const auto hex = id_digits(id);
  return {hex.data(), hex.size()};
}

std::optional<uint64_t> parse_id(std::string_view hex) {
  if (hex.size() != 16) return std::nullopt;
  uint64_t id = 0;
  const auto [end, error] = std::from_chars(hex.data(), hex.data() + hex.size(), id, 16);
  if (error != std::errc() || end != hex.data() + hex.size()) return std::nullopt;
  return id;
}

}  // namespace dateline
