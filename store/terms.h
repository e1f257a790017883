// The index of words: for each term the articles whose events may contain it, so that --about reads
// few events. A posting says where to look, never that something is there: what it leads to is
// always asked again. Internal to store/.
#pragma once

#include <rocksdb/snapshot.h>

#include <cstdint>
#include <string_view>
#include <vector>

#include "store/database.h"
#include "store/stored_event.h"

namespace dateline {

// 32 bits of XXH3 of a stem: two stems that share one cost a look at more events, nothing else.
[[nodiscard]] uint32_t term_of(std::string_view stem);

// The terms of what --about asks: headline, sentence, participants, title. Ascending, each once.
[[nodiscard]] std::vector<uint32_t> terms_of(const std::vector<StoredEvent>& events);

void add_postings(Edits& edits, uint32_t article_number, const std::vector<uint32_t>& terms);

// Numbers of articles, ascending, each once.
using ArticleNumbers = std::vector<uint32_t>;
[[nodiscard]] Result<ArticleNumbers> articles_with(const Database& database,
                                                   const rocksdb::Snapshot* snapshot,
                                                   uint32_t term);

}  // namespace dateline
