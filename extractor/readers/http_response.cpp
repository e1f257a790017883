#include "extractor/readers/http_response.h"

#include <algorithm>
#include <charconv>

#include "extractor/readers/words.h"

namespace dateline {
namespace {

void take_content_type(std::string_view value, HttpResponse& response) {
  response.type = ascii_lower(trimmed(value.substr(0, value.find(';'))));
  const std::string lower = ascii_lower(value);
  const size_t at = lower.find("charset=");
  if (at == std::string::npos) return;
  const std::string_view rest = trimmed(value.substr(at + 8));
  const std::string_view bare = rest.substr(0, rest.find_first_of("; \t"));
  for (const char c : bare)
    if (c != '"' && c != '\'') response.charset += c;
}

// Chunked transfer coding (RFC 9112, 7.1); what is not of that form stays as it is.
std::string without_chunks(std::string_view body) {
  std::string joined;
  for (std::string_view left = body; !left.empty();) {
    const std::string_view line = trimmed(take_line(left));
    size_t size = 0;
    const auto parsed = std::from_chars(line.data(), line.data() + line.size(), size, 16);
    if (parsed.ec != std::errc()) return joined.empty() ? std::string(body) : joined;
    if (size == 0) break;
    joined += left.substr(0, size);
    left.remove_prefix(std::min(left.size(), size));
    if (left.substr(0, 1) == "\r") left.remove_prefix(1);
    if (left.substr(0, 1) == "\n") left.remove_prefix(1);
  }
  return joined;
}

int status_of(std::string_view line) {
  const size_t space = line.find(' ');
  int status = 200;
  if (space != std::string_view::npos)
    std::from_chars(line.data() + space + 1, line.data() + line.size(), status);
  return status;
}

}  // namespace

HttpResponse parse_http_response(std::string bytes) {
  HttpResponse response;
  if (bytes.compare(0, 5, "HTTP/") != 0) {
    response.status = 200;
    response.body = std::move(bytes);
    return response;
  }
  std::string_view left = bytes;
  response.status = status_of(take_line(left));
  bool chunked = false;
  while (true) {
    const std::string_view line = trimmed(take_line(left));
    if (line.empty()) break;
    const size_t colon = std::min(line.find(':'), line.size());
    const std::string key = ascii_lower(trimmed(line.substr(0, colon)));
    const std::string_view value = line.substr(std::min(colon + 1, line.size()));
    if (key == "content-type") take_content_type(value, response);
    if (key == "transfer-encoding") chunked = contains_any_case(value, "chunked");
  }
  response.body = chunked ? without_chunks(left) : std::string(left);
  return response;
}

bool is_readable_type(std::string_view type) {
  if (type.empty() || type == "application/pdf" || type == "application/json") return true;
  if (type == "text/css" || type == "text/javascript") return false;
  return type.substr(0, 5) == "text/" || type.find("xml") != std::string_view::npos ||
         type.find("+json") != std::string_view::npos;
}

}  // namespace dateline
