// A JSON file that is one article, an array of them, or an envelope around them.
#include "extractor/readers/encoding.h"
#include "extractor/readers/finish.h"
#include "extractor/readers/json_article.h"
#include "extractor/readers/json_envelope.h"
#include "extractor/readers/reader_table.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

// Text may begin with a bracket; a JSON array of articles goes on with an object.
bool accepts_document(const Input& input, std::string_view head) {
  if (head.substr(0, 3) == "\xEF\xBB\xBF") head.remove_prefix(3);
  const std::string_view start = trimmed(head);
  if (input.extension == ".json") return true;
  if (start.substr(0, 1) == "{") {
    const std::string_view inside = trimmed(start.substr(1));
    return inside.substr(0, 1) == "\"" || inside.substr(0, 1) == "}";
  }
  return start.substr(0, 1) == "[" && trimmed(start.substr(1)).substr(0, 1) == "{";
}

bool read_list(std::string_view json, JsonArticleParser& parser, const Input& input,
               const ReadOptions& options, const ReadSink& sink) {
  return parser.parse_all(json, [&](size_t number, std::variant<ParsedLine, LineError> parsed) {
    const std::string name = input.name + "#" + std::to_string(number);
    if (auto* error = std::get_if<LineError>(&parsed))
      return hand_on_error(error->error.code, error->error.message, name, sink);
    return hand_on(std::move(std::get<ParsedLine>(parsed).document), name, input, options, sink);
  });
}

bool read_document(Input& input, const ReadOptions& options, const ReadSink& sink) {
  std::string bytes;
  bool go_on = true;
  if (!read_whole(input, sink, bytes, go_on)) return go_on;
  const std::string json = decode(std::move(bytes), "");
  JsonArticleParser parser(options.fields);
  return trimmed(json).substr(0, 1) == "["
             ? read_list(json, parser, input, options, sink)
             : read_json_object(json, input.name, parser, input, options, sink);
}

}  // namespace

const Reader kJsonDocumentReader = {"json", false, accepts_document, read_document};

}  // namespace dateline
