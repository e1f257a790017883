// Web archives (WARC, ISO 28500): each response is read as what it is, a page mostly; requests,
// metadata and the rest are passed over. The record says where the page was and when it was
// fetched.
#include <charconv>

#include "extractor/readers/encoding.h"
#include "extractor/readers/finish.h"
#include "extractor/readers/http_response.h"
#include "extractor/readers/reader_table.h"
#include "extractor/readers/stamp.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

constexpr size_t kLongestHeaderLine = size_t{64} << 10U;

struct Record {
  std::string type;
  std::string url;
  std::string date;
  uint64_t length = 0;
  bool complete = false;  // its header has a length
};

bool accepts_warc(const Input& /*input*/, std::string_view head) {
  return head.substr(0, 5) == "WARC/";
}

void take_header(std::string_view line, Record& record) {
  const size_t colon = line.find(':');
  if (colon == std::string_view::npos) return;
  const std::string key = ascii_lower(trimmed(line.substr(0, colon)));
  const std::string_view value = trimmed(line.substr(colon + 1));
  if (key == "warc-type") record.type = ascii_lower(value);
  if (key == "warc-target-uri") record.url = value;
  if (key == "warc-date") record.date = value;
  if (key != "content-length") return;
  const auto parsed = std::from_chars(value.data(), value.data() + value.size(), record.length);
  record.complete = parsed.ec == std::errc();
}

// Reads up to the blank line that ends a record's header; false at the end of the input.
bool read_header(ByteStream& bytes, Record& record) {
  std::string_view line;
  do {
    if (bytes.next_line(line, kLongestHeaderLine) == ByteStream::Line::end) return false;
  } while (trimmed(line).empty());
  while (bytes.next_line(line, kLongestHeaderLine) != ByteStream::Line::end) {
    if (trimmed(line).empty()) return true;
    take_header(line, record);
  }
  return false;
}

// <http://example.org/> in old files.
std::string plain_url(std::string_view url) {
  if (url.substr(0, 1) == "<") url.remove_prefix(1);
  if (!url.empty() && url.back() == '>') url.remove_suffix(1);
  return std::string(url);
}

bool read_response(const Input& input, const Record& record, std::string bytes, size_t number,
                   const ReadOptions& options, const ReadSink& sink) {
  HttpResponse response = parse_http_response(std::move(bytes));
  if (response.status >= 300 || !is_readable_type(response.type)) return true;
  Input inner{input.name + "#" + std::to_string(number), input.folder, "",
              ByteStream(std::move(response.body)), input.wrapping};
  inner.wrapping.url = plain_url(record.url);
  inner.wrapping.charset = response.charset;
  inner.wrapping.retrieved = read_stamp(record.date);
  return read_input(inner, options, sink);
}

bool read_record(Input& input, const Record& record, size_t number, const ReadOptions& options,
                 const ReadSink& sink) {
  const std::string name = input.name + "#" + std::to_string(number);
  if (record.type != "response") {
    input.bytes.skip(record.length);
    return true;
  }
  if (record.length > kLargestArticle) {
    input.bytes.skip(record.length);
    return hand_on_error(ErrorCode::unsupported, "is a response of more than 64 MiB; left out",
                         name, sink);
  }
  std::string bytes = input.bytes.take(static_cast<size_t>(record.length));
  if (bytes.size() < record.length)
    return input.bytes.trouble() ? true
                                 : hand_on_error(ErrorCode::invalid_input,
                                                 "is a response that is cut short", name, sink);
  return read_response(input, record, std::move(bytes), number, options, sink);
}

bool read_warc(Input& input, const ReadOptions& options, const ReadSink& sink) {
  for (size_t number = 1;; ++number) {
    Record record;
    if (!read_header(input.bytes, record)) break;
    if (!record.complete)
      return hand_on_error(ErrorCode::invalid_input,
                           "is a record without a length, after which nothing can be read",
                           input.name + "#" + std::to_string(number), sink);
    if (!read_record(input, record, number, options, sink)) return false;
  }
  return hand_on_trouble(input, sink);
}

}  // namespace

const Reader kWarcReader = {"warc", true, accepts_warc, read_warc};

}  // namespace dateline
