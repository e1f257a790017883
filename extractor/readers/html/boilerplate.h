// Lines that sites put into and around every article. Private to the readers.
#pragma once

#include <string_view>

namespace dateline {

// Whether a short line is about other articles, the site or the picture above: "Related stories",
// "Photo: A. B.", "Lesen Sie auch", "Sign up for our newsletter". Knows the phrases of sites in
// English and German, and the commonest in French, Spanish, Italian, Dutch and Polish.
[[nodiscard]] bool is_boilerplate(std::string_view line);

}  // namespace dateline
