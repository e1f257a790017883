#include "store/candidate_events.h"

#include <algorithm>
#include <limits>

#include "store/format/codec.h"
#include "store/format/keys.h"
#include "store/format/word_filter.h"
#include "store/term_lookup.h"

namespace dateline {
namespace {

// Reading a record by its key costs about as much as walking over this many.
constexpr uint64_t kWalkedInTheSameTime = 16;

using Node = About::Node;

using Keys = std::vector<std::string>;

Result<Keys> ids_of(const Database& database, const rocksdb::Snapshot* snapshot,
                    const ArticleNumbers& numbers) {
  Keys keys;
  for (const uint32_t number : numbers) keys.push_back(article_number_key(number));
  const auto found = database.get_all(Family::terms, keys, snapshot);
  if (!found) return found.error();
  Keys ids;
  for (const Database::Lookup& id : *found)
    if (id.found) ids.push_back(id.value);
  std::sort(ids.begin(), ids.end());
  return ids;
}

// Articles that runs from `run` on touched.
Result<Keys> ids_since(const Database& database, const rocksdb::Snapshot* snapshot, uint32_t run) {
  Keys ids;
  rocksdb::ReadOptions options;
  options.snapshot = snapshot;
  const std::unique_ptr<rocksdb::Iterator> it(
      database.db().NewIterator(options, database.family(Family::runs)));
  for (it->Seek(number_key(run)); it->Valid(); it->Next())
    if (const auto place = parse_change_key(it->key().ToStringView()))
      ids.push_back(id_key(place->article));
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

Error damaged(const Database& database) {
  return {ErrorCode::corruption, "a stored article cannot be read", database.folder()};
}

// Whether an event can have the words that are asked for, by the filters of its article and the
// article's title.
class MayTell {
 public:
  MayTell(const About& about, const ArticleRecord& article)
      : about_(about), filters_(article.event_words) {
    if (filters_.size() == 0 || about.is_everything()) return;
    TermSet title;
    title.add(article.title);
    title_ = title.take();
  }

  [[nodiscard]] bool operator()(size_t event) const {
    return filters_.size() == 0 || about_.is_everything() || may_tell(about_.root(), event);
  }

 private:
  [[nodiscard]] bool may_tell(const Node& node, size_t event) const {
    const auto told = [&](const Node& part) { return may_tell(part, event); };
    switch (node.kind) {
      case Node::Kind::words:
        return may_have_all(node, event);
      case Node::Kind::all_of:
        return std::all_of(node.parts.begin(), node.parts.end(), told);
      case Node::Kind::any_of:
        return std::any_of(node.parts.begin(), node.parts.end(), told);
      case Node::Kind::none_of:
        return true;
    }
    return true;
  }

  [[nodiscard]] bool may_have_all(const Node& words, size_t event) const {
    for (size_t i = 0; i < words.stems.size(); ++i) {
      const uint32_t term = term_of(words.stems[i]);
      if (!words.common[i] && !filters_.may_have(event, term) &&
          std::find(title_.begin(), title_.end(), term) == title_.end())
        return false;
    }
    return true;
  }

  const About& about_;
  WordFilters filters_;
  std::vector<uint32_t> title_;  // its terms
};

constexpr size_t kArticlesAtATime = 1024;

// The records of some articles, those that are gone left out.
Result<std::vector<ArticleRecord>> records_of(const Database& database,
                                              const rocksdb::Snapshot* snapshot, const Keys& ids) {
  const auto stored = database.get_all(Family::articles, ids, snapshot);
  if (!stored) return stored.error();
  std::vector<ArticleRecord> records;
  for (const Database::Lookup& one : *stored) {
    if (!one.found) continue;
    auto record = decode_article(one.value);
    if (!record) return damaged(database);
    records.push_back(*std::move(record));
  }
  return records;
}

// What of an article is worth reading.
Outcome add_event_keys(const Database& database, const About& about, const DayInterval& interval,
                       ArticleRecord& article, Keys& keys) {
  const MayTell may_tell(about, article);
  for (size_t i = 0; i < article.event_keys.size(); ++i) {
    const auto place = parse_event_key(article.event_keys[i]);
    if (!place) return damaged(database);
    if (lies_within(interval, *place) && may_tell(i)) keys.push_back(article.event_keys[i]);
  }
  return Done{};
}

Result<Keys> event_keys_of(const Database& database, const rocksdb::Snapshot* snapshot,
                           const Keys& articles, const Query& query, const About& about) {
  Keys keys;
  for (size_t begin = 0; begin < articles.size(); begin += kArticlesAtATime) {
    const size_t end = std::min(articles.size(), begin + kArticlesAtATime);
    auto records = records_of(database, snapshot,
                              Keys(articles.begin() + static_cast<std::ptrdiff_t>(begin),
                                   articles.begin() + static_cast<std::ptrdiff_t>(end)));
    if (!records) return records.error();
    for (ArticleRecord& record : *records)
      if (const Outcome added = add_event_keys(database, about, interval_of(query), record, keys);
          !added)
        return added.error();
  }
  std::sort(keys.begin(), keys.end(), in_timeline_order);
  return keys;
}

// RocksDB's own estimate is 0 for tables that nobody has read yet.
Result<Counters> counters_of(const Database& database, const rocksdb::Snapshot* snapshot) {
  const auto stored = database.get(Family::meta, kCountersKey, snapshot);
  if (!stored) return stored.error();
  return stored->found ? decode_counters(stored->value) : Counters{};
}

constexpr size_t kSample = 16;

// How many events of so many articles may have the words, by a sample of the articles.
Result<uint64_t> events_to_read(const Database& database, const rocksdb::Snapshot* snapshot,
                                const ArticleNumbers& numbers, const About& about) {
  ArticleNumbers sample;
  for (size_t i = 0; i < std::min(kSample, numbers.size()); ++i)
    sample.push_back(numbers[i * numbers.size() / std::min(kSample, numbers.size())]);
  const auto ids = ids_of(database, snapshot, sample);
  if (!ids) return ids.error();
  const auto keys = event_keys_of(database, snapshot, *ids, Query{}, about);
  if (!keys) return keys.error();
  return numbers.size() * keys->size() / std::max<size_t>(1, sample.size());
}

// What a walk would read: what lies in the interval, estimated from the sizes of files.
uint64_t events_to_walk(const Database& database, const DayInterval& interval, uint64_t all) {
  if (!interval.from || !interval.to) return all;
  const std::string begin = event_key_from(SpanClass::day, *interval.from);
  const std::string end = event_key_from(SpanClass::day, *interval.to + 1);
  const rocksdb::Range of_interval(begin, end);
  const std::string first = class_begin(SpanClass::day);
  const std::string last = class_end(SpanClass::undated);
  const rocksdb::Range of_all(first, last);
  uint64_t sizes[2] = {0, 0};
  rocksdb::SizeApproximationOptions options;
  options.include_memtables = true;
  const rocksdb::Range ranges[2] = {of_interval, of_all};
  (void)database.db().GetApproximateSizes(options, database.family(Family::events), ranges, 2,
                                          sizes);
  if (sizes[1] == 0) return all;
  return static_cast<uint64_t>(static_cast<double>(all) * static_cast<double>(sizes[0]) /
                               static_cast<double>(sizes[1]));
}

// What it costs to read by the index, in events walked over in the same time.
uint64_t cost_by_index(uint64_t articles, uint64_t events, uint64_t most) {
  return kWalkedInTheSameTime * (articles + std::min(events, most));
}

constexpr uint64_t kUnevenness = 3;

// Where so many of the first are wanted, they lie among so many if they are spread evenly, and
// mostly among some more if they are not.
uint64_t walk_for(uint64_t most, uint64_t events, uint64_t walk) {
  const double share =
      static_cast<double>(most) / static_cast<double>(std::max<uint64_t>(1, events));
  return share >= 1 ? walk : static_cast<uint64_t>(share * static_cast<double>(walk));
}

// The cheapest way for so many articles.
Result<SearchPlan> plan_for(const Database& database, const rocksdb::Snapshot* snapshot,
                            const Query& query, const About& about, const ArticleNumbers& numbers) {
  const auto counters = counters_of(database, snapshot);
  if (!counters) return counters.error();
  const uint64_t most = query.most > 0 ? query.most : std::numeric_limits<uint64_t>::max();
  const uint64_t walk = events_to_walk(database, interval_of(query), counters->events);
  if (cost_by_index(numbers.size(), 0, most) > walk) return SearchPlan{};
  const auto events = events_to_read(database, snapshot, numbers, about);
  if (!events) return events.error();
  const uint64_t by_index = cost_by_index(numbers.size(), *events, most);
  if (by_index > walk) return SearchPlan{};
  const uint64_t first = walk_for(most, *events, walk);
  return SearchPlan{numbers, std::nullopt, first < by_index ? kUnevenness * first : 0};
}

}  // namespace

// All but the class.
bool in_timeline_order(const std::string& a, const std::string& b) {
  const auto undated = [](const std::string& key) {
    return key.front() == static_cast<char>(SpanClass::undated);
  };
  if (undated(a) != undated(b)) return undated(b);
  return std::string_view(a).substr(1) < std::string_view(b).substr(1);
}

Result<SearchPlan> plan_search(const Database& database, const rocksdb::Snapshot* snapshot,
                               const Query& query, const About& about) {
  if (query.since_run > 0 && database.has(Family::runs)) {
    auto ids = ids_since(database, snapshot, query.since_run);
    return ids ? Result<SearchPlan>(SearchPlan{{}, std::move(*ids), 0}) : ids.error();
  }
  const bool indexed = database.has(Family::terms) && database.schema() > 1;
  if (about.is_everything() || !indexed) return SearchPlan{};
  const auto numbers = articles_about(database, snapshot, about);
  if (!numbers) return numbers.error();
  if (!*numbers) return SearchPlan{};
  return plan_for(database, snapshot, query, about, **numbers);
}

Result<std::vector<std::string>> candidate_keys(const Database& database,
                                                const rocksdb::Snapshot* snapshot,
                                                const SearchPlan& plan, const Query& query,
                                                const About& about) {
  if (plan.ids) return event_keys_of(database, snapshot, *plan.ids, query, about);
  const auto ids = ids_of(database, snapshot, *plan.numbers);
  return ids ? event_keys_of(database, snapshot, *ids, query, about) : ids.error();
}

}  // namespace dateline
