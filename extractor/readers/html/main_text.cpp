#include "extractor/readers/html/main_text.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "extractor/readers/words.h"

namespace dateline {
namespace {

bool ends_like_a_sentence(std::string_view text) {
  static constexpr std::array<std::string_view, 8> kEnds = {
      ".", "!", "?", "\"", "\xE2\x80\x9D", "\xE2\x80\xA6", ":", ")"};
  return std::any_of(kEnds.begin(), kEnds.end(), [text](std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
  });
}

bool is_byline(const Block& block, const Document& head) {
  constexpr size_t kLongestByline = 160;
  if (block.text.size() > kLongestByline || is_heading(block.tag)) return false;
  if (block.has_time && !ends_like_a_sentence(block.text)) return true;
  if (!starts_with_any_case(block.text, "by ")) return false;
  return std::any_of(head.authors.begin(), head.authors.end(), [&](const std::string& author) {
    return block.text.find(author) != std::string::npos;
  });
}

bool is_kept(const Block& block, const Document& head) {
  constexpr size_t kShort = 40;
  if (is_heading(block.tag) && block.text == head.title) return false;
  if (is_byline(block, head)) return false;
  if (block.linked * 2 > block.text.size() && !ends_like_a_sentence(block.text)) return false;
  return is_prose(block.tag) || block.text.size() >= kShort || ends_like_a_sentence(block.text);
}

double weight_of(const Block& block) {
  const auto length = static_cast<double>(block.text.size());
  if (length < 25) return 0;
  const auto commas = std::count(block.text.begin(), block.text.end(), ',');
  const double links = std::min(1.0, static_cast<double>(block.linked) / length);
  return (1 + static_cast<double>(commas) + std::min(length / 100, 3.0)) * (1 - links);
}

class MainText {
 public:
  MainText(const HtmlTree& tree, const std::vector<Block>& blocks, const Areas& areas,
           const Document& head)
      : tree_(tree), blocks_(blocks), areas_(areas), head_(head) {}

  std::string find() const {
    constexpr size_t kEnough = 200;  // bytes below which a marked part is a teaser
    std::string best = longest([this](NodeIndex i) { return is_article_body(tree_, i); });
    if (best.size() < kEnough)
      best = longest([this](NodeIndex i) { return tree_[i].tag == Tag::article; });
    if (best.size() >= kEnough) return best;
    std::string whole_main = longest([this](NodeIndex i) {
      return tree_[i].tag == Tag::main || tree_.attribute(i, Attribute::role) == "main";
    });
    if (whole_main.size() >= kEnough) return whole_main;
    std::string text = joined(heaviest());
    if (text.size() >= kEnough) return text;
    for (std::string* shorter : {&best, &whole_main})
      if (!shorter->empty()) return std::move(*shorter);
    std::string all = joined(0);
    return all.empty() ? joined(0, true) : all;
  }

 private:
  [[nodiscard]] std::string joined(NodeIndex part, bool keep_asides = false) const {
    std::vector<const Block*> kept;
    for (auto it = first_in(part); it != blocks_.end() && it->first < tree_[part].end; ++it)
      if ((keep_asides || !areas_.is_around(it->first)) && is_kept(*it, head_))
        kept.push_back(&*it);
    // Headings with nothing under them introduce what was left out.
    while (!kept.empty() && is_heading(kept.back()->tag)) kept.pop_back();
    std::string text;
    for (const Block* block : kept) text.append(text.empty() ? "" : "\n\n").append(block->text);
    return text;
  }

  [[nodiscard]] std::vector<Block>::const_iterator first_in(NodeIndex part) const {
    return std::lower_bound(blocks_.begin(), blocks_.end(), part,
                            [](const Block& block, NodeIndex i) { return block.first < i; });
  }

  // The text of the marked element that has the most of it: a page may have small <article>s of
  // teasers.
  template <class Wanted>
  [[nodiscard]] std::string longest(const Wanted& wanted) const {
    std::string best;
    for (NodeIndex i = 1; i < tree_.size();) {
      const bool is_wanted = tree_[i].tag != Tag::text && wanted(i);
      std::string text = is_wanted ? joined(i) : std::string();
      if (text.size() > best.size()) best = std::move(text);
      i = is_wanted ? tree_[i].end : i + 1;
    }
    return best;
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
};

}  // namespace

std::string main_text(const HtmlTree& tree, const std::vector<Block>& blocks, const Areas& areas,
                      const Document& head) {
  return MainText(tree, blocks, areas, head).find();
}

}  // namespace dateline
