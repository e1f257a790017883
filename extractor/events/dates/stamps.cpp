#include "extractor/events/dates/stamps.h"

#include <array>

namespace dateline {
namespace {

constexpr uint32_t kBracketReach = 16;  // tokens from a bracket to the date inside it
constexpr uint32_t kBylineReach = 10;
constexpr uint32_t kSignatureReach = 6;

constexpr std::array<std::string_view, 8> kWriting = {
    "update", "updated", "posted", "published", "modified", "filed", "uploaded", "submitted"};

bool speaks_of_writing(const SentenceView& view, uint32_t i) {
  return view.is_one_of(i, kWriting);
}

bool holds_clock(const SentenceView& view, TokenRange range) {
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (view.token(i).is_clock() || view.is_word(i, "am") || view.is_word(i, "pm") ||
        view.is_word(i, "a.m.") || view.is_word(i, "p.m."))
      return true;
  }
  return false;
}

bool holds_year(const SentenceView& view, TokenRange range) {
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Token& t = view.token(i);
    if (t.kind == TokenKind::number && t.length == 4 && t.value > 1900 && t.value < 2200)
      return true;
  }
  return false;
}

// The bar between the parts of a byline, with a place or a zone between it and the date.
bool beside_bar(const SentenceView& view, TokenRange date) {
  if (view.mark_at(date.end, '|')) return true;
  for (uint32_t i = date.begin; i > view.range.begin && date.begin - i < kBylineReach;) {
    if (view.mark_at(--i, '|')) return true;
    const bool number = view.token(i).kind == TokenKind::number;
    const bool place = view.date_at(i) || view.token(i).capital || view.mark_at(i, ',') || number;
    if (!place && !view.is_word(i, "time")) return false;
  }
  return false;
}

// "(Update 7:42 p.m. in Cairo, 12:42 ET)"
bool in_bracket_of_writing(const SentenceView& view, TokenRange date) {
  constexpr WordSigns kOpening = {"(", "["};
  if (!view.signs.meets(kOpening)) return false;
  for (uint32_t i = date.begin; i > view.range.begin && date.begin - i < kBracketReach;) {
    if (view.mark_at(--i, ')')) return false;
    if (view.mark_at(i, '(') || view.mark_at(i, '[')) return speaks_of_writing(view, i + 1);
  }
  return false;
}

// "Updated: May 3", "Posted on 3 May": but not "The report published on May 3".
bool after_word_of_writing(const SentenceReading& s, TokenRange date) {
  const SentenceView& view = s.view;
  uint32_t i = date.begin;
  while (i > view.range.begin && (view.mark_at(i - 1, ':') || view.has(i - 1, words::preposition)))
    --i;
  if (i == view.range.begin || !speaks_of_writing(view, i - 1)) return false;
  if (view.mark_at(i, ':') && i - 1 == view.range.begin) return true;
  return view.token(i - 1).capital && (view.mark_at(i, ':') || s.clauses.size() == 1);
}

// "Page last updated at 08:03 GMT, Tuesday, 26 July 2011 09:03 UK", "26 July 2011 Last updated at
// 06:15": all the dates around, whose words stand in no clause.
bool beside_last_updated(const SentenceView& view, TokenRange date) {
  constexpr WordSigns kLast = {"last"};
  if (!view.signs.meets(kLast)) return false;
  const auto last_updated = [&](uint32_t i) {
    return view.is_word(i, "last") && speaks_of_writing(view, i + 1);
  };
  if (last_updated(date.end) && view.token(date.end).capital) return true;
  uint32_t i = date.begin;
  while (i > view.range.begin && (view.date_at(i - 1) || view.mark_at(i - 1, ':') ||
                                  view.mark_at(i - 1, ',') || view.has(i - 1, words::preposition)))
    --i;
  if (i < view.range.begin + 2 || !last_updated(i - 2)) return false;
  const uint32_t last = i - 2;
  return view.token(last).capital || last == view.range.begin || view.is_word(last - 1, "page");
}

// "Posted by Ann Lee on May 3, 2024", "Posted by annlee 2 May 2024"
bool after_posted_by(const SentenceView& view, TokenRange date) {
  constexpr WordSigns kPosted = {"posted"};
  if (!view.signs.meets(kPosted)) return false;
  for (uint32_t i = date.begin; i > view.range.begin + 1 && date.begin - i < kBylineReach;) {
    --i;
    if (view.mark_at(i, '.') || view.mark_at(i, ',')) return false;
    if (view.is_word(i, "by") && view.is_word(i - 1, "posted")) return view.token(i - 1).capital;
  }
  return false;
}

// "Talks in Oslo Aired May 3, 2024 - 21:00 ET": after what it was about.
bool says_when_on_air(const SentenceView& view, TokenRange date) {
  return date.begin > view.range.begin + 1 && view.is_word(date.begin - 1, "aired") &&
         view.token(date.begin - 1).capital;
}

// "— Ann Lee (@annlee) May 3, 2024"
bool signs_post(const SentenceView& view, TokenRange date) {
  if (date.begin == view.range.begin || !view.mark_at(date.begin - 1, ')')) return false;
  for (uint32_t i = date.begin - 1; i > view.range.begin && date.begin - i < kSignatureReach;) {
    if (view.mark_at(--i, '@')) return true;
  }
  return false;
}

// "10.06am - UPDATE", "May 3, 2024 6:29 pm ET": a clock that opens its line and leads to no clause.
bool opens_line(const SentenceView& view, TokenRange date) {
  if (date.begin != view.range.begin || !holds_clock(view, date)) return false;
  if (view.mark_at(date.end, '-') && !view.token(date.end).glued) return true;
  return holds_year(view, date) && !view.mark_at(date.end, ',');
}

// "7:01 pm ET February 11, 2013", "Mon Aug 11 2008 13:39:00": clock and day with no word between
// them, and none before: so machines write.
bool is_written_by_machine(const SentenceReading& s, TokenRange date) {
  const SentenceView& view = s.view;
  if (!holds_year(view, date) || date.begin == 0) return false;
  const uint32_t before = date.begin - 1;
  if (view.has(before, words::preposition) || view.mark_at(before, ':') || s.in_verb(before))
    return false;
  uint32_t clock = date.begin;
  while (clock < date.end && !view.token(clock).is_clock()) ++clock;
  if (clock == date.end) return false;
  uint32_t second = clock;  // where the second of the two begins
  while (clock == date.begin && second < date.end &&
         !view.has(second, words::month | words::weekday))
    ++second;
  return second < date.end && !view.is_mark(second - 1) &&
         !view.has(second - 1, words::preposition);
}

// "Monday 20 June 2005 00.26 BST": a whole date, then the clock.
bool before_clock(const SentenceView& view, TokenRange date) {
  return date.begin == view.range.begin && holds_year(view, date) &&
         view.range.contains(date.end) && view.token(date.end).kind == TokenKind::number;
}

// "At 8:37 am on 16 June 2009, Ann wrote: ...": when a comment was left.
bool signs_comment(const SentenceView& view, TokenRange date) {
  if (date.begin > view.range.begin + 1 || !holds_clock(view, date) || !view.mark_at(date.end, ','))
    return false;
  for (uint32_t i = date.end + 1; i < date.end + kBylineReach && view.range.contains(i); ++i) {
    if (view.is_word(i, "wrote")) return view.mark_at(i + 1, ':');
  }
  return false;
}

// "8.00-9.00 pm RADIO ONE A new show": a line of what is on.
bool opens_listing(const SentenceView& view, TokenRange date) {
  constexpr uint32_t kFewest = 2;  // words in capitals
  if (date.begin > view.range.begin + 2 || !holds_clock(view, date)) return false;
  uint32_t shouted = 0;
  while (view.range.contains(date.end + shouted) && view.token(date.end + shouted).all_caps)
    ++shouted;
  return shouted >= kFewest;
}

// "USA TODAY": a name, not a day.
bool is_part_of_name(const SentenceView& view, TokenRange date) {
  if (date.size() != 1 || date.begin == view.range.begin) return false;
  const bool shouted = view.token(date.begin).all_caps && view.token(date.begin - 1).all_caps;
  return shouted || (view.token(date.begin).capital && view.is_word(date.begin - 1, "usa"));
}

// "This article was amended on 4 May", "A version of this article appears in print on May 3".
bool tells_of_text(const SentenceReading& s) {
  constexpr std::array<std::string_view, 7> kTexts = {"article", "story",  "page",    "post",
                                                      "version", "column", "headline"};
  constexpr std::array<std::string_view, 5> kChanging = {"amended", "corrected", "changed",
                                                         "appears", "appeared"};
  constexpr WordSigns kThis = {"this"};
  constexpr WordSigns kSigns(kTexts);
  const SentenceView& view = s.view;
  if (!view.signs.meets(kThis) || !view.signs.meets(kSigns)) return false;
  for (uint32_t i = view.range.begin + 1; i < view.range.end; ++i) {
    if (!view.is_word(i - 1, "this") || !view.is_one_of(i, kTexts)) continue;
    for (uint32_t k = i + 1; k < i + kBylineReach && k < view.range.end; ++k) {
      if (s.in_verb(k) && (view.is_one_of(k, kChanging) || speaks_of_writing(view, k))) return true;
    }
  }
  return false;
}

}  // namespace

bool is_stamp(const SentenceReading& s, TokenRange date) {
  const SentenceView& view = s.view;
  return is_part_of_name(view, date) || tells_of_text(s) || beside_bar(view, date) ||
         in_bracket_of_writing(view, date) || after_word_of_writing(s, date) ||
         signs_post(view, date) || signs_comment(view, date) || opens_listing(view, date) ||
         opens_line(view, date) || before_clock(view, date) || beside_last_updated(view, date) ||
         after_posted_by(view, date) || says_when_on_air(view, date) ||
         is_written_by_machine(s, date);
}

}  // namespace dateline
