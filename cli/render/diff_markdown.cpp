#include "cli/render/conflict_words.h"
#include "cli/render/display_date.h"
#include "cli/render/evidence.h"
#include "cli/render/formats.h"
#include "cli/render/markdown.h"
#include "extractor/model/event_id.h"

namespace dateline::cli {
namespace {

// Marks that escaping leaves alone; they become Markdown's own afterwards.
constexpr std::string_view kOpen = "\u27E6";
constexpr std::string_view kClose = "\u27E7";

void replace(std::string& text, std::string_view from, std::string_view to) {
  if (const size_t at = text.find(from); at != std::string::npos) text.replace(at, from.size(), to);
}

std::string bold_phrase(const Event& event) {
  std::string text = markdown_text(marked_sentence(event, kOpen, kClose));
  replace(text, kOpen, "**");
  replace(text, kClose, "**");
  return text;
}

std::string date_and_status(const Event& event) {
  std::string text = display_date(event.when);
  if (event.status != Status::happened) text += " [" + std::string(status_word(event.status)) + "]";
  if (says_year_inferred(event.when)) text += " (year inferred)";
  return markdown_text(text);
}

void append_side(std::string& out, std::string_view name, const StoredEvent& event) {
  const Event& told_event = event.event;
  out += "  - " + markdown_text(name) + ": " + date_and_status(told_event) + " — “" +
         bold_phrase(told_event) + "” (" + published_words(event) + "; " +
         std::string(basis_words(told_event)) + ") `" + format_id(told_event.id) + "`\n";
}

void append_heading(std::string& out, const std::string& heading) {
  out += "\n## " + heading + "\n\n";
}

void append_pair(std::string& out, const NamedDiff& named, const StoredEvent& a,
                 const StoredEvent& b, const std::string& note) {
  out += "- " + markdown_text(told(told_by_both(a, b))) + note + "\n";
  append_side(out, named.a, a);
  append_side(out, named.b, b);
}

void append_agreed(std::string& out, const NamedDiff& named) {
  if (named.diff.agreed.empty()) return;
  append_heading(out, "Agreed");
  for (const EventPair& pair : named.diff.agreed) append_pair(out, named, pair.a, pair.b, "");
}

void append_finer(std::string& out, const NamedDiff& named) {
  if (named.diff.finer.empty()) return;
  append_heading(out, "Finer");
  for (const FinerPair& pair : named.diff.finer) {
    const std::string& finer = pair.finer == 'a' ? named.a : named.b;
    append_pair(out, named, pair.a, pair.b, " (" + markdown_text(finer) + " is more precise)");
  }
}

void append_conflicts(std::string& out, const NamedDiff& named) {
  if (named.diff.conflicting.empty()) return;
  append_heading(out, "Conflicting");
  for (const EventPair& pair : named.diff.conflicting) {
    append_pair(out, named, pair.a, pair.b, "");
    for (const std::string& line : conflict_words(named.a, pair.a, named.b, pair.b))
      out += "  - " + markdown_text(line) + "\n";
  }
}

void append_only(std::string& out, const std::string& name,
                 const std::vector<StoredEvent>& events) {
  if (events.empty()) return;
  append_heading(out, "Only in " + markdown_text(name));
  for (const StoredEvent& event : events) {
    out += "- " + markdown_text(told(event)) + "\n";
    append_side(out, name, event);
  }
}

void append_diff(std::string& out, const NamedDiff& named) {
  out += "# " + markdown_text(named.a) + " and " + markdown_text(named.b) + "\n";
  append_conflicts(out, named);
  append_finer(out, named);
  append_agreed(out, named);
  append_only(out, named.a, named.diff.only_a);
  append_only(out, named.b, named.diff.only_b);
}

}  // namespace

void render_diff_markdown(const std::vector<NamedDiff>& diffs, const Style&, Output& out) {
  for (const NamedDiff& named : diffs) {
    if (&named != &diffs.front()) out.buffer() += '\n';
    append_diff(out.buffer(), named);
    if (!out.spill()) return;
  }
}

}  // namespace dateline::cli
