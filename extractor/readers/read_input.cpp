// What every file goes through before its reader: is it there, is it text, and whose is it?
#include "extractor/readers/encoding.h"
#include "extractor/readers/finish.h"
#include "extractor/readers/input.h"
#include "extractor/readers/lines.h"
#include "extractor/readers/magic.h"
#include "extractor/readers/reader_table.h"

namespace dateline {
namespace {

// UTF-16 and UTF-32 are turned into UTF-8 first, so that every format is looked for in the same
// bytes.
bool decode_wide(Input& input, const ReadSink& sink, bool& go_on) {
  if (wide_charset(input.bytes.head()).empty()) return true;
  std::string bytes;
  if (!read_whole(input, sink, bytes, go_on)) return false;
  input.bytes = ByteStream(decode(std::move(bytes), ""));
  return true;
}

}  // namespace

bool read_input(Input& input, const ReadOptions& options, const ReadSink& sink) {
  bool go_on = true;
  if (!decode_wide(input, sink, go_on)) return go_on;
  const std::string_view head = input.bytes.head();
  if (input.wrapping.only_lines && reader_for(input, head, true) != &kArchiveReader)
    return hand_on_lines(input, sink);
  if (head.empty() && input.bytes.trouble())
    return hand_on_error(input.bytes.trouble()->code, input.bytes.trouble()->message, input.name,
                         sink);
  if (head.empty()) return hand_on_error(ErrorCode::invalid_input, "is empty", input.name, sink);
  if (const Reader* reader = reader_for(input, head, true))
    return reader->read(input, options, sink);
  const std::string kind = binary_kind(head);
  if (!kind.empty())
    return hand_on_error(ErrorCode::unsupported, "not text: looks like " + kind, input.name, sink);
  return reader_for(input, head, false)->read(input, options, sink);
}

}  // namespace dateline
