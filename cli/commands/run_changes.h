// What runs did to the events of the store, gathered from the log of runs.
#pragma once

#include "extractor/model/result.h"
#include "store/store.h"
#include "store/views/history.h"

namespace dateline::cli {

// From how things stood before `run` to how they stand now, over all articles touched since.
[[nodiscard]] Result<EventChanges> changes_since(const Store& store, uint32_t run);

}  // namespace dateline::cli
