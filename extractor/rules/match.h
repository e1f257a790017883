// Finding time expressions: two passes of rules over the class symbols of each sentence.
//
// Pass 1 takes, from left to right, the longest extent that any rule matches; of rules of the same
// extent the one of higher priority, then the earlier. A rule whose neighbours or value forbid it
// gives way to the next shorter extent. Pass 2 sees each found expression as one symbol and runs
// until nothing more combines. A Matcher belongs to one thread; its memo makes repeated shapes
// ("{month} {day}") cheap.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "extractor/rules/lazy_dfa.h"
#include "extractor/rules/locale_pack.h"
#include "extractor/shape/shape.h"
#include "extractor/time/time_expr.h"

namespace dateline {

// One found expression. Mentions of a document are kept in one vector; `base`, `a`, `b` of an
// expression are indices into it.
struct Mention {
  TokenRange tokens;
  uint32_t sentence = 0;
  const Rule* rule = nullptr;
  TimeExpr expr;
  int inside = -1;  // the larger mention that took it up, or -1
};

class Matcher {
 public:
  explicit Matcher(const LocalePack& pack)
      : pack_(&pack), passes_{LazyDfa(pack.first_pass), LazyDfa(pack.second_pass)} {}

  // All mentions of the document in the order found: within a sentence those of pass 1, then of
  // pass 2.
  void find(const Shape& shape, std::vector<Mention>& out);

 private:
  // A rule that matches a whole string of symbols, with the token (relative) that each group
  // captured.
  struct Candidate {
    const Rule* rule;
    std::vector<std::pair<int, uint32_t>> captured;  // capture index, position
  };
  using Candidates = std::vector<Candidate>;

  // What a pass runs over: symbols, and what each stands for.
  struct Items {
    SymbolString symbols;
    std::vector<TokenRange> tokens;
    std::vector<int> mention;  // index, or -1 for a plain token
    std::vector<int> hidden;   // one that only a history counts, begins at this plain token; or -1

    void resize(size_t count) {
      symbols.resize(count);
      tokens.resize(count);
      mention.resize(count);
      hidden.resize(count);
    }
  };
  struct Hash {
    using is_transparent = void;
    size_t operator()(SymbolView s) const {  // of a few symbols, most often
      constexpr uint64_t kSpread = 0x9e3779b97f4a7c15ULL;
      uint64_t hash = s.size();
      for (const Symbol symbol : s) hash = (hash ^ symbol) * kSpread;
      return hash ^ (hash >> 32U);
    }
  };
  using Memo = std::unordered_map<SymbolString, Candidates, Hash, std::equal_to<>>;

  void first_pass(const Shape& shape, uint32_t sentence, std::vector<Mention>& out);
  void second_pass(const Shape& shape, uint32_t sentence, size_t first, std::vector<Mention>& out);
  void collapse(const Shape& shape, TokenRange sentence, size_t first,
                const std::vector<Mention>& mentions);
  bool run_second(const Shape& shape, uint32_t sentence, std::vector<Mention>& out);
  // What begins at a place, the shortest extent first; valid until the next call.
  const std::vector<LazyDfa::End>& ends_at(SymbolView symbols, bool second, size_t at, size_t end);
  size_t match_at(const Shape& shape, bool second, size_t at, size_t end,
                  const std::vector<LazyDfa::End>& ends, Mention& out);
  [[nodiscard]] static size_t length_of_first(const Candidate& candidate);
  [[nodiscard]] bool allowed(const Rule& rule, SymbolView symbols, size_t at, size_t length,
                             size_t begin, size_t end) const;
  bool build(const Shape& shape, bool second, const Candidate& candidate, size_t at,
             TimeExpr& out) const;
  [[nodiscard]] int32_t captured_value(const Shape& shape, const Rule& rule, int capture,
                                       uint32_t token) const;
  const Candidates& candidates(SymbolView symbols, const std::vector<uint32_t>& rules, bool second);
  [[nodiscard]] Candidates read_captures(SymbolView symbols,
                                         const std::vector<uint32_t>& rules) const;

  const LocalePack* pack_;
  LazyDfa passes_[2];
  Memo memo_[2];
  Candidates unmemoized_;
  Items items_;
  std::vector<int> mention_at_;  // of collapse(): by token of the sentence
  size_t sentence_begin_ = 0;
};

}  // namespace dateline
