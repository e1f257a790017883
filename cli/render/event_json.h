// The JSON of an event, exactly as the contract names it.
#pragma once

#include "cli/render/json_writer.h"
#include "extractor/model/event.h"
#include "store/stored_event.h"

namespace dateline::cli {

// The members of an event of `extract`, for an object that may have more of them.
void write_event_members(JsonWriter& json, const Event& event);

// E of the views, as one object: the same plus article_id, source, article_title, article_url and
// published.
void write_event(JsonWriter& json, const StoredEvent& event);

// The members of E without the braces, for an object that has more of them.
void write_event_members(JsonWriter& json, const StoredEvent& event);

// `"name": "2022-02-24"`, or null when there is none.
void write_moment(JsonWriter& json, std::string_view name, const std::optional<Moment>& moment);

}  // namespace dateline::cli
