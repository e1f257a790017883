// Which name in a JSON object stands for what. Private to the readers.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/readers/reader.h"

namespace dateline {

enum class JsonSlot : uint8_t {
  id,
  text,
  title,
  source,
  url,
  lang,
  published,
  modified,
  retrieved,
  authors,
  published_basis,
  error
};
inline constexpr size_t kJsonSlots = 12;

enum class JsonMarkup : uint8_t { never, perhaps, always };

struct JsonName {
  std::string_view key;
  JsonSlot slot;
  uint8_t rank = 0;  // of two names for one thing, the lower rank wins; 0 is the user's own
  JsonMarkup markup = JsonMarkup::never;  // whether the value is HTML
};

// From here on a text is only a summary.
inline constexpr uint8_t kSummaryRank = 20;

// What envelopes call the articles they hold, the likelier first.
inline constexpr std::array<std::string_view, 16> kJsonContents = {
    "items", "articles", "docs",     "results", "entries", "stories", "posts", "news",
    "hits",  "item",     "response", "data",    "_source", "value",   "feed",  "documents"};

// The names that are usual, with the user's own before them.
class JsonNames {
 public:
  explicit JsonNames(const std::vector<MappedField>& mapped = {});

  // By its path, the keys joined by dots; null if it means nothing.
  [[nodiscard]] const JsonName* find(std::string_view path) const;
  // Whether some name lies inside the object at this path.
  [[nodiscard]] bool leads_on(std::string_view path) const;

 private:
  std::vector<MappedField> mapped_;
  std::vector<JsonName> own_;  // keys lie in mapped_
};

}  // namespace dateline
