// The table of meanings: what a rule's `value name(fields)` builds.
//
// A production is a pure function from named fields to a TimeExpr; it returns false when the fields
// cannot be a time at all ("February 30"), and then the rule has not matched. A new meaning is one
// row here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extractor/time/fields.h"
#include "extractor/time/time_expr.h"

namespace dateline {

using Production = bool (*)(const Arguments& arguments, TimeExpr& out);

// Null if there is none of that name.
[[nodiscard]] Production find_production(std::string_view name);
[[nodiscard]] std::vector<std::string> production_names();

}  // namespace dateline
