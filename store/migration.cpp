#include "store/format/codec.h"
#include "store/store_impl.h"
#include "store/wording.h"

namespace dateline {
namespace {

constexpr uint8_t kFirstLayout = 1;

// The article as this format keeps it; what is told stays as it is, and no run is noted.
ArticleState as_of_now(uint64_t id, const KnownArticle& known, const Document& document) {
  ArticleState state;
  state.id = id;
  state.document = &document;
  state.record = known.record;
  state.record.layout = ArticleRecord{}.layout;
  const ContentHashes hashes = content_hashes(document);
  state.record.content = hashes.content;
  state.record.wording = hashes.wording;
  state.events = known.events;
  state.signature = signature_of(document.text);
  state.text_changed = false;
  return state;
}

}  // namespace

// From format 1: articles get numbers, terms and signatures. Each article is a commit of its own
// and the format is raised at the end, so a migration that is cut short goes on where it was. What
// format 2 lacks nobody needs; an article gets it when it is next written.
Outcome Store::Impl::migrate() {
  migrated_from = database->schema();
  if (*migrated_from > 1) return database->set_schema(kSchema);
  std::optional<Error> error;
  const Outcome walked = each_article([&](uint64_t id, const ArticleRecord& record) {
    if (record.layout != kFirstLayout) return true;
    const auto document = load_text(id, record.revisions);
    auto events = load_events(record.event_keys);
    if (!document || !events) {
      error = document ? events.error() : document.error();
      return false;
    }
    const KnownArticle known{record, std::move(*events)};
    ArticleState state = as_of_now(id, known, *document);
    const Outcome stored = store_state(state, known);
    if (!stored) error = stored.error();
    return stored.ok();
  });
  if (error) return *error;
  if (!walked) return walked;
  return database->set_schema(kSchema);
}

}  // namespace dateline
