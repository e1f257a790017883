#include "store/database/status.h"
#include "store/format/codec.h"
#include "store/format/keys.h"
#include "store/store_impl.h"

namespace dateline {
namespace {

// The runs alone, not what they did to articles: from each run a seek to the next.
Result<std::vector<RunInfo>> read_runs(const Database& database) {
  std::vector<RunInfo> runs;
  if (!database.has(Family::runs)) return runs;
  const std::unique_ptr<rocksdb::Iterator> it(
      database.db().NewIterator(rocksdb::ReadOptions(), database.family(Family::runs)));
  for (it->SeekToFirst(); it->Valid(); it->Seek(number_key(runs.back().number + 1))) {
    const auto number = parse_number_key(it->key().ToStringView());
    auto run = decode_run(it->value().ToStringView(), number.value_or(0));
    if (!number || !run)
      return Error{ErrorCode::corruption, "a stored run cannot be read", database.folder()};
    runs.push_back(std::move(*run));
  }
  if (!it->status().ok()) return translate(it->status(), database.folder());
  return runs;
}

Result<StoredEvent> decode_before(std::string_view bytes) {
  StoredEvent event;
  const auto id = parse_id_key(bytes.substr(0, kEventIdSize));
  if (id && decode_event(bytes.substr(kEventIdSize), *id, event)) return event;
  return Error{ErrorCode::corruption, "what a run changed cannot be read", ""};
}

Result<ArticleChange> decode_article_change(ChangePlace place, std::string_view bytes) {
  const auto record = decode_change(bytes);
  if (!record) return record.error();
  ArticleChange change{place.run, place.article, record->fresh, {}};
  for (const std::string& before : record->before) {
    auto event = decode_before(before);
    if (!event) return event.error();
    change.before.push_back(std::move(*event));
  }
  return change;
}

}  // namespace

Result<uint32_t> Store::begin_run(RunKind kind, std::string_view rules) {
  if (const Outcome writable = impl_->expect_writable(); !writable) return writable.error();
  const auto runs = read_runs(*impl_->database);
  if (!runs) return runs.error();
  RunInfo run;
  run.number = runs->empty() ? 1 : runs->back().number + 1;
  run.kind = kind;
  run.started = seconds_now();
  run.rules = rules;
  Edits edits;
  edits.put(Family::runs, number_key(run.number), encode_run(run));
  if (const Outcome written = impl_->database->commit(edits); !written) return written.error();
  impl_->run = run;
  return run.number;
}

Outcome Store::end_run(const RunCounts& counts, const std::vector<Reject>& rejects) {
  if (impl_->run.number == 0) return Done{};
  if (const Outcome stored = impl_->settle_gathered(); !stored) return stored;
  RunInfo run = std::exchange(impl_->run, {});
  run.ended = seconds_now();
  run.counts = counts;
  run.rejects.assign(rejects.begin(),
                     rejects.begin() + static_cast<std::ptrdiff_t>(
                                           std::min(rejects.size(), RunInfo::kMostRejects)));
  Edits edits;
  edits.put(Family::runs, number_key(run.number), encode_run(run));
  if (const Outcome written = impl_->database->commit(edits, true); !written) return written;
  if (const Outcome flushed = flush(); !flushed) return flushed;
  impl_->gathering.reset();  // its memory, which putting tables in order can use
  return impl_->database->end_bulk();
}

Result<std::vector<RunInfo>> Store::runs() const {
  return read_runs(*impl_->database);
}

Outcome Store::visit_changes(uint32_t run,
                             const std::function<bool(const ArticleChange&)>& visitor) const {
  const Database& database = *impl_->database;
  if (!database.has(Family::runs)) return Done{};
  const std::unique_ptr<rocksdb::Iterator> it(
      database.db().NewIterator(rocksdb::ReadOptions(), database.family(Family::runs)));
  for (it->Seek(number_key(run)); it->Valid(); it->Next()) {
    const auto place = parse_change_key(it->key().ToStringView());
    if (!place) continue;  // a run itself
    const auto change = decode_article_change(*place, it->value().ToStringView());
    if (!change) return impl_->damaged(change.error());
    if (!visitor(*change)) return Done{};
  }
  if (!it->status().ok()) return translate(it->status(), database.folder());
  return Done{};
}

}  // namespace dateline
