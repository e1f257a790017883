#include "extractor/extractor.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "extractor/events/assemble.h"
#include "extractor/explain.h"
#include "extractor/model/dateline.h"
#include "extractor/model/edtf.h"
#include "extractor/model/event_id.h"
#include "extractor/model/utf8.h"
#include "extractor/rules/locale_pack.h"
#include "extractor/rules/match.h"
#include "extractor/shape/language.h"
#include "extractor/shape/windows.h"
#include "extractor/time/filling.h"
#include "extractor/time/timeline_of_text.h"

namespace dateline {

struct Extractor::Pack {
  std::unique_ptr<LocalePack> locale;
};

struct Scratch::Buffers {
  Shape shape;
  std::vector<Mention> mentions;
  ResolvedTimes times;
  std::vector<Timex3> found;
  std::string foreign;  // language
  std::unique_ptr<Matcher> matcher;
  const LocalePack* matcher_of = nullptr;

  // Everything up to resolved times. The texts must outlive what is done with them. `anchor` is the
  // whole document's, however small the piece of it that is read.
  void read(const LocalePack& pack, std::string_view text, Anchoring anchoring,
            const std::optional<Moment>& anchor) {
    if (matcher_of != &pack) {
      matcher = std::make_unique<Matcher>(pack);
      matcher_of = &pack;
    }
    pack.shape(text, shape);
    matcher->find(shape, mentions);
    resolve_all(pack, shape, anchor, mentions, times, anchoring);
  }
};

Scratch::Scratch() : buffers_(std::make_unique<Buffers>()) {}
Scratch::~Scratch() = default;
Scratch::Scratch(Scratch&&) noexcept = default;
Scratch& Scratch::operator=(Scratch&&) noexcept = default;

const std::string& Scratch::foreign_language() const {
  return buffers_->foreign;
}

Extractor::Extractor(std::unique_ptr<Pack> pack) : pack_(std::move(pack)) {}
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;
Extractor::~Extractor() = default;

namespace {

Result<RuleSources> read_folder(const std::string& folder) {
  namespace fs = std::filesystem;
  std::error_code failed;
  RuleSources sources;
  for (const auto& entry : fs::directory_iterator(folder, failed)) {
    if (entry.path().extension() != ".rules") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(file), {});
    if (!file) return Error{ErrorCode::io, "cannot be read", entry.path().string()};
    sources.emplace_back(entry.path().filename().string(), std::move(text));
  }
  if (failed) return Error{ErrorCode::io, "cannot be read: " + failed.message(), folder};
  if (sources.empty()) return Error{ErrorCode::not_found, "holds no .rules file", folder};
  std::sort(sources.begin(), sources.end());
  return sources;
}

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

void tag_reading(const Lexicon& lexicon, const Shape& shape, const std::vector<Mention>& mentions,
                 const ResolvedTimes& times, std::vector<Timex3>& out) {
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

Span shifted(Span span, uint32_t by) {
  return {span.begin + by, span.end + by};
}

// The document with a piece of its text.
Document with_text(const Document& document, std::string_view text) {
  Document part;
  part.id = document.id;
  part.source = document.source;
  part.title = document.title;
  part.url = document.url;
  part.lang = document.lang;
  part.published = document.published;
  part.anchoring = document.anchoring;
  part.text = text;
  return part;
}

}  // namespace

Result<Extractor> Extractor::create() {
  auto locale = load_pack(embedded_english(), Compile::when_asked);
  if (!locale) return locale.error();
  return Extractor(std::make_unique<Pack>(Pack{std::move(*locale)}));
}

std::string Extractor::built_in_fingerprint() {
  return fingerprint_of(embedded_english());
}

Result<Extractor> Extractor::from_folder(const std::string& folder) {
  auto sources = read_folder(folder);
  if (!sources) return sources.error();
  auto locale = load_pack(*sources);
  if (!locale) return locale.error();
  return Extractor(std::make_unique<Pack>(Pack{std::move(*locale)}));
}

std::string_view Extractor::fingerprint() const {
  return pack_->locale->fingerprint;
}

// Appends what is found in a piece of the document's text.
void Extractor::tag_window(const Document& document, const std::optional<Moment>& anchor,
                           std::string_view window, Scratch& scratch,
                           std::vector<Timex3>& out) const {
  Scratch::Buffers& b = *scratch.buffers_;
  const auto begin = static_cast<uint32_t>(window.data() - document.text.data());
  const size_t before = out.size();
  b.read(*pack_->locale, window, document.anchoring, anchor);
  tag_reading(pack_->locale->lexicon, b.shape, b.mentions, b.times, out);
  for (size_t i = before; i < out.size(); ++i) out[i].span = shifted(out[i].span, begin);
}

void Extractor::tag(const Document& document, Scratch& scratch, std::vector<Timex3>& out) const {
  out.clear();
  const auto anchor = anchor_of(document.text, document.published);
  for_each_window(document.text, [&](std::string_view window) {
    tag_window(document, anchor, window, scratch, out);
  });
}

void Extractor::tag(const Document& document, Scratch& scratch, const TimexSink& sink) const {
  std::vector<Timex3>& found = scratch.buffers_->found;
  const auto anchor = anchor_of(document.text, document.published);
  for_each_window(document.text, [&](std::string_view window) {
    found.clear();
    tag_window(document, anchor, window, scratch, found);
    sink(found);
  });
}

void Extractor::extract(const Document& document, Scratch& scratch, std::vector<Event>& out) const {
  const auto anchor = anchor_of(document.text, document.published);
  if (document.text.size() > kWindowBytes) return extract_windows(document, anchor, scratch, out);
  extract_whole(document, anchor, scratch, out);
}

void Extractor::extract_whole(const Document& document, const std::optional<Moment>& anchor,
                              Scratch& scratch, std::vector<Event>& out) const {
  Scratch::Buffers& b = *scratch.buffers_;
  b.read(*pack_->locale, document.text, document.anchoring, anchor);
  b.foreign = b.mentions.empty() ? "" : foreign_language(pack_->locale->lexicon, b.shape);
  if (!b.foreign.empty()) return out.clear();
  assemble_events({*pack_->locale, document, b.shape, b.mentions, b.times}, out);
}

void Extractor::extract_windows(const Document& document, const std::optional<Moment>& anchor,
                                Scratch& scratch, std::vector<Event>& out) const {
  out.clear();
  std::vector<Event> found;
  CodePointCounter points(document.text);
  for_each_window(document.text, [&](std::string_view window) {
    extract_whole(with_text(document, window), anchor, scratch, found);
    const uint32_t before = points.at(static_cast<uint32_t>(window.data() - document.text.data()));
    for (Event& e : found) {
      for (Quote* quote : {&e.date_phrase, &e.trigger, &e.sentence})
        quote->begin += before, quote->end += before;
      out.push_back(std::move(e));
    }
  });
  set_event_ids(article_id(document), out);
}

std::string Extractor::explain(const Document& document, Scratch& scratch) const {
  Scratch::Buffers& b = *scratch.buffers_;
  b.times.keeps_anchors = true;
  const auto anchor = anchor_of(document.text, document.published);
  b.read(*pack_->locale, document.text, document.anchoring, anchor);
  b.times.keeps_anchors = false;
  const bool by_dateline = anchor != document.published;
  std::vector<Event> events;
  std::vector<UntoldSentence> untold;
  const std::string read = explain_reading(*pack_->locale, b.shape, b.mentions, b.times,
                                           by_dateline ? "dateline" : "published");
  b.foreign = foreign_language(pack_->locale->lexicon, b.shape);
  if (!b.foreign.empty())
    return read + "language\n  " + b.foreign + ", not English: no events are looked for\n";
  assemble_events({*pack_->locale, document, b.shape, b.mentions, b.times}, events, &untold);
  return read + explain_untold(b.shape, untold);
}

}  // namespace dateline
