#include "extractor/events/headline.h"

#include "extractor/events/noun_phrase.h"
#include "extractor/events/subject.h"

namespace dateline {
namespace {

constexpr size_t kMostWords = 14;
constexpr size_t kFewestWords = 6;  // a line that is cut keeps so many
constexpr uint32_t kReach = 60;     // tokens of a clause that a headline looks at
constexpr size_t kLongSubject = 8;  // words
constexpr size_t kPlainPhrase = 4;  // words of a noun phrase that can stand alone

size_t word_count(const SentenceView& view, TokenRange range) {
  size_t words = 0;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    words += !view.is_mark(i) && !view.date_at(i) && !view.token(i).glued &&
             !view.has(i, words::determiner);
  }
  return words;
}

// A long subject gives way to its verb: only what stands before its first mark or "who" stays.
TokenRange shortened(const SentenceView& view, TokenRange subject) {
  if (word_count(view, subject) <= kLongSubject) return subject;
  for (uint32_t i = subject.begin + 1; i < subject.end; ++i) {
    const bool mark = view.is_mark(i) && !view.token(i).glued;
    const bool comma = view.mark_at(i, ',') || view.mark_at(i, '(');
    if (mark || comma || view.has(i, words::pronoun_relative)) return {subject.begin, i};
  }
  return subject;
}

// "Officials said the bridge had collapsed": what is said belongs to the saying.
uint32_t told_end(const SentenceReading& s, int verb, uint32_t end) {
  const size_t next = s.clause_of(s.verb(verb).head) + 1;
  if (!s.verb(verb).saying || next >= s.clauses.size() || !s.clauses[next].content) return end;
  return s.clauses[next].tokens.begin == end ? s.clauses[next].tokens.end : end;
}

// A verb's subject and what follows it in its clause.
Telling clause_told(const SentenceReading& s, int verb) {
  const VerbGroup& g = s.verb(verb);
  const TokenRange clause = s.clauses[s.clause_of(g.head)].tokens;
  const TokenRange subject = shortened(s.view, subject_of(s, verb));
  const uint32_t end = std::min(told_end(s, verb, clause.end), g.tokens.begin + kReach);
  if (subject.begin >= subject.end) return {{g.tokens.begin, end}};
  return {subject, {g.tokens.begin, end}};
}

// A verb that only hangs on another is told with that one's clause.
int told_verb(const SentenceReading& s, const Trigger& t) {
  const VerbGroup& g = s.verb(t.verb);
  const int main = s.clauses[t.clause].main;
  const bool hangs = !g.finite && main >= 0 && main < t.verb;
  return hangs ? main : t.verb;
}

Telling noun_told(const SentenceReading& s, const Trigger& t) {
  const TokenRange phrase = noun_phrase(s, t.token);
  const int main = s.clauses[t.clause].main;
  if (word_count(s.view, phrase) >= kPlainPhrase || main < 0) return {phrase};
  return clause_told(s, main);
}

bool links_date(const SentenceView& view, uint32_t i) {
  return view.has(i, words::preposition) && !view.is_word(i, "of") && !view.is_word(i, "with");
}

// Takes the words of a telling one by one: no dates, no prepositions that led to them, no commas
// left over.
class Line {
 public:
  explicit Line(const SentenceView& view) : view_(view) {}

  void take(TokenRange range) {
    for (uint32_t i = range.begin; i < range.end && !full_; ++i) take(i);
  }
  std::vector<uint32_t> finish() {
    if (full_) retreat();
    while (kept_.size() > 1 && dangling(kept_.back())) kept_.pop_back();
    return std::move(kept_);
  }

 private:
  void take(uint32_t i) {
    if (view_.date_at(i)) {
      if (!kept_.empty() && links_date(view_, kept_.back()) && kept_.back() + 1 == i)
        kept_.pop_back();
      return;
    }
    if (kept_.empty() && view_.is_mark(i) && !view_.mark_at(i, '$')) return;
    if (view_.mark_at(i, '"') || (view_.mark_at(i, '\'') && !view_.token(i).glued)) return;
    if (view_.token(i).glued && i > 0 && view_.date_at(i - 1) && view_.range.contains(i - 1) &&
        !view_.is_mark(i))
      return;  // the 's of "Friday's"
    if (view_.mark_at(i, ',') && (kept_.empty() || view_.is_mark(kept_.back()))) return;
    const bool word = !view_.is_mark(i) && !view_.token(i).glued;
    if (word && words_ == kMostWords) {
      full_ = true;
      return;
    }
    words_ += word;
    kept_.push_back(i);
  }

  // The line was cut: back to where a phrase ended.
  void retreat() {
    size_t at = kept_.size();
    size_t words = words_;
    while (at > 0 && words > kFewestWords) {
      const uint32_t i = kept_[--at];
      words -= !view_.is_mark(i) && !view_.token(i).glued;
      const bool ends = view_.mark_at(i, ',') || view_.mark_at(i, ';') ||
                        view_.has(i, words::preposition | words::subordinator | words::coordinator |
                                         words::pronoun_relative);
      if (ends && !view_.is_word(i, "of")) {
        kept_.resize(at);
        return;
      }
    }
  }

  [[nodiscard]] bool dangling(uint32_t i) const {
    if (view_.is_mark(i)) return !view_.mark_at(i, ')') && !view_.mark_at(i, '%');
    if (view_.has(i, words::negator)) return true;
    return view_.has(i, words::preposition | words::determiner | words::coordinator |
                            words::subordinator | words::pronoun_relative |
                            words::pronoun_possessive) &&
           !view_.has(i, words::pronoun_object | words::adverb);
  }

  const SentenceView& view_;
  std::vector<uint32_t> kept_;
  size_t words_ = 0;
  bool full_ = false;
};

std::string join(const SentenceView& view, const std::vector<uint32_t>& tokens) {
  std::string out;
  for (size_t i = 0; i < tokens.size(); ++i) {
    const Token& t = view.token(tokens[i]);
    const bool follows = i > 0 && tokens[i] == tokens[i - 1] + 1;
    const bool close =
        t.kind == TokenKind::punctuation && (t.mark == ',' || t.mark == ')' || t.mark == ';');
    if (i > 0 && !(follows && t.glued) && !close) out += ' ';
    out += view.shape->text.substr(t.begin, t.end - t.begin);
  }
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 32);
  return out;
}

}  // namespace

Telling telling_of(const SentenceReading& s, const Trigger& trigger) {
  return trigger.verb < 0 ? noun_told(s, trigger) : clause_told(s, told_verb(s, trigger));
}

std::string headline_of(const SentenceReading& sentence, const Telling& telling) {
  Line line(sentence.view);
  for (const TokenRange range : telling) line.take(range);
  return join(sentence.view, line.finish());
}

}  // namespace dateline
