// Identities that are the same on every machine and in every run: XXH3-64 (the XXH3 algorithm of
// Yann Collet's xxHash) over fields separated by NUL, printed as 16 lowercase hex digits.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/model/document.h"
#include "extractor/model/event.h"

namespace dateline {

// An article is its source plus its URL in canonical form, else its source plus its own id, else
// its source plus its text.
[[nodiscard]] uint64_t article_id(const Document& document);

// The id it had before URLs were made canonical: stores of format 1 know it by that.
[[nodiscard]] uint64_t former_article_id(const Document& document);

// An event is what an article says, not what we made of it: article, sentence, date phrase and
// trigger as texts, plus `ordinal`, which counts earlier events of the article alike in all of
// these. A better rule that moves a date keeps the id.
[[nodiscard]] uint64_t event_id(uint64_t article, const Event& event, uint32_t ordinal);

// Sets the ids of all events of an article, which are in text order.
void set_event_ids(uint64_t article, std::vector<Event>& events);

[[nodiscard]] std::string format_id(uint64_t id);
// The same digits, for who has a place for them.
[[nodiscard]] std::array<char, 16> id_digits(uint64_t id);
[[nodiscard]] std::optional<uint64_t> parse_id(std::string_view hex);

}  // namespace dateline
