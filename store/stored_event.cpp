#include "store/stored_event.h"

namespace dateline {

std::vector<std::string_view> corrected_fields(const StoredEvent& event) {
  std::vector<std::string_view> fields;
  if (event.corrected && event.corrected->date) fields.emplace_back("date");
  if (event.corrected && event.corrected->headline) fields.emplace_back("headline");
  if (event.corrected && event.corrected->status) fields.emplace_back("status");
  if (event.hidden) fields.emplace_back("hidden");
  if (event.corrected && !event.corrected->note.empty()) fields.emplace_back("note");
  return fields;
}

}  // namespace dateline
