// How a text introduced what it calls "the barge": "a cargo barge from Oslo".
#pragma once

#include <string>
#include <string_view>

#include "extractor/rules/locale_pack.h"
#include "extractor/shape/shape.h"

namespace dateline {

// The words with which the text before a token first spoke of a noun, where they say more than the
// noun. Empty unless it was introduced once, by "a" or "an", and never spoken of in the plural:
// else another one could be meant. Linear in the text before.
[[nodiscard]] std::string introduced_as(const LocalePack& pack, const Shape& shape,
                                        std::string_view noun, uint32_t before);

}  // namespace dateline
