// Bytes become Documents: the one door of the readers.
//
// A path may be a file, a folder (walked in byte order of names, hidden names skipped) or "-"
// (standard input). Archives and compressed files are opened in passing. One file may hold many
// articles; each is handed to the sink as soon as it is read, so memory is bounded by the largest
// article, not by the input. A file that cannot be read, or one bad article in it, is one Error at
// the sink and the rest goes on. Nothing is printed. A read that a signal interrupts ends the input
// quietly. Safe to call from several threads at once, each with its own sink.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "extractor/model/document.h"
#include "extractor/model/result.h"

namespace dateline {

// The name that JSON articles have for a field of ours: {"text", "story"}, or {"published",
// "meta.date"} for a value inside an object. It wins over the usual names.
struct MappedField {
  std::string field;
  std::string name;
};

// "text=story"; an error, to be shown as it is, if there is no such field.
[[nodiscard]] Result<MappedField> parse_mapped_field(std::string_view text);

// What the caller knows better than the article's own metadata.
struct ReadOptions {
  std::string source;  // wins; else the metadata's, else the URL's domain, else the folder's name
  std::optional<Moment> published;  // wins over every other way to find it; basis "option"
  std::string lang;
  std::vector<MappedField> fields = {};
  // Files and folders that a walk passes over, such as those the program writes meanwhile: a log in
  // the folder that is read would feed on itself.
  std::vector<std::string> leave_out = {};
};

// One article, or why there is none. `input` names the file ("a/b.jsonl:17" for a line of one,
// "a/b.xml#3" for an entry of a feed, "a.zip!/b.html" for a file in an archive); an Error has the
// same in `where`.
struct ReadItem {
  std::string input;
  Result<Document> document;
};

// Returns false to stop reading (an interrupt).
using ReadSink = std::function<bool(ReadItem)>;

void read_articles(const std::string& path, const ReadOptions& options, const ReadSink& sink);

// The lines of the same paths, whatever is in them, without their '\n'; empty ones are passed over,
// and one of more than 256 MiB is an Error.
struct ReadLine {
  std::string input;  // "a/b.jsonl.gz:17"
  Result<std::string> line;
};
using LineSink = std::function<bool(ReadLine)>;

void read_lines(const std::string& path, const LineSink& sink,
                const std::vector<std::string>& leave_out = {});

// What every article goes through before it is handed on: line ends of one kind, no blanks around
// the text, title and source in one line, the URL's domain for a source that is missing. Error
// invalid_input if no text is left.
[[nodiscard]] Outcome tidy_article(Document& document);

// A JSON line of `tag` and `extract` ("dct", "date_publish", "maintext" … accepted). On an error,
// `id` is the line's id when that much could be read, so that the answer can name it. The text is
// the line's own, nothing trimmed, so that offsets fit; only bytes that are not UTF-8 and lone
// surrogates become U+FFFD. Safe from several threads.
struct LineError {
  std::string id_json = "null";  // as it must be echoed, a JSON value
  Error error;
  bool is_envelope = false;  // no article itself, but others are in it
};
struct ParsedLine {
  std::string id_json = "null";
  Document document;
};
[[nodiscard]] std::variant<ParsedLine, LineError> parse_article_line(std::string_view line);

}  // namespace dateline
