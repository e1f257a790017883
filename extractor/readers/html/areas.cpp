#include "extractor/readers/html/areas.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "extractor/readers/words.h"

namespace dateline {
namespace {

// Words in class or id by which sites mark what is not the article.
// clang-format off
constexpr std::array kAsideNames = {
    "cookie", "consent", "gdpr", "newsletter", "related", "sidebar", "share", "sharing", "social",
    "promo", "advert", "sponsor", "comment", "footer", "navbar", "navigation", "menu",
    "breadcrumb", "subscribe", "recommend", "caption", "outbrain", "taboola", "copyright",
    "disclaimer", "pagination", "pager", "popup", "modal", "byline", "tags", "most-read",
    "most-popular", "mostpopular", "trending", "read-more", "more-on", "skip-link",
    "visually-hidden", "screen-reader", "print-only", "credit", "meta-data", "post-meta",
    "entry-meta", "timestamp", "masthead", "author", "autor", "auteur", "recirc", "signup",
    "rating", "toolbar", "follow-us", "werbung", "anzeige", "kommentar", "linklist", "jetpack",
    "yarpp", "feedback", "banner", "disqus", "livefyre", "recent", "donat", "readmore",
    "bildunter", "bildquelle", "schlagwort", "empfehlung", "relacionad", "relacionat",
    "etiqueta", "comentario", "publicidad", "publicidade", "compartir", "compartilh", "suscri",
    "leia-mais", "leia-tambem", "correlat", "condividi", "didascalia", "leggi-anche", "pubblicit",
    "lire-aussi", "partag", "mots-cles", "lees-ook", "bijschrift", "onderschrift", "reactie",
    "czytaj", "zobacz", "polecane", "reklam", "podpis"};
// clang-format on
// Some sites name the lead of their story so: it is a box only if it leads somewhere.
constexpr const char* kLead = "teaser";
// Boxes of every page builder, and the story behind a paywall: only small ones are asides.
constexpr std::array kBoxNames = {"widget", "paywall"};
constexpr std::array kCommentNames = {"comment", "disqus", "respond", "kommentar", "replies"};
constexpr std::array kTeaserNames = {"related",   "sidebar",   "widget",   "recent",  "teaser",
                                     "calendar",  "recommend", "popular",  "archive", "trending",
                                     "most-read", "more-",     "footer",   "menu",    "copyright",
                                     "upcoming",  "slider",    "carousel", "prev",    "next"};

// What sites call the element that holds the paragraphs of their article.
constexpr std::array kBodyNames = {
    "articlebody",    "entrycontent", "postcontent",   "postbody",      "storybody",
    "articlecontent", "articletext",  "storycontent",  "newsbody",      "newscontent",
    "newstext",       "storytext",    "fieldnamebody", "articleinhalt", "artikeltext",
    "artikelinhalt",  "artikelbody",  "corpsarticle",  "corpoarticolo", "testoarticolo",
    "cuerponoticia",  "cuerponota",   "textonoticia",  "corponoticia",  "contentarticle"};

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
    bool lead = false;
    bool box = false;
    bool body = false;
  };

  Found of(const HtmlTree& tree, NodeIndex i) {
    const Found by_class = of(tree.attribute(i, Attribute::class_));
    const Found by_id = of(tree.attribute(i, Attribute::id));
    return {by_class.aside || by_id.aside,   by_class.comment || by_id.comment,
            by_class.teaser || by_id.teaser, by_class.lead || by_id.lead,
            by_class.box || by_id.box,       by_class.body || by_id.body};
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
    return {
        any(kAsideNames),  any(kCommentNames) && names.find("commentary") == std::string_view::npos,
        any(kTeaserNames), names.find(kLead) != std::string_view::npos,
        any(kBoxNames),    names_body(names)};
  }

  // "entry-content", "entry_content" and "entryContent" are one name.
  static bool names_body(std::string_view names) {
    std::string plain(names);
    plain.erase(
        std::remove_if(plain.begin(), plain.end(), [](char c) { return c == '-' || c == '_'; }),
        plain.end());
    return std::any_of(kBodyNames.begin(), kBodyNames.end(), [&plain](const char* word) {
      return plain.find(word) != std::string::npos;
    });
  }

  std::unordered_map<std::string_view, Found> known_;
};

// Of each node.
std::vector<Names::Found> names_of(const HtmlTree& tree) {
  Names names;
  std::vector<Names::Found> found(tree.size());
  for (NodeIndex i = 1; i < tree.size(); ++i)
    if (tree[i].tag != Tag::text) found[i] = names.of(tree, i);
  return found;
}

// How many of the elements before a node are `wanted`, so that the difference of two tells whether
// one lies between.
template <class Wanted>
std::vector<NodeIndex> counts_of(const HtmlTree& tree, const Wanted& wanted) {
  std::vector<NodeIndex> counts(tree.size() + size_t{1}, 0);
  for (NodeIndex i = 0; i < tree.size(); ++i)
    counts[i + size_t{1}] = counts[i] + (tree[i].tag != Tag::text && wanted(i) ? 1 : 0);
  return counts;
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

// Answers questions about what lies inside an element.
class Contents {
 public:
  Contents(const HtmlTree& tree, const std::vector<Block>& blocks,
           const std::vector<Names::Found>& names)
      : tree_(tree),
        headlines_(counts_of(tree, [&](NodeIndex i) { return tree[i].tag == Tag::h1; })),
        links_(counts_of(tree, [&](NodeIndex i) { return tree[i].tag == Tag::a; })),
        prose_(prose_before(tree, blocks)),
        articles_(counts_of(tree, [&](NodeIndex i) { return is_article(i, names); })),
        bodies_(counts_of(tree, [&](NodeIndex i) {
          return names[i].body && !names[i].comment && tree[i].tag != Tag::body;
        })) {}

  [[nodiscard]] bool article(NodeIndex i) const { return any(articles_, i); }
  [[nodiscard]] bool headline(NodeIndex i) const { return any(headlines_, i); }
  [[nodiscard]] bool link(NodeIndex i) const { return any(links_, i); }
  [[nodiscard]] size_t prose(NodeIndex i) const { return prose_[tree_[i].end] - prose_[i]; }
  [[nodiscard]] bool most_prose(NodeIndex i) const { return prose(i) * 2 > prose_.back(); }
  // A thread of comments may be longer than the article; without an article it may be one.
  [[nodiscard]] bool article_elsewhere(NodeIndex i) const {
    constexpr size_t kArticle = 400;
    const bool marked = articles_.back() > 0 || (bodies_.back() > 0 && !any(bodies_, i));
    return marked && !article(i) && prose_.back() - prose(i) >= kArticle;
  }

 private:
  [[nodiscard]] bool any(const std::vector<NodeIndex>& counts, NodeIndex i) const {
    return counts[tree_[i].end] != counts[i];
  }

  // Each comment, too, is an <article> on many pages.
  [[nodiscard]] bool is_article(NodeIndex i, const std::vector<Names::Found>& names) const {
    const Tag tag = tree_[i].tag;
    if (tag == Tag::article) return !names[i].comment || headline(i);
    return tag == Tag::main || is_article_body(tree_, i);
  }

  const HtmlTree& tree_;
  std::vector<NodeIndex> headlines_;
  std::vector<NodeIndex> links_;
  std::vector<size_t> prose_;
  std::vector<NodeIndex> articles_;
  std::vector<NodeIndex> bodies_;
};

}  // namespace

bool is_article_body(const HtmlTree& tree, NodeIndex i) {
  return contains_any_case(tree.attribute(i, Attribute::itemprop), "articlebody");
}

// Names, forms and headers lie on pages whose whole body is in a "menu-page" or in one form, and a
// header or a button that was never closed holds the rest of the page: they count only where no
// article is inside, nor most of the page's prose.
Areas::Areas(const HtmlTree& tree, const std::vector<Block>& blocks) : marks_(tree.size(), 0) {
  constexpr size_t kSmall = 600;  // bytes of prose
  const auto names = names_of(tree);
  const Contents contents(tree, blocks, names);
  for (NodeIndex i = 1; i < tree.size(); ++i) {
    const HtmlNode& node = tree[i];
    marks_[i] = marks_[node.parent];
    if (node.tag == Tag::text) continue;
    const auto& told = names[i];
    if (told.body && node.tag != Tag::body) bodies_.push_back(i);
    const bool holds_article = contents.article(i);
    const bool holds_most = contents.most_prose(i);
    const bool thread = told.comment && !contents.headline(i) && contents.article_elsewhere(i);
    const bool holds_any = !thread && (holds_article || holds_most || contents.headline(i));
    const auto named = holds_any ? Names::Found() : told;
    if (named.comment) marks_[i] |= kComment;
    if (named.teaser) marks_[i] |= kTeaser;
    if (is_article_part(tree, i) && !thread) {
      if (node.tag != Tag::body && node.tag != Tag::html) marks_[i] |= kArticle;
      continue;
    }
    const bool box = named.aside || (named.lead && contents.link(i)) ||
                     (named.box && contents.prose(i) < kSmall);
    const bool aside = !holds_any && (box || node.tag == Tag::form || is_hidden(tree, i));
    const bool page_header = node.tag == Tag::header && (marks_[i] & kArticle) == 0;
    const bool never = is_never_text(node.tag) || page_header ||
                       has_role_around(tree.attribute(i, Attribute::role));
    if (aside || (never && !holds_article && !(holds_most && node.tag == Tag::header)))
      marks_[i] |= kAround;
  }
}

}  // namespace dateline
