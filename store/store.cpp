#include "store/store.h"

#include <rocksdb/write_batch.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <tuple>

#include "extractor/model/event_id.h"
#include "store/codec.h"
#include "store/database.h"
#include "store/event_scan.h"
#include "store/keys.h"
#include "store/status.h"

namespace dateline {
namespace {

Error read_only(const std::string& folder) {
  return {ErrorCode::unsupported, "this store was opened for reading only", folder};
}

int64_t seconds_now() {
  using namespace std::chrono;
  return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

Hash128 content_hash(const Document& document) {
  std::string bytes;
  bytes.reserve(document.text.size() + 1024);
  encode_document(document, bytes);
  return hash128(bytes);
}

Hash128 wording_hash(const Document& document) {
  return hash128(document.title + '\0' + document.text);
}

StoredEvent as_stored(const Document& document, uint64_t article, const Event& event) {
  return {event,        article,       document.source,   document.title,
          document.url, document.lang, document.published};
}

// The keys and records of an article's events, in key order.
using EncodedEvents = std::map<std::string, std::string>;

Result<EncodedEvents> encode_events(const Document& document, uint64_t article,
                                    const std::vector<Event>& events) {
  EncodedEvents encoded;
  std::set<uint64_t> ids;
  for (const Event& event : events) {
    if (!ids.insert(event.id).second)
      return Error{ErrorCode::invalid_input, "two events of the article have the same id",
                   format_id(event.id)};
    encode_event(as_stored(document, article, event), encoded[event_key(place_of(event))]);
  }
  return encoded;
}

Hash128 told_hash(const EncodedEvents& encoded) {
  std::string bytes;
  for (const auto& [key, record] : encoded) bytes.append(key).append(record);
  return hash128(bytes);
}

std::vector<std::string> keys_of(const EncodedEvents& encoded) {
  std::vector<std::string> keys;
  for (const auto& [key, record] : encoded) keys.push_back(key);
  return keys;
}

uint64_t undated_among(const std::vector<std::string>& keys) {
  return static_cast<uint64_t>(std::count_if(keys.begin(), keys.end(), [](const std::string& key) {
    return key.starts_with(class_begin(SpanClass::undated));
  }));
}

std::string id_part(const std::string& event_key) {
  return event_key.substr(kEventKeySize - kEventIdSize);
}

ArticleInfo info_of(uint64_t id, const ArticleRecord& record) {
  ArticleInfo info;
  info.id = id;
  info.own_id = record.own_id;
  info.source = record.source;
  info.title = record.title;
  info.url = record.url;
  info.lang = record.lang;
  info.published = record.published;
  info.published_basis = record.published_basis;
  info.revisions = record.revisions;
  info.events = static_cast<uint32_t>(record.event_keys.size());
  return info;
}

bool listed_before(const ArticleInfo& a, const ArticleInfo& b) {
  const auto rank = [](const ArticleInfo& info) {
    const Moment moment = info.published.value_or(Moment{});
    return std::tuple(std::string_view(info.source), !info.published, moment.day,
                      moment.minute_of_day, info.id);
  };
  return rank(a) < rank(b);
}

bool earlier(const Moment& a, const Moment& b) {
  return std::tuple(a.day, a.minute_of_day) < std::tuple(b.day, b.minute_of_day);
}

void count_article(const ArticleRecord& record, SourceInfo& source) {
  ++source.articles;
  source.events += record.event_keys.size();
  if (!record.published) return;
  const Moment published = *record.published;
  if (!source.first_published || earlier(published, *source.first_published))
    source.first_published = published;
  if (!source.last_published || earlier(*source.last_published, published))
    source.last_published = published;
}

}  // namespace

struct Store::Impl {
  std::unique_ptr<Database> database;
  bool writable = false;
  Counters counters;  // what a writer has stored so far

  [[nodiscard]] Outcome load_counters();
  [[nodiscard]] Result<std::optional<ArticleRecord>> find_record(uint64_t article) const;
  [[nodiscard]] Outcome replace(uint64_t id, const Document& document, ArticleRecord record,
                                const ArticleRecord* old, const EncodedEvents& encoded);
  [[nodiscard]] Outcome each_article(
      const std::function<void(uint64_t, const ArticleRecord&)>& visitor) const;
  [[nodiscard]] Error damaged(const Error& error) const {
    return {error.code, error.message, database->folder()};
  }
};

Outcome Store::Impl::load_counters() {
  const auto stored = database->get(Family::meta, kCountersKey);
  if (!stored) return stored.error();
  if (!stored->found) return Done{};
  const Result<Counters> decoded = decode_counters(stored->value);
  if (!decoded) return damaged(decoded.error());
  counters = *decoded;
  return Done{};
}

Result<std::optional<ArticleRecord>> Store::Impl::find_record(uint64_t article) const {
  const auto stored = database->get(Family::articles, id_key(article));
  if (!stored) return stored.error();
  if (!stored->found) return std::optional<ArticleRecord>();
  Result<ArticleRecord> record = decode_article(stored->value);
  if (!record) return damaged(record.error());
  return std::optional(std::move(*record));
}

Outcome Store::Impl::each_article(
    const std::function<void(uint64_t, const ArticleRecord&)>& visitor) const {
  const std::unique_ptr<rocksdb::Iterator> it(
      database->db().NewIterator(rocksdb::ReadOptions(), database->family(Family::articles)));
  for (it->SeekToFirst(); it->Valid(); it->Next()) {
    const auto id = parse_id_key(it->key().ToStringView());
    const Result<ArticleRecord> record = decode_article(it->value().ToStringView());
    if (!record) return damaged(record.error());
    if (!id)
      return Error{ErrorCode::corruption, "an article's key cannot be read", database->folder()};
    visitor(*id, *record);
  }
  return outcome_of(it->status(), database->folder());
}

namespace {

// What one put() writes, all or nothing.
class ArticleBatch {
 public:
  explicit ArticleBatch(const Database& database) : database_(database) {}

  void remove_events(const std::vector<std::string>& keys) {
    for (const std::string& key : keys) {
      check(batch_.Delete(database_.family(Family::events), key));
      check(batch_.Delete(database_.family(Family::ids), id_part(key)));
    }
  }
  void add_events(const EncodedEvents& encoded) {
    for (const auto& [key, record] : encoded) {
      put(Family::events, key, record);
      put(Family::ids, id_part(key), key.substr(0, kEventKeySize - kEventIdSize));
    }
  }
  void put(Family family, const std::string& key, const std::string& value) {
    check(batch_.Put(database_.family(family), key, value));
  }
  [[nodiscard]] Outcome commit() {
    if (status_.ok()) status_ = database_.db().Write(rocksdb::WriteOptions(), &batch_);
    return outcome_of(status_, database_.folder());
  }

 private:
  void check(const rocksdb::Status& status) {
    if (status_.ok()) status_ = status;
  }

  const Database& database_;
  rocksdb::WriteBatch batch_;
  rocksdb::Status status_;
};

Counters after(Counters counters, const ArticleRecord& record, const ArticleRecord* old) {
  if (old == nullptr) ++counters.articles;
  if (old != nullptr) {
    counters.revisions -= old->revisions;
    counters.events -= old->event_keys.size();
    counters.undated -= undated_among(old->event_keys);
  }
  counters.revisions += record.revisions;
  counters.events += record.event_keys.size();
  counters.undated += undated_among(record.event_keys);
  return counters;
}

}  // namespace

Outcome Store::Impl::replace(uint64_t id, const Document& document, ArticleRecord record,
                             const ArticleRecord* old, const EncodedEvents& encoded) {
  ArticleBatch batch(*database);
  if (old != nullptr) batch.remove_events(old->event_keys);
  batch.add_events(encoded);
  batch.put(Family::articles, id_key(id), encode_article(record));
  if (old == nullptr || old->content != record.content)
    batch.put(Family::texts, text_key(id, record.revisions),
              encode_text({seconds_now(), document}));
  const Counters changed = after(counters, record, old);
  batch.put(Family::meta, kCountersKey, encode_counters(changed));
  batch.put(Family::meta, kRulesKey, record.rules);
  const Outcome committed = batch.commit();
  if (committed) counters = changed;
  return committed;
}

Store::Store(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const std::string& folder, Mode mode) {
  auto database =
      mode == Mode::write ? Database::open_for_writing(folder) : Database::open_for_reading(folder);
  if (!database) return database.error();
  auto impl = std::make_unique<Impl>();
  impl->database = std::move(*database);
  impl->writable = mode == Mode::write;
  if (const Outcome loaded = impl->load_counters(); !loaded) return loaded.error();
  return Store(std::move(impl));
}

Result<Store> Store::open_in_memory() {
  auto database = Database::open_in_memory();
  if (!database) return database.error();
  auto impl = std::make_unique<Impl>();
  impl->database = std::move(*database);
  impl->writable = true;
  return Store(std::move(impl));
}

namespace {

ArticleRecord record_of(const Document& document, std::string_view rules,
                        const EncodedEvents& encoded) {
  ArticleRecord record;
  record.own_id = document.id;
  record.source = document.source;
  record.title = document.title;
  record.url = document.url;
  record.lang = document.lang;
  record.published = document.published;
  record.published_basis = document.published_basis;
  record.revisions = 1;
  record.content = content_hash(document);
  record.wording = wording_hash(document);
  record.told = told_hash(encoded);
  record.rules = rules;
  record.event_keys = keys_of(encoded);
  return record;
}

bool is_same(const ArticleRecord& old, const ArticleRecord& record) {
  return old.content == record.content && old.rules == record.rules && old.told == record.told;
}

}  // namespace

Result<PutOutcome> Store::put(const Document& document, const std::vector<Event>& events,
                              std::string_view rules) {
  if (!impl_->writable) return read_only(impl_->database->folder());
  const uint64_t id = article_id(document);
  const Result<EncodedEvents> encoded = encode_events(document, id, events);
  if (!encoded) return encoded.error();
  const auto old = impl_->find_record(id);
  if (!old) return old.error();
  ArticleRecord record = record_of(document, rules, *encoded);
  const ArticleRecord* previous = *old ? &**old : nullptr;
  if (previous != nullptr) {
    if (is_same(*previous, record)) return PutOutcome::unchanged;
    record.revisions = previous->revisions + (previous->wording != record.wording ? 1 : 0);
  }
  const Outcome replaced = impl_->replace(id, document, std::move(record), previous, *encoded);
  if (!replaced) return replaced.error();
  return previous == nullptr ? PutOutcome::fresh : PutOutcome::revised;
}

Result<bool> Store::is_current(const Document& document, std::string_view rules) const {
  const auto record = impl_->find_record(article_id(document));
  if (!record) return record.error();
  return *record && (*record)->rules == rules && (*record)->content == content_hash(document);
}

Outcome Store::flush() {
  if (!impl_->writable) return read_only(impl_->database->folder());
  return impl_->database->flush();
}

Outcome Store::visit(const Query& query,
                     const std::function<bool(const StoredEvent&)>& visitor) const {
  return scan_events(*impl_->database, query, visitor);
}

// Looks twice, in the id index and at the event: a revision stored in between is as good as none
// there.
Result<StoredEvent> Store::find_event(uint64_t event_id) const {
  const Error missing{ErrorCode::not_found, "no such event in the store", format_id(event_id)};
  const auto place = impl_->database->get(Family::ids, id_key(event_id));
  if (!place) return place.error();
  if (!place->found) return missing;
  const auto stored = impl_->database->get(Family::events, place->value + id_key(event_id));
  if (!stored) return stored.error();
  if (!stored->found) return missing;
  StoredEvent event;
  if (!decode_event(stored->value, event_id, event))
    return Error{ErrorCode::corruption, "the stored event cannot be read", format_id(event_id)};
  return event;
}

Result<Document> Store::find_article(uint64_t article_id) const {
  const Error missing{ErrorCode::not_found, "no such article in the store", format_id(article_id)};
  const auto record = impl_->find_record(article_id);
  if (!record) return record.error();
  if (!*record) return missing;
  const auto stored =
      impl_->database->get(Family::texts, text_key(article_id, (*record)->revisions));
  if (!stored) return stored.error();
  if (!stored->found)
    return Error{ErrorCode::corruption, "the text of the article is gone", format_id(article_id)};
  Result<TextRecord> text = decode_text(stored->value);
  if (!text) return impl_->damaged(text.error());
  return std::move(text->document);
}

Result<std::vector<ArticleInfo>> Store::articles() const {
  std::vector<ArticleInfo> infos;
  const Outcome listed = impl_->each_article(
      [&](uint64_t id, const ArticleRecord& record) { infos.push_back(info_of(id, record)); });
  if (!listed) return listed.error();
  std::sort(infos.begin(), infos.end(), listed_before);
  return infos;
}

Result<std::vector<SourceInfo>> Store::sources() const {
  std::map<std::string, SourceInfo> by_name;
  const Outcome listed = impl_->each_article([&](uint64_t, const ArticleRecord& record) {
    count_article(record, by_name[record.source]);
  });
  if (!listed) return listed.error();
  std::vector<SourceInfo> infos;
  for (auto& [name, info] : by_name) {
    info.source = name;
    infos.push_back(std::move(info));
  }
  return infos;
}

namespace {

uint64_t bytes_on_disk(const Database& database) {
  uint64_t bytes = 0;
  for (size_t i = 0; i < kFamilies; ++i) {
    uint64_t of_family = 0;
    (void)database.db().GetIntProperty(database.family(static_cast<Family>(i)),
                                       rocksdb::DB::Properties::kTotalSstFilesSize, &of_family);
    bytes += of_family;
  }
  return bytes + database.log_bytes();
}

}  // namespace

Result<StoreStats> Store::stats() const {
  const auto stored = impl_->database->get(Family::meta, kCountersKey);
  if (!stored) return stored.error();
  const Result<Counters> counters = stored->found ? decode_counters(stored->value) : Counters{};
  if (!counters) return impl_->damaged(counters.error());
  const auto rules = impl_->database->get(Family::meta, kRulesKey);
  if (!rules) return rules.error();
  StoreStats stats;
  stats.articles = counters->articles;
  stats.revisions = counters->revisions;
  stats.events = counters->events;
  stats.undated = counters->undated;
  stats.bytes_on_disk = bytes_on_disk(*impl_->database);
  stats.schema = kSchema;
  stats.rules = rules->value;
  return stats;
}

}  // namespace dateline
