#include "extractor/readers/html/areas.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "extractor/readers/words.h"

namespace dateline {
namespace {

// Words in class or id by which sites mark what is not the article.
constexpr std::array kAsideNames = {
    "cookie",        "consent",    "newsletter", "related",   "sidebar",    "share",
    "sharing",       "social",     "promo",      "advert",    "sponsor",    "comment",
    "footer",        "navbar",     "navigation", "menu",      "breadcrumb", "subscribe",
    "recommend",     "caption",    "outbrain",   "taboola",   "copyright",  "disclaimer",
    "pagination",    "pager",      "popup",      "modal",     "byline",     "tags",
    "most-read",     "trending",   "read-more",  "more-on",   "skip-link",  "visually-hidden",
    "screen-reader", "print-only", "credit",     "meta-data", "post-meta",  "entry-meta",
    "timestamp",     "masthead",   "author",     "autor",     "teaser",     "widget",
    "recirc",        "signup",     "rating",     "werbung",   "anzeige",    "kommentar",
    "linklist",      "jetpack",    "yarpp",      "feedback",  "banner",     "paywall",
    "disqus",        "recent",     "donat",      "readmore"};
constexpr std::array kCommentNames = {"comment", "disqus", "respond", "kommentar", "replies"};
constexpr std::array kTeaserNames = {"related",   "sidebar",   "widget",   "recent",  "teaser",
                                     "calendar",  "recommend", "popular",  "archive", "trending",
                                     "most-read", "more-",     "footer",   "menu",    "copyright",
                                     "upcoming",  "slider",    "carousel", "prev",    "next"};

bool has_role_around(std::string_view role) {
  constexpr std::array kRoles = {"navigation", "banner", "contentinfo", "complementary",
                                 "dialog",     "search", "alert",       "menu"};
  return std::any_of(kRoles.begin(), kRoles.end(),
                     [role](const char* around) { return role == around; });
}

bool is_hidden(const HtmlTree& tree, NodeIndex i) {
  const auto style = tree.attribute(i, Attribute::style);
  return tree.has(i, Attribute::hidden) || tree.attribute(i, Attribute::aria_hidden) == "true" ||
         contains_any_case(style, "display:none") || contains_any_case(style, "display: none");
}

bool is_article_part(const HtmlTree& tree, NodeIndex i) {
  const Tag tag = tree[i].tag;
  return tag == Tag::article || tag == Tag::main || tag == Tag::body || tag == Tag::html ||
         is_article_body(tree, i);
}

// What the words in a class or an id say; the same ones come again and again in a page.
class Names {
 public:
  struct Found {
    bool aside = false;
    bool comment = false;
    bool teaser = false;
  };

  Found of(const HtmlTree& tree, NodeIndex i) {
    const Found by_class = of(tree.attribute(i, Attribute::class_));
    const Found by_id = of(tree.attribute(i, Attribute::id));
    return {by_class.aside || by_id.aside, by_class.comment || by_id.comment,
            by_class.teaser || by_id.teaser};
  }

 private:
  Found of(std::string_view names) {
    if (names.empty()) return {};
    const auto [it, is_new] = known_.try_emplace(names);
    if (is_new) it->second = look(ascii_lower(names));
    return it->second;
  }

  static Found look(std::string_view names) {
    const auto any = [names](const auto& words) {
      return std::any_of(words.begin(), words.end(), [names](const char* word) {
        return names.find(word) != std::string_view::npos;
      });
    };
    return {any(kAsideNames), any(kCommentNames), any(kTeaserNames)};
  }

  std::unordered_map<std::string_view, Found> known_;
};

// How many of the elements before a node are `wanted`, so that the difference of two tells whether
// one lies between.
template <class Wanted>
std::vector<NodeIndex> counts_of(const HtmlTree& tree, const Wanted& wanted) {
  std::vector<NodeIndex> counts(tree.size() + size_t{1}, 0);
  for (NodeIndex i = 0; i < tree.size(); ++i)
    counts[i + size_t{1}] = counts[i] + (tree[i].tag != Tag::text && wanted(i) ? 1 : 0);
  return counts;
}

}  // namespace

bool is_article_body(const HtmlTree& tree, NodeIndex i) {
  return contains_any_case(tree.attribute(i, Attribute::itemprop), "articlebody");
}

// How many bytes of prose lie before each node.
std::vector<size_t> prose_before(const HtmlTree& tree, const std::vector<Block>& blocks) {
  constexpr size_t kLine = 80;
  std::vector<size_t> prose(tree.size() + size_t{1}, 0);
  for (const Block& block : blocks)
    if (block.text.size() >= kLine && block.linked * 2 < block.text.size())
      prose[block.first + size_t{1}] += block.text.size();
  for (NodeIndex i = 0; i < tree.size(); ++i) prose[i + size_t{1}] += prose[i];
  return prose;
}

// Names, forms and headers lie on pages whose whole body is in a "menu-page" or in one form, and a
// header or a button that was never closed holds the rest of the page: they count only where no
// article is inside, nor most of the page's prose.
Areas::Areas(const HtmlTree& tree, const std::vector<Block>& blocks) : marks_(tree.size(), 0) {
  const auto articles = counts_of(tree, [&](NodeIndex i) {
    const Tag tag = tree[i].tag;
    return tag == Tag::article || tag == Tag::main || is_article_body(tree, i);
  });
  const auto headlines = counts_of(tree, [&](NodeIndex i) { return tree[i].tag == Tag::h1; });
  const auto prose = prose_before(tree, blocks);
  Names names;
  for (NodeIndex i = 1; i < tree.size(); ++i) {
    const HtmlNode& node = tree[i];
    marks_[i] = marks_[node.parent];
    if (node.tag == Tag::text) continue;
    const bool holds_article = articles[node.end] != articles[i];
    const bool holds_most = (prose[node.end] - prose[i]) * 2 > prose.back();
    const bool holds_any = holds_article || holds_most || headlines[node.end] != headlines[i];
    const auto named = holds_any ? Names::Found() : names.of(tree, i);
    if (named.comment) marks_[i] |= kComment;
    if (named.teaser) marks_[i] |= kTeaser;
    if (is_article_part(tree, i)) {
      if (node.tag != Tag::body && node.tag != Tag::html) marks_[i] |= kArticle;
      continue;
    }
    const bool aside = !holds_any && (named.aside || node.tag == Tag::form || is_hidden(tree, i));
    const bool page_header = node.tag == Tag::header && (marks_[i] & kArticle) == 0;
    const bool never = is_never_text(node.tag) || page_header ||
                       has_role_around(tree.attribute(i, Attribute::role));
    if (aside || (never && !holds_article && !(holds_most && node.tag == Tag::header)))
      marks_[i] |= kAround;
  }
}

}  // namespace dateline
