// Cleans the index of words of postings that lead to articles which no longer tell of their term.
// Internal to store/.
#pragma once

#include "store/database/database.h"

namespace dateline {

// Compares every list with what the articles tell now and rewrites those that hold more. A posting
// that is needed is there at every moment. For the writer; memory does not grow with the store.
[[nodiscard]] Outcome drop_stale_postings(Database& database);

}  // namespace dateline
