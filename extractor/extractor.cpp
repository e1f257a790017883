#include "extractor/extractor.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "extractor/events/assemble.h"
#include "extractor/explain.h"
#include "extractor/model/dateline.h"
#include "extractor/model/event_id.h"
#include "extractor/model/utf8.h"
#include "extractor/rules/locale_pack.h"
#include "extractor/rules/match.h"
#include "extractor/shape/language.h"
#include "extractor/shape/windows.h"
#include "extractor/time/tagging.h"
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
  std::string foreign;  // the language of a text that holds times and is not English
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

  void read_language(const LocalePack& pack) {
    foreign = mentions.empty() ? "" : dateline::foreign_language(pack.lexicon, shape);
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
  append_timexes(pack_->locale->lexicon, b.shape, b.mentions, b.times, out);
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
  b.read_language(*pack_->locale);
  if (!b.foreign.empty()) return out.clear();
  assemble_events({*pack_->locale, document, b.shape, b.mentions, b.times}, out);
}

void Extractor::extract_windows(const Document& document, const std::optional<Moment>& anchor,
                                Scratch& scratch, std::vector<Event>& out) const {
  out.clear();
  std::vector<Event> found;
  std::string foreign;  // the language of the first window that is not English
  CodePointCounter points(document.text);
  for_each_window(document.text, [&](std::string_view window) {
    extract_whole(with_text(document, window), anchor, scratch, found);
    if (foreign.empty()) foreign = scratch.foreign_language();
    const uint32_t before = points.at(static_cast<uint32_t>(window.data() - document.text.data()));
    for (Event& e : found) {
      for (Quote* quote : {&e.date_phrase, &e.trigger, &e.sentence})
        quote->begin += before, quote->end += before;
      out.push_back(std::move(e));
    }
  });
  scratch.buffers_->foreign = out.empty() ? foreign : "";
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
  b.read_language(*pack_->locale);
  if (!b.foreign.empty())
    return read + "language\n  " + b.foreign + ", not English: no events are looked for\n";
  assemble_events({*pack_->locale, document, b.shape, b.mentions, b.times}, events, &untold);
  return read + explain_untold(b.shape, untold);
}

}  // namespace dateline
