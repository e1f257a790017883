// What every reader does last: options and defaults, tidy text, and the sink. Private to the
// readers.
#pragma once

#include <string>

#include "extractor/readers/input.h"

namespace dateline {

// Hands a document on, or the error that it has no text. False once the sink wants no more.
bool hand_on(Document document, const std::string& name, const Input& input,
             const ReadOptions& options, const ReadSink& sink);

// Hands an error on; `name` says where.
bool hand_on_error(ErrorCode code, const std::string& message, const std::string& name,
                   const ReadSink& sink);

// Why the input's bytes ended early, if they did.
bool hand_on_trouble(const Input& input, const ReadSink& sink);

// The whole input as bytes, or nothing once the error was handed on (`go_on`: what the sink then
// said).
[[nodiscard]] bool read_whole(Input& input, const ReadSink& sink, std::string& bytes, bool& go_on);

}  // namespace dateline
