// Dates that place a text, not an event: datelines, bylines, headings and rows of tables.
#pragma once

#include "extractor/events/sentence_reading.h"

namespace dateline {

// "KYIV, March 3 (Reuters) -", "WASHINGTON (AP), May 5 --": the date of writing.
[[nodiscard]] bool is_dateline(const SentenceReading& sentence, TokenRange date);

// "By Ann Lee, March 3", "Updated March 3, 2022", "March 3, 2022": a line that is about the
// article, or a heading of nothing but dates.
[[nodiscard]] bool is_label(const SentenceReading& sentence);

// No verb, and more dates and numbers than words: a row of figures.
[[nodiscard]] bool is_table_row(const SentenceReading& sentence);

// No verb, and nearly every word has a capital: a menu or a list of titles.
[[nodiscard]] bool is_list_of_titles(const SentenceReading& sentence);

}  // namespace dateline
