// New articles on their way: gathered, written together while others are read, counted when they
// are stored.
#include <algorithm>

#include "store/format/codec.h"
#include "store/store_impl.h"

namespace dateline {

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

// What cannot be read is for those to report who read it next.
void Store::gather() {
  if (impl_->gathering || !impl_->known_keys.load(*impl_->database)) return;
  impl_->gathering = std::make_unique<Gathering>(*impl_->database);
  impl_->database->begin_bulk();
}

Outcome Store::flush() {
  if (const Outcome stored = impl_->settle_gathered(); !stored) return stored;
  return impl_->database->flush();
}

}  // namespace dateline
