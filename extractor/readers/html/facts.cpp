#include "extractor/readers/html/facts.h"

#include <array>

#include "extractor/readers/words.h"

namespace dateline {
namespace {

// Names of <meta>, in lower case, the better ones first.
constexpr std::array kTitleNames = {"og:title", "twitter:title", "dc.title"};
constexpr std::array kAuthorNames = {"author", "article:author", "parsely-author", "dc.creator",
                                     "sailthru.author"};
constexpr std::array kSiteNames = {"og:site_name", "application-name", "dc.publisher"};
constexpr std::array kUrlNames = {"og:url"};

void take_meta(const HtmlTree& tree, NodeIndex i, PageFacts& facts) {
  const std::string content = one_line(tree.attribute(i, Attribute::content));
  if (content.empty()) return;
  for (const Attribute key :
       {Attribute::property, Attribute::name, Attribute::itemprop, Attribute::http_equiv}) {
    const auto name = trimmed(tree.attribute(i, key));
    if (!name.empty()) facts.metas.emplace(ascii_lower(name), content);
  }
}

void take_link(const HtmlTree& tree, NodeIndex i, PageFacts& facts) {
  if (facts.canonical.empty() && ascii_lower(tree.attribute(i, Attribute::rel)) == "canonical")
    facts.canonical = one_line(tree.attribute(i, Attribute::href));
}

void take_script(const HtmlTree& tree, NodeIndex i, PageFacts& facts) {
  if (contains_any_case(tree.attribute(i, Attribute::type), "ld+json"))
    read_json_ld(tree.text_inside(i), facts.linked);
}

bool is_marked_published(const HtmlTree& tree, NodeIndex i) {
  if (contains_any_case(tree.attribute(i, Attribute::itemprop), "datepublished")) return true;
  if (tree[i].tag != Tag::time) return false;
  const auto names = tree.attribute(i, Attribute::class_);
  return tree.has(i, Attribute::pubdate) || contains_any_case(names, "publish") ||
         contains_any_case(names, "entry-date");
}

// An element whose markup says that it holds the publication date.
void take_marked(const HtmlTree& tree, NodeIndex i, PageFacts& facts) {
  if (!is_marked_published(tree, i)) return;
  for (const Attribute name : {Attribute::datetime, Attribute::content}) {
    const auto stamp = trimmed(tree.attribute(i, name));
    if (stamp.empty()) continue;
    facts.published.emplace_back(stamp);
    return;
  }
  facts.published.push_back(tree.text_inside(i));
}

// Returns the node to look at next.
NodeIndex take_element(const HtmlTree& tree, NodeIndex i, PageFacts& facts) {
  switch (tree[i].tag) {
    case Tag::text:
      break;
    case Tag::meta:
      take_meta(tree, i, facts);
      break;
    case Tag::link:
      take_link(tree, i, facts);
      break;
    case Tag::script:
      take_script(tree, i, facts);
      return tree[i].end;
    case Tag::svg:
      return tree[i].end;
    case Tag::title:
      if (facts.title.empty()) facts.title = tree.text_inside(i);
      break;
    case Tag::h1:
      if (facts.first_heading.empty()) facts.first_heading = tree.text_inside(i);
      break;
    case Tag::html:
      if (facts.lang.empty()) facts.lang = one_line(tree.attribute(i, Attribute::lang));
      break;
    default:
      take_marked(tree, i, facts);
  }
  return i + 1;
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

std::string best_title(const PageFacts& facts, std::string_view site) {
  const auto meta = facts.meta(kTitleNames);
  if (!meta.empty())
    return site.empty() ? std::string(meta) : without_site(std::string(meta), site);
  if (!facts.linked.headline.empty()) return facts.linked.headline;
  if (!facts.first_heading.empty()) return facts.first_heading;
  return without_site(facts.title, site);
}

std::string best_url(const PageFacts& facts) {
  for (const std::string& url :
       {facts.canonical, std::string(facts.meta(kUrlNames)), facts.linked.url})
    if (is_url(url)) return url;
  return {};
}

std::vector<std::string> best_authors(const PageFacts& facts) {
  if (!facts.linked.authors.empty()) return facts.linked.authors;
  const auto author = facts.meta(kAuthorNames);
  return author.empty() || is_url(author) ? std::vector<std::string>()
                                          : std::vector<std::string>{std::string(author)};
}

}  // namespace

PageFacts facts_of(const HtmlTree& tree) {
  PageFacts facts;
  for (NodeIndex i = 1; i < tree.size();) i = take_element(tree, i, facts);
  return facts;
}

void describe(const PageFacts& facts, Document& document) {
  document.source = facts.meta(kSiteNames);
  if (document.source.empty()) document.source = facts.linked.publisher;
  document.title = best_title(facts, document.source);
  document.url = best_url(facts);
  document.authors = best_authors(facts);
  document.lang = facts.lang;
}

}  // namespace dateline
