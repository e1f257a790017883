// What is said in words about an event's evidence: its status, its sources, how its date was found.
#pragma once

#include <string>
#include <string_view>

#include "store/stored_event.h"
#include "store/views/timeline.h"

namespace dateline::cli {

// "planned", "did not happen", ...; empty for what happened.
[[nodiscard]] std::string_view status_word(Status status);

// An inferred year is worth a word where there is one.
[[nodiscard]] bool says_year_inferred(const TimeSpan& when);

// "date stated in the text", "counted from the publication date", ...
[[nodiscard]] std::string_view basis_words(const Event& event);

// The headline on one clean line, its status and inferred year in words: "[planned] Summit in
// Geneva (year inferred)".
[[nodiscard]] std::string told(const Event& event);

// The same of a stored event, which says when a person corrected it: "Summit in Geneva (corrected:
// date)".
[[nodiscard]] std::string told(const StoredEvent& event);

// What stands over two reports of one event: the one whose headline can be read alone, with what
// both say of its status and year.
[[nodiscard]] StoredEvent told_by_both(const StoredEvent& a, const StoredEvent& b);

// "Harbor Ledger", or "2 sources: Harbor Ledger, Meridian Post"; clean.
[[nodiscard]] std::string sources_line(const TimelineEntry& entry);

// The sentence on one clean line with its date phrase between two marks.
[[nodiscard]] std::string marked_sentence(const Event& event, std::string_view open,
                                          std::string_view close);

// "published 2022-03-21" or "publication date unknown".
[[nodiscard]] std::string published_words(const StoredEvent& event);

// Why this date, as a sentence: phrase, anchor and result.
[[nodiscard]] std::string calculation(const StoredEvent& event);

// The same by someone who has read the article, whose relative dates hang on `anchor`: the day of
// its dateline, where it has one.
[[nodiscard]] std::string calculation(const StoredEvent& event,
                                      const std::optional<Moment>& anchor);

// The byte at which code point `count` of `text` begins; its end when there are fewer.
[[nodiscard]] size_t byte_of(std::string_view text, size_t count);

}  // namespace dateline::cli
