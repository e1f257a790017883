#include "extractor/readers/json_envelope.h"

#include <simdjson.h>

#include "extractor/readers/finish.h"
#include "extractor/readers/json_names.h"

namespace dateline {
namespace {

namespace dom = simdjson::dom;

constexpr int kDeepest = 6;  // envelopes in envelopes

bool find_contents(dom::object object, dom::element& inside) {
  for (const std::string_view name : kJsonContents)
    if (object[name].get(inside) == simdjson::SUCCESS && (inside.is_array() || inside.is_object()))
      return true;
  return false;
}

class Envelope {
 public:
  Envelope(const std::string& name, JsonArticleParser& parser, const Input& input,
           const ReadOptions& options, const ReadSink& sink)
      : name_(name), parser_(parser), input_(input), options_(options), sink_(sink) {}

  // Whatever it is: an article, or what holds some.
  bool read(std::string_view json, int depth) {
    auto parsed = parser_.parse(json);
    auto* error = std::get_if<LineError>(&parsed);
    if (error == nullptr) return hand_on_article(std::get<ParsedLine>(std::move(parsed)));
    if (!error->is_envelope || depth == kDeepest)
      return hand_on_error(error->error.code, error->error.message, next_name(), sink_);
    return open(json, depth);
  }

 private:
  bool open(std::string_view json, int depth) {
    dom::parser parser;
    dom::object object;
    dom::element inside;
    if (parser.parse(json.data(), json.size()).get(object) != simdjson::SUCCESS ||
        !find_contents(object, inside))
      return hand_on_error(ErrorCode::invalid_input, "is JSON without an article", name_, sink_);
    note_feed(object);
    dom::array list;
    if (inside.get(list) != simdjson::SUCCESS) return read(simdjson::minify(inside), depth + 1);
    in_list_ = true;
    for (const dom::element element : list)
      if (!read(simdjson::minify(element), depth + 1)) return false;
    return list.size() > 0 ||
           hand_on_error(ErrorCode::invalid_input, "is an empty list of articles", name_, sink_);
  }

  // A JSON Feed's title is who publishes its entries, in its language.
  void note_feed(dom::object object) {
    const auto line = [&object](std::string_view name) {
      std::string_view text;
      return object[name].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
    };
    if (line("version").find("jsonfeed.org") == std::string::npos) return;
    feed_title_ = line("title");
    feed_lang_ = line("language");
  }

  std::string next_name() {
    ++number_;
    return in_list_ ? name_ + "#" + std::to_string(number_) : name_;
  }

  bool hand_on_article(ParsedLine line) {
    if (line.document.source.empty()) line.document.source = feed_title_;
    if (line.document.lang.empty()) line.document.lang = feed_lang_;
    return hand_on(std::move(line.document), next_name(), input_, options_, sink_);
  }

  const std::string& name_;
  JsonArticleParser& parser_;
  const Input& input_;
  const ReadOptions& options_;
  const ReadSink& sink_;
  std::string feed_title_;
  std::string feed_lang_;
  size_t number_ = 0;
  bool in_list_ = false;
};

}  // namespace

bool read_json_object(std::string_view json, const std::string& name, JsonArticleParser& parser,
                      const Input& input, const ReadOptions& options, const ReadSink& sink) {
  return Envelope(name, parser, input, options, sink).read(json, 0);
}

}  // namespace dateline
