#include "extractor/time/tagging.h"

#include <algorithm>
#include <array>

#include "extractor/model/edtf.h"
#include "extractor/time/filling.h"

namespace dateline {
namespace {

// Outermost expressions that have a value, except that those whose parts stand apart give way to
// their parts.
bool is_tagged(const std::vector<Mention>& mentions, const ResolvedTimes& times, uint32_t i) {
  if (!times.values[i]) return false;
  if (mentions[i].rule->parts_apart && mentions[i].rule->second_pass) return false;
  for (int outer = mentions[i].inside; outer >= 0;) {
    const auto o = static_cast<size_t>(outer);
    if (times.values[o] && !mentions[o].rule->parts_apart) return false;
    outer = mentions[o].inside;
  }
  return true;
}

Timex3 to_timex(const Shape& shape, const Mention& mention, const TimeValue& value) {
  Timex3 out;
  out.span = shape.bytes(mention.tokens);
  out.type = timex_type(value);
  out.value = timex_value(value);
  out.mod = value.mod;
  if (const TimeSpan* span = value.span()) out.edtf = to_edtf(*span);
  out.rule = mention.rule->name;
  return out;
}

// "from March 3 to April 5, 1999", "April-June": an end of a range has the year that it has there.
TimeValue value_of_end(const std::vector<Mention>& mentions, const ResolvedTimes& times,
                       uint32_t i) {
  TimeValue own = *times.values[i];
  if (mentions[i].inside < 0) return own;
  const auto o = static_cast<size_t>(mentions[i].inside);
  const auto* ends = std::get_if<RangeExpr>(&mentions[o].expr.what);
  const TimeSpan* range = times.values[o] ? times.values[o]->span() : nullptr;
  const TimeSpan* mine = own.span();
  if (ends == nullptr || range == nullptr || mine == nullptr) return own;
  if (!mine->year_inferred) return own;
  own.what = TimeSpan::of(ends->a == static_cast<int>(i) ? range->first : range->last);
  return own;
}

bool joins_two(const Shape& shape, uint32_t i) {
  const Token& t = shape.tokens[i];
  if (t.kind == TokenKind::punctuation) return t.mark != '.';
  const std::string_view word = shape.words(i);
  return std::ranges::any_of(std::array{"to", "and", "or", "through", "thru", "until", "till"},
                             [&](std::string_view joint) { return word == joint; });
}

bool is_day_number(const Token& t) {
  return t.kind == TokenKind::number && t.value >= 1 && t.value <= 31;
}

// "June 10, [11], 12 and 13": a day after a comma, before another day.
bool is_day_of_list(const Shape& shape, uint32_t i) {
  if (shape.tokens[i - 1].mark != ',' || !is_day_number(shape.tokens[i])) return false;
  if (!joins_two(shape, i + 1)) return false;
  return is_day_number(shape.tokens[joins_two(shape, i + 2) ? i + 3 : i + 2]);
}

// Adds the days of a list that stand between its first and its last; gives where they begin.
uint32_t add_days_between(const Shape& shape, const Mention& mention, const TimeValue& value,
                          uint32_t between, std::vector<Timex3>& out) {
  while (between + 3 < mention.tokens.end && is_day_of_list(shape, between + 1)) {
    CalendarUnit day = value.span()->first;
    day.day = static_cast<uint8_t>(shape.tokens[between + 1].value);
    TimeValue part = value;
    part.what = TimeSpan::of(day);
    Mention alone = mention;
    alone.tokens = {between + 1, between + 2};
    out.push_back(to_timex(shape, alone, part));
    between += 2;
    if (joins_two(shape, between + 1)) ++between;  // ", and"
  }
  return between;
}

// "22-25 April 1951" is two expressions to a tagger: what stands before the mark between them, and
// after.
void add_parts(const Shape& shape, const Mention& mention, const TimeValue& value,
               std::vector<Timex3>& out) {
  const TimeSpan& span = *value.span();
  uint32_t between = mention.tokens.begin + 1;
  while (between + 2 < mention.tokens.end && !joins_two(shape, between)) ++between;
  const uint32_t first_end = between;
  for (const bool second : {false, true}) {
    TimeValue part = value;
    part.what = TimeSpan::of(second ? span.last : span.first);
    Mention half = mention;
    if (second) between = add_days_between(shape, mention, value, between, out);
    (second ? half.tokens.begin : half.tokens.end) = second ? between + 1 : first_end;
    out.push_back(to_timex(shape, half, part));
  }
}

// "two months of siege", "the first day of the battle": in a history what fills the time belongs to
// it.
Mention with_filling(const Lexicon& lexicon, const Shape& shape, const Mention& mention,
                     const TimeValue& value) {
  Mention whole = mention;
  const bool length = std::holds_alternative<DurationExpr>(value.what);
  if (length || mention.rule->in_history)
    whole.tokens.end =
        end_of_filling(lexicon, shape, shape.sentences[mention.sentence], mention.tokens.end);
  return whole;
}

}  // namespace

void append_timexes(const Lexicon& lexicon, const Shape& shape,
                    const std::vector<Mention>& mentions, const ResolvedTimes& times,
                    std::vector<Timex3>& out) {
  uint32_t covered = 0;  // tokens up to here are told
  for (const uint32_t i : times.order) {
    if (mentions[i].tokens.begin < covered || !is_tagged(mentions, times, i)) continue;
    const TimeSpan* span = times.values[i]->span();
    if (mentions[i].rule->parts_apart && span != nullptr && span->is_range) {
      add_parts(shape, mentions[i], *times.values[i], out);
      continue;
    }
    const Mention whole =
        times.narrative ? with_filling(lexicon, shape, mentions[i], *times.values[i]) : mentions[i];
    if (whole.tokens.end > mentions[i].tokens.end) covered = whole.tokens.end;
    out.push_back(to_timex(shape, whole, value_of_end(mentions, times, i)));
  }
}

}  // namespace dateline
