#include <algorithm>

#include "extractor/model/event_id.h"
#include "store/codec.h"
#include "store/copies.h"
#include "store/keys.h"
#include "store/store_impl.h"
#include "store/views/correcting.h"
#include "store/wording.h"

namespace dateline {
namespace {

std::vector<StoredEvent> as_stored(const Document& document, uint64_t article,
                                   const std::vector<Event>& events) {
  std::vector<StoredEvent> stored;
  stored.reserve(events.size());
  for (const Event& event : events) {
    StoredEvent& one = stored.emplace_back();
    one.event = event;
    one.article = article;
    one.source = document.source;
    one.article_title = document.title;
    one.article_url = document.url;
    one.lang = document.lang;
    one.published = document.published;
  }
  return stored;
}

ArticleRecord record_of(const Document& document, const ContentHashes& hashes,
                        std::string_view rules) {
  ArticleRecord record;
  record.own_id = document.id;
  record.source = document.source;
  record.title = document.title;
  record.url = document.url;
  record.lang = document.lang;
  record.published = document.published;
  record.published_basis = document.published_basis;
  record.revisions = 1;
  record.content = hashes.content;
  record.wording = hashes.wording;
  record.rules = rules;
  return record;
}

bool is_same(const ArticleRecord& old, const ContentHashes& hashes, std::string_view rules) {
  return old.content == hashes.content && old.rules == rules;
}

}  // namespace

Result<std::optional<ArticleRecord>> Store::Impl::find_record(uint64_t article) const {
  const auto stored = database->get(Family::articles, id_key(article));
  if (!stored) return stored.error();
  if (!stored->found) return std::optional<ArticleRecord>();
  Result<ArticleRecord> record = decode_article(stored->value);
  if (!record) return damaged(record.error());
  return std::optional(std::move(*record));
}

// An article that format 1 stored under a longer URL is known by that.
Result<uint64_t> Store::Impl::id_of(const Document& document) const {
  const uint64_t id = article_id(document);
  const uint64_t former = former_article_id(document);
  if (former == id) return id;
  const auto known = database->get(Family::articles, id_key(id));
  if (!known) return known.error();
  if (known->found) return id;
  const auto formerly = database->get(Family::articles, id_key(former));
  if (!formerly) return formerly.error();
  return formerly->found ? former : id;
}

Result<Document> Store::Impl::load_text(uint64_t article, uint32_t revision) const {
  const auto stored = database->get(Family::texts, text_key(article, revision));
  if (!stored) return stored.error();
  if (!stored->found)
    return Error{ErrorCode::corruption, "the text of the article is gone", format_id(article)};
  Result<TextRecord> text = decode_text(stored->value);
  if (!text) return damaged(text.error());
  return std::move(text->document);
}

void Store::Impl::correct_again(uint64_t article, std::vector<StoredEvent>& events) const {
  const auto found = corrections.find(article);
  if (found == corrections.end()) return;
  std::vector<Event> told;
  for (const StoredEvent& event : events) told.push_back(event.event);
  for (const MergedCorrection& merged : match_corrections(told, found->second))
    if (merged.event) apply_edit(events[*merged.event], merged.edit);
}

// Only a changed text can change whose copy it is.
Result<uint64_t> Store::Impl::group_copies(const ArticleState& state, const KnownArticle* known,
                                           Edits& edits) const {
  const auto find = [this](const std::string& key) -> Result<Database::Lookup> {
    auto stored = database->get(Family::copies, key);
    if (stored && gathering) gathering->add_copies(key, *stored);
    return stored;
  };
  const bool same_text =
      known != nullptr && known->record.layout > 1 && known->record.wording == state.record.wording;
  if (same_text) {
    const auto stored = find(signature_key(state.id));
    if (!stored) return stored.error();
    if (!stored->found) return uint64_t{0};
    const auto signature = decode_signature(stored->value);
    return signature ? Result<uint64_t>(signature->group) : damaged(signature.error());
  }
  auto group = copy_group(state.id, state.document->text, find);
  if (!group) return group.error();
  if (known != nullptr && group->number == 0) edits.remove(Family::copies, signature_key(state.id));
  edits.join(group->edits);
  return group->number;
}

Outcome Store::Impl::store_state(ArticleState& state, const KnownArticle* known) {
  const bool gather = gathering && known == nullptr;
  if (state.record.number == 0)
    state.record.number = std::max(counters.last_number, gathered.last_number) + 1;
  Edits copies;
  const auto group = group_copies(state, known, copies);
  if (!group) return group.error();
  for (StoredEvent& event : state.events) event.copies = *group;
  auto edits = edits_of(state, known);
  if (!edits) return edits.error();
  edits->join(copies);
  rules = state.record.rules;
  if (gather) {
    gathered = counted(gathered, state.record, nullptr);
    gathering->add(state.id, *edits);
    return gathering->is_full() ? write_gathered() : Done{};
  }
  if (const Outcome settled = settle_written(); !settled) return settled;
  edits->put(Family::meta, kRulesKey, rules);
  const Counters changed = counted(counters, state.record, known);
  edits->put(Family::meta, kCountersKey, encode_counters(changed));
  const Outcome committed = database->commit(*edits);
  if (committed) counters = changed;
  return committed;
}

Outcome Store::Impl::write_gathered() {
  if (!gathering || gathering->is_empty()) return Done{};
  if (const Outcome settled = settle_written(); !settled) return settled;
  counters.articles += gathered.articles;
  counters.revisions += gathered.revisions;
  counters.events += gathered.events;
  counters.undated += gathered.undated;
  counters.last_number = std::max(counters.last_number, gathered.last_number);
  gathered = {};
  Edits last;
  last.put(Family::meta, kCountersKey, encode_counters(counters));
  last.put(Family::meta, kRulesKey, rules);
  gathering->write(last);
  return Done{};
}

// What could not be stored counts no more.
Outcome Store::Impl::settle_written() {
  if (!gathering) return Done{};
  const Outcome settled = gathering->settle();
  if (!settled) (void)load_counters();
  return settled;
}

Outcome Store::Impl::settle_gathered() {
  if (const Outcome written = write_gathered(); !written) return written;
  return settle_written();
}

void Store::gather() {
  if (impl_->gathering) return;
  impl_->gathering = std::make_unique<Gathering>(*impl_->database);
  impl_->database->begin_bulk();
}

Outcome Store::flush() {
  if (const Outcome stored = impl_->settle_gathered(); !stored) return stored;
  return impl_->database->flush();
}

Result<PutOutcome> Store::put(const Document& document, const std::vector<Event>& events,
                              std::string_view rules) {
  if (const Outcome writable = impl_->expect_writable(); !writable) return writable.error();
  ArticleState state;
  const auto id = impl_->id_of(document);
  if (!id) return id.error();
  state.id = *id;
  if (impl_->gathering && impl_->gathering->holds(state.id))
    if (const Outcome stored = impl_->settle_gathered(); !stored) return stored.error();
  const auto old = impl_->find_record(state.id);
  if (!old) return old.error();
  const ContentHashes hashes = content_hashes(document);
  if (*old && is_same(**old, hashes, rules)) return PutOutcome::unchanged;
  KnownArticle known;
  const KnownArticle* before = *old ? &known : nullptr;
  state.document = &document;
  state.record = record_of(document, hashes, rules);
  state.events = as_stored(document, state.id, events);
  state.seen = seconds_now();
  state.run = impl_->run.number;
  if (before != nullptr) {
    auto stored = impl_->load_events((*old)->event_keys);
    if (!stored) return stored.error();
    known = {**old, std::move(*stored)};
    state.record.number = known.record.number;
    state.record.revisions =
        known.record.revisions + (known.record.wording != hashes.wording ? 1 : 0);
    state.text_changed = known.record.content != hashes.content;
  }
  impl_->correct_again(state.id, state.events);
  keep_runs(state.events, before, state.run);
  if (const Outcome stored = impl_->store_state(state, before); !stored) return stored.error();
  return before == nullptr ? PutOutcome::fresh : PutOutcome::revised;
}

Result<bool> Store::is_current(const Document& document, std::string_view rules) const {
  const auto id = impl_->id_of(document);
  if (!id) return id.error();
  const auto record = impl_->find_record(*id);
  if (!record) return record.error();
  return *record && is_same(**record, content_hashes(document), rules);
}

Result<Document> Store::find_article(uint64_t article_id) const {
  const auto record = impl_->find_record(article_id);
  if (!record) return record.error();
  if (!*record)
    return Error{ErrorCode::not_found, "no such article in the store", format_id(article_id)};
  return impl_->load_text(article_id, (*record)->revisions);
}

Result<std::vector<Revision>> Store::revisions(uint64_t article_id) const {
  std::vector<Revision> revisions;
  std::optional<Error> error;
  const Outcome read =
      impl_->database->each(Family::texts, id_key(article_id), [&](auto, auto value) {
        auto text = decode_text(value);
        if (!text) return error = impl_->damaged(text.error()), false;
        const auto number = static_cast<uint32_t>(revisions.size() + 1);
        revisions.push_back({number, text->seen, std::move(text->document)});
        return true;
      });
  if (error) return *error;
  if (!read) return read.error();
  if (revisions.empty())
    return Error{ErrorCode::not_found, "no such article in the store", format_id(article_id)};
  return revisions;
}

}  // namespace dateline
