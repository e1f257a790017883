#include <memory>

#include "cli/commands/commands.h"
#include "cli/commands/line_filter.h"
#include "cli/commands/tag_timeml.h"
#include "extractor/model/utf8.h"

namespace dateline::cli {
namespace {

void write_timex(JsonWriter& json, const Timex3& timex, std::string_view text,
                 CodePointCounter& points) {
  json.begin_object();
  json.field("begin", uint64_t{points.at(timex.span.begin)});
  json.field("end", uint64_t{points.at(timex.span.end)});
  json.field("text", text.substr(timex.span.begin, timex.span.size()));
  json.field("type", timex_type_name(timex.type));
  json.field("value", timex.value);
  if (timex.mod != Mod::none) json.field("mod", mod_name(timex.mod));
  if (!timex.edtf.empty()) json.field("edtf", timex.edtf);
  json.field("rule", timex.rule);
  json.end_object();
}

Answer make_answer(const Extractor& extractor) {
  return [&extractor, scratch = std::make_shared<Scratch>()](const Document& document,
                                                             JsonWriter& json, const Spill& spill) {
    CodePointCounter points(document.text);
    json.key("timexes");
    json.begin_array();
    extractor.tag(document, *scratch, [&](const std::vector<Timex3>& found) {
      for (const Timex3& timex : found) {
        write_timex(json, timex, document.text, points);
        spill();
      }
    });
    json.end_array();
  };
}

void add_format_option(CLI::App& app, bool& timeml) {
  app.add_option_function<std::string>(
         "--format", [&timeml](const std::string& word) { timeml = word == "timeml"; },
         "jsonl: a line for a line; timeml: the TimeML file with its TIMEX3 elements")
      ->check(CLI::Validator(
          [](std::string& word) {
            return word == "jsonl" || word == "timeml" ? ""
                                                       : "must be jsonl or timeml, not " + word;
          },
          ""))
      ->type_name("FORMAT");
}

Run setup(CLI::App& app) {
  auto options = std::make_shared<LineFilterOptions>();
  auto timeml = std::make_shared<bool>(false);
  const Run lines = set_up_line_filter(app, make_answer, options);
  add_format_option(app, *timeml);
  return [=](const Settings& settings) {
    return *timeml ? tag_timeml(options->input, options->anchoring) : lines(settings);
  };
}

}  // namespace

const Command kTag = {"tag", "Find the time expressions of each JSON line (TIMEX3 values)",
                      "A line in, a line out, in the same order; nothing is stored.\n"
                      "Examples:\n"
                      "  dateline tag --input articles.jsonl > timexes.jsonl\n"
                      "  echo '{\"id\": \"1\", \"published\": \"2022-03-21\", \"text\": \"It began "
                      "last week.\"}' | dateline tag\n"
                      "  dateline tag --input story.tml --format timeml > tagged.tml",
                      setup};

}  // namespace dateline::cli
