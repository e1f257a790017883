// Events that were added, dropped, moved or reworded, as text and as JSON: what history, digest and
// reextract print.
#pragma once

#include <string>

#include "cli/render/json_writer.h"
#include "cli/render/style.h"
#include "store/views/digest.h"
#include "store/views/history.h"

namespace dateline::cli {

void append_changes(std::string& out, const Style& style, const EventChanges& changes);

// The members "added", "dropped", "moved" and "reworded"; `added` may have another name.
void write_changes(JsonWriter& json, const EventChanges& changes, const char* added = "added");

void append_history(std::string& out, const Style& style, const History& history);
void write_history(JsonWriter& json, const History& history);

void append_digest(std::string& out, const Style& style, const Digest& digest);
void write_digest(JsonWriter& json, const Digest& digest);

}  // namespace dateline::cli
