#include "store/gathering.h"

#include <cassert>
#include <iterator>
#include <utility>

namespace dateline {

void Gathering::add(uint64_t article, Edits edits) {
  articles_.insert(article);
  std::vector<Edit> list = std::move(edits).take();
  for (const Edit& edit : list) {
    assert(edit.kind != Edit::Kind::remove);
    bytes_ += sizeof(Edit) + edit.key.size() + edit.value.size();
    if (edit.family == Family::copies) copies_[edit.key] += edit.value;
  }
  edits_.insert(edits_.end(), std::make_move_iterator(list.begin()),
                std::make_move_iterator(list.end()));
}

std::string_view Gathering::find_in_copies(const std::string& key) const {
  const auto found = copies_.find(key);
  return found == copies_.end() ? std::string_view() : std::string_view(found->second);
}

std::vector<Edit> Gathering::take() {
  articles_.clear();
  copies_.clear();
  bytes_ = 0;
  return std::exchange(edits_, {});
}

}  // namespace dateline
