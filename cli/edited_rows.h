// What a person changed in a table of events: rows of a CSV against the events in the store.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "extractor/model/result.h"
#include "store/correction.h"
#include "store/stored_event.h"

namespace dateline::cli {

// Where the columns stand that can be edited; others do not matter.
struct EditColumns {
  size_t event_id = 0;
  std::optional<size_t> date, headline, status, hidden, note;
};

// invalid_input if there is no `event_id`, or nothing beside it to edit.
[[nodiscard]] Result<EditColumns> find_columns(const std::vector<std::string>& header);

// The event that the row is about. invalid_input says what is wrong with the cell.
[[nodiscard]] Result<uint64_t> event_of_row(const std::vector<std::string>& row,
                                            const EditColumns& columns);

// The cells that say something else than the event does; an empty cell says nothing, so that a
// column may be left blank. invalid_input names the column.
[[nodiscard]] Result<EventEdit> edit_of_row(const std::vector<std::string>& row,
                                            const EditColumns& columns, const StoredEvent& event);

}  // namespace dateline::cli
