#include "extractor/events/prose/not_prose.h"

#include <algorithm>
#include <array>

#include "extractor/events/prose/questions.h"

namespace dateline {
namespace {

constexpr uint32_t kLabelReach = 14;    // tokens of a line that is a label
constexpr uint32_t kSmallestTable = 8;  // tokens
constexpr uint32_t kClosedMenu = 10;    // words, where a full stop ends it
constexpr uint32_t kCommentReach = 16;  // tokens of when a comment was left, and by whom
constexpr uint32_t kSmallestMenu = 4;   // words

constexpr std::array<std::string_view, 8> kLabels = {"by",       "published", "updated", "posted",
                                                     "modified", "last",      "date",    "dated"};

}  // namespace

bool is_label(const SentenceReading& s) {
  const SentenceView& view = s.view;
  bool words = false;
  for (uint32_t i = view.range.begin; i < view.range.end && !words; ++i)
    words = view.token(i).kind == TokenKind::word && !view.date_at(i);
  if (!words) return true;
  if (view.range.size() > kLabelReach || !view.opens_line()) return false;
  for (const VerbGroup& g : s.verbs) {
    if (g.finite && g.head > view.range.begin + 1) return false;
  }
  for (const std::string_view label : kLabels) {
    if (view.is_word(view.range.begin, label)) return true;
  }
  return false;
}

bool is_table_row(const SentenceReading& s) {
  const SentenceView& view = s.view;
  if (view.range.size() < kSmallestTable) return false;
  if (s.sure_verbs() > 0) return false;
  uint32_t words = 0;
  uint32_t figures = 0;
  for (uint32_t i = view.range.begin; i < view.range.end; ++i) {
    const bool figure = view.date_at(i) || view.token(i).kind == TokenKind::number;
    figures += figure;
    words += !figure && view.token(i).kind == TokenKind::word;
  }
  return figures > words;
}

bool is_curriculum(const SentenceReading& s) {
  constexpr uint32_t kFewestEntries = 3;
  constexpr WordSigns kColon = {":"};
  const SentenceView& view = s.view;
  if (!view.signs.meets(kColon)) return false;
  uint32_t entries = 0;
  for (uint32_t i = view.range.begin + 1; i < view.range.end; ++i) {
    if (view.token(i).mark != ':') continue;
    const bool onwards = view.is_word(i - 1, "onwards") && i > view.range.begin + 1;
    entries += view.date_at(i - 1) || (onwards && view.date_at(i - 2));
  }
  if (entries < kFewestEntries) return false;
  return s.sure_verbs() * 2 < entries;
}

bool is_row_of_teasers(const SentenceReading& s) {
  const SentenceView& view = s.view;
  constexpr uint32_t kFewestShouts = 3;
  uint32_t shouts = 0;
  uint32_t run = 0;
  for (uint32_t i = view.range.begin; i < view.range.end; ++i) {
    const Token& t = view.token(i);
    if (t.kind != TokenKind::word || t.glued) continue;
    run = t.all_caps && t.end - t.begin > 1 ? run + 1 : 0;
    shouts += run == 2;
  }
  return shouts >= kFewestShouts;
}

bool is_comment(const SentenceReading& s) {
  const SentenceView& view = s.view;
  const uint32_t limit = std::min(view.range.end, view.range.begin + kCommentReach);
  if (!view.is_word(view.range.begin, "at") || !view.date_at(view.range.begin + 1)) return false;
  for (uint32_t i = view.range.begin + 1; i + 1 < limit; ++i) {
    if (view.is_word(i, "wrote")) return view.mark_at(i + 1, ':');
  }
  return false;
}

bool asks_reader(const SentenceReading& s) {
  const SentenceView& view = s.view;
  constexpr std::array<std::string_view, 3> kReader = {"you", "your", "you're"};
  if (!view.mark_at(view.range.end - 1, '?')) return false;
  uint32_t first = view.range.begin;
  while (view.is_mark(first) || view.has(first, words::coordinator) ||
         view.is_word(first, "well") || view.is_word(first, "so"))
    ++first;
  if (!opens_question(view, first)) return false;
  bool reader = false;
  for (uint32_t i = view.range.begin; i < view.range.end; ++i) {
    if (view.mark_at(i, '"')) return false;
    reader |= view.is_one_of(i, kReader);
  }
  return reader;
}

bool is_list_of_titles(const SentenceReading& s) {
  const SentenceView& view = s.view;
  if (s.sure_verbs() > 0) return false;
  uint32_t words = 0;
  uint32_t capitals = 0;
  for (uint32_t i = view.range.begin; i < view.range.end; ++i) {
    if (view.token(i).kind != TokenKind::word || view.date_at(i)) continue;
    ++words;
    capitals += view.token(i).capital;
  }
  const bool closed = view.mark_at(view.range.end - 1, '.');
  return words >= (closed ? kClosedMenu : kSmallestMenu) && capitals * 5 >= words * 4;
}

}  // namespace dateline
