#include "extractor/readers/html/facts.h"

#include <algorithm>
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

void take_heading(const HtmlTree& tree, NodeIndex i, PageFacts& facts) {
  constexpr size_t kMost = 5;  // some are the site's name, and of other articles
  std::string heading = tree.text_inside(i);
  if (!heading.empty() && facts.headings.size() < kMost)
    facts.headings.push_back(std::move(heading));
}

// rel="author", itemprop="author", or a class that is just that.
bool is_marked_author(const HtmlTree& tree, NodeIndex i) {
  if (tree.attribute(i, Attribute::rel) == "author" ||
      tree.attribute(i, Attribute::itemprop) == "author")
    return true;
  const auto name = tree.attribute(i, Attribute::class_);
  return name == "author" || name == "author-name" || name == "byline-name" ||
         name == "author vcard" || name == "byline__name";
}

void take_byline(const HtmlTree& tree, NodeIndex i, PageFacts& facts) {
  constexpr size_t kLongestName = 60;
  constexpr NodeIndex kMostNodes = 40;
  if (!facts.byline.empty() || tree[i].end - i > kMostNodes || !is_marked_author(tree, i)) return;
  std::string name = tree.text_inside(i);
  if (name.size() <= kLongestName) facts.byline = std::move(name);
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
      take_heading(tree, i, facts);
      break;
    case Tag::html:
      if (facts.lang.empty()) facts.lang = one_line(tree.attribute(i, Attribute::lang));
      break;
    default:
      take_marked(tree, i, facts);
      take_byline(tree, i, facts);
  }
  return i + 1;
}

// Letters and digits, in lower case: "Meridian Post" is "meridianpost".
std::string letters_of(std::string_view text) {
  std::string letters;
  for (const char c : text)
    if (is_ascii_letter(c) || is_ascii_digit(c) || static_cast<signed char>(c) < 0)
      letters += ascii_lower(c);
  return letters;
}

bool is_site(std::string_view part, std::string_view site, std::string_view domain) {
  constexpr size_t kShortest = 3;
  const std::string letters = letters_of(part);
  const std::string own = letters_of(site);
  if (letters.size() < kShortest) return false;
  return letters == own || letters == letters_of(domain) ||
         letters == letters_of(domain.substr(0, domain.rfind('.')));
}

constexpr std::array kSeparators = {
    " | ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " \xC2\xBB ", " \xE2\x80\xB9 "};

// "A Harbor Divided | Meridian Post" without its last part, if that is the site.
std::string without_site(const std::string& title, std::string_view site, std::string_view domain) {
  for (const char* mark : kSeparators) {
    const size_t at = title.rfind(mark);
    if (at == std::string::npos || at == 0) continue;
    if (is_site(std::string_view(title).substr(at + std::string_view(mark).size()), site, domain))
      return title.substr(0, at);
  }
  return title;
}

// The title of a window ends with the site, whatever that is called.
std::string without_last_part(const std::string& title) {
  for (const char* mark : kSeparators) {
    const size_t at = title.rfind(mark);
    if (at != std::string::npos && at != 0) return title.substr(0, at);
  }
  return title;
}

// "A Harbor Divided | Chronicles" is what the heading says, and its section.
std::string without_section(std::string title, const PageFacts& facts) {
  constexpr size_t kShortest = 12;
  for (const std::string& heading : facts.headings) {
    if (heading.size() < kShortest || title.compare(0, heading.size(), heading) != 0) continue;
    const std::string_view rest = std::string_view(title).substr(heading.size());
    for (const char* mark : kSeparators)
      if (rest.substr(0, std::string_view(mark).size()) == mark) return heading;
  }
  return title;
}

std::string window_title(const PageFacts& facts, std::string_view site, std::string_view domain) {
  if (!facts.headings.empty()) return facts.headings.front();
  const std::string title = without_site(facts.title, site, domain);
  return title.size() == facts.title.size() && site.empty() ? without_last_part(title) : title;
}

std::string best_title(const PageFacts& facts, std::string_view site, std::string_view domain) {
  const std::string meta(facts.meta(kTitleNames));
  if (!meta.empty() && !is_site(meta, site, domain))
    return without_section(without_site(meta, site, domain), facts);
  if (!facts.linked.headline.empty()) return facts.linked.headline;
  return window_title(facts, site, domain);
}

std::string best_url(const PageFacts& facts) {
  for (const std::string& url :
       {facts.canonical, std::string(facts.meta(kUrlNames)), facts.linked.url})
    if (is_url(url)) return url;
  return {};
}

std::string without_by(std::string_view name) {
  for (const char* word : {"by ", "von ", "par ", "por "})
    if (starts_with_any_case(name, word))
      return one_line(name.substr(std::string_view(word).size()));
  return std::string(name);
}

// Addresses, and the names that systems give to whoever set them up.
bool is_person(std::string_view name) {
  constexpr std::array kNobody = {"admin", "administrator", "super user", "publisher", "editor"};
  const bool address = name.find(' ') == std::string_view::npos &&
                       name.find_first_of("./@") != std::string_view::npos;
  const std::string lower = ascii_lower(name);
  return !name.empty() && !is_url(name) && !address &&
         std::none_of(kNobody.begin(), kNobody.end(),
                      [&lower](const char* nobody) { return lower == nobody; });
}

std::vector<std::string> people(const std::vector<std::string>& names) {
  std::vector<std::string> authors;
  for (const std::string& name : names)
    if (is_person(without_by(name))) authors.push_back(without_by(name));
  return authors;
}

std::vector<std::string> best_authors(const PageFacts& facts) {
  for (const auto& names : {facts.linked.authors,
                            {std::string(facts.meta(kAuthorNames))},
                            std::vector<std::string>{facts.byline}})
    if (auto authors = people(names); !authors.empty()) return authors;
  return {};
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
  document.url = best_url(facts);
  document.title = best_title(facts, document.source, domain_of(document.url));
  document.authors = best_authors(facts);
  document.lang = facts.lang;
}

}  // namespace dateline
