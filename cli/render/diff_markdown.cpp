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

void append_side(std::string& out, std::string_view name, const StoredEvent& event) {
  const Event& told_event = event.event;
  out += "  - " + markdown_text(name) + ": " + markdown_text(display_date(told_event.when)) +
         " — “" + bold_phrase(told_event) + "” (" + published_words(event) + "; " +
         std::string(basis_words(told_event)) + ") `" + format_id(told_event.id) + "`\n";
}

void append_heading(std::string& out, const std::string& heading) {
  out += "\n## " + heading + "\n\n";
}

void append_pair(std::string& out, const NamedDiff& named, const StoredEvent& a,
                 const StoredEvent& b, const std::string& note) {
  out += "- " + markdown_text(told(a.event)) + note + "\n";
  append_side(out, named.a, a);
  append_side(out, named.b, b);
}

void append_pairs(std::string& out, const NamedDiff& named, const std::string& heading,
                  const std::vector<EventPair>& pairs) {
  if (pairs.empty()) return;
  append_heading(out, heading);
  for (const EventPair& pair : pairs) append_pair(out, named, pair.a, pair.b, "");
}

void append_only(std::string& out, const std::string& name,
                 const std::vector<StoredEvent>& events) {
  if (events.empty()) return;
  append_heading(out, "Only in " + markdown_text(name));
  for (const StoredEvent& event : events) {
    out += "- " + markdown_text(told(event.event)) + "\n";
    append_side(out, name, event);
  }
}

}  // namespace

void render_diff_markdown(const NamedDiff& named, const Style&, Output& out) {
  std::string& text = out.buffer();
  text += "# " + markdown_text(named.a) + " and " + markdown_text(named.b) + "\n";
  append_pairs(text, named, "Agreed", named.diff.agreed);
  if (!named.diff.finer.empty()) append_heading(text, "Finer");
  for (const FinerPair& pair : named.diff.finer) {
    const std::string& finer = pair.finer == 'a' ? named.a : named.b;
    append_pair(text, named, pair.a, pair.b, " (" + markdown_text(finer) + " is more precise)");
  }
  append_pairs(text, named, "Conflicting", named.diff.conflicting);
  append_only(text, named.a, named.diff.only_a);
  append_only(text, named.b, named.diff.only_b);
}

}  // namespace dateline::cli
