#include "store/article_edits.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "extractor/model/event_id.h"
#include "store/database/terms.h"
#include "store/format/bytes.h"
#include "store/format/codec.h"
#include "store/format/keys.h"

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

// The keys and records of an article's events, in key order.
using EncodedEvents = std::vector<std::pair<std::string, std::string>>;

Result<EncodedEvents> encoded(const std::vector<StoredEvent>& events) {
  EncodedEvents records(events.size());
  std::vector<uint64_t> ids;
  for (size_t i = 0; i < events.size(); ++i) {
    ids.push_back(events[i].event.id);
    records[i].first = event_key(place_of(events[i].event));
    encode_event(events[i], records[i].second);
  }
  if (const Outcome different = expect_different(std::move(ids)); !different)
    return different.error();
  std::sort(records.begin(), records.end());
  return records;
}

std::string id_part(const std::string& event_key) {
  return event_key.substr(kEventKeySize - kEventIdSize);
}

void remove_old_keys(Edits& edits, const KnownArticle& known, const EncodedEvents& now) {
  std::set<std::string> keys;
  std::set<std::string> kept;
  for (const auto& [key, record] : now) keys.insert(key), kept.insert(id_part(key));
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
  for (const auto& [key, record] : events) {
    edits.put(Family::events, key, record);
    put_id(edits, key);
  }
}

// In key order. Written where they are to lie: an archive has millions.
Outcome put_new_events(NewArticle& article, const StoredEvent& common,
                       const std::vector<Event>& events) {
  std::vector<std::pair<std::string, const Event*>> keyed;
  std::vector<uint64_t> ids;
  keyed.reserve(events.size());
  ids.reserve(events.size());
  for (const Event& event : events) {
    keyed.emplace_back(event_key(place_of(event)), &event);
    ids.push_back(event.id);
  }
  std::sort(keyed.begin(), keyed.end());
  for (auto& [key, event] : keyed) {
    article.edits.put_written(Family::events, key, [&common, one = event](std::string& out) {
      encode_event(common, *one, out);
    });
    put_id(article.edits, key);
    article.record.event_keys.push_back(std::move(key));
  }
  return expect_different(std::move(ids));
}

std::vector<uint32_t> terms_of_new(const StoredEvent& common, const std::vector<Event>& events) {
  TermSet terms;
  if (!events.empty()) terms.add(common.article_title);
  for (const Event& event : events) terms.add(event);
  return terms.take();
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

std::vector<std::string> keys_of(const EncodedEvents& events) {
  std::vector<std::string> keys;
  keys.reserve(events.size());
  for (const auto& [key, record] : events) keys.push_back(key);
  return keys;
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
  state.record.event_keys = keys_of(*events);
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
  article.terms = terms_of_new(common, events);
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
