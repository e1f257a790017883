// What storing an article writes: a pure function of what the store has of it and what is new.
// Internal to store/.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "extractor/model/result.h"
#include "store/correction.h"
#include "store/database/edits.h"
#include "store/format/records.h"
#include "store/format/signature.h"
#include "store/stored_event.h"

namespace dateline {

// An article as the store has it.
struct KnownArticle {
  ArticleRecord record;
  std::vector<StoredEvent> events;  // beside record.event_keys
};

// All of an article as it is to be.
struct ArticleState {
  uint64_t id = 0;
  const Document* document = nullptr;
  ArticleRecord record;             // but the event keys, which are computed
  std::vector<StoredEvent> events;  // corrected
  std::optional<Signature> signature;
  bool text_changed = true;  // the text is to be written (again)
  int64_t seen = 0;          // when
  uint32_t run = 0;          // 0: none; nothing is noted of what changed
};

// Moves events along: which run first told each, and which one last changed it.
void keep_runs(std::vector<StoredEvent>& events, const KnownArticle& known, uint32_t run);

// What an article that the store has changes. invalid_input if two events have one id. Fills in
// state.record.event_keys.
[[nodiscard]] Result<Edits> edits_of(ArticleState& state, const KnownArticle& known);

// What a new article adds, but for what only the store can tell: its number and whose copy it is.
struct NewArticle {
  ArticleRecord record;  // without its number
  std::vector<uint32_t> terms;
  Edits edits;
};
// `common` is what its events have in common; those of the state do not count. invalid_input if two
// events have one id.
[[nodiscard]] Result<NewArticle> new_article(ArticleState& state, const StoredEvent& common,
                                             const std::vector<Event>& events);
// The rest, once record.number and the group of copies are known.
void complete(NewArticle& article, uint64_t id, uint64_t copies);

// The counters once `record` takes the place of `known`.
[[nodiscard]] Counters counted(Counters counters, const ArticleRecord& record,
                               const KnownArticle* known);

}  // namespace dateline
