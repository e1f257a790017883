// Which dates a line leaves out, and what goes with them.
#include <algorithm>
#include <array>

#include "extractor/events/headline/line.h"
#include "extractor/events/headline/line_words.h"
#include "extractor/events/sentence/time_zones.h"

namespace dateline {
namespace {

// "[Monday] will see", "[2018] was the worst year": the date is who the verb tells of.
bool is_subject(const SentenceView& view, uint32_t date) {
  constexpr std::array<std::string_view, 2> kWhen = {"as", "when"};
  constexpr std::array<std::string_view, 8> kComing = {
      "began", "begins", "ended", "ends", "came", "dawned", "approached", "approaches"};
  const uint32_t after = view.past_date(date);
  const bool led = date > view.range.begin && view.has(date - 1, words::preposition);
  // "as [the 21st century] began"
  if (date > view.range.begin && view.is_one_of(date - 1, kWhen) && view.is_one_of(after, kComing))
    return true;
  const bool marks = view.is_word(after, "marks") || view.is_word(after, "marked");
  // "[Thursday] proved again that ..."
  const bool opens = date == view.lead_in && view.has(date, words::weekday) &&
                     view.has(after, words::verb_past) && !view.has(after, words::verb_base);
  return !led && (opens || marks || view.has(after, words::auxiliary | words::be)) &&
         !view.token(after).glued;
}

// "was targeting [November]": the date is what the verb acts on. "starting May" tells when.
bool is_object(const SentenceView& view, uint32_t date) {
  constexpr std::array<std::string_view, 5> kOnlyWhen = {"starting", "beginning", "ending",
                                                         "opening", "commencing"};
  const uint32_t after = view.past_date(date);
  const bool bare = after == date + 1 &&
                    (view.has(date, words::month) || view.token(date).kind == TokenKind::number);
  const uint32_t verb = date - 1;
  return bare && date > view.range.begin && view.has(verb, words::verb_ing) &&
         !view.is_one_of(verb, kOnlyWhen) && (!view.range.contains(after) || view.is_mark(after));
}

// "His best season was [2015]", "there is always [next year]", "it was Oslo Bank [Holiday Monday]":
// the date is what the verb says of its subject.
bool is_predicate(const SentenceView& view, uint32_t date) {
  constexpr std::array<std::string_view, 6> kAlways = {"always", "only",  "just",
                                                       "still",  "never", "not"};
  uint32_t verb = date;
  if (view.has(date, words::weekday)) {
    while (verb > view.range.begin && view.token(verb - 1).capital) --verb;
  }
  while (verb > view.range.begin && view.is_one_of(verb - 1, kAlways)) --verb;
  if (verb == view.range.begin || !view.has(verb - 1, words::be)) return false;
  const uint32_t after = view.past_date(date);
  return !view.range.contains(after) || view.is_mark(after);
}

// "over a [period] from the 1970s to 2016"
bool is_length_noun(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 4> kLengths = {"period", "span", "stretch", "spell"};
  return view.is_one_of(i, kLengths);
}

// "the [19th] launch", "the [third] attack", "the [biggest] moon", "the [only] one".
bool ranks(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 9> kRanks = {"first", "second", "third", "fourth", "fifth",
                                                      "sixth", "only",   "most",  "best"};
  constexpr std::array<std::string_view, 4> kEndings = {"st", "nd", "rd", "th"};
  if (view.token(i).kind == TokenKind::number) {
    const std::string_view word = view.shape->words(i);
    const bool whole = word.size() > 2 && view.is_one_of(i, kRanks);
    return whole || std::any_of(kEndings.begin(), kEndings.end(),
                                [&](std::string_view end) { return word.ends_with(end); });
  }
  const std::string_view word = view.shape->words(i);
  const bool superlative = word.size() > 5 && word.ends_with("est") && i > view.range.begin &&
                           view.has(i - 1, words::determiner | words::pronoun_possessive);
  const bool told_of = view.has(i - 1, words::determiner | words::pronoun_possessive);
  return superlative || (told_of && view.is_one_of(i, kRanks)) ||
         (i > view.range.begin && view.token(i - 1).kind == TokenKind::number &&
          view.token(i).glued && view.is_one_of(i, kEndings));
}

// "[a year before] the bombings": what follows belongs to the words that count from it.
bool leads_on(const SentenceView& view, uint32_t date) {
  const uint32_t end = view.past_date(date);
  return counts_from(view, end - 1) && view.range.contains(end) && !view.is_mark(end);
}

}  // namespace

// A date of something else that the line tells: "the first since [2009]".
bool Line::is_other_date(uint32_t date) const {
  return date_.begin < date_.end && !date_.contains(date);
}

// "the 19th launch [this year]", "the biggest moon of [2018]": without its length of time the line
// compares with all there ever was.
bool Line::is_compared_within(uint32_t date) const {
  constexpr std::array<std::string_view, 10> kLengths = {"year",    "season", "decade",  "month",
                                                         "century", "week",   "quarter", "summer",
                                                         "winter",  "date"};
  const uint32_t end = view_.past_date(date);
  constexpr std::array<std::string_view, 3> kWithin = {"of", "for", "since"};
  bool length = view_.is_one_of(date - 1, kWithin);
  for (uint32_t i = date; i < end; ++i) length |= view_.is_one_of(i, kLengths);
  return length && std::any_of(kept_.begin(), kept_.end(),
                               [&](uint32_t i) { return !is_own(i) && ranks(view_, i); });
}

// "congratulated the winners of the [May 3] vote": of which vote it is.
bool Line::describes_other(uint32_t date) const {
  constexpr WordBits kNoNoun = words::preposition | words::determiner | words::coordinator |
                               words::subordinator | words::adverb | words::pronoun_relative |
                               words::auxiliary | words::be | words::pronoun_subject |
                               words::verb_past;
  const uint32_t noun = view_.past_date(date);
  if (kept_.empty() || kept_.back() + 1 != date || !view_.has(kept_.back(), words::determiner))
    return false;
  return view_.range.contains(noun) && view_.token(noun).kind == TokenKind::word &&
         !view_.token(noun).glued && !view_.has(noun, kNoNoun) && kept_.size() > 3;
}

// Whether the line cannot do without a date: "the epidemic of 1918", "[Monday] will see".
bool Line::keeps_date(uint32_t i) const {
  const bool follows = !kept_.empty() && kept_.back() + 1 == i;
  if (is_other_date(i) || is_compared_within(i) || describes_other(i)) return true;
  if (!kept_.empty() && is_length_noun(view_, kept_.back())) return true;
  // "a few minutes before [noon]"
  if (kept_.size() > 1 && kept_.back() + 1 == i &&
      view_.has(kept_[kept_.size() - 2], words::unit) &&
      (view_.is_word(kept_.back(), "before") || view_.is_word(kept_.back(), "after")))
    return true;
  if (follows && view_.is_word(kept_.back(), "with")) return true;  // "faced with [9/11]"
  if (view_.is_word(view_.past_date(i), "alone")) return true;      // "in [2015] alone"
  // "what happened [today] is only a beginning"
  constexpr size_t kShortClause = 4;
  for (size_t at = kept_.size(); at-- > 0 && at + kShortClause > kept_.size();) {
    if (!is_own(kept_[at]) && view_.is_word(kept_[at], "what") && !view_.is_mark(i + 1))
      return true;
  }
  // "we did not foresee a [July] like that"
  const bool some =
      follows && (view_.is_word(kept_.back(), "a") || view_.is_word(kept_.back(), "an"));
  if (some && view_.has(view_.past_date(i), words::preposition)) return true;
  if (follows && (takes_dates(view_, kept_.back()) || view_.date_at(kept_.back()))) return true;
  if (follows && (view_.is_word(kept_.back(), "of") || is_described(kept_.back(), i))) return true;
  const bool opens = kept_.empty() || view_.has(kept_.back(), words::coordinator) ||
                     view_.is_word(kept_.back(), "that") || view_.mark_at(kept_.back(), ',');
  const uint32_t joint = view_.past_date(i);  // "[July] and August will be"
  const bool joined = view_.has(joint, words::coordinator) && view_.date_at(joint + 1) &&
                      is_subject(view_, joint + 1);
  if (opens && (joined || is_subject(view_, i))) return true;
  const bool asked = follows && (is_object(view_, i) || is_predicate(view_, i) ||
                                 ends_denial(kept_.back()) || is_set_for(kept_.back()));
  return asked || leads_on(view_, i);
}

// "said Friday, May 3, 2019[,] that": the comma that a date with a year of its own ends with.
bool Line::closes_date(uint32_t comma) const {
  if (comma == view_.range.begin || !view_.date_at(comma - 1) || kept_.back() + 1 == comma)
    return false;
  bool own = false;
  uint32_t i = comma;
  while (i > view_.range.begin && view_.date_at(i - 1)) own |= view_.mark_at(--i, ',');
  return own && i > view_.range.begin && !view_.mark_at(i - 1, ',') && kept_.size() > 1;
}

// "a challenging [summer]": the date is what the words before it describe.
bool Line::is_described(uint32_t before, uint32_t date) const {
  const std::string_view word = view_.shape->words(before);
  const bool ing = word.size() > 5 && word.substr(word.size() - 3) == "ing";
  return (ing || ranks(view_, before) ||
          view_.has(before, words::adjective | words::adjective_ed)) &&
         before > view_.range.begin &&
         ((ranks(view_, before) && view_.past_date(date) == date + 1) ||
          !view_.has(date, words::weekday | words::month)) &&
         view_.has(before - 1, words::determiner | words::pronoun_possessive) &&
         view_.token(date).kind == TokenKind::word;
}

// "was scheduled for [May 3]", "is targeted for [2025]": nothing is told without the day.
bool Line::is_set_for(uint32_t before) const {
  constexpr std::array<std::string_view, 5> kSet = {"scheduled", "targeted", "slated", "planned",
                                                    "earmarked"};
  constexpr std::array<std::string_view, 3> kDue = {"in", "on", "by"};
  if (before > view_.range.begin && view_.is_word(before - 1, "due") &&
      view_.is_one_of(before, kDue))
    return true;
  // "signed a contract that runs until [2028]"
  constexpr std::array<std::string_view, 6> kLasting = {"runs",  "run",     "running",
                                                        "lasts", "expires", "valid"};
  constexpr std::array<std::string_view, 4> kTo = {"until", "to", "through", "till"};
  if (before > view_.range.begin && view_.is_one_of(before, kTo) &&
      view_.is_one_of(before - 1, kLasting))
    return true;
  return view_.is_word(before, "for") && before > view_.range.begin &&
         view_.is_one_of(before - 1, kSet);
}

// "did not open until [1914], six years late": without its day the denial says something else.
bool Line::ends_denial(uint32_t before) const {
  return view_.is_word(before, "until") && std::any_of(kept_.begin(), kept_.end(), [&](uint32_t i) {
           return !is_own(i) && (view_.has(i, words::negator) || view_.is_word(i, "nothing"));
         });
}

// "before [Friday] prayers": the word before the date leads to the noun after it.
bool Line::leads_to_noun(uint32_t before, uint32_t date) const {
  constexpr std::array<std::string_view, 5> kLeading = {"before", "after", "during", "following",
                                                        "despite"};
  const uint32_t noun = view_.past_date(date);
  // "his estimate for [fourth-quarter] profits"
  bool compound = false;
  for (uint32_t i = date + 1; i < noun; ++i)
    compound |= view_.mark_at(i, '-') && view_.token(i).glued;
  const bool leads =
      view_.is_one_of(before, kLeading) || (compound && view_.is_word(before, "for"));
  return leads && view_.range.contains(noun) && !view_.is_mark(noun) && !view_.token(noun).glued &&
         !view_.has(noun, words::determiner | words::preposition | words::auxiliary | words::be |
                              words::coordinator | words::subordinator | words::pronoun_subject |
                              words::verb_past | words::adverb);
}

// "opened [as early as] 8:30 a.m."
bool Line::compares_date() const {
  return kept_.size() > 3 && view_.is_word(kept_.back(), "as") &&
         view_.is_word(kept_[kept_.size() - 3], "as");
}

// "paid most of them [back] in 2017": it belongs to the verb.
bool Line::gives_back() const {
  constexpr std::array<std::string_view, 16> kVerbs = {
      "paid", "pay",  "gave", "give", "given", "sent", "brought", "went",
      "go",   "came", "come", "took", "taken", "got",  "bought",  "won"};
  return std::any_of(kept_.begin(), kept_.end(),
                     [&](uint32_t i) { return !is_own(i) && view_.is_one_of(i, kVerbs); });
}

// With the words that lead to it: "[in] March [and] April", "[all] this week".
void Line::leave_out_date(uint32_t date) {
  constexpr std::array<std::string_view, 6> kLeading = {"all",  "just",  "only",
                                                        "even", "early", "late"};
  if (kept_.empty() || kept_.back() + 1 != date) return;
  const uint32_t before = kept_.back();
  if (leads_to_noun(before, date)) return;
  const bool second = view_.has(before, words::coordinator) && view_.date_at(before - 1);
  const bool leads = view_.is_one_of(before, kLeading);
  if (compares_date()) return kept_.resize(kept_.size() - 3);
  if (second || leads || links_date(view_, before)) kept_.pop_back();
  // "[On the following] Monday, she left"
  const bool article = !kept_.empty() && kept_.back() + 2 >= date &&
                       view_.is_word(kept_.back(), "the") &&
                       view_.mark_at(view_.past_date(date), ',');
  if (article) kept_.pop_back();
  if (article && !kept_.empty() && links_date(view_, kept_.back())) kept_.pop_back();
  constexpr std::array<std::string_view, 7> kHowNear = {"sometime", "shortly",     "soon", "right",
                                                        "just",     "immediately", "late"};
  const bool near = !kept_.empty() && kept_.back() + 2 >= date &&
                    view_.is_one_of(kept_.back(), kHowNear) &&
                    (kept_.back() != before || view_.is_word(before, "sometime"));
  if (near) kept_.pop_back();
  // "[back in] 2002"
  const bool back = !kept_.empty() && kept_.back() + 1 == before &&
                    view_.is_word(kept_.back(), "back") && view_.is_word(before, "in") &&
                    !gives_back();
  if (back) kept_.pop_back();
}

// "marked the end of 2019" ends with what was marked.
bool Line::names_its_date() const {
  size_t at = kept_.size();
  while (at > 0 && view_.date_at(kept_[at - 1])) --at;
  const bool whole = !view_.date_at(kept_.back() + 1);
  if (whole && is_other_date(kept_.back())) return true;
  if (whole && at > 0 && is_length_noun(view_, kept_[at - 1])) return true;
  if (whole && at < kept_.size() && at > 0 && is_compared_within(kept_[at])) return true;
  if (view_.is_word(kept_.back(), "century")) return true;  // "the first of the 21st century"
  if (at > 0 && (is_object(view_, kept_[at]) || is_predicate(view_, kept_[at]))) return true;
  if (at > 0 && (ends_denial(kept_[at - 1]) || is_set_for(kept_[at - 1]))) return true;
  return at > 0 && (takes_dates(view_, kept_[at - 1]) || is_described(kept_[at - 1], kept_[at]));
}

// "at 6 p.m. [local time]", "Friday [ET]"
bool Line::is_of_clock(uint32_t i) const {
  const bool after =
      i > view_.range.begin && view_.date_at(i - 1) && (kept_.empty() || kept_.back() + 1 != i);
  const bool second = view_.is_word(i, "time") && view_.is_word(i - 1, "local") &&
                      (kept_.empty() || kept_.back() + 1 != i);
  if (second) return true;
  if (!after) return false;
  return (view_.is_word(i, "local") && view_.is_word(i + 1, "time")) || is_time_zone(view_, i);
}

}  // namespace dateline
