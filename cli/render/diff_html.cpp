// A comparison as one page without any script: headings, tables of counts, and evidence that opens.
#include "cli/render/conflict_words.h"
#include "cli/render/display_date.h"
#include "cli/render/evidence.h"
#include "cli/render/formats.h"
#include "cli/render/html/page.h"
#include "cli/render/links.h"

namespace dateline::cli {
namespace {

std::string headline_of(const StoredEvent& stored) {
  const Event& event = stored.event;
  return html_text(event.headline.empty() ? event.sentence.text : event.headline) +
         status_badge(stored);
}

void append_side(std::string& out, const std::string& name, const StoredEvent& event) {
  out += "<div class=\"side\"><p><b>" + html_text(name) +
         "</b>: " + html_time(event.event.when, display_date(event.event.when)) +
         status_badge(event) + "</p>\n";
  append_report(out, event);
  out += "</div>\n";
}

// Conflicts lie open; the rest opens when asked.
void append_pair(std::string& out, const NamedDiff& named, const StoredEvent& a,
                 const StoredEvent& b, const std::string& note, bool open) {
  out += std::string("<li><details") + (open ? " open" : "") + "><summary>" +
         html_time(a.event.when, display_date(a.event.when)) + " " +
         headline_of(told_by_both(a, b)) +
         (note.empty() ? "" : " <span class=\"sources\">" + html_text(note) + "</span>") +
         "</summary>\n<div class=\"evidence sides\">\n";
  append_side(out, named.a, a);
  append_side(out, named.b, b);
  out += "</div>\n";
  if (open)  // the ways to the dates stand with the quotes
    out += "<p class=\"conflict\">" + html_text(conflict_words(named.a, a, named.b, b).back()) +
           "</p>\n";
  out += "</details></li>\n";
}

template <class List, class Append>
void append_list(std::string& out, const std::string& heading, const List& list,
                 const Append& append) {
  if (list.empty()) return;
  out += "<section>\n<h3>" + html_text(heading) + " (" + std::to_string(list.size()) +
         ")</h3>\n<ol>\n";
  for (const auto& one : list) append(one);
  out += "</ol>\n</section>\n";
}

void append_only(std::string& out, const std::string& name,
                 const std::vector<StoredEvent>& events) {
  append_list(out, "Only in " + name, events, [&](const StoredEvent& event) {
    out += "<li><details><summary>" + html_time(event.event.when, display_date(event.event.when)) +
           " " + headline_of(event) + "</summary>\n<div class=\"evidence\">\n";
    append_report(out, event);
    out += "</div></details></li>\n";
  });
}

void append_diff(std::string& out, const NamedDiff& named) {
  out += "<h2>" + html_text(named.a) + " and " + html_text(named.b) + "</h2>\n";
  append_list(out, "Conflicting", named.diff.conflicting,
              [&](const EventPair& pair) { append_pair(out, named, pair.a, pair.b, "", true); });
  append_list(out, "Finer", named.diff.finer, [&](const FinerPair& pair) {
    append_pair(out, named, pair.a, pair.b,
                (pair.finer == 'a' ? named.a : named.b) + " is more precise", false);
  });
  append_list(out, "Agreed", named.diff.agreed,
              [&](const EventPair& pair) { append_pair(out, named, pair.a, pair.b, "", false); });
  append_only(out, named.a, named.diff.only_a);
  append_only(out, named.b, named.diff.only_b);
}

}  // namespace

void render_diff_html(const std::vector<NamedDiff>& diffs, const Style&, Output& out) {
  open_page(out.buffer(), "What the sources tell differently", Scripted::no);
  out.buffer() +=
      "<header><h1>What the sources tell differently</h1></header>\n"
      "<main id=\"events\" tabindex=\"-1\">\n";
  for (const NamedDiff& named : diffs) {
    append_diff(out.buffer(), named);
    if (!out.spill()) return;
  }
  out.buffer() += "</main>\n";
  close_page(out.buffer(), Scripted::no);
}

}  // namespace dateline::cli
