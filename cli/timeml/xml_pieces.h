// XML cut into its tags and texts without changing a byte, so that it can be written back as it
// was.
//
// Checks what a scan can: that tags are closed, in order, and inside one another. Entities stay as
// they are; DTDs are passed over.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/model/result.h"

namespace dateline::cli {

struct XmlPiece {
  enum class Kind { text, cdata, open, close, empty, other };
  Kind kind = Kind::text;
  std::string_view raw;   // the piece as it stands
  std::string_view name;  // of a tag
};

// The pieces cover the input. invalid_input says what is wrong and in which line.
[[nodiscard]] Result<std::vector<XmlPiece>> cut_xml(std::string_view xml);

// The value of an attribute of an opening tag, entities undone.
[[nodiscard]] std::optional<std::string> attribute(std::string_view tag, std::string_view name);

// The character that an entity at the beginning of `raw` stands for, and the bytes it takes; an
// unknown one stands for itself.
struct XmlCharacter {
  std::string text;
  size_t bytes = 1;
};
[[nodiscard]] XmlCharacter first_character(std::string_view raw);

// For text and for attribute values in double quotes.
[[nodiscard]] std::string escaped(std::string_view text);

}  // namespace dateline::cli
