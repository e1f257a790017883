#include "extractor/readers/json_ld.h"

#include <simdjson.h>

#include <algorithm>
#include <array>

#include "extractor/readers/words.h"

namespace dateline {
namespace {

namespace dom = simdjson::dom;

constexpr int kDeepest = 12;

void set_if_empty(std::string& field, std::string_view value) {
  if (field.empty()) field = one_line(value);
}

std::string_view string_in(dom::object object, std::string_view key) {
  std::string_view text;
  return object[key].get(text) == simdjson::SUCCESS ? text : std::string_view();
}

bool names_article(std::string_view type) {
  return contains_any_case(type, "article") || contains_any_case(type, "posting") ||
         contains_any_case(type, "report");
}

bool is_article(dom::object object) {
  dom::element type;
  if (object["@type"].get(type) != simdjson::SUCCESS) return false;
  std::string_view name;
  if (type.get(name) == simdjson::SUCCESS) return names_article(name);
  dom::array types;
  if (type.get(types) != simdjson::SUCCESS) return false;
  for (dom::element item : types)
    if (item.get(name) == simdjson::SUCCESS && names_article(name)) return true;
  return false;
}

// A name, {"name": …}, or a list of these.
void add_names(dom::element element, std::vector<std::string>& names, int depth) {
  std::string_view text;
  dom::object object;
  dom::array list;
  if (element.get(text) == simdjson::SUCCESS) {
    names.push_back(one_line(text));
  } else if (element.get(object) == simdjson::SUCCESS) {
    if (!string_in(object, "name").empty()) names.push_back(one_line(string_in(object, "name")));
  } else if (depth < kDeepest && element.get(list) == simdjson::SUCCESS) {
    for (dom::element item : list) add_names(item, names, depth + 1);
  }
}

std::vector<std::string> names_in(dom::object object, std::string_view key) {
  std::vector<std::string> names;
  dom::element element;
  if (object[key].get(element) == simdjson::SUCCESS) add_names(element, names, 0);
  return names;
}

void take(dom::object object, LinkedArticle& article) {
  set_if_empty(article.published, string_in(object, "datePublished"));
  set_if_empty(article.modified, string_in(object, "dateModified"));
  set_if_empty(article.headline, string_in(object, "headline"));
  if (article.body.empty()) article.body = trimmed(string_in(object, "articleBody"));
  set_if_empty(article.url, string_in(object, "url"));
  if (article.authors.empty()) article.authors = names_in(object, "author");
  const auto publishers = names_in(object, "publisher");
  if (!publishers.empty()) set_if_empty(article.publisher, publishers.front());
}

// What an article names beside itself: others that it lists, belongs to or is answered by.
bool leads_away(std::string_view key) {
  constexpr std::array<std::string_view, 9> kKeys = {"itemListElement", "hasPart",  "isPartOf",
                                                     "comment",         "mentions", "citation",
                                                     "review",          "about",    "isRelatedTo"};
  return std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end();
}

void search(dom::element element, bool articles_only, LinkedArticle& article, int depth) {
  dom::object object;
  dom::array list;
  if (depth > kDeepest) return;
  if (element.get(object) == simdjson::SUCCESS) {
    if (is_article(object) || (!articles_only && !string_in(object, "datePublished").empty()))
      take(object, article);
    for (auto field : object)
      if (!leads_away(field.key)) search(field.value, articles_only, article, depth + 1);
  } else if (element.get(list) == simdjson::SUCCESS) {
    for (dom::element item : list) search(item, articles_only, article, depth + 1);
  }
}

std::string_view string_after(std::string_view json, std::string_view key) {
  size_t at = json.find(key);
  if (at == std::string_view::npos) return {};
  at = json.find_first_not_of(": \t\r\n", at + key.size());
  if (at == std::string_view::npos || json[at] != '"') return {};
  const size_t end = json.find('"', at + 1);
  return end == std::string_view::npos ? std::string_view() : json.substr(at + 1, end - at - 1);
}

}  // namespace

void read_json_ld(std::string_view json, LinkedArticle& article) {
  dom::parser parser;
  dom::element root;
  if (parser.parse(json.data(), json.size()).get(root) != simdjson::SUCCESS) {
    set_if_empty(article.published, string_after(json, "\"datePublished\""));
    set_if_empty(article.modified, string_after(json, "\"dateModified\""));
    return;
  }
  search(root, true, article, 0);
  search(root, false, article, 0);
}

}  // namespace dateline
