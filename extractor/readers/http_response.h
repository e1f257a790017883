// A stored HTTP response. Private to the readers.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

struct HttpResponse {
  int status = 0;       // 200 where the bytes have no status line
  std::string type;     // "text/html"; lower case, may be empty
  std::string charset;  // as declared; may be empty
  std::string body;     // chunks joined; still compressed if it was
};

// Never fails: bytes without a header are all body.
[[nodiscard]] HttpResponse parse_http_response(std::string bytes);

// Whether such a body may hold articles: a page, a feed, JSON, text, a PDF.
[[nodiscard]] bool is_readable_type(std::string_view type);

}  // namespace dateline
