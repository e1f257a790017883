// The columns of an event in CSV and TSV: stable, part of the contract.
#pragma once

#include <cstddef>
#include <string>

#include "cli/render/csv.h"
#include "store/stored_event.h"

namespace dateline::cli {

void append_event_header(std::string& out, CsvDialect dialect);
void append_event_row(std::string& out, CsvDialect dialect, const StoredEvent& event,
                      size_t sources);

}  // namespace dateline::cli
