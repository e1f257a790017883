#include "extractor/events/headline/line.h"

#include <algorithm>
#include <array>

#include "extractor/events/headline/phrase_end.h"
#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

constexpr size_t kFewestWords = 6;      // a line that is cut keeps so many
constexpr size_t kFewestAfterCore = 3;  // and so many after the word that it may not lose

constexpr size_t kMarksExpected = 10;  // beside so many words

constexpr size_t kBytesExpected = 8;  // of a word and its space

// Words that the sentence does not have.
constexpr uint32_t kThe = 0xffffffff;  // in place of a date that owns what follows
constexpr uint32_t kWas = 0xfffffffe;
constexpr uint32_t kWere = 0xfffffffd;

char in_small(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

// "broke out", "was called off": part of the verb, whatever follows it.
bool is_particle(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 12> kParticles = {"up",    "down",  "out",     "off",
                                                           "away",  "back",  "apart",   "aboard",
                                                           "ahead", "along", "forward", "together"};
  return view.is_one_of(i, kParticles);
}

// "took over [last summer]": part of the verb, not "over last summer".
bool is_taken_over(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 5> kTaking = {"take", "takes", "took", "taken", "taking"};
  return view.is_word(i, "over") && i > view.range.begin && view.is_one_of(i - 1, kTaking);
}

bool links_date(const SentenceView& view, uint32_t i) {
  if (view.token(i).capital && i > view.lead_in) return false;  // "Ms [Toward] last night"
  return !is_taken_over(view, i) && view.has(i, words::preposition) && !view.is_word(i, "of") &&
         !view.is_word(i, "with") && !is_particle(view, i);
}

// "The [Times]", "Sri Lanka [Is]": a word of a name is not the small word that looks like it.
bool is_of_name(const SentenceView& view, uint32_t i) {
  return i > view.range.begin && view.token(i).capital && view.token(i - 1).capital &&
         view.token(i).kind == TokenKind::word;
}

bool is_counted(const SentenceView& view, uint32_t i) {
  return !view.is_mark(i) && !view.token(i).glued;
}

// "marked the end of 2019": what is marked is the date itself.
bool takes_dates(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 6> kMarking = {"marked",     "marks",    "marking",
                                                        "celebrated", "observed", "commemorated"};
  return view.is_one_of(i, kMarking);
}

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

// "His best season was [2015]": the date is what the verb says of its subject.
bool is_predicate(const SentenceView& view, uint32_t date) {
  if (date == view.range.begin || !view.has(date - 1, words::be)) return false;
  const uint32_t after = view.past_date(date);
  return !view.range.contains(after) || view.is_mark(after);
}

// "[a year before] the bombings": what follows belongs to the words that count from it.
bool leads_on(const SentenceView& view, uint32_t date) {
  constexpr std::array<std::string_view, 5> kLeading = {"before", "after", "since", "until",
                                                        "from"};
  const uint32_t end = view.past_date(date);
  return view.is_one_of(end - 1, kLeading) && view.range.contains(end) && !view.is_mark(end);
}

// "began when six men[, armed]": a conjunction whose verb was cut with the rest.
bool leads_to_verb(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 11> kLeading = {"when",  "while", "because", "although",
                                                         "that",  "which", "who",     "if",
                                                         "where", "whose", "whether"};
  return view.has(i, words::subordinator | words::pronoun_relative) && view.is_one_of(i, kLeading);
}

}  // namespace

Line::Line(const SentenceView& view, size_t most_words) : view_(view), most_(most_words) {
  kept_.reserve(most_words + kMarksExpected);
}

bool Line::is_own(uint32_t kept) {
  return kept >= kWere;
}

void Line::take(TokenRange range) {
  const bool gap = !kept_.empty() && !is_own(kept_.back()) && kept_.back() + 1 != range.begin;
  if (gap && view_.mark_at(kept_.back(), ',')) kept_.pop_back();
  for (uint32_t i = range.begin; i < range.end && !full_; ++i) {
    if (is_plain(i)) {
      keep(i);
    } else if (view_.mark_at(i, '(')) {
      while (i < range.end && !view_.mark_at(i, ')')) ++i;  // an aside
    } else if (!view_.mark_at(i, ')')) {
      take(i);
    }
  }
}

void Line::add_was(bool several) {
  kept_.push_back(several ? kWere : kWas);
  ++words_;
}

bool Line::tells_enough(uint32_t core) const {
  const auto at = std::find(kept_.begin(), kept_.end(), core);
  return at != kept_.end() &&
         (!full_ || ends_well_ || static_cast<size_t>(kept_.end() - at) > kFewestAfterCore);
}

// "four men, three [of whom]": the counting belongs to what is left out.
void Line::drop_count_of_relative() {
  if (kept_.size() < 3 || kept_.back() + 1 >= view_.range.end) return;
  const uint32_t next = kept_.back() + 1;
  const bool relative = view_.is_word(next, "whom") || view_.is_word(next, "which");
  if (!relative || !view_.is_word(kept_.back(), "of")) return;
  size_t comma = kept_.size() - 1;
  while (comma > 0 && comma + 5 > kept_.size() && !view_.mark_at(kept_[comma], ',')) --comma;
  if (comma > 0 && view_.mark_at(kept_[comma], ',')) kept_.resize(comma);
}

// "had 3,000 likes[, a day] after it fell": an apposition of a few words that goes on.
void Line::drop_opened_apposition(uint32_t core) {
  constexpr size_t kFew = 4;  // tokens, the comma among them
  const uint32_t last = kept_.empty() || is_own(kept_.back()) ? view_.range.end : kept_.back();
  if (!view_.range.contains(last + 1) || view_.is_mark(last + 1)) return;
  for (size_t at = kept_.size(); at-- > 1 && at + kFew >= kept_.size() && kept_[at] != core;) {
    if (is_own(kept_[at]) || view_.has(kept_[at], words::coordinator | words::any_verb)) return;
    if (view_.mark_at(kept_[at], ',')) return kept_.resize(at);
  }
}

void Line::finish(uint32_t core) {
  if (full_) retreat(core);
  trim(core);
  ends_well_ = ends_at_phrase();
}

// "is clearer [as an officer], using a code, says so": a conjunction, its noun, and a comma after
// which the noun is only described; its verb is left out.
void Line::drop_half_clause(uint32_t core) {
  constexpr size_t kLongest = 6;  // tokens
  constexpr std::array<std::string_view, 3> kLeading = {"as", "when", "while"};
  constexpr WordBits kDescribes =
      words::verb_ing | words::verb_participle | words::pronoun_relative;
  if (kept_.size() < kLongest || is_own(kept_.back())) return;
  const uint32_t comma = kept_.back() + 1;
  if (!view_.mark_at(comma, ',') || !view_.has(comma + 1, kDescribes)) return;
  for (size_t at = kept_.size(); at-- > 1 && at + kLongest > kept_.size() && kept_[at] != core;) {
    if (is_own(kept_[at]) || is_verb(kept_[at])) return;
    if (!view_.is_one_of(kept_[at], kLeading)) continue;
    if (view_.has(kept_[at] + 1, words::determiner)) kept_.resize(at);
    return;
  }
}

// What is left hanging.
void Line::trim(uint32_t core) {
  drop_half_clause(core);
  drop_opened_apposition(core);
  drop_count_of_relative();
  while (kept_.size() > 1 && kept_.back() != core && !ends_sentence() &&
         (view_.date_at(kept_.back()) || dangling(kept_.back()))) {
    if (view_.date_at(kept_.back()) && names_its_date()) return;
    kept_.pop_back();
  }
  // "on Saturday [and again] on Tuesday"
  if (kept_.size() > 3 && view_.has(kept_.back(), words::adverb) &&
      view_.has(kept_[kept_.size() - 2], words::coordinator))
    kept_.resize(kept_.size() - 2);
  // "move to a plane[, but, eventually]"
  if (kept_.size() > 4 && is_adverb(view_, kept_.back()) &&
      view_.mark_at(kept_[kept_.size() - 2], ',') &&
      view_.has(kept_[kept_.size() - 3], words::coordinator))
    kept_.resize(kept_.size() - (view_.mark_at(kept_[kept_.size() - 4], ',') ? 4 : 3));
  // "issued a warning [saying]": what was said is left out
  if (kept_.size() > 3 && !is_own(kept_.back()) && view_.has(kept_.back(), words::saying) &&
      view_.has(kept_.back(), words::verb_ing) && !view_.has(kept_.back(), words::event_noun) &&
      kept_.back() != core)
    kept_.pop_back();
  // "... but added"
  if (kept_.size() > 3 && view_.has(kept_.back(), words::saying) &&
      view_.has(kept_[kept_.size() - 2], words::coordinator))
    kept_.resize(kept_.size() - 2);
}

// "[confirmed] that.": a sentence that ends with a small word may, and so may what is cut from it.
bool Line::ends_sentence() const {
  const uint32_t last = kept_.back();
  if (full_ || is_own(last) || view_.is_mark(last) || view_.date_at(last)) return false;
  if (!view_.has(last, words::pronoun_relative | words::pronoun_possessive)) return false;
  return view_.mark_at(last + 1, '.') && last + 2 >= view_.range.end;
}

// "'four cases'": single marks come in pairs; one alone after a word is its apostrophe.
bool Line::is_quotation_mark(uint32_t i) {
  if (view_.mark_at(i, '"')) return true;
  if (!view_.mark_at(i, '\'')) return false;
  const bool opens = !view_.token(i).glued;
  const bool goes_on = view_.range.contains(i + 1) && view_.token(i + 1).glued &&
                       view_.token(i + 1).kind == TokenKind::word;
  if (opens && goes_on && view_.is_word(i + 1, "s")) return false;  // "Cincinnati Zoo 's"
  const bool closes = in_quotes_ && !opens && !goes_on;
  if (opens || closes) in_quotes_ = opens;
  return opens || closes;
}

bool Line::is_left_out(uint32_t i) const {
  // "over the summer [months]"
  if (view_.is_word(i, "months") && i > view_.range.begin && view_.date_at(i - 1)) return true;
  if (kept_.empty() && view_.is_mark(i) && !view_.mark_at(i, '$')) return true;
  if (is_of_clock(i)) return true;
  // the 's of "Friday's"
  if (view_.token(i).glued && i > view_.range.begin && view_.date_at(i - 1) && !view_.is_mark(i))
    return kept_.empty() || kept_.back() + 1 != i;
  if (!view_.mark_at(i, ',')) return false;
  return kept_.empty() || view_.is_mark(kept_.back()) || closes_date(i);
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

// Most words: no mark, and neither a date's nor beside one; what it stands among changes nothing.
bool Line::is_plain(uint32_t i) const {
  return view_.range.contains(i) && !view_.is_mark(i) && !view_.date_at(i) &&
         !view_.date_at(i - 1) && !view_.date_at(i + 1) && !view_.is_word(i, "time");
}

void Line::take(uint32_t i) {
  const bool follows = !kept_.empty() && kept_.back() + 1 == i;
  if (view_.date_owns_noun(i)) {
    full_ = words_ == most_;
    if (!full_ && (kept_.empty() || kept_.back() != kThe)) kept_.push_back(kThe), ++words_;
    return;
  }
  if (view_.date_at(i) &&
      !(follows && (takes_dates(view_, kept_.back()) || (view_.date_at(kept_.back()))))) {
    // "the epidemic of 1918", "a challenging summer"
    const bool described =
        follows && (view_.is_word(kept_.back(), "of") || is_described(kept_.back(), i));
    const bool opens = kept_.empty() || view_.has(kept_.back(), words::coordinator) ||
                       view_.is_word(kept_.back(), "that") || view_.mark_at(kept_.back(), ',');
    const bool needed = (opens && is_subject(view_, i)) ||
                        (follows && (is_object(view_, i) || is_predicate(view_, i) ||
                                     ends_denial(kept_.back()) || is_set_for(kept_.back())));
    if (!described && !needed && !leads_on(view_, i)) return leave_out_date(i);
  }
  if (is_quotation_mark(i) || is_left_out(i)) return;
  if (words_ == most_ && links_date(view_, i) && view_.date_at(i + 1) &&
      !view_.date_owns_noun(i + 1))
    return;
  keep(i);
}

// While there is room.
void Line::keep(uint32_t i) {
  const bool counted = is_counted(view_, i);
  full_ = counted && words_ == most_;
  if (full_) return;
  words_ += counted;
  kept_.push_back(i);
}

// "a challenging [summer]": the date is what the words before it describe.
bool Line::is_described(uint32_t before, uint32_t date) const {
  const std::string_view word = view_.shape->words(before);
  const bool ing = word.size() > 5 && word.substr(word.size() - 3) == "ing";
  return (ing || view_.has(before, words::adjective | words::adjective_ed)) &&
         before > view_.range.begin && !view_.has(date, words::weekday | words::month) &&
         view_.has(before - 1, words::determiner | words::pronoun_possessive) &&
         view_.token(date).kind == TokenKind::word;
}

// "was scheduled for [May 3]", "is targeted for [2025]": nothing is told without the day.
bool Line::is_set_for(uint32_t before) const {
  constexpr std::array<std::string_view, 5> kSet = {"scheduled", "targeted", "slated", "planned",
                                                    "earmarked"};
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
                    view_.is_word(kept_.back(), "back") && view_.is_word(before, "in");
  if (back) kept_.pop_back();
}

// "marked the end of 2019" ends with what was marked.
bool Line::names_its_date() const {
  size_t at = kept_.size();
  while (at > 0 && view_.date_at(kept_[at - 1])) --at;
  if (view_.is_word(kept_.back(), "century")) return true;  // "the first of the 21st century"
  if (at > 0 && (is_object(view_, kept_[at]) || is_predicate(view_, kept_[at]))) return true;
  if (at > 0 && (ends_denial(kept_[at - 1]) || is_set_for(kept_[at - 1]))) return true;
  return at > 0 && (takes_dates(view_, kept_[at - 1]) || is_described(kept_[at - 1], kept_[at]));
}

// "at 6 p.m. [local time]", "Friday [ET]"
bool Line::is_of_clock(uint32_t i) const {
  constexpr std::array<std::string_view, 5> kZones = {"et", "gmt", "bst", "est", "edt"};
  const bool after = i > view_.range.begin && view_.date_at(i - 1);
  const bool second = view_.is_word(i, "time") && view_.is_word(i - 1, "local");
  if (second) return true;
  if (!after) return false;
  return (view_.is_word(i, "local") && view_.is_word(i + 1, "time")) || view_.is_one_of(i, kZones);
}

// "the health effects [of]" can end there, "a total [of]", "three [of]" cannot.
bool Line::may_end_before_of(size_t at) const {
  constexpr std::array<std::string_view, 22> kAmounts = {
      "total", "number",   "thousands", "hundreds", "dozens", "millions", "series", "group",
      "pair",  "majority", "rest",      "part",     "end",    "start",    "kind",   "lack",
      "one",   "most",     "excess",    "front",    "spite",  "terms"};
  const uint32_t before = kept_[at - 1];
  if (is_own(before) || view_.token(before).kind != TokenKind::word || dangling(before))
    return false;
  // "at the request [of]", "with the aim [of]": such a noun is half a preposition
  const bool led = before >= view_.range.begin + 2 && !view_.token(before).capital &&
                   view_.is_word(before - 1, "the") && view_.has(before - 2, words::preposition) &&
                   !view_.is_word(before - 2, "of");
  if (led) return false;
  return !view_.is_one_of(before, kAmounts);
}

// The first token that is told no more if the line has so many words; past a date, which is told
// nowhere.
uint32_t Line::left_out_after(size_t at) const {
  uint32_t next = at < kept_.size() && !is_own(kept_[at]) ? kept_[at] : kept_[at - 1] + 1;
  if (links_date(view_, next) && view_.date_at(next + 1)) ++next;
  return view_.past_date(next);
}

// The last place where a phrase ends, behind what may not be lost; 0 if there is none.
size_t Line::phrase_end(uint32_t core) const {
  size_t words = words_;
  for (size_t at = kept_.size(); at > 1 && kept_[at - 1] != core && words >= kFewestWords; --at) {
    const uint32_t last = kept_[at - 1];
    if (!is_own(last) && may_end_between(view_, last, left_out_after(at)) && has_verbs(at))
      return at;
    words -= is_own(last) || is_counted(view_, last);
  }
  return 0;
}

// A verb, as far as its form and the word before it tell: not "armed" after a comma, "with rifles".
bool Line::is_verb(uint32_t i) const {
  constexpr WordBits kVerb =
      words::verb_past | words::verb_s | words::verb_base | words::auxiliary | words::be;
  constexpr WordBits kOfNoun = words::preposition | words::determiner | words::coordinator |
                               words::adjective | words::pronoun_possessive;
  if (!view_.has(i, kVerb) || view_.mark_at(i - 1, ',')) return false;
  // "that [work] on the bridge": what follows a conjunction is its subject
  constexpr WordBits kSure = words::verb_past | words::verb_s | words::auxiliary | words::be;
  if (view_.has(i - 1, words::subordinator) && !view_.has(i, kSure)) return false;
  return view_.has(i, words::auxiliary | words::be) || !view_.has(i - 1, kOfNoun);
}

// Whether what the last conjunction before a place leads to has its verb before it.
bool Line::has_verbs(size_t at) const {
  while (at-- > 0) {
    if (is_own(kept_[at]) || is_verb(kept_[at])) return true;
    if (leads_to_verb(view_, kept_[at])) return false;
  }
  return true;
}

bool Line::ends_before_of() const {
  return full_ && !kept_.empty() && !is_own(kept_.back()) &&
         view_.is_word(left_out_after(kept_.size()), "of");
}

// Nothing that belongs to the line's last word follows it.
bool Line::ends_at_phrase() const {
  if (!full_ || kept_.empty() || is_own(kept_.back())) return true;
  const uint32_t next = left_out_after(kept_.size());
  if (view_.is_word(next, "of")) return may_end_before_of(kept_.size());
  return may_end_between(view_, kept_.back(), next) && has_verbs(kept_.size());
}

// The line was cut: back to where a phrase ended, if it can be not much before the cut.
void Line::retreat(uint32_t core) {
  if (const size_t end = phrase_end(core); end > 0) return kept_.resize(end);
  size_t at = kept_.size();
  size_t words = words_;
  size_t of = 0;  // where it could end before the last "of"
  while (at > 0 && words > kFewestWords) {
    const uint32_t i = kept_[--at];
    if (i == core) break;
    words -= is_own(i) || is_counted(view_, i);
    if (is_own(i)) continue;
    if (view_.is_word(i, "of")) {
      if (of == 0 && at > 0 && may_end_before_of(at)) of = at;
      continue;
    }
    const bool ends = view_.mark_at(i, ',') || view_.mark_at(i, ';') ||
                      view_.has(i, words::preposition | words::subordinator | words::coordinator |
                                       words::pronoun_relative);
    if (ends && at > 0 && kept_[at - 1] != core)
      return kept_.resize(of > at + kFewestAfterCore ? of : at);
  }
  if (of > 0) kept_.resize(of);
}

// "a ruling [calling for peace]", but not "a ruling" itself, nor "in dissenting".
bool Line::is_cut_participle(uint32_t i) const {
  // "allegations [related to the case]"
  if (view_.has(i, words::verb_participle) && !view_.has(i, words::verb_ing | words::adjective_ed))
    return i > view_.range.begin && view_.has(i + 1, words::preposition) &&
           view_.token(i - 1).kind == TokenKind::word &&
           !view_.has(i - 1, words::auxiliary | words::be | words::adverb | words::determiner |
                                 words::adjective | words::preposition);
  return view_.has(i, words::verb_ing) && i > view_.range.begin &&
         !view_.has(i - 1, words::determiner | words::adjective | words::preposition |
                               words::pronoun_possessive | words::be);
}

bool Line::dangling(uint32_t i) const {
  if (is_own(i)) return true;
  if (view_.is_mark(i)) return !view_.mark_at(i, ')') && !view_.mark_at(i, '%');
  if (view_.has(i, words::negator)) return true;
  // "what life was like"
  if (view_.is_word(i, "like") && view_.has(i - 1, words::be)) return false;
  if (view_.is_word(i, "another") && view_.is_word(i - 1, "or")) return false;  // "one or another"
  if (is_of_name(view_, i) || (!full_ && is_particle(view_, i))) return false;
  // "was sworn [in] on Monday"
  if (view_.has(i, words::preposition) && view_.has(i - 1, words::any_verb) &&
      ((view_.has(i + 1, words::preposition) && view_.date_at(i + 2)) || view_.is_mark(i + 1)))
    return false;
  if (full_ && (view_.has(i, words::auxiliary | words::be) || is_cut_participle(i))) return true;
  if (view_.is_word(i, "according") || view_.is_word(i, "just") || view_.is_word(i, "shortly"))
    return true;
  // "the first of those"
  const bool stands_for_noun = view_.has(i, words::pronoun_object | words::adverb) ||
                               (view_.has(i, words::pronoun_subject) && kept_.size() > 1 &&
                                view_.has(kept_[kept_.size() - 2], words::preposition));
  return !stands_for_noun && view_.has(i, words::preposition | words::determiner |
                                              words::coordinator | words::subordinator |
                                              words::pronoun_relative | words::pronoun_possessive);
}

std::string Line::text() const {
  std::string out;
  out.reserve(kept_.size() * kBytesExpected);
  for (size_t i = 0; i < kept_.size(); ++i) {
    if (is_own(kept_[i])) {
      const std::string_view own = kept_[i] == kThe ? "the" : kept_[i] == kWas ? "was" : "were";
      (out += out.empty() ? "" : " ") += own;
      continue;
    }
    const Token& t = view_.token(kept_[i]);
    const bool follows = i > 0 && !is_own(kept_[i - 1]) && kept_[i] == kept_[i - 1] + 1;
    const bool close =
        t.kind == TokenKind::punctuation && (t.mark == ',' || t.mark == ')' || t.mark == ';');
    const bool contracted = t.glued && view_.is_possessive(kept_[i]);  // "a twist [that]'s new"
    if (i > 0 && !(follows && t.glued) && !close && !contracted) out += ' ';
    const bool moved = i > 0 && kept_[i] == view_.range.begin && t.capital && !t.all_caps &&
                       view_.has(kept_[i], words::any_verb | words::determiner | words::adverb);
    const size_t at = out.size();
    out += view_.shape->words(kept_[i]);
    if (moved) out[at] = in_small(out[at]);  // it opened the sentence, and the line it does not
  }
  return out;
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  return text;
}

std::string uncapitalised(std::string text) {
  if (!text.empty()) text[0] = in_small(text[0]);
  return text;
}

}  // namespace dateline
