// Where a line ends: at the end of a phrase, with nothing left hanging.
#include <algorithm>
#include <array>

#include "extractor/events/headline/line.h"
#include "extractor/events/headline/line_words.h"
#include "extractor/events/headline/phrase_end.h"
#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

constexpr size_t kFewestWords = 6;      // a line that is cut keeps so many
constexpr size_t kFewestAfterCore = 3;  // and so many after the word that it may not lose

// "The [Times]", "Sri Lanka [Is]": a word of a name is not the small word that looks like it.
bool is_of_name(const SentenceView& view, uint32_t i) {
  return i > view.range.begin && view.token(i).capital && view.token(i - 1).capital &&
         view.token(i).kind == TokenKind::word;
}

// "began when six men[, armed]": a conjunction whose verb was cut with the rest.
bool leads_to_verb(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 11> kLeading = {"when",  "while", "because", "although",
                                                         "that",  "which", "who",     "if",
                                                         "where", "whose", "whether"};
  return view.has(i, words::subordinator | words::pronoun_relative) && view.is_one_of(i, kLeading);
}

}  // namespace

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
  // "charged with [abusing] and mocking them"
  if (full_ && view_.has(i, words::verb_ing) && view_.has(i - 1, words::preposition) &&
      view_.has(i + 1, words::coordinator))
    return true;
  constexpr std::array<std::string_view, 3> kLeading = {"according", "just", "shortly"};
  if (view_.is_one_of(i, kLeading)) return true;
  // "the first of those"
  const bool stands_for_noun = view_.has(i, words::pronoun_object | words::adverb) ||
                               (view_.has(i, words::pronoun_subject) && kept_.size() > 1 &&
                                view_.has(kept_[kept_.size() - 2], words::preposition));
  return !stands_for_noun && view_.has(i, words::preposition | words::determiner |
                                              words::coordinator | words::subordinator |
                                              words::pronoun_relative | words::pronoun_possessive);
}

}  // namespace dateline
