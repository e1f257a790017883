#include "extractor/readers/html/main_text.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "extractor/readers/html/boilerplate.h"
#include "extractor/readers/markup_text.h"
#include "extractor/readers/words.h"
#include "extractor/readers/written_date.h"

namespace dateline {
namespace {

bool ends_like_a_sentence(std::string_view text) {
  static constexpr std::array<std::string_view, 8> kEnds = {
      ".", "!", "?", "\"", "\xE2\x80\x9D", "\xE2\x80\xA6", ":", ")"};
  return std::any_of(kEnds.begin(), kEnds.end(), [text](std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
  });
}

bool opens_like_a_byline(std::string_view text) {
  static constexpr std::array kOpenings = {"by ",  "von ", "par ", "por ",   "di ",
                                           "door", "av ",  "af ",  "autor:", "author:"};
  return std::any_of(kOpenings.begin(), kOpenings.end(),
                     [text](const char* opening) { return starts_with_any_case(text, opening); });
}

bool is_byline(const Block& block, const Document& head) {
  constexpr size_t kLongestByline = 160;
  if (block.text.size() > kLongestByline || is_heading(block.tag)) return false;
  if (block.has_time && !ends_like_a_sentence(block.text)) return true;
  for (const std::string& author : head.authors)
    if (block.text == author) return true;
  if (!opens_like_a_byline(block.text)) return false;
  return std::any_of(head.authors.begin(), head.authors.end(), [&](const std::string& author) {
    return block.text.find(author) != std::string::npos;
  });
}

bool is_link(const Block& block) {
  constexpr size_t kLongestLink = 120;
  return block.text.size() < kLongestLink && block.linked * 10 > block.text.size() * 9;
}

bool is_text(const Block& block, const Document& head) {
  constexpr size_t kShort = 40;
  if (is_link(block) || is_boilerplate(block.text)) return false;
  if (is_heading(block.tag) && block.text == head.title) return false;
  if (is_byline(block, head)) return false;
  if (block.linked * 2 > block.text.size() && !ends_like_a_sentence(block.text)) return false;
  return is_prose(block.tag) || block.text.size() >= kShort || ends_like_a_sentence(block.text);
}

// "21 March 2022, 6:15 pm", "By Ann Bell": a line that is a day and hardly more, or opens like a
// byline. In a list or a heading a day may say when what follows happened.
bool is_about_the_article(const Block& block, const Document& head) {
  constexpr size_t kLongest = 80;
  constexpr size_t kMostBeside = 40;
  if (block.text.size() > kLongest || block.tag == Tag::li || is_heading(block.tag) ||
      ends_like_a_sentence(block.text))
    return false;
  if (opens_like_a_byline(block.text)) return true;
  const auto dates = written_dates(block.text, number_order(head.lang));
  return !dates.empty() &&
         block.text.size() - (dates.front().end - dates.front().begin) <= kMostBeside;
}

// "PUBLISHED: January 16, 2023 at 4:30 p.m. | UPDATED: January 17, 2023"
bool tells_publication(const Block& block, const Document& head) {
  static constexpr std::array kOpenings = {
      "publi",       "posted on", "posted:",   "updated",  "last updated", "first published",
      "veröffentl",  "erstellt",  "stand:",    "aktualis", "postado",      "atualizad",
      "actualizado", "pubblicat", "opublikow", "uppdat",   "gepubliceerd", "mis à jour"};
  constexpr size_t kLongest = 120;
  if (block.text.size() > kLongest || is_heading(block.tag)) return false;
  const bool opens = std::any_of(kOpenings.begin(), kOpenings.end(), [&](const char* opening) {
    return starts_with_any_case(block.text, opening);
  });
  return opens && !written_dates(block.text, number_order(head.lang)).empty();
}

// Whole paragraphs stand in heading elements, too.
bool heads_something(const Block& block) {
  constexpr size_t kLongestHeading = 200;
  return is_heading(block.tag) && block.text.size() <= kLongestHeading;
}

bool is_paragraph(const Block& block) {
  constexpr size_t kShortest = 80;
  return block.text.size() >= kShortest && ends_like_a_sentence(block.text) &&
         block.linked * 4 < block.text.size();
}

double weight_of(const Block& block) {
  const auto length = static_cast<double>(block.text.size());
  if (length < 25) return 0;
  const auto commas = std::count(block.text.begin(), block.text.end(), ',');
  const double links = std::min(1.0, static_cast<double>(block.linked) / length);
  return (1 + static_cast<double>(commas) + std::min(length / 100, 3.0)) * (1 - links);
}

// Some sites tell their markup, and some of these with its angle brackets as entities.
std::string without_markup(std::string_view told) {
  std::string plain(told);
  for (const char* sign : {"&lt;", "</"})
    if (plain.find(sign) != std::string::npos || plain.find("<br") != std::string::npos)
      plain = text_of_html(plain);
  return plain;
}

// Lines of `told` as paragraphs.
std::string paragraphs_of(std::string_view told) {
  std::string text;
  for (const auto& line : split_trimmed(told, '\n'))
    text.append(text.empty() ? "" : "\n\n").append(one_line(line));
  return text;
}

class MainText {
 public:
  MainText(const HtmlTree& tree, const std::vector<Block>& blocks, const Areas& areas,
           const Document& head)
      : tree_(tree), blocks_(blocks), areas_(areas), head_(head) {
    kept_.reserve(blocks.size());
    for (const Block& block : blocks) kept_.push_back(is_text(block, head));
  }

  [[nodiscard]] std::string find(std::string_view told) const {
    const auto is_article = [this](NodeIndex i) { return tree_[i].tag == Tag::article; };
    const auto is_main = [this](NodeIndex i) {
      return tree_[i].tag == Tag::main || tree_.attribute(i, Attribute::role) == "main";
    };
    Part best = longest([this](NodeIndex i) { return is_article_body(tree_, i); });
    consider(named_body(), best);
    consider(longest(is_article), best);
    if (best.bytes < kArticle || !goes_on_to_another()) {
      consider(longest(is_main), best);
      consider(widened(heaviest()), best);
    }
    if (best.bytes < kEnough) consider(part_of(0), best);
    if (tells_more(told, best)) {
      const std::string plain = without_markup(told);
      if (tells_more(plain, best)) return paragraphs_of(plain);
    }
    Blocks blocks = best.blocks.empty() ? kept_in(0, true) : with_lead(best.blocks);
    drop_repeated(blocks);
    drop_lines_above(blocks);
    return joined(blocks);
  }

 private:
  using Blocks = std::vector<const Block*>;
  struct Part {
    Blocks blocks;
    size_t bytes = 0;
  };

  // The element named for an article's paragraphs; where every box of them is, what holds these.
  [[nodiscard]] Part named_body() const {
    NodeIndex longest = 0;
    size_t most = 0;
    for (const NodeIndex i : areas_.bodies()) {
      if (areas_.is_around(i)) continue;
      const size_t bytes = part_of(i).bytes;
      if (bytes <= most) continue;
      most = bytes;
      longest = i;
    }
    return longest == 0 ? Part() : widened(longest);
  }

  static constexpr size_t kArticle = 800;  // bytes that are an article and no teaser
  static constexpr size_t kEnough = 200;   // bytes below which a marked part is a teaser

  static bool tells_more(std::string_view told, const Part& shown) {
    return told.size() >= kEnough && told.size() * 2 > shown.bytes * 3;
  }

  // A marked part may be a teaser or a box, and the article somewhere else on the page.
  static void consider(Part other, Part& best) {
    const size_t enough = best.bytes < kEnough ? best.bytes : best.bytes * 2;
    if (other.bytes > enough) best = std::move(other);
  }

  [[nodiscard]] bool is_kept(const Block& block) const {
    return kept_[static_cast<size_t>(&block - blocks_.data())];
  }

  [[nodiscard]] Part part_of(NodeIndex node) const {
    Part part{kept_in(node, false), 0};
    for (const Block* block : part.blocks) part.bytes += block->text.size();
    return part;
  }

  [[nodiscard]] Blocks kept_in(NodeIndex node, bool keep_asides) const {
    Blocks kept;
    for (auto it = first_in(node); it != blocks_.end() && it->first < tree_[node].end; ++it)
      if ((keep_asides || !areas_.is_around(it->first)) && is_kept(*it)) kept.push_back(&*it);
    drop_bare_headings(kept);
    return kept;
  }

  // A quotation set apart may be shown twice, and so may a box. Paragraphs are left alone.
  static void drop_repeated(Blocks& kept) {
    std::unordered_set<std::string_view> seen;
    kept.erase(std::remove_if(kept.begin(), kept.end(),
                              [&](const Block* block) {
                                constexpr size_t kLine = 40;
                                return block->tag != Tag::p && block->text.size() >= kLine &&
                                       !seen.insert(block->text).second;
                              }),
               kept.end());
  }

  // Above the first paragraph stand the headline, which may be worded otherwise than the title, and
  // the byline; when the page was published may also stand below the lead.
  void drop_lines_above(Blocks& kept) const {
    const auto paragraph = [](const Block* block) { return is_paragraph(*block); };
    const auto first = std::find_if(kept.begin(), kept.end(), paragraph);
    if (first == kept.end()) return;
    const auto lead_end = std::find_if(first + 1, kept.end(), paragraph);
    kept.erase(
        std::remove_if(first + 1, lead_end,
                       [this](const Block* block) { return tells_publication(*block, head_); }),
        lead_end);
    kept.erase(std::remove_if(kept.begin(), first,
                              [this](const Block* block) {
                                return (block->tag == Tag::h1 && heads_something(*block)) ||
                                       is_about_the_article(*block, head_) ||
                                       tells_publication(*block, head_);
                              }),
               first);
  }

  // A heading with nothing under it before the next of its rank introduces what was left out.
  static void drop_bare_headings(Blocks& kept) {
    Blocks reversed;
    Tag next = Tag::h1;
    bool bare = true;
    for (auto it = kept.rbegin(); it != kept.rend(); ++it) {
      const bool heading = heads_something(**it);
      if (heading && bare && next <= (*it)->tag) continue;
      bare = heading;
      next = heading ? (*it)->tag : Tag::h6;
      reversed.push_back(*it);
    }
    kept.assign(reversed.rbegin(), reversed.rend());
  }

  // Some sites box every paragraph or two: the boxes around the heaviest one are the article as far
  // as they add paragraphs and hardly anything else.
  [[nodiscard]] Part widened(NodeIndex node) const {
    Part part = part_of(node);
    constexpr int kLevels = 8;
    NodeIndex up = tree_[node].parent;
    for (int level = 0; level < kLevels && up != 0 && tree_[up].tag != Tag::body; ++level) {
      Part wider = part_of(up);
      if (adds_paragraphs(part, wider)) part = std::move(wider);
      up = tree_[up].parent;
    }
    return part;
  }

  [[nodiscard]] bool adds_paragraphs(const Part& part, const Part& wider) const {
    const size_t added = wider.bytes - std::min(part.bytes, wider.bytes);
    if (added * 5 < part.bytes) return false;
    const Prose more = prose_in(wider);
    const Prose less = prose_in(part);
    const size_t paragraphs = more.paragraphs - less.paragraphs;
    return paragraphs * 10 >= added * 6 &&
           (paragraphs + more.between - less.between) * 10 >= added * 9;
  }

  struct Prose {
    size_t paragraphs = 0;  // bytes
    size_t between = 0;     // of headings and short sentences
  };

  [[nodiscard]] Prose prose_in(const Part& part) const {
    Prose prose;
    for (const Block* block : part.blocks) {
      if (areas_.is_teaser(block->first)) continue;
      if (is_paragraph(*block)) {
        prose.paragraphs += block->text.size();
      } else if (block->linked == 0 &&
                 (heads_something(*block) ||
                  (is_prose(block->tag) && ends_like_a_sentence(block->text)))) {
        prose.between += block->text.size();
      }
    }
    return prose;
  }

  // Sentences between the headline and the part are the article's lead, and so is what follows the
  // headline at once in a heading of its own.
  [[nodiscard]] Blocks with_lead(const Blocks& part) const {
    constexpr size_t kSentence = 60;
    constexpr ptrdiff_t kReach = 40;  // blocks
    const Block* const first = part.front();
    const Block* const begin =
        std::max(blocks_.data(), first - std::min(kReach, first - blocks_.data()));
    const Block* headline = first;
    while (headline != begin && headline->tag != Tag::h1) --headline;
    if (headline->tag != Tag::h1) return part;
    Blocks all;
    for (const Block* block = headline + 1; block < first; ++block)
      if (block->text.size() >= kSentence &&
          (ends_like_a_sentence(block->text) || (block == headline + 1 && block->linked == 0)) &&
          !areas_.is_around(block->first) && is_kept(*block))
        all.push_back(block);
    all.insert(all.end(), part.begin(), part.end());
    return all;
  }

  static std::string joined(const Blocks& blocks) {
    std::string text;
    for (const Block* block : blocks) text.append(text.empty() ? "" : "\n\n").append(block->text);
    return text;
  }

  [[nodiscard]] std::vector<Block>::const_iterator first_in(NodeIndex part) const {
    return std::lower_bound(blocks_.begin(), blocks_.end(), part,
                            [](const Block& block, NodeIndex i) { return block.first < i; });
  }

  // The marked element that has the most text: a page may have small <article>s of teasers. Of
  // articles that follow each other, each with a headline, the page is about the first.
  template <class Wanted>
  [[nodiscard]] Part longest(const Wanted& wanted) const {
    Part best;
    for (NodeIndex i = 1; i < tree_.size();) {
      const bool is_wanted = tree_[i].tag != Tag::text && wanted(i);
      Part part = is_wanted ? part_of(i) : Part();
      if (part.bytes > best.bytes && !(best.bytes >= kArticle && begins_another(i)))
        best = std::move(part);
      i = is_wanted ? tree_[i].end : i + 1;
    }
    return best;
  }

  // Sites load the next story below the one asked for.
  [[nodiscard]] bool goes_on_to_another() const {
    for (NodeIndex i = 1; i < tree_.size(); ++i)
      if (tree_[i].tag == Tag::article && begins_another(i) && part_of(i).bytes >= kArticle)
        return true;
    return false;
  }

  // Whether it has a headline of the first rank, and the page one before it.
  [[nodiscard]] bool begins_another(NodeIndex node) const {
    const auto headlines = [this](auto from, NodeIndex end) {
      for (; from != blocks_.end() && from->first < end; ++from)
        if (from->tag == Tag::h1) return true;
      return false;
    };
    return headlines(first_in(node), tree_[node].end) && headlines(blocks_.begin(), node);
  }

  [[nodiscard]] NodeIndex heaviest() const {
    std::unordered_map<NodeIndex, double> weights;
    for (const Block& block : blocks_) {
      if (areas_.is_around(block.first)) continue;
      const double weight = weight_of(block);
      const NodeIndex parent = tree_[block.node].parent;
      weights[parent] += weight;
      weights[tree_[parent].parent] += weight / 2;
    }
    NodeIndex best = 0;
    double most = 0;
    for (const auto& [node, weight] : weights) {
      if (weight < most || (weight == most && node >= best)) continue;
      most = weight;
      best = node;
    }
    return best;
  }

  const HtmlTree& tree_;
  const std::vector<Block>& blocks_;
  const Areas& areas_;
  const Document& head_;
  std::vector<bool> kept_;  // of each block: whether it is text by its own looks
};

}  // namespace

std::string main_text(const HtmlTree& tree, const std::vector<Block>& blocks, const Areas& areas,
                      const Document& head, std::string_view told) {
  return MainText(tree, blocks, areas, head).find(told);
}

}  // namespace dateline
