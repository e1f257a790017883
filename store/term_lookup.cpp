#include "store/term_lookup.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline {
namespace {

using Node = About::Node;

class TermLookup {
 public:
  TermLookup(const Database& database, const rocksdb::Snapshot* snapshot)
      : database_(database), snapshot_(snapshot) {}

  [[nodiscard]] Result<Narrowed> narrow(const Node& node) const {
    switch (node.kind) {
      case Node::Kind::words:
        return words(node);
      case Node::Kind::all_of:
        return all_of(node);
      case Node::Kind::any_of:
        return any_of(node);
      case Node::Kind::none_of:
        return Narrowed();
    }
    return Narrowed();
  }

 private:
  static void intersect(Narrowed& narrowed, const ArticleNumbers& more) {
    if (!narrowed) {
      narrowed = more;
      return;
    }
    ArticleNumbers both;
    std::set_intersection(narrowed->begin(), narrowed->end(), more.begin(), more.end(),
                          std::back_inserter(both));
    narrowed = std::move(both);
  }

  [[nodiscard]] Result<Narrowed> words(const Node& node) const {
    Narrowed narrowed;
    for (size_t i = 0; i < node.stems.size(); ++i) {
      if (node.common[i]) continue;
      const auto numbers = articles_with(database_, snapshot_, term_of(node.stems[i]));
      if (!numbers) return numbers.error();
      intersect(narrowed, *numbers);
    }
    return narrowed;
  }

  [[nodiscard]] Result<Narrowed> all_of(const Node& node) const {
    Narrowed narrowed;
    for (const Node& part : node.parts) {
      auto some = narrow(part);
      if (!some) return some;
      if (*some) intersect(narrowed, **some);
    }
    return narrowed;
  }

  [[nodiscard]] Result<Narrowed> any_of(const Node& node) const {
    ArticleNumbers all;
    for (const Node& part : node.parts) {
      auto some = narrow(part);
      if (!some || !*some) return some;
      ArticleNumbers joined;
      std::set_union(all.begin(), all.end(), (*some)->begin(), (*some)->end(),
                     std::back_inserter(joined));
      all = std::move(joined);
    }
    return Narrowed(std::move(all));
  }

  const Database& database_;
  const rocksdb::Snapshot* snapshot_;
};

}  // namespace

Result<Narrowed> articles_about(const Database& database, const rocksdb::Snapshot* snapshot,
                                const About& about) {
  return TermLookup(database, snapshot).narrow(about.root());
}

}  // namespace dateline
