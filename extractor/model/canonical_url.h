// One address for one page: what links add to tell where a reader came from, and what browsers add
// by themselves, is left out. For telling articles apart, not for showing.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

// Scheme and host in lower case, http as https, no default port, no fragment, no tracking
// parameters (utm_*, fbclid, gclid, ...), no slash at the end of a path. Anything but http(s) stays
// as it is.
[[nodiscard]] std::string canonical_url(std::string_view url);

}  // namespace dateline
