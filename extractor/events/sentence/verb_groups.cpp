#include "extractor/events/sentence/verb_groups.h"

#include <array>

#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

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

  [[nodiscard]] bool word(std::string_view form) const { return view_.is_word(at_, form); }

  bool auxiliary() {
    if (!has(words::auxiliary | words::be)) return false;
    const bool bare = !any_auxiliary_;
    if (bare && !has(words::auxiliary)) return false;
    if (bare) bare_be_ = word("be") || word("being") || word("been");
    if (has(words::modal_future)) group_.future = true;
    if (has(words::modal_possible)) group_.possible = true;
    if (has(words::past_auxiliary) && bare) group_.past = true;
    if (has(words::aux_have)) have_ = true;
    if (has(words::be)) be_ = true;
    if (plain_ && word("be")) plain_ = false;  // "is to [be] closed": its participle follows
    any_auxiliary_ = true;
    last_auxiliary_ = at_;
    if (has(words::negator)) group_.negated = true;  // "didn't", "won't"
    ++at_;
    return true;
  }

  bool between() {
    if (!any_auxiliary_) return false;
    if (yet_to()) return true;
    if (quotes_verb()) return ++at_, true;
    // "did not just lose", "was not only late": it did, and more.
    if (group_.negated && (word("just") || word("only") || word("merely") || word("simply")))
      group_.negated = false;
    if (has(words::negator)) {
      group_.negated = true;
    } else if (be_ && view_.is_word(at_, "to") &&
               view_.has(at_ + 1, words::verb_base | words::be)) {
      group_.future = plain_ = true;  // "is to meet"
    } else if (view_.date_at(at_) || !is_adverb(view_, at_)) {
      return false;
    }
    ++at_;
    return true;
  }

  // "will ["]open a plant", they said, where only the end is quoted.
  [[nodiscard]] bool quotes_verb() const {
    return view_.mark_at(at_, '"') && view_.has(at_ + 1, wanted()) && !view_.token(at_ + 1).capital;
  }

  // "has yet to speak": it did not.
  bool yet_to() {
    if (!view_.is_word(at_, "yet") || !view_.is_word(at_ + 1, "to")) return false;
    group_.negated = plain_ = true;
    at_ += 2;
    return true;
  }

  // The form that the auxiliaries call for: "has fallen", "was falling", "did fall".
  [[nodiscard]] WordBits wanted() const {
    if (!any_auxiliary_) return words::any_verb;
    if (plain_) return words::verb_base;
    if (be_) return words::verb_participle | words::verb_ing;
    if (have_) return words::verb_participle;
    return words::verb_base;
  }

  // "was due to expire", "is set to open"
  bool planned_to() {
    if (!be_ || !has(words::planned_cue) || !view_.is_word(at_ + 1, "to")) return false;
    if (!view_.has(at_ + 2, words::verb_base) || view_.date_at(at_ + 2)) return false;
    at_ += 2;
    group_.future = true;
    return true;
  }

  // "was [denationalized]": after "be" or "have" the ending tells, where no word list does.
  [[nodiscard]] bool is_unlisted_participle() const {
    constexpr size_t kShortest = 5;  // bytes
    if (!(be_ || have_) || plain_ || !view_.range.contains(at_) || view_.date_at(at_)) return false;
    const Token& t = view_.token(at_);
    if (t.kind != TokenKind::word || t.capital || t.entry != Token::kNoEntry) return false;
    const std::string_view word = view_.shape->words(at_);
    return word.size() >= kShortest && word.ends_with("ed") && !word.ends_with("eed") &&
           !word.ends_with("dred") && !word.ends_with("tred");  // "hundred", "hatred"
  }

  // "must self-[isolate]", "was re-[elected]": what is before the hyphen is no verb.
  void skip_prefix() {
    const bool hyphen = view_.mark_at(at_ + 1, '-') && view_.token(at_ + 1).glued;
    if (any_auxiliary_ && hyphen && view_.range.contains(at_ + 2) && view_.token(at_ + 2).glued &&
        !view_.has(at_, wanted()) && view_.has(at_ + 2, wanted()))
      at_ += 2;
  }

  bool main_verb() {
    if (planned_to()) plain_ = true;
    skip_prefix();
    if (is_unlisted_participle()) {
      group_.head = group_.lead = at_++;
      group_.passive = be_;
      group_.perfect = have_;
      group_.finite = !bare_be_;
      return true;
    }
    if (!has(wanted())) return false;
    // "had reported losses", "was operating profit": describing the noun that follows.
    // "is expected to visit" is not.
    if (be_ && !plain_ && has(words::event_noun) && !has(words::verb_participle | words::verb_ing))
      return false;
    group_.head = group_.lead = at_;
    classify_head();
    ++at_;
    return true;
  }

  void classify_head() {
    if (be_ && has(words::verb_participle) && !has(words::verb_ing) && !plain_)
      group_.passive = true;
    if (be_ && has(words::verb_ing)) group_.progressive = true;
    group_.perfect = have_;
    if (!any_auxiliary_ && has(words::verb_past)) group_.past = true;
    group_.finite =
        any_auxiliary_ ? !bare_be_ : has(words::verb_past | words::verb_s) || has_plain_subject();
    group_.weak = !any_auxiliary_ && !has(words::saying) &&
                  (has_plain_subject() || (has(words::verb_s) && !has(words::verb_past)));
    if (!any_auxiliary_ && !group_.finite && has(words::verb_participle) && !has(words::verb_ing))
      group_.passive = true;
    if (!any_auxiliary_ && opens_with_participle(view_, at_)) {
      group_.finite = group_.past = group_.weak = false;
      group_.passive = true;
    }
    group_.infinitive = !group_.finite && (follows_to() || begins_after_to());
    properties();
    group_.planning = planning_;
  }

  [[nodiscard]] bool follows_to() const {
    return at_ > view_.range.begin && view_.is_word(at_ - 1, "to");
  }

  // "to be charged"
  [[nodiscard]] bool begins_after_to() const {
    return bare_be_ && group_.tokens.begin > view_.range.begin &&
           view_.is_word(group_.tokens.begin - 1, "to");
  }

  // "officials say": a plain form that no "to" introduces has its subject before it.
  [[nodiscard]] bool has_plain_subject() const {
    return !any_auxiliary_ && has(words::verb_base) && !has(words::verb_ing) && !follows_to();
  }

  // "added 6 cents to $48", "could add spice": a thing is put to others; "added that" says.
  [[nodiscard]] bool puts_to() const {
    constexpr std::array<std::string_view, 4> kAdding = {"add", "adds", "added", "adding"};
    if (!view_.is_one_of(at_, kAdding)) return false;
    const uint32_t next = at_ + 1;
    const bool amount =
        view_.mark_at(next, '$') || (view_.range.contains(next) && !view_.date_at(next) &&
                                     view_.token(next).kind == TokenKind::number);
    return amount || (group_.possible && !view_.is_word(next, "that") && !view_.is_mark(next));
  }

  void properties() {
    group_.saying = has(words::saying) && !puts_to();
    group_.light = has(words::light);
    group_.continuing = group_.continuing || has(words::continuing);
    if (has(words::ending)) ending_ = true;
    planning_ = has(words::planning | words::planned_cue);
  }

  // "plans to meet", "continued to provide", "refused to sign": the content is the second verb.
  bool complement() {
    const bool hands_on = planning_ || ending_ || group_.continuing || group_.light;
    uint32_t to = at_;
    if (!hands_on || !view_.is_word(to, "to")) return false;
    ++to;
    bool passive = false;
    if (view_.has(to, words::be) && view_.has(to + 1, words::verb_participle)) ++to, passive = true;
    if (!view_.has(to, words::verb_base | words::verb_participle) || view_.date_at(to))
      return false;
    if (planning_) group_.future = true;
    if (ending_) group_.ended = true;
    group_.passive = passive;
    at_ = group_.head = to;
    const bool kept_past = group_.past;
    properties();
    group_.past = kept_past;
    ++at_;
    return true;
  }

  // "was", "has": a verb of its own where no other follows.
  bool lone_auxiliary() {
    if (!be_ && !have_ && (!any_auxiliary_ || group_.future || group_.possible)) return false;
    group_.head = group_.lead = last_auxiliary_;
    group_.finite = !bare_be_;
    group_.copula = be_;
    group_.light = have_ && !be_;  // "had a loss": the noun tells
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
  bool bare_be_ = false;  // opened by "be", "being": no tense
  bool plain_ = false;    // the plain form must follow
  bool planning_ = false;
  bool ending_ = false;
  uint32_t last_auxiliary_ = 0;
};

}  // namespace

void find_verb_groups(const SentenceView& view, std::vector<VerbGroup>& out) {
  out.clear();
  for (uint32_t i = view.range.begin; i < view.range.end;) {
    if (!opens_verb_group(view, i)) {
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
