// Where a text ends and tells of who wrote it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "extractor/events/sentence/sentence_view.h"

namespace dateline {

// The first token of a line among the last few that opens with the full name of an author of the
// page: "Ann Lee joined the paper in 2022. She lives in Oslo." Of `text`, the words and marks are
// used, no classes.
[[nodiscard]] std::optional<uint32_t> author_note_begin(const SentenceView& text,
                                                        const std::vector<std::string>& authors);

}  // namespace dateline
