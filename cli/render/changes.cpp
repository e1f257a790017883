#include "cli/render/changes.h"

#include "cli/render/conflict_words.h"
#include "cli/render/display_date.h"
#include "cli/render/event_json.h"
#include "cli/render/evidence.h"
#include "cli/render/instant.h"
#include "cli/render/sanitise.h"
#include "cli/render/wrap.h"
#include "extractor/model/event_id.h"
#include "store/views/timeline.h"

namespace dateline::cli {
namespace {

std::string dated(const StoredEvent& event) {
  return display_date(event.event.when) + ": " + told(event);
}

std::string place_of_report(const StoredEvent& event) {
  return one_line(event.source) + " · " + format_id(event.event.id);
}

class ChangesText {
 public:
  ChangesText(std::string& out, const Style& style) : out_(out), style_(style) {}

  void events(const char* heading, const std::vector<StoredEvent>& events) {
    if (events.empty()) return;
    head(heading);
    for (const StoredEvent& event : events) {
      item(dated(event));
      below(place_of_report(event));
    }
  }

  // One event that several articles brought is one entry, as in a timeline.
  void entries(const char* heading, const std::vector<StoredEvent>& events) {
    if (events.empty()) return;
    head(heading);
    for (const TimelineEntry& entry : make_timeline(events)) {
      item(dated(entry.event));
      below(sources_line(entry) + " · " + format_id(entry.event.event.id));
    }
  }

  void retold(const char* heading, const std::vector<Retold>& list, bool dates) {
    if (list.empty()) return;
    head(heading);
    for (const Retold& one : list) {
      item(dated(one.to));
      if (dates)
        below("was " + display_date(one.from.event.when));
      else
        below("was \"" + one_line(one.from.event.sentence.text) + "\"");
      if (!dates) below("now \"" + one_line(one.to.event.sentence.text) + "\"");
      below(place_of_report(one.to));
    }
  }

  void conflicts(const std::vector<EventPair>& pairs) {
    if (pairs.empty()) return;
    head("Newly in conflict");
    for (const EventPair& pair : pairs) {
      item(dated(pair.a));
      below(place_of_report(pair.a));
      below("against " + dated(pair.b));
      below(place_of_report(pair.b));
      for (const std::string& line : conflict_words(pair.a.source, pair.a, pair.b.source, pair.b))
        below("> " + line);
    }
  }

 private:
  void head(const char* heading) {
    out_ += painted(style_, Paint::bold, heading);
    out_ += '\n';
  }
  void item(const std::string& text) { append_wrapped(out_, "  - ", text, 4, style_.width); }
  void below(const std::string& text) { append_wrapped(out_, "    ", text, 6, style_.width); }

  std::string& out_;
  const Style& style_;
};

void write_events(JsonWriter& json, const char* name, const std::vector<StoredEvent>& events) {
  json.key(name);
  json.begin_array();
  for (const StoredEvent& event : events) write_event(json, event);
  json.end_array();
}

void write_pair(JsonWriter& json, const char* a_name, const StoredEvent& a, const char* b_name,
                const StoredEvent& b) {
  json.begin_object();
  json.key(a_name);
  write_event(json, a);
  json.key(b_name);
  write_event(json, b);
  json.end_object();
}

void write_retold(JsonWriter& json, const char* name, const std::vector<Retold>& list) {
  json.key(name);
  json.begin_array();
  for (const Retold& one : list) write_pair(json, "from", one.from, "to", one.to);
  json.end_array();
}

}  // namespace

void append_changes(std::string& out, const Style& style, const EventChanges& changes) {
  ChangesText text(out, style);
  text.events("New", changes.added);
  text.retold("Moved to another date", changes.moved, true);
  text.retold("Reworded", changes.reworded, false);
  text.events("Dropped", changes.dropped);
}

void write_changes(JsonWriter& json, const EventChanges& changes, const char* added) {
  write_events(json, added, changes.added);
  write_events(json, "dropped", changes.dropped);
  write_retold(json, "moved", changes.moved);
  write_retold(json, "reworded", changes.reworded);
}

void append_history(std::string& out, const Style& style, const History& history) {
  size_t number = 0;
  for (const RevisionChanges& revision : history.revisions) {
    if (number > 0) out += '\n';
    std::string title =
        "Revision " + std::to_string(++number) + ", stored " + format_instant(revision.seen);
    if (revision.published) title += ", published " + display_moment(*revision.published);
    out += painted(style, Paint::bold, title) + "\n";
    if (revision.changes.empty()) out += "no dated event changed\n";
    append_changes(out, style, revision.changes);
  }
}

void write_history(JsonWriter& json, const History& history) {
  json.begin_object();
  json.field("article_id", format_id(history.article));
  json.key("revisions");
  json.begin_array();
  for (const RevisionChanges& revision : history.revisions) {
    json.begin_object();
    json.field("seen", format_instant(revision.seen));
    write_moment(json, "published", revision.published);
    write_changes(json, revision.changes);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

// What somebody has to look into comes first: it would be lost behind a thousand new events.
void append_digest(std::string& out, const Style& style, const Digest& digest) {
  ChangesText text(out, style);
  text.conflicts(digest.conflicting);
  text.retold("Moved to another date", digest.changes.moved, true);
  text.retold("Reworded", digest.changes.reworded, false);
  text.events("Dropped", digest.changes.dropped);
  text.entries("New", digest.changes.added);
}

void write_digest(JsonWriter& json, const Digest& digest) {
  json.begin_object();
  json.field("since_run", uint64_t{digest.since_run});
  write_changes(json, digest.changes, "new");
  json.key("conflicting");
  json.begin_array();
  for (const EventPair& pair : digest.conflicting) write_pair(json, "a", pair.a, "b", pair.b);
  json.end_array();
  json.end_object();
}

}  // namespace dateline::cli
