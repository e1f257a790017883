#include "extractor/events/dates/no_day.h"

#include <array>

namespace dateline {
namespace {

// "from 0 to 60 in 1.9 seconds": how fast, not when.
bool counts_seconds(const SentenceView& view, TokenRange date) {
  constexpr std::array<std::string_view, 4> kSeconds = {"second", "seconds", "sec", "secs"};
  return view.token(date.begin).kind == TokenKind::number && view.is_one_of(date.end - 1, kSeconds);
}

bool is_glued_hyphen(const SentenceView& view, uint32_t i) {
  return view.mark_at(i, '-') && view.token(i).glued;
}

// "the [post-9/11] age", "a [pre-2008] loan": what something is like.
bool describes_age(const SentenceView& view, TokenRange date) {
  constexpr std::array<std::string_view, 2> kAround = {"post", "pre"};
  // "moved pre-1881 to Oslo" tells when
  const bool noun = view.range.contains(date.end) && !view.is_mark(date.end) &&
                    !view.has(date.end, words::preposition | words::coordinator | words::auxiliary);
  return noun && date.begin >= view.range.begin + 2 && is_glued_hyphen(view, date.begin - 1) &&
         view.is_one_of(date.begin - 2, kAround);
}

// "Over-50s", "the under-21s": people, by their age.
bool counts_years_of_age(const SentenceView& view, TokenRange date) {
  if (date.size() != 1 || date.begin < view.range.begin + 2) return false;
  const bool bound = view.is_word(date.begin - 2, "over") || view.is_word(date.begin - 2, "under");
  return bound && is_glued_hyphen(view, date.begin - 1) &&
         view.shape->words(date.begin).ends_with('s');
}

// "will replace one from [1974]": which one.
bool tells_which_one(const SentenceView& view, TokenRange date) {
  constexpr std::array<std::string_view, 2> kOnes = {"one", "ones"};
  constexpr std::array<std::string_view, 2> kFrom = {"from", "of"};
  return date.begin >= view.range.begin + 2 && view.is_one_of(date.begin - 1, kFrom) &&
         view.is_one_of(date.begin - 2, kOnes);
}

// "the letter, dated [June 2], is": what stands on it.
bool stands_on_paper(const SentenceView& view, TokenRange date) {
  return date.begin > view.range.begin && view.is_word(date.begin - 1, "dated");
}

// "a Christmas [market]": a thing of the feast, at whatever time. "the Christmas attack" was then.
bool describes_thing(const SentenceView& view, TokenRange date) {
  constexpr std::array<std::string_view, 23> kThings = {
      "list",   "tree",    "trees",  "market", "markets",     "card",   "cards",   "gift",
      "gifts",  "present", "lights", "song",   "songs",       "carol",  "carols",  "album",
      "season", "film",    "movie",  "cake",   "decorations", "spirit", "shopping"};
  return date.size() == 1 && view.token(date.begin).capital &&
         !view.has(date.begin, words::weekday | words::month) && view.is_one_of(date.end, kThings);
}

// "the Mail on Sunday", "Scotland on Sunday": a paper.
bool names_paper(const SentenceView& view, TokenRange date) {
  constexpr std::array<std::string_view, 5> kPapers = {"mail", "independent", "scotland", "wales",
                                                       "ireland"};
  return date.size() == 1 && date.begin >= view.range.begin + 2 &&
         view.is_word(date.begin - 1, "on") && view.is_word(date.begin, "sunday") &&
         view.token(date.begin - 2).capital && view.is_one_of(date.begin - 2, kPapers) &&
         !view.is_word(date.begin - 3, "in");
}

// "It is [7:00 a.m.] now in Oslo": what the clock shows happens to nobody.
bool tells_clock(const SentenceView& view, TokenRange date) {
  const Token& first = view.token(date.begin);
  if (date.begin < view.range.begin + 2 || first.kind != TokenKind::number) return false;
  if (!view.is_word(date.begin - 2, "it") || !view.has(date.begin - 1, words::copula)) return false;
  if (first.form == NumberForm::clock) return true;
  constexpr std::array<std::string_view, 4> kHalves = {"am", "pm", "a.m.", "p.m."};
  return view.is_one_of(date.begin + 1, kHalves);
}

bool opens_entry(const SentenceView& view, uint32_t i) {
  constexpr int64_t kLastMinute = 2359;
  constexpr int64_t kMinutes = 60;
  constexpr int64_t kFirstYear = 1800;  // "1918: ... 1957: ..." are years
  constexpr int64_t kLastYear = 2100;
  const Token& t = view.token(i);
  const bool year = t.value >= kFirstYear && t.value <= kLastYear;
  return t.kind == TokenKind::number && t.length == 4 && t.value <= kLastMinute && !year &&
         t.value % 100 < kMinutes && view.mark_at(i + 1, ':') && view.token(i + 1).glued;
}

// "1642: Ann Lee in Oslo [1649]: Bo Ray, reporter": the clocks of a page that is added to.
bool counts_entries(const SentenceView& view, TokenRange date) {
  if (date.size() != 1 || !opens_entry(view, date.begin)) return false;
  for (uint32_t i = view.range.begin; i < view.range.end; ++i) {
    if (i != date.begin && opens_entry(view, i)) return true;
  }
  return false;
}

// "- 16:10 UK time, [Wednesday, 8 July 2009]": no sentence puts it so, a list of pages does.
bool follows_clock_of_place(const SentenceView& view, TokenRange date) {
  const uint32_t comma = date.begin - 1;
  if (date.begin < view.range.begin + 4 || !view.mark_at(comma, ',')) return false;
  return view.is_word(comma - 1, "time") && view.token(comma - 2).all_caps &&
         view.token(comma - 3).kind == TokenKind::number;
}

// "a [Sunday] school", "the [Sunday] papers": on any week.
bool describes_habit(const SentenceView& view, TokenRange date) {
  constexpr std::array<std::string_view, 7> kHabits = {"school", "schools",  "papers", "newspapers",
                                                       "roast",  "magazine", "league"};
  return date.size() == 1 && view.has(date.begin, words::weekday) &&
         view.is_one_of(date.end, kHabits);
}

// "some of [today]'s biggest firms": of these times.
bool means_these_times(const SentenceView& view, TokenRange date) {
  constexpr std::array<std::string_view, 9> kOfTimes = {"world",     "society",    "children",
                                                        "youth",     "economy",    "technology",
                                                        "standards", "generation", "young"};
  if (date.size() != 1 || !view.is_word(date.begin, "today") || !view.is_possessive(date.end))
    return false;
  const uint32_t next = date.end + 1;
  return view.range.contains(next) &&
         (view.is_one_of(next, kOfTimes) ||
          (view.shape->words(next).ends_with("est") && !view.has(next, words::event_noun)));
}

}  // namespace

bool is_no_day(const SentenceView& view, TokenRange date) {
  return counts_seconds(view, date) || describes_age(view, date) ||
         counts_years_of_age(view, date) || describes_thing(view, date) ||
         tells_which_one(view, date) || stands_on_paper(view, date) || names_paper(view, date) ||
         tells_clock(view, date) || counts_entries(view, date) ||
         follows_clock_of_place(view, date) || describes_habit(view, date) ||
         means_these_times(view, date);
}

}  // namespace dateline
