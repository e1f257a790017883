#include "extractor/readers/finish.h"

#include "extractor/model/utf8.h"
#include "extractor/readers/dateline_day.h"
#include "extractor/readers/encoding.h"
#include "extractor/readers/possible_day.h"
#include "extractor/readers/stamp.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

std::string without_blank_ends(std::string text) {
  const std::string_view kept = trimmed(text);
  return kept.size() == text.size() ? std::move(text) : std::string(kept);
}

void choose_source(Document& document, const Input& input, const ReadOptions& options) {
  if (!options.source.empty()) document.source = options.source;
  if (document.source.empty()) document.source = input.folder;
}

// Addresses and names of files may hold any bytes; what leaves a reader is UTF-8.
void make_valid(std::string& text) {
  if (!is_valid_utf8(text)) text = to_valid_utf8(text);
}

void make_metadata_valid(Document& document) {
  for (std::string* text : {&document.id, &document.source, &document.url, &document.lang})
    make_valid(*text);
  for (std::string& author : document.authors) make_valid(author);
}

void take_wrapping(Document& document, const Wrapping& wrapping) {
  if (document.url.empty()) document.url = wrapping.url;
  if (!document.retrieved) document.retrieved = wrapping.retrieved;
}

void apply_options(Document& document, const ReadOptions& options) {
  if (!options.lang.empty()) document.lang = options.lang;
  if (!options.published) return;
  document.published = options.published;
  document.published_basis = "option";
}

// The last resort, for a file that is one article: a day in its name, or in those of its folders.
void date_by_path(Document& document, const std::string& path) {
  const size_t name = path.rfind('/') + 1;  // 0 if there is none
  const auto in_name = stamp_in_url(std::string_view(path).substr(name));
  const auto found = in_name ? in_name : stamp_in_url(std::string_view(path).substr(0, name));
  if (!found || found->day > last_possible_day()) return;
  document.published = found;
  document.published_basis = in_name ? "file-name" : "folder";
}

}  // namespace

Outcome tidy_article(Document& document) {
  document.text = without_blank_ends(normalised(std::move(document.text)));
  if (document.text.empty())
    return Error{ErrorCode::invalid_input, "has no text of an article in it", ""};
  document.title = one_line(normalised(std::move(document.title)));
  document.source = one_line(normalised(std::move(document.source)));
  if (document.source.empty()) document.source = domain_of(document.url);
  return Done{};
}

bool hand_on(Document document, const std::string& name, const Input& input,
             const ReadOptions& options, const ReadSink& sink) {
  take_wrapping(document, input.wrapping);
  if (const Outcome tidied = tidy_article(document); !tidied)
    return hand_on_error(tidied.error().code, tidied.error().message, name, sink);
  choose_source(document, input, options);
  apply_options(document, options);
  make_metadata_valid(document);
  date_by_dateline(document);
  const bool dated = document.published || document.retrieved;
  if (!dated && name == input.name) date_by_path(document, name);
  return sink({name, std::move(document)});
}

bool hand_on_error(ErrorCode code, const std::string& message, const std::string& name,
                   const ReadSink& sink) {
  return sink({name, Error{code, message, name}});
}

bool read_whole(Input& input, const ReadSink& sink, std::string& bytes, bool& go_on) {
  auto rest = input.bytes.rest(kLargestArticle);
  if (rest && !input.bytes.trouble()) {
    bytes = std::move(rest).value();
    return true;
  }
  if (rest) {
    go_on = hand_on_trouble(input, sink);
    return false;
  }
  go_on =
      hand_on_error(rest.error().code,
                    rest.error().message + "; split it, or give one article a line as JSON lines",
                    input.name, sink);
  return false;
}

bool hand_on_trouble(const Input& input, const ReadSink& sink) {
  const auto& trouble = input.bytes.trouble();
  return !trouble || hand_on_error(trouble->code, trouble->message, input.name, sink);
}

}  // namespace dateline
