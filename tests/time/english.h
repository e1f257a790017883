// The built-in English pack, loaded once for all tests of time.
#pragma once

#include "extractor/rules/locale_pack.h"

namespace dateline::times {

[[nodiscard]] const LocalePack& english();

}  // namespace dateline::times
