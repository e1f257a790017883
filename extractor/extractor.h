// The one public door of the extractor: text in; time expressions or dated events out.
//
// An Extractor holds the compiled rules of one locale. It is immutable after construction and safe
// to share between threads; each thread brings its own Scratch, which keeps buffers from one
// article to the next.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/model/document.h"
#include "extractor/model/event.h"
#include "extractor/model/result.h"
#include "extractor/model/timex3.h"

namespace dateline {

class Scratch {
 public:
  Scratch();
  ~Scratch();
  Scratch(Scratch&&) noexcept;
  Scratch& operator=(Scratch&&) noexcept;

  // The language of the article that extract() read last, as a BCP 47 tag, if it names a time and
  // is surely not English: it has no events. Else empty.
  [[nodiscard]] const std::string& foreign_language() const;

 private:
  friend class Extractor;
  struct Buffers;
  std::unique_ptr<Buffers> buffers_;
};

class Extractor {
 public:
  // The English pack that is built in. Fails only on a mistake in the rules themselves.
  [[nodiscard]] static Result<Extractor> create();

  // What fingerprint() of that pack is, without loading it.
  [[nodiscard]] static std::string built_in_fingerprint();

  // The pack in a folder of `.rules` files. Error bad_rule carries file:line:col, the line and a
  // caret.
  [[nodiscard]] static Result<Extractor> from_folder(const std::string& folder);

  Extractor(Extractor&&) noexcept;
  Extractor& operator=(Extractor&&) noexcept;
  ~Extractor();

  // Time expressions in text order, not overlapping. Offsets are bytes.
  void tag(const Document& document, Scratch& scratch, std::vector<Timex3>& out) const;

  // The same, handed out by pieces of a long text, so that memory does not grow with what is found
  // in it; once, and perhaps with nothing, for a text as long as articles are.
  using TimexSink = std::function<void(const std::vector<Timex3>& found)>;
  void tag(const Document& document, Scratch& scratch, const TimexSink& sink) const;

  // Dated events in text order of their date phrases; none in another language than English. Ids
  // are set.
  void extract(const Document& document, Scratch& scratch, std::vector<Event>& out) const;

  // How `text` was read, for people: tokens and classes, rules tried, the winner, captures, anchor,
  // result. Lines of plain text, each ending in '\n'; bytes of the article as they stand (the
  // caller sanitises).
  [[nodiscard]] std::string explain(const Document& document, Scratch& scratch) const;

  // Sixteen hex digits that change whenever a rule or a word of the pack does.
  [[nodiscard]] std::string_view fingerprint() const;

 private:
  struct Pack;
  explicit Extractor(std::unique_ptr<Pack> pack);
  void tag_window(const Document& document, const std::optional<Moment>& anchor,
                  std::string_view window, Scratch& scratch, std::vector<Timex3>& out) const;
  void extract_whole(const Document& document, const std::optional<Moment>& anchor,
                     Scratch& scratch, std::vector<Event>& out) const;
  void extract_windows(const Document& document, const std::optional<Moment>& anchor,
                       Scratch& scratch, std::vector<Event>& out) const;
  std::unique_ptr<Pack> pack_;
};

}  // namespace dateline
