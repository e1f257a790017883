#include "extractor/events/assemble.h"

#include <algorithm>

#include "extractor/events/confidence.h"
#include "extractor/events/dates/dateline_dates.h"
#include "extractor/events/dates/generic_now.h"
#include "extractor/events/dates/naming_of_day.h"
#include "extractor/events/dates/no_day.h"
#include "extractor/events/dates/periods.h"
#include "extractor/events/dates/recalled_dates.h"
#include "extractor/events/dates/shared_dates.h"
#include "extractor/events/dates/stamps.h"
#include "extractor/events/dates/until.h"
#include "extractor/events/headline/own_part.h"
#include "extractor/events/headline/participants.h"
#include "extractor/events/headline/wording.h"
#include "extractor/events/names/attribution.h"
#include "extractor/events/names/names.h"
#include "extractor/events/names/transcript.h"
#include "extractor/events/prose/questions.h"
#include "extractor/events/prose/untold_sentence.h"
#include "extractor/events/prose/untold_stretches.h"
#include "extractor/events/sentence/date_place.h"
#include "extractor/events/sentence/lead_in.h"
#include "extractor/events/trigger/status.h"
#include "extractor/model/event_id.h"
#include "extractor/model/utf8.h"

namespace dateline {
namespace {

// No prose has longer sentences; a text without a full stop is read in stretches of so many tokens,
// so that the work stays linear and an event never quotes megabytes.
constexpr uint32_t kLongestSentence = 400;

// A recalled date stands for "then" in so many sentences after it.
constexpr uint32_t kRecallLasts = 3;

constexpr uint32_t kNone = 0xffffffff;

// A day of which nothing is known.
TimeSpan unknown_day() {
  return TimeSpan::of(CalendarUnit{});
}

class Assembler {
 public:
  Assembler(const Reading& reading, std::vector<Event>& out, std::vector<UntoldSentence>* untold)
      : r_(reading),
        out_(out),
        untold_(untold),
        counter_(reading.document.text),
        recall_words_(reading.pack.lexicon),
        wording_(reading.pack, reading.shape) {}

  void run() {
    for (const uint32_t m : r_.times.order) {
      if (is_dated(m)) dated_.push_back(m);
    }
    if (dated_.empty()) return;  // nothing to tell, so nothing of the whole text matters
    stretches_ = untold_stretches(r_.shape, r_.document.authors);
    transcript_.emplace(r_.pack, r_.shape);
    for (uint32_t s = 0; s < r_.shape.sentences.size(); ++s) {
      const size_t first = next_;
      while (next_ < dated_.size() && r_.mentions[dated_[next_]].sentence == s) ++next_;
      if (next_ > first || (!memory_.empty() && recall_words_.in(r_.shape, r_.shape.sentences[s])))
        read_sentence(s, first, next_);
    }
    set_ids();
  }

 private:
  static uint32_t size_of(const Shape& shape) { return static_cast<uint32_t>(shape.tokens.size()); }

  // Expressions that put something on the calendar; ranges stand for their parts, except where the
  // parts are events of their own ("the day after the war began on Feb. 24") or where the whole has
  // no value ("the early hours of Thursday morning").
  [[nodiscard]] bool is_dated(uint32_t m) const {
    const Mention& mention = r_.mentions[m];
    if (!r_.times.values[m]) return false;
    const TimeSpan* span = r_.times.values[m]->span();
    if (span == nullptr) return false;
    int around = mention.inside;
    while (around >= 0 && !r_.times.values[static_cast<size_t>(around)])
      around = r_.mentions[static_cast<size_t>(around)].inside;
    if (around < 0) return true;
    const Mention& outer = r_.mentions[static_cast<size_t>(around)];
    return outer.rule->parts_apart && std::holds_alternative<ShiftExpr>(outer.expr.what);
  }

  void read_sentence(uint32_t index, size_t first, size_t last) {
    const TokenRange whole = before_stretch(r_.shape.sentences[index]);
    for (uint32_t begin = whole.begin; begin < whole.end; begin += kLongestSentence) {
      const TokenRange part{begin, std::min(begin + kLongestSentence, whole.end)};
      size_t end = first;
      while (end < last && date_tokens(dated_[end]).begin < part.end) ++end;
      if (end > first || whole.size() <= kLongestSentence) read_part(index, part, first, end);
      first = end;
    }
  }

  void read_part(uint32_t index, TokenRange part, size_t first, size_t last) {
    if (const auto why = told_by_others(part.begin)) return leave_out(part, *why);
    index_ = index;
    sentence_.view.read(r_.pack, r_.shape, part);
    periods_.clear();
    for (size_t i = first; i < last; ++i) mark(date_tokens(dated_[i]), part);
    sentence_.parse();
    if (const auto why = why_untold(sentence_)) return leave_out(part, *why);
    begin_quotes(r_.shape.bytes(part));
    const size_t told = out_.size();
    for (size_t i = first; i < last; ++i) {
      if (part.contains(date_tokens(dated_[i]).begin)) add_dated(index, dated_[i]);
    }
    drop_undated_twins(told);
    add_not_since(first, last);
    add_recalled(index, told);
  }

  // Of what is on, a listing tells by the days to come; of the past, as any text does.
  [[nodiscard]] std::optional<Untold> told_by_others(uint32_t token) const {
    const UntoldStretch* around = stretch_at(token);
    const bool others = around != nullptr && around->why != Untold::listing;
    return others ? std::optional(around->why) : std::nullopt;
  }

  void leave_out(TokenRange part, Untold why) {
    if (untold_ != nullptr) untold_->push_back({part, why});
  }

  [[nodiscard]] const UntoldStretch* stretch_at(uint32_t token) const {
    for (const UntoldStretch& stretch : stretches_) {
      if (stretch.tokens.contains(token)) return &stretch;
    }
    return nullptr;
  }

  // A stretch may begin within what was taken for one sentence.
  [[nodiscard]] TokenRange before_stretch(TokenRange sentence) const {
    for (const UntoldStretch& stretch : stretches_) {
      const uint32_t begin = stretch.tokens.begin;
      if (begin > sentence.begin && begin < sentence.end) return {sentence.begin, begin};
    }
    return sentence;
  }

  void mark(TokenRange date, TokenRange part) {
    const TokenRange inside{std::max(date.begin, part.begin), std::min(date.end, part.end)};
    const uint32_t begin = period_begin(sentence_.view, inside);
    if (begin < inside.begin) periods_.push_back({begin, inside.begin});
    sentence_.view.mark_date({begin, inside.end});
  }

  // Where the period begins whose last day begins at a token.
  [[nodiscard]] std::optional<uint32_t> period_of(uint32_t date) const {
    for (const TokenRange& period : periods_) {
      if (period.end == date) return period.begin;
    }
    return std::nullopt;
  }

  // The words of the date itself: an expression with an event inside ("the day after the war began
  // on Feb. 24") leaves that event's words to the sentence.
  [[nodiscard]] TokenRange date_tokens(uint32_t m) const {
    const Mention& mention = r_.mentions[m];
    if (!mention.rule->parts_apart || !std::holds_alternative<ShiftExpr>(mention.expr.what))
      return mention.tokens;
    const Shape& shape = r_.shape;
    uint32_t end = mention.tokens.begin;
    while (end < mention.tokens.end && (bits_of(r_.pack.lexicon, shape.tokens[end]) &
                                        (words::subordinator | words::preposition)) == 0)
      ++end;
    return {mention.tokens.begin, std::min(end + 1, mention.tokens.end)};
  }

  [[nodiscard]] Dating dating_of(uint32_t index, uint32_t m) {
    const Mention& mention = r_.mentions[m];
    const TimeValue& value = *r_.times.values[m];
    Dating d{*value.span(),      date_tokens(m), mention.tokens,
             mention.rule->name, value.basis,    value.certainty};
    d.when.first = as_far_as_known(d.when.first);
    d.when.last = as_far_as_known(d.when.last);
    const auto* same = std::get_if<SameExpr>(&mention.expr.what);
    const auto* open = std::get_if<OpenExpr>(&mention.expr.what);
    const bool then = (same != nullptr && same->base < 0) || (open != nullptr && open->base < 0);
    if (then && recalled_ && index <= recalled_in_ + kRecallLasts) {
      d.when = *recalled_;
      if (open != nullptr) d.when.open_end = open->since;
    } else {
      recalled_.reset();
    }
    take_side(d);
    return d;
  }

  // "since 2014" is open towards now; "by May 3" lies before it.
  void take_side(Dating& d) const {
    const SentenceView& view = sentence_.view;
    if (d.phrase.begin <= view.range.begin || d.when.is_range) return;
    if (const auto begin = period_of(d.date.begin)) {
      if (const auto period = period_ended(view, d.date, d.when)) d.when = *period;
      d.date.begin = d.phrase.begin = *begin;
      return;
    }
    const uint32_t before = d.phrase.begin - 1;
    if (view.is_word(before, "since") && !d.when.open_end) {
      d.when.open_end = true;
      --d.phrase.begin;
    } else if (view.is_word(before, "by") && d.when.mod == Mod::none && !d.when.open_end) {
      d.when.mod = Mod::before;
    }
  }

  void add_dated(uint32_t index, uint32_t m) {
    Dating dating = dating_of(index, m);
    if (is_of_listing(dating)) return leave_out(dating.date, Untold::listing);
    if (is_dateline(sentence_, dating.date) || is_yardstick(sentence_, dating.date) ||
        is_no_day(sentence_.view, dating.date) || is_stamp(sentence_, dating.date) ||
        is_page_stamp(sentence_.view, dating.date) ||
        ends_dated_period(sentence_.view, dating.date))
      return;
    auto trigger =
        choose_trigger(sentence_, dating.date, side_of(dating.when, r_.document.published));
    if (trigger && names_the_day(sentence_, *trigger, dating.date))
      trigger = told_of_day(sentence_, *trigger);
    if (!trigger || is_generic_now(sentence_, *trigger, r_.mentions[m].expr)) return;
    add(dating, *trigger);
    remember(*trigger, dating.when);
    for (const Trigger& other : sharing_date(sentence_, *trigger)) {
      // "has not won since 1989, when it [beat] Oslo": that was in 1989
      const uint32_t opens = sentence_.clauses[other.clause].tokens.begin;
      if (sentence_.view.is_word(opens, "when") && other.clause > trigger->clause)
        dating.when.open_end = false;
      add(dating, other);
      remember(other, dating.when);
    }
  }

  // In a listing, every date but those long past says when something is on.
  [[nodiscard]] bool is_of_listing(const Dating& dating) const {
    const UntoldStretch* around = stretch_at(dating.date.begin);
    if (around == nullptr || around->why != Untold::listing) return false;
    return !lies_long_before(dating.when, r_.document.published);
  }

  // "launched it three days earlier, on July 20": the expression that nothing places says less of
  // the same event.
  void drop_undated_twins(size_t told) {
    const auto begin = out_.begin() + static_cast<std::ptrdiff_t>(told);
    const auto is_twin = [&](const Event& e) {
      return e.when == unknown_day() && std::any_of(begin, out_.end(), [&](const Event& other) {
               return other.trigger.begin == e.trigger.begin && !other.when.is_unresolved();
             });
    };
    out_.erase(std::remove_if(begin, out_.end(), is_twin), out_.end());
  }

  // Most articles never look back by "when" or "since", and need no memory.
  void remember(const Trigger& trigger, const TimeSpan& when) {
    if (!recalls_) recalls_ = recall_words_.in(r_.shape, {0, size_of(r_.shape)});
    if (*recalls_) memory_.remember(sentence_, trigger, when);
  }

  // "They spoke on Feb. 25 but not since."
  void add_not_since(size_t first, size_t last) {
    constexpr WordSigns kSince = {"since"};
    const SentenceView& view = sentence_.view;
    if (!view.signs.meets(kSince)) return;
    for (uint32_t i = view.range.begin + 1; i < view.range.end; ++i) {
      const bool alone = i + 1 == view.range.end || view.is_mark(i + 1);
      if (!alone || !view.is_word(i, "since") || !view.has(i - 1, words::negator)) continue;
      const uint32_t m = earliest_start_before(first, last, i);
      if (m == kNone) return;
      const TimeValue& value = *r_.times.values[m];
      Dating d{*value.span(),
               date_tokens(m),
               {i, i + 1},
               r_.mentions[m].rule->name,
               AnchorBasis::earlier_event,
               value.certainty};
      d.when.open_end = true;
      const auto trigger = choose_trigger(sentence_, d.date, DateSide::unsure);
      if (!trigger) return;
      if (!add(d, *trigger)) return;
      out_.back().status = Status::negated;
      out_.back().headline += " but not since";
      return;
    }
  }

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

  // "When the war began, China abstained": dated by an event told before. Only where no date of the
  // sentence itself tells of the same.
  void add_recalled(uint32_t index, size_t told) {
    if (memory_.empty()) return;
    const auto dating = recalled_date(sentence_, memory_);
    if (!dating) return;
    sentence_.view.mark_date(dating->date);
    sentence_.parse();
    const auto trigger = choose_trigger(sentence_, dating->date, DateSide::unsure);
    if (!trigger || dating->date.contains(trigger->token)) return;
    if (names_some_day(sentence_, *trigger)) return;  // "It was 2006 [when the bridge fell]"
    const Quote words = quote(r_.shape.bytes({trigger->token, trigger->token + 1}));
    for (size_t i = told; i < out_.size(); ++i) {
      if (out_[i].trigger.begin == words.begin) return;
    }
    add(*dating, *trigger);
    recalled_ = dating->when;
    recalled_->open_end = recalled_->approximate = false;
    recalled_->mod = Mod::none;
    recalled_in_ = index;
  }

  // False if it is only asked about, or if the line is somebody's "I" or "we" and nothing says
  // whose: nobody could tell what it is about.
  bool add(const Dating& dating, const Trigger& trigger) {
    if (is_asked(sentence_, trigger)) {
      leave_out(dating.date, Untold::question);
      return false;
    }
    const ToldClause telling = own_part(sentence_, telling_of(sentence_, trigger), dating.date);
    std::string attribution = attribution_of(sentence_, trigger);
    if (attribution.empty()) attribution = transcript_->speaker_at(index_);
    Told told = wording_.headline({sentence_, index_}, telling, trigger, attribution);
    if (told.reads == Reads::nobody) return false;
    Event& e = out_.emplace_back();
    e.when = dating.when;
    e.date_phrase = quote(r_.shape.bytes(dating.phrase));
    e.trigger = quote(r_.shape.bytes(whole_word(trigger.token)));
    e.sentence = sentence_quote_;
    e.attribution = std::move(attribution);
    e.headline = std::move(told.text);
    e.status = status_of(sentence_, trigger, dating.when, r_.document.published);
    const Until until = until_of(sentence_, dating, trigger, e.status);
    if (until.status) e.status = *until.status;
    if (until.tells_day) tell_until(e);
    e.kind = is_statement(sentence_, trigger) ? EventKind::statement : EventKind::event;
    e.participants = participants_of(sentence_, telling, wording_.full_names());
    e.rule = dating.rule;
    e.anchor = dating.basis;
    e.confidence = confidence_of(sentence_, trigger, dating);
    return true;
  }

  // With the day that ends it, where the line does not say it; "then" would say nothing.
  static void tell_until(Event& e) {
    if (e.date_phrase.text == "then") return;
    if (e.headline.find(" until ") == std::string::npos)
      e.headline += " until " + e.date_phrase.text;
  }

  // "buy-out" is one word.
  [[nodiscard]] TokenRange whole_word(uint32_t i) const {
    const SentenceView& view = sentence_.view;
    const bool hyphen = view.mark_at(i + 1, '-') && view.token(i + 1).glued &&
                        view.range.contains(i + 2) && view.token(i + 2).glued;
    return {i, hyphen ? i + 3 : i + 1};
  }

  // Offsets are counted from the stretch being read: those of an event go back and forth in it.
  Quote quote(Span bytes) const {
    const std::string_view text = r_.document.text;
    return {point_at(bytes.begin), point_at(bytes.end),
            std::string(text.substr(bytes.begin, bytes.size()))};
  }

  [[nodiscard]] uint32_t point_at(uint32_t byte) const {
    const std::string_view text = r_.document.text;
    const uint32_t bytes = byte - part_begin_;
    if (bytes <= part_plain_) return part_count_ + bytes;
    return part_count_ + CodePointCounter(text.substr(part_begin_, bytes)).at(bytes);
  }

  // Where a stretch has a byte a code point, as most have, those of its quotes need no counting.
  void begin_quotes(Span part) {
    part_begin_ = part.begin;
    part_count_ = counter_.at(part.begin);
    part_plain_ = 0;
    sentence_quote_ = quote(part);
    const bool plain = sentence_quote_.end - sentence_quote_.begin == part.size();
    part_plain_ = plain ? part.size() : 0;
  }

  // Text order of the date phrases; identical events are told once.
  void set_ids() {
    const auto told_before = [](const Event& a, const Event& b) {
      return a.date_phrase.begin < b.date_phrase.begin;
    };
    if (!std::is_sorted(out_.begin(), out_.end(), told_before))
      std::stable_sort(out_.begin(), out_.end(), told_before);
    const auto again = [](const Event& a, const Event& b) {
      return a.trigger == b.trigger && a.when == b.when && a.sentence.begin == b.sentence.begin;
    };
    out_.erase(std::unique(out_.begin(), out_.end(), again), out_.end());
    set_event_ids(article_id(r_.document), out_);
  }

  const Reading& r_;
  std::vector<Event>& out_;
  std::vector<UntoldSentence>* untold_;  // may be null
  std::vector<UntoldStretch> stretches_;
  std::optional<Transcript> transcript_;  // once there is something to tell
  CodePointCounter counter_;
  std::vector<uint32_t> dated_;
  size_t next_ = 0;  // of dated_, in the sentence being read
  SentenceReading sentence_;
  std::vector<TokenRange> periods_;  // of the sentence: their words before their last days
  Quote sentence_quote_;
  uint32_t index_ = 0;       // of the sentence being read
  uint32_t part_begin_ = 0;  // bytes
  uint32_t part_count_ = 0;  // code points before it
  uint32_t part_plain_ = 0;  // so many bytes of it are a code point each
  RecallWords recall_words_;
  std::optional<bool> recalls_;  // whether the text holds one of them, once that matters
  EventMemory memory_;
  std::optional<TimeSpan> recalled_;  // what "then" is, until another date is told
  uint32_t recalled_in_ = 0;
  Wording wording_;
};

}  // namespace

void assemble_events(const Reading& reading, std::vector<Event>& out,
                     std::vector<UntoldSentence>* untold) {
  out.clear();
  Assembler(reading, out, untold).run();
}

}  // namespace dateline
