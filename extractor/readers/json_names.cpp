#include "extractor/readers/json_names.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace dateline {
namespace {

using Slot = JsonSlot;
constexpr auto kPerhaps = JsonMarkup::perhaps;
constexpr auto kAlways = JsonMarkup::always;

// Beside our own: news-please, trafilatura, GDELT, NewsAPI, JSON Feed, ninjs, schema.org, and what
// exports of editorial systems use.
constexpr JsonName kNames[] = {
    {"id", Slot::id, 1},
    {"guid", Slot::id, 2},
    {"uuid", Slot::id, 3},
    {"uri", Slot::id, 4},
    {"text", Slot::text, 1},
    {"maintext", Slot::text, 2},
    {"content_html", Slot::text, 3, kAlways},
    {"body_html", Slot::text, 3, kAlways},
    {"body_xhtml", Slot::text, 4, kAlways},
    {"content_text", Slot::text, 5},
    {"body_text", Slot::text, 5},
    {"articleBody", Slot::text, 6},
    {"body", Slot::text, 7, kPerhaps},
    {"content", Slot::text, 8, kPerhaps},
    {"article", Slot::text, 9, kPerhaps},
    {"raw_text", Slot::text, 10},
    {"summary", Slot::text, 20, kPerhaps},
    {"description_html", Slot::text, 21, kAlways},
    {"description_text", Slot::text, 22},
    {"description", Slot::text, 23, kPerhaps},
    {"abstract", Slot::text, 24, kPerhaps},
    {"lead_paragraph", Slot::text, 25},
    {"excerpt", Slot::text, 26, kPerhaps},
    {"snippet", Slot::text, 27, kPerhaps},
    {"title", Slot::title, 1},
    {"headline", Slot::title, 2},
    {"webTitle", Slot::title, 3},
    {"name", Slot::title, 4},
    {"source", Slot::source, 1},
    {"source_name", Slot::source, 2},
    {"publisher", Slot::source, 3},
    {"publication", Slot::source, 4},
    {"outlet", Slot::source, 5},
    {"provider", Slot::source, 6},
    {"sitename", Slot::source, 7},
    {"site_name", Slot::source, 8},
    {"source-hostname", Slot::source, 9},
    {"source_domain", Slot::source, 10},
    {"hostname", Slot::source, 11},
    {"domain", Slot::source, 12},
    {"copyrightholder", Slot::source, 13},
    {"url", Slot::url, 1},
    {"link", Slot::url, 2},
    {"web_url", Slot::url, 3},
    {"webUrl", Slot::url, 4},
    {"canonical_url", Slot::url, 5},
    {"permalink", Slot::url, 6},
    {"external_url", Slot::url, 7},
    {"lang", Slot::lang, 1},
    {"language", Slot::lang, 2},
    {"inLanguage", Slot::lang, 3},
    {"published", Slot::published, 1},
    {"dct", Slot::published, 2},
    {"date_publish", Slot::published, 3},
    {"datePublished", Slot::published, 4},
    {"date_published", Slot::published, 5},
    {"published_at", Slot::published, 6},
    {"publishedAt", Slot::published, 7},
    {"publish_date", Slot::published, 8},
    {"published_date", Slot::published, 9},
    {"publishDate", Slot::published, 10},
    {"pubDate", Slot::published, 11},
    {"pub_date", Slot::published, 12},
    {"publication_date", Slot::published, 13},
    {"webPublicationDate", Slot::published, 14},
    {"firstcreated", Slot::published, 15},
    {"date", Slot::published, 16},
    {"dateCreated", Slot::published, 17},
    {"created_at", Slot::published, 18},
    {"seendate", Slot::published, 19},
    {"timestamp", Slot::published, 20},
    {"published_basis", Slot::published_basis, 1},
    {"error", Slot::error, 1},
    {"modified", Slot::modified, 1},
    {"date_modify", Slot::modified, 2},
    {"dateModified", Slot::modified, 3},
    {"date_modified", Slot::modified, 4},
    {"updated", Slot::modified, 5},
    {"updated_at", Slot::modified, 6},
    {"versioncreated", Slot::modified, 7},
    {"retrieved", Slot::retrieved, 1},
    {"date_download", Slot::retrieved, 2},
    {"crawled", Slot::retrieved, 3},
    {"filedate", Slot::retrieved, 4},
    {"authors", Slot::authors, 1},
    {"author", Slot::authors, 2},
    {"byline", Slot::authors, 3},
    {"creator", Slot::authors, 4},
};

const auto& usual_names() {
  static const auto names = [] {
    std::unordered_map<std::string_view, const JsonName*> by_key;
    for (const JsonName& name : kNames) by_key.emplace(name.key, &name);
    return by_key;
  }();
  return names;
}

struct Field {
  std::string_view name;
  Slot slot;
};
constexpr std::array kFields = {Field{"id", Slot::id},
                                Field{"text", Slot::text},
                                Field{"title", Slot::title},
                                Field{"source", Slot::source},
                                Field{"url", Slot::url},
                                Field{"lang", Slot::lang},
                                Field{"published", Slot::published},
                                Field{"modified", Slot::modified},
                                Field{"retrieved", Slot::retrieved},
                                Field{"authors", Slot::authors}};

const Field* field_named(std::string_view name) {
  const auto* found = std::find_if(kFields.begin(), kFields.end(),
                                   [name](const Field& field) { return field.name == name; });
  return found != kFields.end() ? found : nullptr;
}

}  // namespace

JsonNames::JsonNames(const std::vector<MappedField>& mapped) : mapped_(mapped) {
  for (const MappedField& map : mapped_)
    if (const Field* field = field_named(map.field))
      own_.push_back({map.name, field->slot, 0,
                      field->slot == Slot::text ? JsonMarkup::perhaps : JsonMarkup::never});
}

const JsonName* JsonNames::find(std::string_view path) const {
  for (const JsonName& name : own_)
    if (name.key == path) return &name;
  const auto usual = usual_names().find(path);
  return usual != usual_names().end() ? usual->second : nullptr;
}

bool JsonNames::leads_on(std::string_view path) const {
  return std::any_of(own_.begin(), own_.end(), [path](const JsonName& name) {
    return name.key.size() > path.size() && name.key.substr(0, path.size()) == path &&
           name.key[path.size()] == '.';
  });
}

Result<MappedField> parse_mapped_field(std::string_view text) {
  const size_t equals = text.find('=');
  const std::string_view field = text.substr(0, equals);
  if (equals == std::string_view::npos || equals + 1 == text.size())
    return Error{ErrorCode::invalid_input,
                 "\"" + std::string(text) + "\" is not FIELD=NAME, such as text=story", "--map"};
  if (field_named(field) == nullptr) {
    std::string known;
    for (const Field& one : kFields) known += (known.empty() ? "" : ", ") + std::string(one.name);
    return Error{ErrorCode::invalid_input,
                 "there is no field \"" + std::string(field) + "\"; there are " + known, "--map"};
  }
  return MappedField{std::string(field), std::string(text.substr(equals + 1))};
}

}  // namespace dateline
