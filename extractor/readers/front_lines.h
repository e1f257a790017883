// Lines "Key: value" before a text that say what it is. Private to the readers.
#pragma once

#include <string_view>

#include "extractor/model/document.h"

namespace dateline {

// Sets what `key` (in lower case) names; false if it is none of ours. `basis` says where a
// publication date was found.
bool apply_front_line(std::string_view key, std::string_view value, const char* basis,
                      Document& document);

}  // namespace dateline
