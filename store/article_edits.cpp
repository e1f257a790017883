#include "store/article_edits.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "extractor/model/event_id.h"
#include "store/database/terms.h"
#include "store/format/bytes.h"
#include "store/format/codec.h"
#include "store/format/keys.h"
#include "store/format/word_filter.h"

namespace dateline {
namespace {

// Bytes of an event with its keys; of what an article has beside events and text.
constexpr size_t kUsualEvent = 600;
constexpr size_t kUsualRest = 1024;

// Whether a reader is told the same; where it stands in the text does not matter.
bool tells_same(const StoredEvent& a, const StoredEvent& b) {
  return a.event.when == b.event.when && a.event.status == b.event.status &&
         a.event.headline == b.event.headline && a.event.sentence.text == b.event.sentence.text &&
         a.event.attribution == b.event.attribution && a.hidden == b.hidden &&
         a.corrected == b.corrected;
}

using ById = std::unordered_map<uint64_t, const StoredEvent*>;

ById by_id(const std::vector<StoredEvent>& events) {
  ById map;
  for (const StoredEvent& event : events) map.emplace(event.event.id, &event);
  return map;
}

std::string with_id(const StoredEvent& event) {
  std::string bytes = id_key(event.event.id);
  encode_event(event, bytes);
  return bytes;
}

// What the article no longer tells, or not so.
std::vector<std::string> replaced_events(const KnownArticle& known,
                                         const std::vector<StoredEvent>& now) {
  const ById present = by_id(now);
  std::vector<std::string> replaced;
  for (const StoredEvent& event : known.events) {
    const auto same = present.find(event.event.id);
    if (same == present.end() || !tells_same(event, *same->second))
      replaced.push_back(with_id(event));
  }
  return replaced;
}

Outcome expect_different(std::vector<uint64_t> ids) {
  std::sort(ids.begin(), ids.end());
  const auto twice = std::adjacent_find(ids.begin(), ids.end());
  if (twice == ids.end()) return Done{};
  return Error{ErrorCode::invalid_input, "two events of the article have the same id",
               format_id(*twice)};
}

// An event as it is stored, and what it adds to the record of its article.
struct EncodedEvent {
  std::string key;
  std::string record;
  std::string words;  // its filter
};
using EncodedEvents = std::vector<EncodedEvent>;

// In key order.
Result<EncodedEvents> encoded(const std::vector<StoredEvent>& events) {
  EncodedEvents records(events.size());
  std::vector<uint64_t> ids;
  TermSet terms;
  for (size_t i = 0; i < events.size(); ++i) {
    ids.push_back(events[i].event.id);
    records[i].key = event_key(place_of(events[i].event));
    encode_event(events[i], records[i].record);
    append_word_filter(terms.add(events[i].event), records[i].words);
  }
  if (const Outcome different = expect_different(std::move(ids)); !different)
    return different.error();
  std::sort(records.begin(), records.end(),
            [](const EncodedEvent& a, const EncodedEvent& b) { return a.key < b.key; });
  return records;
}

std::string id_part(const std::string& event_key) {
  return event_key.substr(kEventKeySize - kEventIdSize);
}

void remove_old_keys(Edits& edits, const KnownArticle& known, const EncodedEvents& now) {
  std::set<std::string> keys;
  std::set<std::string> kept;
  for (const EncodedEvent& event : now) keys.insert(event.key), kept.insert(id_part(event.key));
  for (const std::string& key : known.record.event_keys) {
    if (!keys.contains(key)) edits.remove(Family::events, key);
    if (!kept.contains(id_part(key))) edits.remove(Family::ids, id_part(key));
  }
}

void put_id(Edits& edits, std::string_view event_key) {
  constexpr size_t kRest = kEventKeySize - kEventIdSize;
  edits.put(Family::ids, event_key.substr(kRest), event_key.substr(0, kRest));
}

void put_events(Edits& edits, const EncodedEvents& events) {
  for (const EncodedEvent& event : events) {
    edits.put(Family::events, event.key, event.record);
    put_id(edits, event.key);
  }
}

// The events of a new article beside their keys and the filters of their words.
struct NewEvent {
  std::string key;
  const Event* event = nullptr;
  std::string words;
};

// In key order.
std::vector<NewEvent> with_keys(const std::vector<Event>& events, TermSet& terms) {
  std::vector<NewEvent> keyed(events.size());
  for (size_t i = 0; i < events.size(); ++i) {
    keyed[i] = {event_key(place_of(events[i])), &events[i], {}};
    append_word_filter(terms.add(events[i]), keyed[i].words);
  }
  std::sort(keyed.begin(), keyed.end(),
            [](const NewEvent& a, const NewEvent& b) { return a.key < b.key; });
  return keyed;
}

// Written where they are to lie: an archive has millions.
Outcome put_new_events(NewArticle& article, const StoredEvent& common,
                       const std::vector<Event>& events) {
  TermSet terms;
  if (!events.empty()) terms.add(common.article_title);
  std::vector<uint64_t> ids;
  for (NewEvent& one : with_keys(events, terms)) {
    article.edits.put_written(Family::events, one.key,
                              [&](std::string& out) { encode_event(common, *one.event, out); });
    put_id(article.edits, one.key);
    ids.push_back(one.event->id);
    article.record.event_keys.push_back(std::move(one.key));
    article.record.event_words += one.words;
  }
  article.terms = terms.take();
  return expect_different(std::move(ids));
}

void put_in_index(Edits& edits, uint32_t number, uint64_t id, const std::vector<uint32_t>& terms) {
  for (const uint32_t term : terms) edits.post({term, number});
  edits.put(Family::terms, article_number_key(number), id_key(id));
}

void add_new_postings(Edits& edits, const ArticleState& state, const KnownArticle& known) {
  std::vector<uint32_t> terms = terms_of(state.events);
  if (known.record.layout == 1) return put_in_index(edits, state.record.number, state.id, terms);
  const std::vector<uint32_t> old = terms_of(known.events);
  std::erase_if(terms,
                [&old](uint32_t term) { return std::binary_search(old.begin(), old.end(), term); });
  for (const uint32_t term : terms) edits.post({term, state.record.number});
}

void list_events(const EncodedEvents& events, ArticleRecord& record) {
  record.event_keys.clear();
  record.event_words.clear();
  for (const EncodedEvent& event : events) {
    record.event_keys.push_back(event.key);
    record.event_words += event.words;
  }
}

void put_text(Edits& edits, const ArticleState& state, uint32_t revision) {
  edits.put(Family::texts, text_key(state.id, revision),
            encode_text({state.seen, *state.document}));
}

void note_change(Edits& edits, const ArticleState& state, const KnownArticle* known) {
  if (state.run == 0) return;
  ChangeRecord change;
  change.fresh = known == nullptr;
  if (known != nullptr) change.before = replaced_events(*known, state.events);
  edits.put(Family::runs, change_key(state.run, state.id), encode_change(change));
}

uint64_t undated_among(const std::vector<std::string>& keys) {
  return static_cast<uint64_t>(std::count_if(keys.begin(), keys.end(), [](const std::string& key) {
    return key.starts_with(class_begin(SpanClass::undated));
  }));
}

}  // namespace

void keep_runs(std::vector<StoredEvent>& events, const KnownArticle& known, uint32_t run) {
  const ById before = by_id(known.events);
  for (StoredEvent& event : events) {
    event.first_run = event.last_run = run;
    const auto old = before.find(event.event.id);
    if (old == before.end()) continue;
    event.first_run = old->second->first_run;
    if (tells_same(*old->second, event)) event.last_run = old->second->last_run;
  }
}

Result<Edits> edits_of(ArticleState& state, const KnownArticle& known) {
  const auto events = encoded(state.events);
  if (!events) return events.error();
  state.record.layout = ArticleRecord{}.layout;
  list_events(*events, state.record);
  Edits edits;
  remove_old_keys(edits, known, *events);
  put_events(edits, *events);
  edits.put(Family::articles, id_key(state.id), encode_article(state.record));
  if (state.text_changed) put_text(edits, state, state.record.revisions);
  add_new_postings(edits, state, known);
  note_change(edits, state, &known);
  return edits;
}

Result<NewArticle> new_article(ArticleState& state, const StoredEvent& common,
                               const std::vector<Event>& events) {
  NewArticle article;
  article.record = std::move(state.record);
  article.edits.reserve(state.document->text.size() + kUsualEvent * events.size() + kUsualRest,
                        2 * events.size() + 4);
  if (const Outcome put = put_new_events(article, common, events); !put) return put.error();
  put_text(article.edits, state, article.record.revisions);
  note_change(article.edits, state, nullptr);
  return article;
}

// Nobody has corrected a new article, so the group of copies is the end of its events' records.
void complete(NewArticle& article, uint64_t id, uint64_t copies) {
  std::string group;
  ByteWriter(group).fixed64(copies);
  for (size_t i = 0; copies != 0 && i < article.edits.size(); ++i)
    if (article.edits[i].family == Family::events) article.edits.replace_end(i, group);
  article.edits.put(Family::articles, id_key(id), encode_article(article.record));
  put_in_index(article.edits, article.record.number, id, article.terms);
}

Counters counted(Counters counters, const ArticleRecord& record, const KnownArticle* known) {
  if (known == nullptr) {
    ++counters.articles;
  } else {
    counters.revisions -= known->record.revisions;
    counters.events -= known->record.event_keys.size();
    counters.undated -= undated_among(known->record.event_keys);
  }
  counters.revisions += record.revisions;
  counters.events += record.event_keys.size();
  counters.undated += undated_among(record.event_keys);
  counters.last_number = std::max(counters.last_number, record.number);
  return counters;
}

}  // namespace dateline
