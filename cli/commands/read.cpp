#include <memory>

#include "cli/commands/commands.h"
#include "cli/console/messages.h"
#include "cli/opening.h"
#include "cli/options/reading_options.h"
#include "cli/render/document_json.h"
#include "cli/render/formats.h"
#include "cli/render/sanitise.h"
#include "extractor/model/published_basis.h"
#include "extractor/readers/reader.h"

namespace dateline::cli {
namespace {

struct ReadCommandOptions {
  ReadingOptions reading;
  std::string format = "text";
};

void append_json(std::string& out, const std::string& input, const Document& document) {
  JsonWriter json(out);
  json.begin_object();
  json.field("input", input);
  write_document_members(json, document);
  json.end_object();
  out += '\n';
}

void append_json_error(std::string& out, const std::string& input, const Error& error) {
  JsonWriter json(out);
  json.begin_object();
  json.field("input", input);
  json.field("error", with_remedy(Error{error.code, error.message, ""}));
  json.end_object();
  out += '\n';
}

void append_line(std::string& out, std::string_view name, const std::string& text) {
  if (!text.empty()) out.append(name).append(": ").append(one_line(text)).append("\n");
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

std::string how_sure(double confidence) {
  return confidence >= 0.9 ? "sure" : confidence >= 0.7 ? "likely" : "a guess";
}

std::string published_line(const Document& document) {
  if (!document.published) return "undateable; say when with --published";
  return format_moment(*document.published) + " (from: " + document.published_basis + ", " +
         how_sure(confidence_in(document.published_basis)) + ")";
}

void append_text(std::string& out, const std::string& input, const Document& document) {
  append_line(out, "input", input);
  append_line(out, "id", document.id);
  append_line(out, "source", document.source);
  append_line(out, "title", document.title);
  append_line(out, "authors", joined(document.authors));
  append_line(out, "url", document.url);
  append_line(out, "language", document.lang);
  append_line(out, "published", published_line(document));
  if (document.modified) append_line(out, "modified", format_moment(*document.modified));
  if (document.retrieved) append_line(out, "retrieved", format_moment(*document.retrieved));
  out += "\n" + printable(document.text) + "\n\n";
}

// False for an article that could not be read.
bool append_item(std::string& out, const ReadItem& item, bool json) {
  if (item.document) {
    json ? append_json(out, item.input, *item.document)
         : append_text(out, item.input, *item.document);
    return true;
  }
  if (json) append_json_error(out, item.input, item.document.error());
  if (!json) report_warning(item.input + ": rejected: " + item.document.error().message);
  return false;
}

ExitCode run(const ReadCommandOptions& options, const Settings& settings) {
  if (const auto known = check_format(options.format, {"text", "jsonl"}); !known) {
    report_error(known.error().text());
    return ExitCode::trouble;
  }
  const auto read_options = parse_reading_options(options.reading, written_by_this_run(settings));
  if (!read_options) return ExitCode::trouble;
  auto out = open_output("");
  bool rejected = false;
  for (const std::string& path : options.reading.paths) {
    read_articles(path, *read_options, [&](const ReadItem& item) {
      rejected = !append_item(out->buffer(), item, options.format == "jsonl") || rejected;
      return out->spill();
    });
  }
  return out->finish(rejected ? ExitCode::findings : ExitCode::fine);
}

Run setup(CLI::App& app) {
  auto options = std::make_shared<ReadCommandOptions>();
  add_reading_options(app, options->reading);
  app.add_option("--format", options->format, "text or jsonl")->type_name("FORMAT");
  return [options](const Settings& settings) { return run(*options, settings); };
}

}  // namespace

const Command kRead = {"read",
                       "Show what is read from a file: text, title, source, publication date",
                       "Nothing is stored. It also says how the publication date was found.\n"
                       "Examples:\n"
                       "  dateline read story.html\n"
                       "  dateline read --format jsonl articles/ > articles.jsonl",
                       setup};

}  // namespace dateline::cli
