#include "cli/render/beside.h"
#include "cli/render/conflict_words.h"
#include "cli/render/display_date.h"
#include "cli/render/evidence.h"
#include "cli/render/formats.h"
#include "cli/render/sanitise.h"
#include "cli/render/wrap.h"
#include "extractor/model/event_id.h"

namespace dateline::cli {
namespace {

// From here on the two sides stand beside each other.
constexpr size_t kRoomForTwo = 110;
constexpr size_t kGutter = 2;

class DiffText {
 public:
  DiffText(const NamedDiff& named, const Style& style, std::string& out)
      : named_(named), style_(style), out_(out), a_(one_line(named.a)), b_(one_line(named.b)) {}

  void append() {
    append_summary();
    append_conflicts();
    append_finer();
    append_agreed();
    append_only("Only in " + a_, named_.diff.only_a, a_);
    append_only("Only in " + b_, named_.diff.only_b, b_);
  }

 private:
  [[nodiscard]] std::string counts() const {
    const Diff& diff = named_.diff;
    const std::string conflicting = std::to_string(diff.conflicting.size()) + " conflicting";
    if (named_.conflicts_only) return conflicting;
    return std::to_string(diff.agreed.size()) + " agreed, " + std::to_string(diff.finer.size()) +
           " finer, " + conflicting + ", " + std::to_string(diff.only_a.size()) + " only in " + a_ +
           ", " + std::to_string(diff.only_b.size()) + " only in " + b_;
  }

  void append_summary() {
    append_wrapped(out_, "", a_ + " and " + b_ + ": " + counts(), 0, style_.width);
  }

  void append_heading(const std::string& heading) {
    out_ += "\n" + painted(style_, Paint::bold, heading) + "\n";
  }

  // One side's date, sentence and evidence.
  [[nodiscard]] std::string side(const std::string& name, const StoredEvent& event,
                                 size_t width) const {
    std::string out;
    const Event& told_event = event.event;
    std::string text = display_date(told_event.when);
    if (told_event.status != Status::happened) {
      text += " [" + std::string(status_word(told_event.status)) + "]";
    }
    if (says_year_inferred(told_event.when)) text += " (year inferred)";
    append_wrapped(out, "    " + name + ": ", text, 6, width);
    append_wrapped(out, "      ", "\"" + marked_sentence(told_event, "[", "]") + "\"", 6, width);
    append_wrapped(out, "      ",
                   published_words(event) + "; " + std::string(basis_words(told_event)) + " · " +
                       format_id(told_event.id),
                   6, width);
    return out;
  }

  void append_pair(const StoredEvent& a, const StoredEvent& b, const std::string& note) {
    append_wrapped(out_, "  - ", told(told_by_both(a, b)) + note, 4, style_.width);
    if (style_.width < kRoomForTwo) {
      out_ += side(a_, a, style_.width) + side(b_, b, style_.width);
    } else {
      const size_t half = style_.width / 2;
      append_beside(out_, side(a_, a, half - kGutter), side(b_, b, style_.width - half), half);
    }
  }

  void append_agreed() {
    if (named_.diff.agreed.empty()) return;
    append_heading("Agreed");
    for (const EventPair& pair : named_.diff.agreed) append_pair(pair.a, pair.b, "");
  }

  void append_conflicts() {
    if (named_.diff.conflicting.empty()) return;
    append_heading("Conflicting");
    for (const EventPair& pair : named_.diff.conflicting) {
      append_pair(pair.a, pair.b, "");
      for (const std::string& line : conflict_words(named_.a, pair.a, named_.b, pair.b))
        append_wrapped(out_, "    > ", line, 6, style_.width);
    }
  }

  void append_finer() {
    if (named_.diff.finer.empty()) return;
    append_heading("Finer");
    for (const FinerPair& pair : named_.diff.finer) {
      append_pair(pair.a, pair.b, " (" + (pair.finer == 'a' ? a_ : b_) + " is more precise)");
    }
  }

  void append_only(const std::string& heading, const std::vector<StoredEvent>& events,
                   const std::string& name) {
    if (events.empty()) return;
    append_heading(heading);
    for (const StoredEvent& event : events) {
      append_wrapped(out_, "  - ", told(event), 4, style_.width);
      out_ += side(name, event, style_.width);
    }
  }

  const NamedDiff& named_;
  const Style& style_;
  std::string& out_;
  std::string a_;
  std::string b_;
};

}  // namespace

void render_diff_text(const std::vector<NamedDiff>& diffs, const Style& style, Output& out) {
  for (const NamedDiff& named : diffs) {
    if (&named != &diffs.front()) out.buffer() += '\n';
    DiffText(named, style, out.buffer()).append();
    if (!out.spill()) return;
  }
}

}  // namespace dateline::cli
