// Dates that place a text, not an event: datelines, bylines, headings and rows of tables.
#pragma once

#include "extractor/events/sentence/sentence_reading.h"

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

// "HOL ALONE Ann Lee leaves TYRED OUT Bo Ray admits": teasers of other pages, each with words in
// capitals.
[[nodiscard]] bool is_row_of_teasers(const SentenceView& view);

// "At 8:37 am on 16 June 2009, annlee wrote: It is sad that": what a reader left under an article.
[[nodiscard]] bool is_comment(const SentenceView& view);

// "What does this mean for you today?"
[[nodiscard]] bool asks_reader(const SentenceView& view);

}  // namespace dateline
