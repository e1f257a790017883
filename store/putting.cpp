// Putting an article into the store: as a new one, as a revision, or not at all.
#include <algorithm>

#include "extractor/model/event_id.h"
#include "store/copies.h"
#include "store/format/codec.h"
#include "store/format/keys.h"
#include "store/store_impl.h"
#include "store/views/correcting.h"
#include "store/wording.h"

namespace dateline {
namespace {

// What all events of an article have in common.
StoredEvent common_of(const Document& document, uint64_t article) {
  StoredEvent common;
  common.article = article;
  common.source = document.source;
  common.article_title = document.title;
  common.article_url = document.url;
  common.lang = document.lang;
  common.published = document.published;
  return common;
}

std::vector<StoredEvent> as_stored(const Document& document, uint64_t article,
                                   const std::vector<Event>& events) {
  std::vector<StoredEvent> stored(events.size(), common_of(document, article));
  for (size_t i = 0; i < events.size(); ++i) stored[i].event = events[i];
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

Preparation::Parts identified(const Document& document) {
  return {article_id(document), former_article_id(document), content_hashes(document), {}, {}};
}

void prepare_as_new(Preparation::Parts& parts, const Document& document,
                    const std::vector<Event>& events, std::string_view rules, uint32_t run) {
  ArticleState state;
  state.id = parts.id;
  state.document = &document;
  state.record = record_of(document, parts.hashes, rules);
  state.seen = seconds_now();
  state.run = run;
  StoredEvent common = common_of(document, state.id);
  common.first_run = common.last_run = run;
  parts.signature = signature_of(document.text);
  parts.article = new_article(state, common, events);
}

PutOutcome outcome_of(const ArticleRecord& old, const ContentHashes& hashes,
                      std::string_view rules) {
  if (old.content != hashes.content) return PutOutcome::revised;
  return old.rules == rules ? PutOutcome::unchanged : PutOutcome::reread;
}

}  // namespace

void Store::Impl::correct_again(uint64_t article, std::vector<StoredEvent>& events) const {
  const auto found = corrections.find(article);
  if (found == corrections.end()) return;
  std::vector<Event> told;
  for (const StoredEvent& event : events) told.push_back(event.event);
  for (const MergedCorrection& merged : match_corrections(told, found->second))
    if (merged.event) apply_edit(events[*merged.event], merged.edit);
}

Result<Database::Lookup> Store::Impl::find_in_copies(const std::string& key) const {
  if (!known_keys.may_hold_in_copies(key)) return Database::Lookup{};
  auto stored = database->get(Family::copies, key);
  if (stored && gathering) gathering->add_copies(key, *stored);
  return stored;
}

// Only a changed text can change whose copy it is.
Result<uint64_t> Store::Impl::group_copies(const ArticleState& state, const KnownArticle& before,
                                           Edits& edits) {
  const bool same_text = before.record.layout > 1 && before.record.wording == state.record.wording;
  if (same_text) {
    const auto stored = find_in_copies(signature_key(state.id));
    if (!stored) return stored.error();
    if (!stored->found) return uint64_t{0};
    const auto signature = decode_signature(stored->value);
    return signature ? Result<uint64_t>(signature->group) : damaged(signature.error());
  }
  auto group = copy_group(state.id, state.signature,
                          [this](const auto& key) { return find_in_copies(key); });
  if (!group) return group.error();
  known_keys.add_in_copies(group->edits);
  if (group->number == 0) edits.remove(Family::copies, signature_key(state.id));
  edits.join(group->edits);
  return group->number;
}

Outcome Store::Impl::commit_counted(Edits& edits, const Counters& changed) {
  if (const Outcome settled = settle_written(); !settled) return settled;
  edits.put(Family::meta, kRulesKey, rules);
  edits.put(Family::meta, kCountersKey, encode_counters(changed));
  const Outcome committed = database->commit(edits);
  if (committed) counters = changed;
  return committed;
}

Outcome Store::Impl::store_state(ArticleState& state, const KnownArticle& known) {
  if (state.record.number == 0) state.record.number = next_number();
  Edits copies;
  const auto group = group_copies(state, known, copies);
  if (!group) return group.error();
  for (StoredEvent& event : state.events) event.copies = *group;
  auto edits = edits_of(state, known);
  if (!edits) return edits.error();
  edits->join(copies);
  rules = state.record.rules;
  return commit_counted(*edits, counted(counters, state.record, &known));
}

uint32_t Store::Impl::next_number() const {
  return std::max(counters.last_number, gathered.last_number) + 1;
}

Outcome Store::Impl::store_new(uint64_t id, Preparation::Parts& prepared) {
  if (!prepared.article->ok()) return prepared.article->error();
  NewArticle& article = **prepared.article;
  const auto group =
      copy_group(id, prepared.signature, [this](const auto& key) { return find_in_copies(key); });
  if (!group) return group.error();
  article.record.number = next_number();
  complete(article, id, group->number);
  rules = article.record.rules;
  if (gathering) {
    gathered = counted(gathered, article.record, nullptr);
    known_keys.add_article(id_key(id));
    known_keys.add_in_copies(group->edits);
    gathering->add(id, article.edits, group->edits);
    return gathering->is_full() ? write_gathered() : Done{};
  }
  article.edits.join(group->edits);
  return commit_counted(article.edits, counted(counters, article.record, nullptr));
}

Preparation::Preparation() = default;
Preparation::Preparation(Preparation&&) noexcept = default;
Preparation& Preparation::operator=(Preparation&&) noexcept = default;
Preparation::~Preparation() = default;

Preparation Store::prepare(const Document& document, const std::vector<Event>& events,
                           std::string_view rules) const {
  Preparation prepared;
  prepared.parts = std::make_unique<Preparation::Parts>(identified(document));
  prepare_as_new(*prepared.parts, document, events, rules, impl_->run.number);
  return prepared;
}

Result<PutOutcome> Store::put(const Document& document, const std::vector<Event>& events,
                              std::string_view rules) {
  Preparation prepared;
  prepared.parts = std::make_unique<Preparation::Parts>(identified(document));
  return put(document, events, rules, std::move(prepared));
}

Result<PutOutcome> Store::put(const Document& document, const std::vector<Event>& events,
                              std::string_view rules, Preparation prepared) {
  if (const Outcome writable = impl_->expect_writable(); !writable) return writable.error();
  Preparation::Parts& parts = *prepared.parts;
  const auto id = impl_->id_of(parts.id, parts.former_id);
  if (!id) return id.error();
  if (impl_->gathering && impl_->gathering->holds(*id))
    if (const Outcome stored = impl_->settle_gathered(); !stored) return stored.error();
  const auto old = impl_->find_record(*id);
  if (!old) return old.error();
  const PutOutcome outcome = *old ? outcome_of(**old, parts.hashes, rules) : PutOutcome::fresh;
  if (outcome == PutOutcome::unchanged) return outcome;
  if (!*old && !parts.article) prepare_as_new(parts, document, events, rules, impl_->run.number);
  const Outcome stored = *old ? impl_->store_again(*id, document, events, rules, parts, **old)
                              : impl_->store_new(*id, parts);
  return stored ? Result<PutOutcome>(outcome) : stored.error();
}

// Under the id that the store knows it by.
Outcome Store::Impl::store_again(uint64_t id, const Document& document,
                                 const std::vector<Event>& events, std::string_view new_rules,
                                 const Preparation::Parts& prepared, const ArticleRecord& old) {
  auto before = load_events(old.event_keys);
  if (!before) return before.error();
  const KnownArticle known{old, std::move(*before)};
  const bool reworded = old.wording != prepared.hashes.wording;
  ArticleState state;
  state.id = id;
  state.document = &document;
  state.record = record_of(document, prepared.hashes, new_rules);
  state.record.number = old.number;
  state.record.revisions = old.revisions + (reworded ? 1 : 0);
  state.text_changed = old.content != prepared.hashes.content;
  state.events = as_stored(document, state.id, events);
  if (reworded) state.signature = signature_of(document.text);
  state.seen = seconds_now();
  state.run = run.number;
  correct_again(state.id, state.events);
  keep_runs(state.events, known, state.run);
  return store_state(state, known);
}

Result<PutOutcome> Store::foresee(const Document& document, std::string_view rules) const {
  const auto id = impl_->id_of(article_id(document), former_article_id(document));
  if (!id) return id.error();
  const auto record = impl_->find_record(*id);
  if (!record) return record.error();
  return *record ? outcome_of(**record, content_hashes(document), rules) : PutOutcome::fresh;
}

}  // namespace dateline
