// One file as a reader meets it, and the readers' side of the sink. Private to the readers.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "extractor/readers/byte_stream.h"
#include "extractor/readers/reader.h"

namespace dateline {

class UnpackBudget;

// What is larger is not an article (a line, or a whole file that is not lines).
inline constexpr size_t kLargestArticle = size_t{64} << 20U;

// What the wrapping of a file knows about what is in it: the record of a web archive, say.
struct Wrapping {
  std::string url;
  std::string charset;
  std::optional<Moment> retrieved;
  std::shared_ptr<UnpackBudget> budget;  // of the outermost archive around it; null outside of one
  int depth = 0;                         // archives around it
  bool only_lines = false;               // its lines are wanted and not what they mean
};

struct Input {
  std::string name;       // as people see it
  std::string folder;     // name of the folder that holds it; may be empty
  std::string extension;  // lower case, with its dot; may be empty
  ByteStream bytes;
  Wrapping wrapping = {};
};

// One format. To add one: write its file and a row in reader_table.cpp.
struct Reader {
  const char* name;
  // Whether its files may be full of bytes that are no text.
  bool binary;
  // Whether the first bytes look like it, or failing that the name does.
  bool (*accepts)(const Input& input, std::string_view head);
  // False once the sink wants no more.
  bool (*read)(Input& input, const ReadOptions& options, const ReadSink& sink);
};

// The reader for these bytes. Of those for text, the last of the table accepts everything; null if
// they are asked for among the binary ones and are none of those.
[[nodiscard]] const Reader* reader_for(const Input& input, std::string_view head, bool binary);

// Finds the reader and has it read; false once the sink wants no more. What holds other files calls
// it for each of them.
bool read_input(Input& input, const ReadOptions& options, const ReadSink& sink);

}  // namespace dateline
