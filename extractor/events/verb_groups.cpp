#include "extractor/events/verb_groups.h"

namespace dateline {
namespace {

constexpr WordBits kNounBefore =
    words::determiner | words::pronoun_possessive | words::adjective | words::preposition;

// Reads one group from its first token on.
class GroupReader {
 public:
  GroupReader(const SentenceView& view, uint32_t begin) : view_(view), at_(begin) {
    group_.tokens = {begin, begin};
  }

  bool read() {
    while (auxiliary() || between()) {
    }
    if (!main_verb()) return lone_auxiliary();
    while (complement()) {
    }
    group_.tokens.end = at_;
    return true;
  }
  [[nodiscard]] const VerbGroup& group() const { return group_; }

 private:
  [[nodiscard]] bool has(WordBits wanted) const {
    return view_.has(at_, wanted) && !view_.date_at(at_);
  }

  bool auxiliary() {
    if (!has(words::auxiliary | words::be)) return false;
    const bool bare = !any_auxiliary_;
    if (has(words::modal_future)) group_.future = true;
    if (has(words::modal_possible)) group_.possible = true;
    if (has(words::past_auxiliary) && bare) group_.past = true;
    if (has(words::aux_have)) have_ = true;
    if (has(words::be)) be_ = true, have_before_be_ = have_;
    if (bare && !has(words::be) && !has(words::auxiliary)) return false;
    any_auxiliary_ = true;
    last_auxiliary_ = at_;
    negator_in_word();
    ++at_;
    return true;
  }

  // "didn't", "won't": the negator is in the auxiliary.
  void negator_in_word() {
    if (has(words::negator)) group_.negated = true;
  }

  bool between() {
    if (!any_auxiliary_) return false;
    if (has(words::negator)) {
      group_.negated = true;
    } else if (view_.is_word(at_, "to") && view_.has(at_ + 1, words::verb_base | words::be) &&
               be_) {
      group_.future = true;  // "is to meet"
    } else if (!has(words::adverb) && !adverb_by_ending()) {
      return false;
    }
    ++at_;
    return true;
  }

  [[nodiscard]] bool adverb_by_ending() const {
    if (!view_.range.contains(at_) || view_.token(at_).kind != TokenKind::word) return false;
    const std::string_view word = view_.shape->words(at_);
    return word.size() > 4 && word.substr(word.size() - 2) == "ly" && !has(words::any_verb);
  }

  bool main_verb() {
    const WordBits wanted =
        any_auxiliary_ ? words::any_verb
                       : words::verb_past | words::verb_s | words::verb_ing | words::verb_base;
    if (!has(wanted)) return false;
    group_.head = at_;
    classify_head();
    ++at_;
    return true;
  }

  void classify_head() {
    const bool participle = has(words::verb_participle);
    if (be_ && participle && !has(words::verb_ing)) group_.passive = true;
    if (be_ && has(words::verb_ing)) group_.progressive = true;
    group_.perfect = have_;
    if (!any_auxiliary_ && has(words::verb_past)) group_.past = true;
    group_.finite = any_auxiliary_ || has(words::verb_past | words::verb_s);
    properties();
  }

  void properties() {
    group_.saying = has(words::saying);
    group_.light = has(words::light);
    group_.continuing = group_.continuing || has(words::continuing);
    if (has(words::ending)) ending_ = true;
    planning_ = has(words::planning | words::planned_cue);
  }

  // "plans to meet", "continued to provide", "refused to sign": the content is the second verb.
  bool complement() {
    const bool hands_on = planning_ || ending_ || group_.continuing || group_.light ||
                          view_.has(group_.head, words::be);
    uint32_t to = at_;
    if (!hands_on || !view_.is_word(to, "to")) return false;
    ++to;
    if (view_.has(to, words::be) && view_.has(to + 1, words::verb_participle))
      ++to, group_.passive = true;
    if (!view_.has(to, words::verb_base | words::verb_participle) || view_.date_at(to))
      return false;
    if (planning_) group_.future = true;
    if (ending_) group_.ended = true;
    at_ = group_.head = to;
    const bool kept_past = group_.past;
    properties();
    group_.past = kept_past;
    ++at_;
    return true;
  }

  // "was", "has": a verb of its own where no other follows.
  bool lone_auxiliary() {
    if (!any_auxiliary_ || group_.future || group_.possible) return false;
    group_.head = last_auxiliary_;
    group_.finite = true;
    group_.copula = be_;
    group_.perfect = have_ && be_;
    group_.tokens.end = last_auxiliary_ + 1;
    return true;
  }

  const SentenceView& view_;
  uint32_t at_;
  VerbGroup group_;
  bool any_auxiliary_ = false;
  bool be_ = false;
  bool have_ = false;
  bool have_before_be_ = false;
  bool planning_ = false;
  bool ending_ = false;
  uint32_t last_auxiliary_ = 0;
};

bool is_capital_inside(const SentenceView& view, uint32_t i) {
  return view.token(i).capital && i != view.range.begin;
}

// A word that can be verb or noun is a noun after a determiner, a possessive or a preposition, and
// when it names an event and no subject stands before it.
bool could_be_noun(const SentenceView& view, uint32_t i) {
  if (i == view.range.begin) return true;
  const uint32_t before = i - 1;
  if (view.has(before, kNounBefore) && !view.has(before, words::pronoun_subject | words::adverb))
    return true;
  return view.is_word(before, "'s") || view.mark_at(before, '-') || view.mark_at(i + 1, '-');
}

// "the planned summit", "a limited role": a participle inside a noun phrase.
bool is_attribute(const SentenceView& view, uint32_t i) {
  if (i == view.range.begin || view.mark_at(i + 1, '-') || view.mark_at(i - 1, '-')) return true;
  const bool opens =
      view.has(i - 1, words::determiner | words::pronoun_possessive) || view.is_word(i - 1, "'s");
  if (!opens && !view.has(i - 1, words::adjective | words::preposition)) return false;
  return !view.has(i - 1, words::pronoun_subject | words::pronoun_relative) ||
         view.has(i - 1, words::pronoun_possessive);
}

bool starts_group(const SentenceView& view, uint32_t i) {
  if (view.date_at(i) || is_capital_inside(view, i)) return false;
  if (view.has(i, words::auxiliary) && !view.has(i, words::month)) {
    return !(view.has(i, words::event_noun) && could_be_noun(view, i));
  }
  if (view.has(i, words::verb_past)) {
    return !view.has(i, words::adjective_ed) && !is_attribute(view, i) &&
           !(view.has(i, words::verb_base) && could_be_noun(view, i));
  }
  if (view.has(i, words::verb_ing))
    return !is_attribute(view, i) || view.has(i - 1, words::preposition);
  if (view.has(i, words::verb_s)) return !could_be_noun(view, i) && !view.has(i, words::event_noun);
  // A bare base is a verb after "to" or after a subject pronoun.
  return view.has(i, words::verb_base) && i > view.range.begin &&
         (view.is_word(i - 1, "to") || view.has(i - 1, words::pronoun_subject)) &&
         !view.has(i, words::month);
}

}  // namespace

void find_verb_groups(const SentenceView& view, std::vector<VerbGroup>& out) {
  out.clear();
  for (uint32_t i = view.range.begin; i < view.range.end;) {
    if (!starts_group(view, i)) {
      ++i;
      continue;
    }
    GroupReader reader(view, i);
    if (!reader.read()) {
      ++i;
      continue;
    }
    out.push_back(reader.group());
    i = reader.group().tokens.end;
  }
}

}  // namespace dateline
