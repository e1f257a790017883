// Which articles may tell of what is asked for, by the index of words. Internal to store/.
#pragma once

#include <rocksdb/snapshot.h>

#include <optional>

#include "store/database/database.h"
#include "store/database/terms.h"
#include "store/views/about/about.h"

namespace dateline {

// Numbers of articles, ascending; nothing stands for all: the index cannot narrow them down.
using Narrowed = std::optional<ArticleNumbers>;
[[nodiscard]] Result<Narrowed> articles_about(const Database& database,
                                              const rocksdb::Snapshot* snapshot,
                                              const About& about);

}  // namespace dateline
