#include "extractor/events/trigger.h"

#include <array>

namespace dateline {
namespace {

constexpr uint32_t kNounReach = 12;      // tokens between an event noun and its date
constexpr uint32_t kAttributeReach = 4;  // "the 2005 nuclear agreement"

// Prepositions after which a noun stands for an event of its own: "ahead of a summit on April 1".
constexpr std::array<std::string_view, 8> kEventPrepositions = {
    "before", "after", "ahead", "following", "until", "since", "during", "for"};

class Chooser {
 public:
  Chooser(const SentenceReading& sentence, TokenRange date, bool ahead)
      : s_(sentence),
        v_(sentence.view),
        date_(date),
        ahead_(ahead),
        clause_(sentence.clause_of(date.begin)) {}

  std::optional<Trigger> choose() {
    if (const auto noun = attributed()) return at_noun(*noun, 0.85F);
    left_ = verb_before();
    right_ = verb_after();
    noun_ = noun_before();
    if (left_ >= 0) return after_verb();
    if (fronted() && right_ >= 0) return before_verb();
    if (noun_) return at_noun(*noun_, 0.85F);
    if (right_ >= 0) return before_verb();
    return elsewhere();
  }

 private:
  [[nodiscard]] const Clause& clause() const { return s_.clauses[clause_]; }
  [[nodiscard]] const VerbGroup& verb(int i) const { return s_.verbs[static_cast<size_t>(i)]; }

  [[nodiscard]] int verb_before() const {
    int found = -1;
    for (const uint32_t i : clause().verbs) {
      if (s_.verbs[i].head < date_.begin) found = static_cast<int>(i);
    }
    return found;
  }

  [[nodiscard]] int verb_after() const {
    for (const uint32_t i : clause().verbs) {
      if (s_.verbs[i].head >= date_.end) return static_cast<int>(i);
    }
    return -1;
  }

  [[nodiscard]] bool is_event_noun(uint32_t i) const {
    return v_.has(i, words::event_noun) && !v_.date_at(i) && !in_verb(i);
  }

  [[nodiscard]] bool in_verb(uint32_t i) const {
    for (const VerbGroup& g : s_.verbs) {
      if (g.head == i) return true;
    }
    return false;
  }

  // "Tuesday's vote", "the 2005 agreement", "third-quarter profit".
  [[nodiscard]] std::optional<uint32_t> attributed() const {
    if (v_.is_mark(date_.end) || v_.has(date_.end, words::preposition)) return std::nullopt;
    const bool possessive = v_.is_word(date_.end, "'s") || v_.is_word(date_.end, "\xe2\x80\x99s");
    const bool opened = date_.begin > v_.range.begin &&
                        v_.has(date_.begin - 1, words::determiner | words::adjective);
    if (!possessive && !opened && v_.token(date_.begin).kind != TokenKind::number &&
        !plain_attribute())
      return std::nullopt;
    for (uint32_t i = date_.end; i < date_.end + kAttributeReach && v_.range.contains(i); ++i) {
      if (v_.is_mark(i) || in_verb(i) || v_.has(i, words::preposition | words::subordinator))
        return std::nullopt;
      if (is_event_noun(i)) return last_of_compound(i);
    }
    return std::nullopt;
  }

  // "third-quarter profit": a date that a noun follows at once.
  [[nodiscard]] bool plain_attribute() const { return is_event_noun(date_.end); }

  // Of "peace talks agreement" the last noun is the head.
  [[nodiscard]] uint32_t last_of_compound(uint32_t i) const {
    while (is_event_noun(i + 1)) ++i;
    return i;
  }

  [[nodiscard]] std::optional<uint32_t> noun_before() const {
    uint32_t i = date_.begin;
    for (uint32_t steps = 0; steps < kNounReach && i > clause().tokens.begin; ++steps) {
      --i;
      if (in_verb(i) || v_.mark_at(i, ',')) return std::nullopt;
      if (is_event_noun(i)) return i;
    }
    return std::nullopt;
  }

  // The date opens its clause, or a comma closes the phrase that it ends: "In a call last Friday,
  // Mr. Xi ..."
  [[nodiscard]] bool fronted() const {
    if (v_.mark_at(date_.end, ',')) return true;
    uint32_t content = 0;
    for (uint32_t i = clause().tokens.begin; i < date_.begin; ++i) {
      content += !v_.is_mark(i) && !v_.has(i, words::preposition | words::coordinator |
                                                  words::subordinator | words::adverb);
    }
    return content == 0;
  }

  [[nodiscard]] bool event_preposition_between(uint32_t from, uint32_t to) const {
    for (uint32_t i = from; i < to; ++i) {
      for (const std::string_view word : kEventPrepositions) {
        if (v_.is_word(i, word)) return true;
      }
    }
    return false;
  }

  Trigger after_verb() {
    const VerbGroup& g = verb(left_);
    if (noun_) {
      const bool told_before = ahead_ && !g.future && !g.possible && (g.past || g.perfect);
      const bool own = event_preposition_between(g.tokens.end, *noun_);
      if (g.light || g.copula || own || told_before) {
        Trigger t = at_noun(*noun_, 0.85F);
        if (!own && !told_before) t.verb = left_;
        return t;
      }
    }
    return at_verb(left_, 0.95F);
  }

  Trigger before_verb() {
    const VerbGroup& g = verb(right_);
    Trigger t = at_verb(right_, 0.9F);
    t.fronted = fronted();
    if (!g.light && !g.copula) return t;
    for (uint32_t i = g.tokens.end; i < clause().tokens.end && i < g.tokens.end + 8; ++i) {
      if (v_.is_mark(i) || in_verb(i)) break;
      if (is_event_noun(i)) return t.token = last_of_compound(i), t.noun = true, t;
    }
    return t;
  }

  // No verb and no noun in the clause itself: the nearest one of the sentence.
  std::optional<Trigger> elsewhere() const {
    if (const auto cue = due_before()) return at_noun(*cue, 0.7F);
    int best = -1;
    uint32_t distance = 1000;
    for (size_t i = 0; i < s_.verbs.size(); ++i) {
      const uint32_t head = s_.verbs[i].head;
      const uint32_t d = head < date_.begin ? date_.begin - head : head - date_.begin + 4;
      if (d < distance) distance = d, best = static_cast<int>(i);
    }
    if (best >= 0) return at_verb(best, 0.6F);
    for (uint32_t i = v_.range.begin; i < v_.range.end; ++i) {
      if (is_event_noun(i)) return at_noun(i, 0.5F);
    }
    return std::nullopt;
  }

  // "debentures due Oct. 15, 1999".
  [[nodiscard]] std::optional<uint32_t> due_before() const {
    for (uint32_t i = date_.begin; i-- > v_.range.begin && i + 3 > date_.begin;) {
      if (v_.has(i, words::planned_cue)) return i;
    }
    return std::nullopt;
  }

  [[nodiscard]] Trigger at_verb(int i, float sureness) const {
    return {verb(i).head, false, i, s_.clause_of(verb(i).head), sureness, false};
  }
  [[nodiscard]] Trigger at_noun(uint32_t token, float sureness) const {
    return {token, true, -1, s_.clause_of(token), sureness, false};
  }

  const SentenceReading& s_;
  const SentenceView& v_;
  TokenRange date_;
  bool ahead_;
  size_t clause_;
  int left_ = -1;
  int right_ = -1;
  std::optional<uint32_t> noun_;
};

}  // namespace

size_t SentenceReading::clause_of(uint32_t token) const {
  for (size_t i = 0; i < clauses.size(); ++i) {
    if (clauses[i].tokens.contains(token)) return i;
  }
  return 0;
}

std::optional<Trigger> choose_trigger(const SentenceReading& sentence, TokenRange date,
                                      bool ahead) {
  return Chooser(sentence, date, ahead).choose();
}

}  // namespace dateline
