#include "extractor/readers/html/block.h"

#include <algorithm>
#include <array>

#include "extractor/readers/words.h"

namespace dateline {
namespace {

// Text that is never seen; captions, menus and buttons are.
bool is_unseen(Tag tag) {
  switch (tag) {
    case Tag::head:
    case Tag::iframe:
    case Tag::noscript:
    case Tag::object:
    case Tag::script:
    case Tag::style:
    case Tag::template_:
    case Tag::textarea:
    case Tag::title:
      return true;
    default:
      return false;
  }
}

class BlockCollector {
 public:
  explicit BlockCollector(const HtmlTree& tree) : tree_(tree) {}

  std::vector<Block> collect() {
    for (NodeIndex i = 1; i < tree_.size();) {
      leave_until(i);
      i = is_unseen(tree_[i].tag) ? tree_[i].end : enter(i);
    }
    leave_until(tree_.size());
    flush();
    return std::move(blocks_);
  }

 private:
  struct Around {  // an element that the walk is inside of
    NodeIndex node;
    NodeIndex block_outside;
    Tag prose_outside;
  };

  NodeIndex enter(NodeIndex i) {
    const Tag tag = tree_[i].tag;
    if (tag == Tag::text) {
      add_text(i);
    } else if (tag == Tag::br) {
      add_break();
    } else if (is_block(tag)) {
      flush();
      around_.push_back({i, block_, prose_});
      block_ = i;
      if (is_prose(tag) || tag == Tag::div || prose_ == Tag::other) prose_ = tag;
    } else if (tag == Tag::a) {
      around_.push_back({i, block_, prose_});
      ++links_;
    } else if (tag == Tag::time) {
      current_.has_time = true;
    }
    return i + 1;
  }

  void leave_until(NodeIndex i) {
    while (!around_.empty() && tree_[around_.back().node].end <= i) {
      const Around left = around_.back();
      around_.pop_back();
      if (tree_[left.node].tag == Tag::a) {
        --links_;
        continue;
      }
      flush();
      block_ = left.block_outside;
      prose_ = left.prose_outside;
    }
  }

  void add_text(NodeIndex i) {
    const std::string_view text = tree_.text(i);
    const size_t seen = trimmed(text).size();
    if (seen > 0 && current_.first == 0) current_.first = i;
    if (seen > 0) breaks_ = 0;
    if (links_ > 0) current_.linked += seen;
    append_spaced(text);
  }

  // Runs of white space, the unbreakable and the narrow kinds included, become one space; marks of
  // no width go.
  void append_spaced(std::string_view text) {
    for (size_t k = 0; k < text.size();) {
      const Sign* const sign = sign_at(text, k);
      const bool space = sign != nullptr ? sign->is_space : is_ascii_space(text[k]);
      if (space) {
        if (!current_.text.empty() && current_.text.back() != ' ') current_.text += ' ';
      } else if (sign == nullptr) {
        current_.text += text[k];
      }
      k += sign != nullptr ? sign->bytes.size() : 1;
    }
  }

  struct Sign {
    std::string_view bytes;
    bool is_space;
  };

  // The space or the mark of no width, beyond ASCII, that is there; null if none is.
  static const Sign* sign_at(std::string_view text, size_t k) {
    static constexpr std::array<Sign, 6> kSigns = {{{"\xC2\xA0", true},
                                                    {"\xE2\x80\xAF", true},
                                                    {"\xE2\x80\x89", true},
                                                    {"\xE2\x80\x8B", false},
                                                    {"\xE2\x81\xA0", false},
                                                    {"\xEF\xBB\xBF", false}}};
    const auto byte = static_cast<uint8_t>(text[k]);
    if (byte != 0xC2 && byte != 0xE2 && byte != 0xEF) return nullptr;
    const auto* const it = std::find_if(kSigns.begin(), kSigns.end(), [&](const Sign& sign) {
      return text.compare(k, sign.bytes.size(), sign.bytes) == 0;
    });
    return it != kSigns.end() ? it : nullptr;
  }

  // Two breaks in a row are how old pages end a paragraph.
  void add_break() {
    append_spaced(" ");
    if (++breaks_ >= 2) flush();
  }

  void flush() {
    breaks_ = 0;
    while (!current_.text.empty() && current_.text.back() == ' ') current_.text.pop_back();
    current_.node = block_;
    current_.tag = prose_;
    if (!current_.text.empty()) blocks_.push_back(std::move(current_));
    current_ = Block();
  }

  const HtmlTree& tree_;
  std::vector<Block> blocks_;
  std::vector<Around> around_;
  Block current_;
  NodeIndex block_ = 0;
  Tag prose_ = Tag::other;
  int links_ = 0;
  int breaks_ = 0;
};

}  // namespace

std::vector<Block> blocks_of(const HtmlTree& tree) {
  return BlockCollector(tree).collect();
}

}  // namespace dateline
