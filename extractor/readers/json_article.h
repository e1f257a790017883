// One article as a JSON object. Private to the readers.
//
// The first field of each kind that is there and neither null nor empty is taken, in the order of
// json_names.cpp; others are passed over.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

#include "extractor/readers/reader.h"

namespace dateline {

// Keeps its buffers from one article to the next. One thread at a time.
class JsonArticleParser {
 public:
  explicit JsonArticleParser(const std::vector<MappedField>& fields = {});
  ~JsonArticleParser();
  JsonArticleParser(const JsonArticleParser&) = delete;
  JsonArticleParser& operator=(const JsonArticleParser&) = delete;

  // One object. The text is as the JSON has it, save that bytes that are not UTF-8 and lone
  // surrogates become U+FFFD.
  [[nodiscard]] std::variant<ParsedLine, LineError> parse(std::string_view json);

  // An object, or an array of them, of which each is handed on with its number from 1. Ends early
  // when `sink` returns false; that is what is returned.
  using ObjectSink = std::function<bool(size_t number, std::variant<ParsedLine, LineError>)>;
  bool parse_all(std::string_view json, const ObjectSink& sink);

 private:
  struct Buffers;
  std::unique_ptr<Buffers> buffers_;
};

}  // namespace dateline
