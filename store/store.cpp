#include "store/store.h"

#include <algorithm>
#include <thread>

#include "extractor/model/event_id.h"
#include "store/event_scan.h"
#include "store/format/codec.h"
#include "store/format/keys.h"
#include "store/store_impl.h"

namespace dateline {

int64_t seconds_now() {
  using namespace std::chrono;
  return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

namespace {

Result<std::unique_ptr<Database>> open_database(const std::string& folder, Store::Mode mode,
                                                std::chrono::seconds wait) {
  if (mode == Store::Mode::read) return Database::open_for_reading(folder);
  const auto deadline = std::chrono::steady_clock::now() + wait;
  for (;;) {
    auto database = Database::open_for_writing(folder);
    const bool locked = !database && database.error().code == ErrorCode::locked;
    if (!locked || std::chrono::steady_clock::now() >= deadline) return database;
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
  }
}

}  // namespace

Store::Store(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const std::string& folder, Mode mode, std::chrono::seconds wait) {
  auto database = open_database(folder, mode, wait);
  if (!database) return database.error();
  auto impl = std::make_unique<Impl>();
  impl->database = std::move(*database);
  impl->writable = mode == Mode::write;
  if (const Outcome loaded = impl->load(); !loaded) return loaded.error();
  if (impl->writable && impl->database->schema() < kSchema)
    if (const Outcome migrated = impl->migrate(); !migrated) return migrated.error();
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

std::optional<uint32_t> Store::migrated_from() const {
  return impl_->migrated_from;
}

Outcome Store::Impl::load_counters() {
  const auto stored = database->get(Family::meta, kCountersKey);
  if (!stored) return stored.error();
  const Result<Counters> decoded = stored->found ? decode_counters(stored->value) : Counters{};
  if (!decoded) return damaged(decoded.error());
  counters = *decoded;
  return Done{};
}

Outcome Store::Impl::load() {
  if (const Outcome loaded = load_counters(); !loaded) return loaded;
  std::optional<Error> error;
  const Outcome read = database->each(Family::corrections, "", [&](auto key, auto value) {
    const auto number = parse_number_key(key);
    Result<Correction> correction = decode_correction(value, number.value_or(0));
    if (!correction) return error = damaged(correction.error()), false;
    last_correction = correction->number;
    corrections[correction->article].push_back(std::move(*correction));
    return true;
  });
  if (error) return *error;
  return read;
}

Outcome Store::Impl::expect_writable() const {
  if (writable) return Done{};
  return Error{ErrorCode::unsupported, "this store was opened for reading only",
               database->folder()};
}

Outcome Store::visit(const Query& query,
                     const std::function<bool(const StoredEvent&)>& visitor) const {
  return scan_events(*impl_->database, query, visitor);
}

Result<StoredEvent> Store::find_event(uint64_t event_id) const {
  const auto place = impl_->database->get(Family::ids, id_key(event_id));
  if (!place) return place.error();
  const Error missing{ErrorCode::not_found, "no such event in the store", format_id(event_id)};
  if (!place->found) return missing;
  const auto events = impl_->load_events({place->value + id_key(event_id)});
  if (!events) return events.error();
  return events->front();
}

Result<std::vector<StoredEvent>> Store::events_of(uint64_t article_id) const {
  const auto record = impl_->find_record(article_id);
  if (!record) return record.error();
  if (!*record) return std::vector<StoredEvent>();
  auto events = impl_->load_events((*record)->event_keys);
  if (events)
    std::sort(events->begin(), events->end(), [](const StoredEvent& a, const StoredEvent& b) {
      return place_of(a.event) < place_of(b.event);
    });
  return events;
}

Result<std::vector<StoredEvent>> Store::Impl::load_events(
    const std::vector<std::string>& event_keys) const {
  const auto records = database->get_all(Family::events, event_keys, nullptr);
  if (!records) return records.error();
  std::vector<StoredEvent> events(event_keys.size());
  for (size_t i = 0; i < events.size(); ++i) {
    const auto place = parse_event_key(event_keys[i]);
    if (!place || !(*records)[i].found ||
        !decode_event((*records)[i].value, place->event_id, events[i]))
      return Error{ErrorCode::corruption, "a stored event cannot be read", database->folder()};
  }
  return events;
}

namespace {

// Nothing counts these: there are few of them.
uint64_t count_keys(const Database& database, Family family, size_t key_size) {
  uint64_t count = 0;
  (void)database.each(family, "", [&](std::string_view key, std::string_view) {
    count += key.size() == key_size ? 1 : 0;
    return true;
  });
  return count;
}

}  // namespace

Result<StoreStats> Store::stats() const {
  const Database& database = *impl_->database;
  const auto stored = database.get(Family::meta, kCountersKey);
  if (!stored) return stored.error();
  const Result<Counters> counters = stored->found ? decode_counters(stored->value) : Counters{};
  if (!counters) return impl_->damaged(counters.error());
  const auto rules = database.get(Family::meta, kRulesKey);
  if (!rules) return rules.error();
  const auto runs = this->runs();
  if (!runs) return runs.error();
  StoreStats stats;
  stats.articles = counters->articles;
  stats.revisions = counters->revisions;
  stats.events = counters->events;
  stats.undated = counters->undated;
  stats.runs = runs->size();
  stats.corrections = count_keys(database, Family::corrections, number_key(0).size());
  stats.bytes_on_disk = database.bytes_on_disk();
  stats.schema = database.schema();
  stats.rules = rules->value;
  return stats;
}

}  // namespace dateline
