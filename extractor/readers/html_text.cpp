#include "extractor/readers/html_text.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "extractor/readers/html_markup.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

bool is_never_text(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_MAP:
      return true;
    default:
      return false;
  }
}

// Elements that begin and end a paragraph.
bool is_block(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
      return true;
    default:
      return false;
  }
}

// Blocks whose text counts however short it is.
bool is_prose(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_DD:
      return true;
    default:
      return false;
  }
}

// Words in class or id by which sites mark what is not the article.
bool is_named_aside(std::string_view names) {
  constexpr std::array kWords = {
      "cookie",    "consent",         "newsletter",    "related",    "sidebar",
      "share",     "sharing",         "social",        "promo",      "advert",
      "sponsor",   "comment",         "footer",        "navbar",     "navigation",
      "menu",      "breadcrumb",      "subscribe",     "recommend",  "caption",
      "outbrain",  "taboola",         "copyright",     "disclaimer", "pagination",
      "pager",     "popup",           "modal",         "byline",     "author-bio",
      "tags",      "most-read",       "trending",      "read-more",  "more-on",
      "skip-link", "visually-hidden", "screen-reader", "print-only", "credit",
      "meta-data", "post-meta",       "entry-meta",    "timestamp",  "masthead"};
  return std::any_of(kWords.begin(), kWords.end(),
                     [names](const char* word) { return contains_any_case(names, word); });
}

bool has_role_around(const GumboNode& node) {
  const auto role = attribute(node, "role");
  for (const char* around : {"navigation", "banner", "contentinfo", "complementary", "dialog",
                             "search", "alert", "menu"})
    if (role == around) return true;
  return false;
}

bool is_hidden(const GumboNode& node) {
  const auto style = attribute(node, "style");
  return has_attribute(node, "hidden") || attribute(node, "aria-hidden") == "true" ||
         contains_any_case(style, "display:none") || contains_any_case(style, "display: none");
}

bool is_article_part(const GumboNode& node) {
  const GumboTag tag = tag_of(node);
  return tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_BODY ||
         tag == GUMBO_TAG_HTML || contains_any_case(attribute(node, "itemprop"), "articlebody");
}

bool is_inside_article(const GumboNode& node) {
  for (const GumboNode* up = node.parent; up != nullptr; up = up->parent)
    if (tag_of(*up) == GUMBO_TAG_ARTICLE || tag_of(*up) == GUMBO_TAG_MAIN) return true;
  return false;
}

// Names and forms lie on pages whose whole body is in a "menu-page" or in one form.
bool holds_article(const GumboNode& node) {
  bool holds = false;
  for_each_element(node, [&holds](const GumboNode& inner) {
    const GumboTag tag = tag_of(inner);
    holds = holds || tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_H1 ||
            contains_any_case(attribute(inner, "itemprop"), "articlebody");
    return !holds;
  });
  return holds;
}

bool looks_like_an_aside(const GumboNode& node) {
  return tag_of(node) == GUMBO_TAG_FORM || is_hidden(node) ||
         is_named_aside(attribute(node, "class")) || is_named_aside(attribute(node, "id"));
}

// Whether an element and all in it stands around the article.
bool is_around(const GumboNode& node) {
  if (is_article_part(node)) return false;
  const GumboTag tag = tag_of(node);
  if (is_never_text(tag) || has_role_around(node)) return true;
  if (tag == GUMBO_TAG_HEADER && !is_inside_article(node)) return true;
  return looks_like_an_aside(node) && !holds_article(node);
}

struct Paragraph {
  std::string text;
  size_t linked = 0;  // bytes of it inside links
  bool prose = false;
  bool heading = false;
  bool has_time = false;
};

// Paragraphs of a part of the page, in order; of all of it but scripts and the like when asked to
// keep what looks like an aside.
class ParagraphCollector {
 public:
  explicit ParagraphCollector(bool keep_asides = false) : keep_asides_(keep_asides) {}

  std::vector<Paragraph> collect(const GumboNode& node) {
    walk(node, 0);
    flush();
    return std::move(paragraphs_);
  }

 private:
  void walk(const GumboNode& node, int depth) {
    if (depth > kDeepestNode) return;
    if (!is_element(node)) return add_text(node);
    const GumboTag tag = tag_of(node);
    if (depth > 0 && (keep_asides_ ? is_never_text(tag) : is_around(node))) return;
    if (tag == GUMBO_TAG_BR) return add_break();
    if (is_block(tag)) return walk_block(node, depth);
    current_.has_time = current_.has_time || tag == GUMBO_TAG_TIME;
    links_ += tag == GUMBO_TAG_A ? 1 : 0;
    for (const GumboNode* child : children_of(node)) walk(*child, depth + 1);
    links_ -= tag == GUMBO_TAG_A ? 1 : 0;
  }

  void walk_block(const GumboNode& node, int depth) {
    const bool prose_outside = prose_;
    const bool heading_outside = heading_;
    const GumboTag tag = tag_of(node);
    flush();
    prose_ = is_prose(tag) || (prose_ && tag != GUMBO_TAG_DIV);
    heading_ = tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
    for (const GumboNode* child : children_of(node)) walk(*child, depth + 1);
    flush();
    prose_ = prose_outside;
    heading_ = heading_outside;
  }

  void add_text(const GumboNode& node) {
    if (node.type == GUMBO_NODE_COMMENT) return;
    if (node.type != GUMBO_NODE_TEXT && node.type != GUMBO_NODE_CDATA &&
        node.type != GUMBO_NODE_WHITESPACE)
      return;
    const std::string_view text = node.v.text.text;
    current_.text += text;
    if (!trimmed(text).empty()) breaks_ = 0;
    if (links_ > 0) current_.linked += trimmed(text).size();
  }

  // Two breaks in a row are how old pages end a paragraph.
  void add_break() {
    current_.text += '\n';
    if (++breaks_ >= 2) flush();
  }

  void flush() {
    breaks_ = 0;
    current_.text = one_line(current_.text);
    current_.prose = prose_;
    current_.heading = heading_;
    if (!current_.text.empty()) paragraphs_.push_back(std::move(current_));
    current_ = Paragraph();
  }

  bool keep_asides_;
  std::vector<Paragraph> paragraphs_;
  Paragraph current_;
  int links_ = 0;
  int breaks_ = 0;
  bool prose_ = false;
  bool heading_ = false;
};

bool ends_like_a_sentence(std::string_view text) {
  static constexpr std::array<std::string_view, 8> kEnds = {
      ".", "!", "?", "\"", "\xE2\x80\x9D", "\xE2\x80\xA6", ":", ")"};
  return std::any_of(kEnds.begin(), kEnds.end(), [text](std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
  });
}

bool is_byline(const Paragraph& paragraph, const Document& head) {
  constexpr size_t kLongestByline = 160;
  if (paragraph.text.size() > kLongestByline || paragraph.heading) return false;
  if (paragraph.has_time && !ends_like_a_sentence(paragraph.text)) return true;
  if (!starts_with_any_case(paragraph.text, "by ")) return false;
  return std::any_of(head.authors.begin(), head.authors.end(), [&](const std::string& author) {
    return paragraph.text.find(author) != std::string::npos;
  });
}

bool is_kept(const Paragraph& paragraph, const Document& head) {
  constexpr size_t kShort = 40;
  if (paragraph.heading && paragraph.text == head.title) return false;
  if (is_byline(paragraph, head)) return false;
  if (paragraph.linked * 2 > paragraph.text.size() && !ends_like_a_sentence(paragraph.text))
    return false;
  return paragraph.prose || paragraph.text.size() >= kShort || ends_like_a_sentence(paragraph.text);
}

// Headings with nothing under them introduce what was left out.
void drop_trailing_headings(std::vector<Paragraph>& paragraphs) {
  while (!paragraphs.empty() && paragraphs.back().heading) paragraphs.pop_back();
}

std::string joined(const GumboNode& part, const Document& head, bool keep_asides = false) {
  auto paragraphs = ParagraphCollector(keep_asides).collect(part);
  std::erase_if(paragraphs, [&](const Paragraph& p) { return !is_kept(p, head); });
  drop_trailing_headings(paragraphs);
  std::string text;
  for (const auto& paragraph : paragraphs) {
    if (!text.empty()) text += "\n\n";
    text += paragraph.text;
  }
  return text;
}

double weight_of(const Paragraph& paragraph) {
  const auto length = static_cast<double>(paragraph.text.size());
  if (length < 25) return 0;
  const auto commas = std::count(paragraph.text.begin(), paragraph.text.end(), ',');
  const double links = std::min(1.0, static_cast<double>(paragraph.linked) / length);
  return (1 + static_cast<double>(commas) + std::min(length / 100, 3.0)) * (1 - links);
}

using Weights = std::unordered_map<const GumboNode*, double>;

// Leaf blocks weigh for the elements that hold them.
void weigh(const GumboNode& node, Weights& weights, int depth) {
  if (depth > kDeepestNode || is_around(node)) return;
  bool holds_block = false;
  for (const GumboNode* child : children_of(node)) {
    if (!is_element(*child)) continue;
    holds_block = holds_block || is_block(tag_of(*child));
    weigh(*child, weights, depth + 1);
  }
  if (holds_block || !is_block(tag_of(node)) || node.parent == nullptr) return;
  double weight = 0;
  for (const auto& paragraph : ParagraphCollector().collect(node)) weight += weight_of(paragraph);
  weights[node.parent] += weight;
  if (node.parent->parent != nullptr) weights[node.parent->parent] += weight / 2;
}

const GumboNode* heaviest(const GumboNode& root) {
  Weights weights;
  weigh(root, weights, 0);
  const GumboNode* best = nullptr;
  double most = 0;
  for_each_element(root, [&](const GumboNode& node) {
    const auto it = weights.find(&node);
    if (it != weights.end() && it->second > most) {
      most = it->second;
      best = &node;
    }
    return true;
  });
  return best;
}

// The text of the marked element that has the most of it: a page may have small <article>s of
// teasers.
template <class Wanted>
std::string longest_marked(const GumboNode& root, const Document& head, const Wanted& wanted) {
  std::string longest;
  for_each_element(root, [&](const GumboNode& node) {
    if (!wanted(node)) return true;
    std::string text = joined(node, head);
    if (text.size() > longest.size()) longest = std::move(text);
    return false;
  });
  return longest;
}

bool is_article_body(const GumboNode& node) {
  return contains_any_case(attribute(node, "itemprop"), "articlebody");
}

bool is_article_tag(const GumboNode& node) {
  return tag_of(node) == GUMBO_TAG_ARTICLE;
}

bool is_main(const GumboNode& node) {
  return tag_of(node) == GUMBO_TAG_MAIN || attribute(node, "role") == "main";
}

}  // namespace

std::string main_text(const GumboNode& root, const Document& head) {
  constexpr size_t kEnough = 200;  // bytes below which a marked part is a teaser
  std::string best = longest_marked(root, head, is_article_body);
  if (best.size() < kEnough) best = longest_marked(root, head, is_article_tag);
  if (best.size() >= kEnough) return best;
  std::string whole_main = longest_marked(root, head, is_main);
  if (whole_main.size() >= kEnough) return whole_main;
  if (const GumboNode* part = heaviest(root)) {
    std::string text = joined(*part, head);
    if (text.size() >= kEnough) return text;
  }
  for (std::string* text : {&best, &whole_main})
    if (!text->empty()) return std::move(*text);
  std::string all = joined(root, head);
  return all.empty() ? joined(root, head, true) : all;
}

}  // namespace dateline
