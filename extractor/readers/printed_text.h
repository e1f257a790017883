// Text as it was set on pages. Private to the readers.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

// Lines of one paragraph joined, words broken at a line's end too ("evacu-\nated"); form feeds and
// lines that are only a page's number go. Paragraphs are apart by an empty line.
[[nodiscard]] std::string text_of_print(std::string_view pages);

}  // namespace dateline
