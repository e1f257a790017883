// Sentences that are no prose: bylines, headings, rows of tables, menus, teasers, comments.
#pragma once

#include "extractor/events/sentence/sentence_reading.h"

namespace dateline {

// "By Ann Lee, March 3", "Updated March 3, 2022", "March 3, 2022": a line that is about the
// article, or a heading of nothing but dates.
[[nodiscard]] bool is_label(const SentenceReading& sentence);

// No verb, and more dates and numbers than words: a row of figures.
[[nodiscard]] bool is_table_row(const SentenceReading& sentence);

// No verb, and nearly every word has a capital: a menu or a list of titles.
[[nodiscard]] bool is_list_of_titles(const SentenceReading& sentence);

// "1982-85: Governor of the bank 1985: Member of the board 1990 onwards: President": what somebody
// was, by years, where few of the years have a verb.
[[nodiscard]] bool is_curriculum(const SentenceReading& sentence);

// "HOL ALONE Ann Lee leaves TYRED OUT Bo Ray admits": teasers of other pages, each with words in
// capitals.
[[nodiscard]] bool is_row_of_teasers(const SentenceReading& sentence);

// "At 8:37 am on 16 June 2009, annlee wrote: It is sad that": what a reader left under an article.
[[nodiscard]] bool is_comment(const SentenceReading& sentence);

// "What does this mean for you today?"
[[nodiscard]] bool asks_reader(const SentenceReading& sentence);

}  // namespace dateline
