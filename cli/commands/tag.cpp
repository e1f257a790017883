#include <memory>

#include "cli/commands/commands.h"
#include "cli/commands/line_filter.h"
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

struct Buffers {
  Scratch scratch;
  std::vector<Timex3> timexes;
};

Answer make_answer(const Extractor& extractor) {
  return
      [&extractor, own = std::make_shared<Buffers>()](const Document& document, JsonWriter& json) {
        own->timexes.clear();
        extractor.tag(document, own->scratch, own->timexes);
        CodePointCounter points(document.text);
        json.key("timexes");
        json.begin_array();
        for (const Timex3& timex : own->timexes) write_timex(json, timex, document.text, points);
        json.end_array();
      };
}

Run setup(CLI::App& app) {
  return set_up_line_filter(app, make_answer);
}

}  // namespace

const Command kTag = {"tag", "Find the time expressions of each JSON line (TIMEX3 values)",
                      "A line in, a line out, in the same order; nothing is stored.\n"
                      "Examples:\n"
                      "  dateline tag --input articles.jsonl > timexes.jsonl\n"
                      "  echo '{\"id\": \"1\", \"published\": \"2022-03-21\", \"text\": \"It began "
                      "last week.\"}' | dateline tag",
                      setup};

}  // namespace dateline::cli
