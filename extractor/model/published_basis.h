// How a publication date was found, and what that is worth.
//
// "option" is the user's word. The article's own: "given", "front-matter", "json", "feed", "wire",
// "mail", "pdf"; of a page "json-ld", "meta", "time", "url", "byline" and the less sure "text". Of
// its first line "dateline", and where the year of that comes from elsewhere "dateline, year from
// url", "modified", "retrieved" or "text". Of the file "file-name" and "folder".
#pragma once

#include <string_view>

namespace dateline {

// The chance that a day found so is right, 0 to 1. For the ways to find it on a page it was
// measured on pages whose day is known (bench/accuracy); 0 for no basis. A pure function.
[[nodiscard]] double confidence_in(std::string_view published_basis);

}  // namespace dateline
