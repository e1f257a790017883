#include "extractor/events/assemble.h"

#include <algorithm>
#include <unordered_map>

#include "extractor/events/attribution.h"
#include "extractor/events/confidence.h"
#include "extractor/events/date_place.h"
#include "extractor/events/headline.h"
#include "extractor/events/names.h"
#include "extractor/events/not_prose.h"
#include "extractor/events/shared_dates.h"
#include "extractor/events/status.h"
#include "extractor/model/event_id.h"
#include "extractor/model/utf8.h"

namespace dateline {
namespace {

constexpr size_t kMostParticipants = 8;

class Assembler {
 public:
  Assembler(const Reading& reading, std::vector<Event>& out)
      : r_(reading), out_(out), counter_(reading.document.text) {}

  void run() {
    for (const uint32_t m : r_.times.order) {
      if (is_dated(m)) dated_.push_back(m);
    }
    for (size_t i = 0; i < dated_.size();) {
      const uint32_t sentence = r_.mentions[dated_[i]].sentence;
      size_t end = i;
      while (end < dated_.size() && r_.mentions[dated_[end]].sentence == sentence) ++end;
      read_sentence(sentence, i, end);
      i = end;
    }
    set_ids();
  }

 private:
  // Expressions that put something on the calendar; ranges stand for their parts, except where the
  // parts are events of their own ("the day after the war began on Feb. 24").
  [[nodiscard]] bool is_dated(uint32_t m) const {
    const Mention& mention = r_.mentions[m];
    if (!r_.times.values[m]) return false;
    const TimeSpan* span = r_.times.values[m]->span();
    if (span == nullptr) return false;
    if (mention.inside < 0) return true;
    const Mention& outer = r_.mentions[static_cast<size_t>(mention.inside)];
    return outer.rule->parts_apart && std::holds_alternative<ShiftExpr>(outer.expr.what);
  }

  void read_sentence(uint32_t index, size_t first, size_t last) {
    const TokenRange range = r_.shape.sentences[index];
    sentence_.view.read(r_.pack, r_.shape, range);
    for (size_t i = first; i < last; ++i) sentence_.view.mark_date(date_tokens(dated_[i]));
    sentence_.parse();
    if (is_label(sentence_) || is_table_row(sentence_)) return;
    sentence_quote_ = quote(r_.shape.bytes(range));
    for (size_t i = first; i < last; ++i) add_events(dated_[i]);
    add_not_since(first, last);
  }

  // The words of the date itself: an expression with an event inside ("the day after the war began
  // on Feb. 24") leaves that event's words to the sentence.
  [[nodiscard]] TokenRange date_tokens(uint32_t m) const {
    const Mention& mention = r_.mentions[m];
    if (!mention.rule->parts_apart || !std::holds_alternative<ShiftExpr>(mention.expr.what))
      return mention.tokens;
    uint32_t end = mention.tokens.begin;
    while (end < mention.tokens.end &&
           !sentence_.view.has(end, words::subordinator | words::preposition))
      ++end;
    return {mention.tokens.begin, std::min(end + 1, mention.tokens.end)};
  }

  void add_events(uint32_t m) {
    const TokenRange date = date_tokens(m);
    if (is_dateline(sentence_, date) || is_yardstick(sentence_, date)) return;
    TimeSpan when = *r_.times.values[m]->span();
    TokenRange phrase = r_.mentions[m].tokens;
    open_side(when, phrase);
    const auto trigger = choose_trigger(sentence_, date, lies_ahead(when, r_.document.published));
    if (!trigger) return;
    add(m, when, phrase, *trigger);
    for (const Trigger& other : sharing_date(sentence_, *trigger)) add(m, when, phrase, other);
  }

  // "since 2014": open towards now.
  void open_side(TimeSpan& when, TokenRange& phrase) const {
    const SentenceView& view = sentence_.view;
    if (phrase.begin == view.range.begin || !view.is_word(phrase.begin - 1, "since")) return;
    if (when.open_end || when.is_range) return;
    when.open_end = true;
    --phrase.begin;
  }

  // "They spoke on Feb. 25 but not since."
  void add_not_since(size_t first, size_t last) {
    const SentenceView& view = sentence_.view;
    for (uint32_t i = view.range.begin + 1; i < view.range.end; ++i) {
      const bool alone = i + 1 == view.range.end || view.is_mark(i + 1);
      if (!alone || !view.is_word(i, "since") || !view.has(i - 1, words::negator)) continue;
      const uint32_t m = earliest_start_before(first, last, i);
      if (m == kNone || out_.empty()) return;
      TimeSpan when = *r_.times.values[m]->span();
      when.open_end = true;
      const auto trigger = choose_trigger(sentence_, date_tokens(m), false);
      if (!trigger) return;
      add(m, when, {i, i + 1}, *trigger);
      out_.back().status = Status::negated;
      return;
    }
  }

  static constexpr uint32_t kNone = 0xffffffff;

  // The date of the main event before a bare "since": the one whose words come first.
  [[nodiscard]] uint32_t earliest_start_before(size_t first, size_t last, uint32_t token) const {
    uint32_t best = kNone;
    for (size_t i = first; i < last; ++i) {
      const TokenRange range = r_.mentions[dated_[i]].tokens;
      if (range.end > token) continue;
      if (best == kNone || range.begin < r_.mentions[best].tokens.begin) best = dated_[i];
    }
    return best;
  }

  void add(uint32_t m, const TimeSpan& when, TokenRange phrase, const Trigger& trigger) {
    Event& e = out_.emplace_back();
    const TimeValue& value = *r_.times.values[m];
    e.when = when;
    e.date_phrase = quote(r_.shape.bytes(phrase));
    e.trigger = quote(r_.shape.bytes(whole_word(trigger.token)));
    e.sentence = sentence_quote_;
    const Telling telling = telling_of(sentence_, trigger);
    e.headline = headline_of(sentence_, telling);
    e.status = status_of(sentence_, trigger, when, r_.document.published);
    e.kind = is_statement(trigger) ? EventKind::statement : EventKind::event;
    e.attribution = attribution_of(sentence_, trigger);
    e.participants = participants(telling);
    e.rule = r_.mentions[m].rule->name;
    e.anchor = value.basis;
    e.confidence = confidence_of(sentence_, trigger, value, when);
  }

  [[nodiscard]] bool is_statement(const Trigger& t) const {
    return !t.noun && t.verb >= 0 && sentence_.verbs[static_cast<size_t>(t.verb)].saying;
  }

  [[nodiscard]] std::vector<std::string> participants(const Telling& telling) const {
    std::vector<std::string> out;
    for (const TokenRange range : telling) {
      for (const TokenRange name : names_in(sentence_.view, range)) {
        std::string text = text_of(sentence_.view, name);
        if (out.size() < kMostParticipants && std::find(out.begin(), out.end(), text) == out.end())
          out.push_back(std::move(text));
      }
    }
    return out;
  }

  // "buy-out" is one word.
  [[nodiscard]] TokenRange whole_word(uint32_t i) const {
    const SentenceView& view = sentence_.view;
    const bool hyphen = view.mark_at(i + 1, '-') && view.token(i + 1).glued &&
                        view.range.contains(i + 2) && view.token(i + 2).glued;
    return {i, hyphen ? i + 3 : i + 1};
  }

  Quote quote(Span bytes) {
    return {counter_.at(bytes.begin), counter_.at(bytes.end),
            r_.document.text.substr(bytes.begin, bytes.size())};
  }

  // Text order of the date phrases; identical events are told once.
  void set_ids() {
    std::stable_sort(out_.begin(), out_.end(), [](const Event& a, const Event& b) {
      return a.date_phrase.begin < b.date_phrase.begin;
    });
    const auto again = [](const Event& a, const Event& b) {
      return a.trigger == b.trigger && a.when == b.when && a.sentence.begin == b.sentence.begin;
    };
    out_.erase(std::unique(out_.begin(), out_.end(), again), out_.end());
    const uint64_t article = article_id(r_.document);
    std::unordered_map<uint64_t, uint32_t> seen;
    for (Event& e : out_) {
      const uint32_t ordinal = seen[event_id(article, e, 0)]++;
      e.id = event_id(article, e, ordinal);
    }
  }

  const Reading& r_;
  std::vector<Event>& out_;
  CodePointCounter counter_;
  std::vector<uint32_t> dated_;
  SentenceReading sentence_;
  Quote sentence_quote_;
};

}  // namespace

void assemble_events(const Reading& reading, std::vector<Event>& out) {
  out.clear();
  Assembler(reading, out).run();
}

}  // namespace dateline
