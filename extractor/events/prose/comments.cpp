#include "extractor/events/prose/comments.h"

#include <algorithm>
#include <array>
#include <vector>

#include "extractor/events/prose/occurrences.h"

namespace dateline {
namespace {

constexpr uint32_t kStampReach = 14;  // tokens of when a comment was left, and by whom
constexpr uint32_t kNameReach = 6;    // tokens of who left it
constexpr size_t kFewestSaid = 2;     // stamps, where somebody is said to have written
constexpr size_t kFewestBare = 3;     // stamps, where a bar or a name alone says so

bool is_year(const SentenceView& text, uint32_t i) {
  constexpr int32_t kFirst = 1990;  // of comments
  constexpr int32_t kLast = 2100;
  const Token& t = text.token(i);
  return t.kind == TokenKind::number && t.length == 4 && t.value >= kFirst && t.value <= kLast;
}

bool holds_year(const SentenceView& text, TokenRange within) {
  for (uint32_t i = within.begin; i < within.end; ++i) {
    if (is_year(text, i)) return true;
  }
  return false;
}

bool holds_clock_and_year(const SentenceView& text, TokenRange within) {
  for (uint32_t i = within.begin; i < within.end; ++i) {
    if (text.token(i).is_clock()) return holds_year(text, within);
  }
  return false;
}

uint32_t back(uint32_t i, uint32_t reach) {
  return i > reach ? i - reach : 0;
}

TokenRange ahead(const SentenceView& text, uint32_t i, uint32_t reach) {
  return {i, std::min(i + reach, text.range.end)};
}

// "[At] 8:37 am on 16 June 2009, annlee wrote:", from the colon.
std::optional<uint32_t> left_at(const SentenceView& text, uint32_t colon) {
  for (uint32_t i = colon; i > back(colon, kStampReach);) {
    --i;
    if (text.mark_at(i, '.') || text.mark_at(i, '"')) break;
    if (text.is_word(i, "at") && text.token(i).capital)
      return holds_clock_and_year(text, {i, colon}) ? std::optional(i) : std::nullopt;
  }
  return std::nullopt;
}

// "annlee says: May 3, 2009 at 6:29 pm", from the colon.
std::optional<uint32_t> left_after(const SentenceView& text, uint32_t colon) {
  constexpr uint32_t kDate = 7;  // tokens of a day and a clock
  const TokenRange date = ahead(text, colon + 1, kDate);
  return holds_clock_and_year(text, date) ? std::optional(back(colon, 2)) : std::nullopt;
}

std::optional<uint32_t> said_at(const SentenceView& text, uint32_t i) {
  constexpr std::array<std::string_view, 4> kSaying = {"wrote", "writes", "said", "says"};
  if (i == 0 || !text.is_one_of(i - 1, kSaying)) return std::nullopt;
  const auto before = left_at(text, i);
  return before ? before : left_after(text, i);
}

// "[May] 3, 2009 at 6:29 pm | Reply", from the bar.
std::optional<uint32_t> barred_at(const SentenceView& text, uint32_t i) {
  constexpr uint32_t kDay = 4;  // tokens of "May 3, 2009"
  for (uint32_t at = back(i, 4); at + 1 < i; ++at) {
    const bool stamp = at >= kDay && text.is_word(at, "at") && text.token(at + 1).is_clock();
    if (stamp && is_year(text, at - 1)) return at - kDay;
  }
  return std::nullopt;
}

// "[Posted] by annlee on May 3, 2009", "[Posted] by annlee 3 May 2009"
std::optional<uint32_t> posted_at(const SentenceView& text, uint32_t i) {
  if (!text.token(i).capital || !text.is_word(i, "posted") || !text.is_word(i + 1, "by"))
    return std::nullopt;
  const TokenRange stamp = ahead(text, i + 2, kNameReach + 4);
  return holds_year(text, stamp) ? std::optional(i) : std::nullopt;
}

class Stamps {
 public:
  void add(std::optional<uint32_t> begin) {
    if (!begin) return;
    if (count_++ == 0) first_ = *begin;
  }
  [[nodiscard]] std::optional<uint32_t> first(size_t fewest) const {
    return count_ >= fewest ? std::optional(first_) : std::nullopt;
  }

 private:
  uint32_t first_ = 0;
  size_t count_ = 0;
};

// The words after "Posted by", by which one writer of a page is told from its readers.
std::string_view name_at(const SentenceView& text, uint32_t posted) {
  return text.range.contains(posted + 2) ? text.shape->words(posted + 2) : std::string_view();
}

bool may_hold_stamps(std::string_view text) {
  return occurs(text, ':', kFewestSaid) || occurs(text, '|', kFewestBare) ||
         text.find("Posted") != std::string_view::npos ||
         text.find("POSTED") != std::string_view::npos;
}

}  // namespace

std::optional<uint32_t> comments_begin(const SentenceView& text) {
  if (!may_hold_stamps(text.shape->text)) return std::nullopt;
  Stamps said;
  Stamps barred;
  Stamps posted;
  std::string_view last_name;
  const std::vector<Token>& tokens = text.shape->tokens;
  for (uint32_t i = 0; i < tokens.size(); ++i) {
    const Token& t = tokens[i];
    if (t.kind == TokenKind::punctuation) {
      if (t.mark == ':') said.add(said_at(text, i));
      if (t.mark == '|') barred.add(barred_at(text, i));
      continue;
    }
    constexpr uint32_t kPosted = 6;  // letters: most words are told apart by their length
    if (t.end - t.begin != kPosted) continue;
    if (const auto by = posted_at(text, i); by && name_at(text, *by) != last_name) {
      last_name = name_at(text, *by);
      posted.add(by);
    }
  }
  std::optional<uint32_t> earliest;
  for (const auto& first :
       {said.first(kFewestSaid), barred.first(kFewestBare), posted.first(kFewestBare)}) {
    if (first && (!earliest || *first < *earliest)) earliest = first;
  }
  return earliest;
}

}  // namespace dateline
