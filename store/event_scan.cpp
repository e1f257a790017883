#include "store/event_scan.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "store/candidate_events.h"
#include "store/database/status.h"
#include "store/format/codec.h"
#include "store/format/keys.h"
#include "store/views/about/about.h"
#include "store/views/about/glance.h"

namespace dateline {
namespace {

// One class of the index within the interval: an iterator that owns its bounds.
class ClassStream {
 public:
  ClassStream(const Database& database, const rocksdb::Snapshot* snapshot, SpanClass span_class,
              const DayInterval& interval)
      : interval_(interval) {
    upper_ = interval.to && span_class != SpanClass::open_begin
                 ? event_key_from(span_class, *interval.to + 1)
                 : class_end(span_class);
    upper_slice_ = upper_;
    rocksdb::ReadOptions options;
    options.snapshot = snapshot;
    options.iterate_upper_bound = &upper_slice_;
    iterator_.reset(database.db().NewIterator(options, database.family(Family::events)));
    iterator_->Seek(first_key(span_class));
    skip_misses();
  }
  ClassStream(const ClassStream&) = delete;
  ClassStream& operator=(const ClassStream&) = delete;

  [[nodiscard]] bool valid() const { return iterator_->Valid(); }
  [[nodiscard]] rocksdb::Status status() const { return iterator_->status(); }
  [[nodiscard]] rocksdb::Slice key() const { return iterator_->key(); }
  [[nodiscard]] std::string_view value() const { return iterator_->value().ToStringView(); }
  // What follows the class in a key is timeline order over all dated classes.
  [[nodiscard]] std::string_view order() const { return key().ToStringView().substr(1); }
  void next() { iterator_->Next(), skip_misses(); }

 private:
  [[nodiscard]] std::string first_key(SpanClass span_class) const {
    const auto longest = longest_of(span_class);
    if (!interval_.from || !longest) return class_begin(span_class);
    return event_key_from(span_class, *interval_.from - *longest + 1);
  }

  // Spans that end before the interval begins. A key that does not parse is left to the reader to
  // report.
  void skip_misses() {
    while (interval_.from && iterator_->Valid()) {
      const auto place = parse_event_key(key().ToStringView());
      if (!place || place->undated || place->latest >= *interval_.from) return;
      // "Until" spans of one precision lie by their last day: the hits are a seek away.
      if (place->earliest == TimePlace::kOpenBegin)
        iterator_->Seek(open_begin_key_from(place->fineness, *interval_.from));
      else
        iterator_->Next();
    }
  }

  DayInterval interval_;
  std::string upper_;
  rocksdb::Slice upper_slice_;
  std::unique_ptr<rocksdb::Iterator> iterator_;
};

using Streams = std::vector<std::unique_ptr<ClassStream>>;

Streams open_streams(const Database& database, const rocksdb::Snapshot* snapshot,
                     const DayInterval& interval) {
  Streams streams;
  for (size_t i = 0; i < static_cast<size_t>(SpanClass::undated); ++i)
    streams.push_back(
        std::make_unique<ClassStream>(database, snapshot, static_cast<SpanClass>(i), interval));
  return streams;
}

bool head_passes(const Query& query, const EventHead& head) {
  const auto among = [](const auto& allowed, const auto& value) {
    return allowed.empty() || std::find(allowed.begin(), allowed.end(), value) != allowed.end();
  };
  return among(query.statuses, head.status) && among(query.sources, head.source) &&
         (!query.precision || *query.precision == head.precision) &&
         (query.lang.empty() || query.lang == head.lang) && head.last_run >= query.since_run &&
         (query.with_hidden || !head.hidden);
}

// Hands matching events to the visitor; `event` is reused so that strings keep their memory.
class Delivery {
 public:
  Delivery(const Query& query, About about, const std::function<bool(const StoredEvent&)>& visitor)
      : query_(query), glance_(about), about_(std::move(about)), visitor_(visitor) {}

  // From now on no more than so many are looked at.
  void look_at(uint64_t most) { left_ = most; }

  // False when the visitor, a damaged record or the last one to be looked at ends the walk.
  bool take(std::string_view key, std::string_view value) {
    if (left_ == 0) return stopped_at_ = key, false;
    --left_;
    return look(key, value);
  }
  bool take(const ClassStream& stream) { return take(stream.key().ToStringView(), stream.value()); }
  [[nodiscard]] bool is_damaged() const { return damaged_; }
  // The key of the first that was not looked at any more; empty if the walk did not end so.
  [[nodiscard]] const std::string& stopped_at() const { return stopped_at_; }

 private:
  bool look(std::string_view key, std::string_view value) {
    const auto place = parse_event_key(key);
    EventHead head;
    if (!place || !decode_event_head(value, head)) return damaged();
    if (!head_passes(query_, head) || !glance_.may_match(value)) return true;
    if (!decode_event(value, place->event_id, event_)) return damaged();
    if (!passes_but_about(query_, event_) || !about_.matches(event_)) return true;
    return visitor_(event_);
  }
  bool damaged() { return damaged_ = true, false; }

  const Query& query_;
  Glance glance_;
  About about_;
  const std::function<bool(const StoredEvent&)>& visitor_;
  StoredEvent event_;
  uint64_t left_ = std::numeric_limits<uint64_t>::max();
  std::string stopped_at_;
  bool damaged_ = false;
};

Outcome status_of(const ClassStream& stream, const Database& database) {
  return outcome_of(stream.status(), database.folder());
}

bool walk_one(ClassStream& stream, Delivery& delivery) {
  for (; stream.valid(); stream.next())
    if (!delivery.take(stream)) return false;
  return true;
}

// K-way merge. As one class (days) holds most events, the stream in front is followed until another
// one comes first, which saves most comparisons.
bool walk_merged(const Streams& streams, Delivery& delivery) {
  std::vector<ClassStream*> live;
  for (const auto& stream : streams)
    if (stream->valid()) live.push_back(stream.get());
  const auto later = [](const ClassStream* a, const ClassStream* b) {
    return a->order() > b->order();
  };
  std::make_heap(live.begin(), live.end(), later);
  while (live.size() > 1) {
    std::pop_heap(live.begin(), live.end(), later);
    ClassStream& front = *live.back();
    const std::string_view limit = live.front()->order();
    for (; front.valid() && front.order() <= limit; front.next())
      if (!delivery.take(front)) return false;
    if (front.valid())
      std::push_heap(live.begin(), live.end(), later);
    else
      live.pop_back();
  }
  return live.empty() || walk_one(*live.front(), delivery);
}

Outcome scan_snapshot(const Database& database, const rocksdb::Snapshot* snapshot,
                      const Query& query, Delivery& delivery) {
  const DayInterval interval = interval_of(query);
  const Streams streams = open_streams(database, snapshot, interval);
  bool go_on = walk_merged(streams, delivery);
  for (const auto& stream : streams)
    if (const Outcome read = status_of(*stream, database); !read) return read;
  if (go_on && !interval.from && !interval.to) {
    ClassStream undated(database, snapshot, SpanClass::undated, interval);
    go_on = walk_one(undated, delivery);
    if (const Outcome read = status_of(undated, database); !read) return read;
  }
  return Done{};
}

// The events of a few articles, as their keys say in timeline order, some at a time.
Outcome read_keys(const Database& database, const rocksdb::Snapshot* snapshot,
                  const std::vector<std::string>& keys, Delivery& delivery) {
  constexpr size_t kAtATime = 256;
  for (size_t begin = 0; begin < keys.size(); begin += kAtATime) {
    const auto first = keys.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto count = std::min(kAtATime, keys.size() - begin);
    const std::vector<std::string> some(first, first + static_cast<std::ptrdiff_t>(count));
    const auto records = database.get_all(Family::events, some, snapshot);
    if (!records) return records.error();
    for (size_t i = 0; i < some.size(); ++i)
      if (!delivery.take(some[i], (*records)[i].value)) return Done{};
  }
  return Done{};
}

// The events of the articles from the key on (empty: all).
Outcome read_articles(const Database& database, const rocksdb::Snapshot* snapshot,
                      const SearchPlan& plan, const Query& query, const About& about,
                      const std::string& from, Delivery& delivery) {
  auto keys = candidate_keys(database, snapshot, plan, query, about);
  if (!keys) return keys.error();
  if (!from.empty())
    keys->erase(keys->begin(),
                std::lower_bound(keys->begin(), keys->end(), from, in_timeline_order));
  return read_keys(database, snapshot, *keys, delivery);
}

// A walk over the first events, and the index for what it did not come to.
Outcome search(const Database& database, const rocksdb::Snapshot* snapshot, const Query& query,
               const About& about, const SearchPlan& plan, Delivery& delivery) {
  if (plan.is_walk()) return scan_snapshot(database, snapshot, query, delivery);
  if (plan.walk_first > 0) {
    delivery.look_at(plan.walk_first);
    const Outcome walked = scan_snapshot(database, snapshot, query, delivery);
    if (!walked || delivery.stopped_at().empty()) return walked;
    delivery.look_at(std::numeric_limits<uint64_t>::max());
  }
  return read_articles(database, snapshot, plan, query, about, delivery.stopped_at(), delivery);
}

}  // namespace

Outcome scan_events(const Database& database, const Query& query,
                    const std::function<bool(const StoredEvent&)>& visitor) {
  const auto about = About::parse(query.about);
  if (!about) return about.error();
  rocksdb::ManagedSnapshot snapshot(&database.db());
  const auto plan = plan_search(database, snapshot.snapshot(), query, *about);
  if (!plan) return plan.error();
  Delivery delivery(query, *about, visitor);
  const Outcome searched = search(database, snapshot.snapshot(), query, *about, *plan, delivery);
  if (!searched) return searched;
  if (delivery.is_damaged())
    return Error{ErrorCode::corruption, "a stored event cannot be read", database.folder()};
  return Done{};
}

}  // namespace dateline
