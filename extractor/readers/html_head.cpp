#include "extractor/readers/html_head.h"

#include <algorithm>
#include <array>
#include <map>

#include "extractor/readers/html_markup.h"
#include "extractor/readers/json_ld.h"
#include "extractor/readers/stamp.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

// Names of <meta>, in lower case, the better ones first.
constexpr std::array kPublishedNames = {"article:published_time",
                                        "og:article:published_time",
                                        "og:published_time",
                                        "og:pubdate",
                                        "datepublished",
                                        "rnews:datepublished",
                                        "article:published",
                                        "article.published",
                                        "date_published",
                                        "parsely-pub-date",
                                        "sailthru.date",
                                        "cxenseparse:recs:publishtime",
                                        "publish_date",
                                        "publish-date",
                                        "publishdate",
                                        "published-date",
                                        "publication_date",
                                        "publication-date",
                                        "citation_publication_date",
                                        "citation_date",
                                        "pubdate",
                                        "originalpublicationdate",
                                        "article_date_original",
                                        "dcterms.issued",
                                        "dc.date.issued",
                                        "dcterms.created",
                                        "dc.date.created",
                                        "dcterms.date",
                                        "dc.date",
                                        "dc:date",
                                        "og:date",
                                        "displaydate",
                                        "datecreated",
                                        "date",
                                        "timestamp"};
constexpr std::array kModifiedNames = {"article:modified_time", "og:updated_time", "datemodified",
                                       "dcterms.modified",      "last-modified",   "lastmod"};
constexpr std::array kTitleNames = {"og:title", "twitter:title", "dc.title"};
constexpr std::array kAuthorNames = {"author", "article:author", "parsely-author", "dc.creator",
                                     "sailthru.author"};
constexpr std::array kSiteNames = {"og:site_name", "application-name", "dc.publisher"};
constexpr std::array kUrlNames = {"og:url"};

// Everything that may be of use, gathered in one walk over the page.
struct Found {
  std::map<std::string, std::string, std::less<>> metas;  // the first of each name
  LinkedArticle linked;
  std::string title;
  std::string first_heading;
  std::string canonical;
  std::string lang;
  std::vector<std::string> marked_times;  // said to be the publication's
  std::vector<std::string> other_times;
};

template <class Names>
std::string_view first_meta(const Found& found, const Names& names) {
  for (const char* name : names)
    if (const auto it = found.metas.find(name); it != found.metas.end()) return it->second;
  return {};
}

void take_meta(const GumboNode& node, Found& found) {
  const std::string content = one_line(attribute(node, "content"));
  if (content.empty()) return;
  for (const char* key : {"property", "name", "itemprop", "http-equiv"}) {
    const auto name = trimmed(attribute(node, key));
    if (!name.empty()) found.metas.emplace(ascii_lower(name), content);
  }
}

void take_time(const GumboNode& node, Found& found) {
  std::string stamp(trimmed(attribute(node, "datetime")));
  if (stamp.empty()) stamp = text_inside(node);
  const bool marked = has_attribute(node, "pubdate") ||
                      contains_any_case(attribute(node, "itemprop"), "datepublished") ||
                      contains_any_case(attribute(node, "class"), "publish") ||
                      contains_any_case(attribute(node, "class"), "entry-date");
  (marked ? found.marked_times : found.other_times).push_back(std::move(stamp));
}

void take_microdata(const GumboNode& node, Found& found) {
  const auto property = attribute(node, "itemprop");
  if (!contains_any_case(property, "datepublished")) return;
  const auto content = attribute(node, "content");
  found.marked_times.push_back(content.empty() ? text_inside(node) : std::string(content));
}

void take_link(const GumboNode& node, Found& found) {
  if (found.canonical.empty() && ascii_lower(attribute(node, "rel")) == "canonical")
    found.canonical = one_line(attribute(node, "href"));
}

void take_script(const GumboNode& node, Found& found) {
  if (contains_any_case(attribute(node, "type"), "ld+json"))
    read_json_ld(text_inside(node), found.linked);
}

bool take_element(const GumboNode& node, Found& found) {
  switch (tag_of(node)) {
    case GUMBO_TAG_META:
      take_meta(node, found);
      break;
    case GUMBO_TAG_LINK:
      take_link(node, found);
      break;
    case GUMBO_TAG_SCRIPT:
      take_script(node, found);
      return false;
    case GUMBO_TAG_TITLE:
      if (found.title.empty()) found.title = text_inside(node);
      break;
    case GUMBO_TAG_H1:
      if (found.first_heading.empty()) found.first_heading = text_inside(node);
      break;
    case GUMBO_TAG_HTML:
      found.lang = one_line(attribute(node, "lang"));
      break;
    case GUMBO_TAG_TIME:
      take_time(node, found);
      break;
    default:
      take_microdata(node, found);
  }
  return true;
}

// "A Harbor Divided | Meridian Post" without its last part, if that is the site.
std::string without_site(std::string title, std::string_view site) {
  for (const char* mark : {" | ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " \xC2\xBB "}) {
    const size_t at = title.rfind(mark);
    if (at == std::string::npos || at == 0) continue;
    if (site.empty() || title.substr(at + std::string_view(mark).size()) == site)
      return title.substr(0, at);
  }
  return title;
}

std::string best_title(const Found& found, std::string_view site) {
  const auto meta = first_meta(found, kTitleNames);
  if (!meta.empty())
    return site.empty() ? std::string(meta) : without_site(std::string(meta), site);
  if (!found.linked.headline.empty()) return found.linked.headline;
  if (!found.first_heading.empty()) return found.first_heading;
  return without_site(found.title, site);
}

bool is_url(std::string_view text) {
  return text.find("://") != std::string_view::npos;
}

std::string best_url(const Found& found) {
  for (const std::string& url :
       {found.canonical, std::string(first_meta(found, kUrlNames)), found.linked.url})
    if (is_url(url)) return url;
  return {};
}

std::vector<std::string> best_authors(const Found& found) {
  if (!found.linked.authors.empty()) return found.linked.authors;
  const auto author = first_meta(found, kAuthorNames);
  return author.empty() || is_url(author) ? std::vector<std::string>()
                                          : std::vector<std::string>{std::string(author)};
}

std::optional<Moment> first_stamp(const std::vector<std::string>& stamps) {
  for (const auto& stamp : stamps)
    if (const auto moment = read_stamp(stamp)) return moment;
  return std::nullopt;
}

template <class Names>
std::optional<Moment> stamp_in_metas(const Found& found, const Names& names) {
  for (const char* name : names)
    if (const auto it = found.metas.find(name); it != found.metas.end())
      if (const auto moment = read_stamp(it->second)) return moment;
  return std::nullopt;
}

void set_published(const Found& found, Document& document) {
  const auto set = [&document](std::optional<Moment> moment, const char* basis) {
    if (document.published || !moment) return;
    document.published = moment;
    document.published_basis = basis;
  };
  set(read_stamp(found.linked.published), "json-ld");
  set(stamp_in_metas(found, kPublishedNames), "meta");
  set(first_stamp(found.marked_times), "time");
  set(stamp_in_url(document.url), "url");
  set(first_stamp(found.other_times), "time");
}

}  // namespace

Document read_head(const GumboNode& root) {
  Found found;
  for_each_element(root, [&](const GumboNode& node) { return take_element(node, found); });
  Document document;
  document.source = first_meta(found, kSiteNames);
  if (document.source.empty()) document.source = found.linked.publisher;
  document.title = best_title(found, document.source);
  document.url = best_url(found);
  document.authors = best_authors(found);
  document.lang = found.lang;
  set_published(found, document);
  document.modified = read_stamp(found.linked.modified);
  if (!document.modified) document.modified = stamp_in_metas(found, kModifiedNames);
  return document;
}

}  // namespace dateline
