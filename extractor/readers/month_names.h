// Names of months in the languages of the web's news. Private to the readers.
#pragma once

#include <string_view>

namespace dateline {

// 1 to 12 for a month's name or a usual short form of it, without its point ("March", "mar",
// "März", "août", "августа"); 0 for any other word. In
// English, German, French, Italian, Spanish, Portuguese, Dutch, Polish, Czech, Russian, Ukrainian,
// Swedish, Danish, Norwegian and Turkish.
[[nodiscard]] int month_named(std::string_view word);

}  // namespace dateline
