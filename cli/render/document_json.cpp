#include "cli/render/document_json.h"

#include "cli/render/event_json.h"

namespace dateline::cli {
namespace {

void write_authors(JsonWriter& json, const Document& document) {
  json.key("authors");
  json.begin_array();
  for (const std::string& author : document.authors) json.string(author);
  json.end_array();
}

}  // namespace

void write_document_members(JsonWriter& json, const Document& document) {
  json.field("id", document.id);
  json.field("source", document.source);
  json.field("title", document.title);
  write_authors(json, document);
  json.field("url", document.url);
  json.field("lang", document.lang);
  write_moment(json, "published", document.published);
  json.field("published_basis", document.published_basis);
  write_moment(json, "modified", document.modified);
  if (document.retrieved) write_moment(json, "retrieved", document.retrieved);
  json.field("text", document.text);
}

}  // namespace dateline::cli
