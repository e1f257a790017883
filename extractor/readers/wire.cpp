#include "extractor/readers/wire.h"

#include <algorithm>

#include "extractor/readers/finish.h"
#include "extractor/readers/markup_text.h"
#include "extractor/readers/stamp.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

bool is_run_together(std::string_view text) {
  return text.size() >= 13 && (text[8] == 'T' || text[8] == ' ') &&
         std::all_of(text.begin(), text.begin() + 8, is_ascii_digit);
}

}  // namespace

std::optional<Moment> read_wire_stamp(std::string_view text) {
  text = trimmed(text);
  if (!is_run_together(text)) return read_stamp(text);
  const std::string day(text.substr(0, 8));
  return read_stamp(day.substr(0, 4) + "-" + day.substr(4, 2) + "-" + day.substr(6, 2) + "T" +
                    std::string(text.substr(9, 2)) + ":" + std::string(text.substr(11, 2)));
}

void set_wire_dates(std::optional<Moment> published, std::optional<Moment> modified,
                    Document& document) {
  document.published = published ? published : modified;
  if (document.published) document.published_basis = "wire";
  if (modified && modified != document.published) document.modified = modified;
}

std::vector<std::string> byline_names(std::string_view byline) {
  byline = trimmed(byline);
  if (starts_with_any_case(byline, "by ")) byline.remove_prefix(3);
  byline = byline.substr(0, byline.find(','));
  std::vector<std::string> names;
  while (!byline.empty()) {
    const size_t end = std::min(byline.find(" and "), byline.size());
    std::string name = one_line(byline.substr(0, end));
    if (!name.empty()) names.push_back(std::move(name));
    byline.remove_prefix(std::min(end + 5, byline.size()));
  }
  return names;
}

std::string wire_body(XmlNode holder) {
  const XmlNode body = holder.inside("body.content");
  if (body) return text_of_markup(body);
  return holder.children().empty() ? text_of_html(holder.text()) : text_of_markup(holder);
}

bool hand_on_story(Document document, const std::string& name, const Input& input,
                   const ReadOptions& options, const ReadSink& sink) {
  if (document.text.empty()) document.text = document.title;
  return hand_on(std::move(document), name, input, options, sink);
}

}  // namespace dateline
