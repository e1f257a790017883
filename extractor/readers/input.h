// One file as a reader meets it, and the readers' side of the sink. Private to the readers.
#pragma once

#include <string>
#include <string_view>

#include "extractor/readers/byte_stream.h"
#include "extractor/readers/reader.h"

namespace dateline {

// What is larger is not an article (a line, or a whole file that is not lines).
inline constexpr size_t kLargestArticle = size_t{64} << 20U;

struct Input {
  std::string name;       // as people see it
  std::string folder;     // name of the folder that holds it; may be empty
  std::string extension;  // lower case, with its dot; may be empty
  ByteStream bytes;
};

// One format. To add one: write its file and a row in reader_table.cpp.
struct Reader {
  const char* name;
  // Whether the first bytes (never binary) look like it, or failing that the name does.
  bool (*accepts)(const Input& input, std::string_view head);
  // False once the sink wants no more.
  bool (*read)(Input& input, const ReadOptions& options, const ReadSink& sink);
};

// The reader for these bytes; the last of the table accepts everything.
[[nodiscard]] const Reader& reader_for(const Input& input, std::string_view head);

}  // namespace dateline
