#include <rocksdb/db.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "store/format/codec.h"
#include "store/store.h"
#include "tests/store/samples.h"
#include "tests/store/temporary_folder.h"

using namespace dateline;
namespace fs = std::filesystem;

namespace {

Document some_article(const std::string& number = "1") {
  return samples::article("https://e.example/" + number, "Text.");
}

std::vector<Event> some_events(uint64_t id = 1) {
  return {samples::event(id, samples::on(samples::day(2022, 2, 24)))};
}

size_t count_events(const Store& store) {
  size_t count = 0;
  REQUIRE(store.visit({}, [&](const StoredEvent&) { return ++count, true; }));
  return count;
}

ErrorCode error_of(const std::string& folder, Store::Mode mode) {
  const Result<Store> store = Store::open(folder, mode);
  REQUIRE_FALSE(store.ok());
  CHECK_FALSE(store.error().message.empty());
  return store.error().code;
}

// Sets the schema as a later version would.
void set_schema(const std::string& folder, uint32_t schema, const char* extra_family) {
  std::vector<std::string> names;
  REQUIRE(rocksdb::DB::ListColumnFamilies({}, folder, &names).ok());
  std::vector<rocksdb::ColumnFamilyDescriptor> families;
  for (const std::string& name : names) families.emplace_back(name, rocksdb::ColumnFamilyOptions());
  std::vector<rocksdb::ColumnFamilyHandle*> handles;
  rocksdb::DB* db = nullptr;
  REQUIRE(rocksdb::DB::Open({}, folder, families, &handles, &db).ok());
  for (rocksdb::ColumnFamilyHandle* handle : handles)
    if (handle->GetName() == "meta")
      REQUIRE(db->Put({}, handle, "schema", encode_schema(schema)).ok());
  if (extra_family != nullptr) {
    rocksdb::ColumnFamilyHandle* extra = nullptr;
    REQUIRE(db->CreateColumnFamily({}, extra_family, &extra).ok());
    handles.push_back(extra);
  }
  for (rocksdb::ColumnFamilyHandle* handle : handles) (void)db->DestroyColumnFamilyHandle(handle);
  delete db;
}

}  // namespace

TEST_CASE("a store is there again after closing, in a folder of its owner alone", "[disk]") {
  const TemporaryFolder folder;
  const std::string path = folder.path("deep/db");
  {
    auto store = Store::open(path, Store::Mode::write);
    REQUIRE(store);
    REQUIRE(store->put(some_article(), some_events(), "r"));
    REQUIRE(store->flush());
  }
  CHECK((fs::status(path).permissions() & fs::perms::mask) == fs::perms::owner_all);
  auto store = Store::open(path, Store::Mode::write);
  REQUIRE(store);
  CHECK(*store->put(some_article(), some_events(), "r") == PutOutcome::unchanged);
  CHECK(store->stats()->events == 1);
  CHECK(store->stats()->schema == Store::kSchema);
  CHECK(store->stats()->bytes_on_disk > 0);
}

TEST_CASE("a second writer is told that the store is locked", "[disk]") {
  const TemporaryFolder folder;
  const auto first = Store::open(folder.path(), Store::Mode::write);
  REQUIRE(first);
  CHECK(error_of(folder.path(), Store::Mode::write) == ErrorCode::locked);
}

TEST_CASE("readers read beside a writer what was there when they opened", "[disk]") {
  const TemporaryFolder folder;
  auto writer = Store::open(folder.path(), Store::Mode::write);
  REQUIRE(writer);
  REQUIRE(writer->put(some_article("1"), some_events(1), "r"));
  const auto reader = Store::open(folder.path(), Store::Mode::read);
  REQUIRE(reader);
  REQUIRE(writer->put(some_article("2"), some_events(2), "r"));
  CHECK(count_events(*reader) == 1);
  const auto later = Store::open(folder.path(), Store::Mode::read);
  REQUIRE(later);
  CHECK(count_events(*later) == 2);
  CHECK(later->find_event(2)->event.id == 2);
}

TEST_CASE("a reader does not write", "[disk]") {
  const TemporaryFolder folder;
  REQUIRE(Store::open(folder.path(), Store::Mode::write));
  auto reader = Store::open(folder.path(), Store::Mode::read);
  REQUIRE(reader);
  CHECK(reader->put(some_article(), {}, "r").error().code == ErrorCode::unsupported);
}

TEST_CASE("where there is no store, a reader says so and makes none", "[disk]") {
  const TemporaryFolder folder;
  CHECK(error_of(folder.path("absent"), Store::Mode::read) == ErrorCode::not_found);
  CHECK_FALSE(fs::exists(folder.path("absent")));
  fs::create_directory(folder.path("empty"));
  CHECK(error_of(folder.path("empty"), Store::Mode::read) == ErrorCode::not_found);
}

TEST_CASE("what is not a store is left alone", "[disk]") {
  const TemporaryFolder folder;
  std::ofstream(folder.path("file")) << "text";
  CHECK(error_of(folder.path("file"), Store::Mode::read) == ErrorCode::invalid_input);
  CHECK(error_of(folder.path("file"), Store::Mode::write) == ErrorCode::invalid_input);
  fs::create_directory(folder.path("photos"));
  std::ofstream(folder.path("photos/a.jpg")) << "jpeg";
  CHECK(error_of(folder.path("photos"), Store::Mode::write) == ErrorCode::invalid_input);
  CHECK(error_of(folder.path("photos"), Store::Mode::read) == ErrorCode::invalid_input);
  CHECK_FALSE(fs::exists(folder.path("photos/LOCK")));
}

TEST_CASE("another program's RocksDB is not a store", "[disk]") {
  const TemporaryFolder folder;
  rocksdb::Options options;
  options.create_if_missing = true;
  rocksdb::DB* db = nullptr;
  REQUIRE(rocksdb::DB::Open(options, folder.path(), &db).ok());
  REQUIRE(db->Put({}, "key", "value").ok());
  delete db;
  CHECK(error_of(folder.path(), Store::Mode::write) == ErrorCode::invalid_input);
  CHECK(error_of(folder.path(), Store::Mode::read) == ErrorCode::invalid_input);
}

TEST_CASE("a store whose making was cut short is none yet, and the next writer finishes it",
          "[disk]") {
  const TemporaryFolder folder;
  rocksdb::Options options;
  options.create_if_missing = true;
  rocksdb::DB* db = nullptr;
  REQUIRE(rocksdb::DB::Open(options, folder.path(), &db).ok());
  delete db;
  CHECK(error_of(folder.path(), Store::Mode::read) == ErrorCode::not_found);
  REQUIRE(Store::open(folder.path(), Store::Mode::write));
  const auto reader = Store::open(folder.path(), Store::Mode::read);
  REQUIRE(reader);
  CHECK(count_events(*reader) == 0);
}

TEST_CASE("a store of a later version is refused, whatever it has more", "[disk]") {
  for (const char* extra : {static_cast<const char*>(nullptr), "rumours"}) {
    const TemporaryFolder folder;
    REQUIRE(Store::open(folder.path(), Store::Mode::write));
    set_schema(folder.path(), Store::kSchema + 1, extra);
    CHECK(error_of(folder.path(), Store::Mode::write) == ErrorCode::newer_schema);
    CHECK(error_of(folder.path(), Store::Mode::read) == ErrorCode::newer_schema);
  }
}

TEST_CASE("damaged files are an error of corruption, not a crash", "[disk]") {
  const TemporaryFolder folder;
  REQUIRE(Store::open(folder.path(), Store::Mode::write));
  std::ofstream(folder.path() + "/CURRENT") << "MANIFEST-nonsense\n";
  const auto code = error_of(folder.path(), Store::Mode::read);
  CHECK(
      (code == ErrorCode::corruption || code == ErrorCode::io || code == ErrorCode::invalid_input));
}

TEST_CASE("a deleted lock file lets no second writer in, who is told the process", "[disk]") {
  const TemporaryFolder folder;
  const auto first = Store::open(folder.path(), Store::Mode::write);
  REQUIRE(first);
  fs::remove(folder.path() + "/LOCK");
  const auto second = Store::open(folder.path(), Store::Mode::write);
  REQUIRE_FALSE(second.ok());
  CHECK(second.error().code == ErrorCode::locked);
  CHECK(second.error().message.find("process") != std::string::npos);
}

TEST_CASE("a copy is the store as it was, and is refused where something is", "[disk]") {
  const TemporaryFolder folder;
  auto store = Store::open(folder.path(), Store::Mode::write);
  REQUIRE(store);
  REQUIRE(store->begin_run(RunKind::ingest, "r"));
  REQUIRE(store->put(some_article("1"), some_events(1), "r"));
  EventEdit edit;
  edit.note = "kept";
  REQUIRE(*store->correct(1, edit));
  const auto reader = Store::open(folder.path(), Store::Mode::read);
  REQUIRE(reader);
  REQUIRE(store->put(some_article("2"), some_events(2), "r"));
  REQUIRE(reader->copy_to(folder.path("copy")));
  CHECK_FALSE(fs::exists(folder.path("copy.part")));
  CHECK(reader->copy_to(folder.path("copy")).error().code == ErrorCode::invalid_input);
  const auto copy = Store::open(folder.path("copy"), Store::Mode::write);
  REQUIRE(copy);
  CHECK(count_events(*copy) == 1);
  CHECK(copy->find_event(1)->corrected->note == "kept");
  CHECK(copy->check()->problems == std::vector<std::string>{});
}

TEST_CASE("a flipped byte in any table is found by check or by reading, and never a crash",
          "[disk]") {
  const TemporaryFolder folder;
  {
    auto store = Store::open(folder.path(), Store::Mode::write);
    REQUIRE(store);
    for (int i = 0; i < 20; ++i)
      REQUIRE(store->put(some_article(std::to_string(i)), some_events(static_cast<uint64_t>(i + 1)),
                         "r"));
    REQUIRE(store->compact());
  }
  for (const auto& entry : fs::directory_iterator(folder.path())) {
    if (entry.path().extension() != ".sst") continue;
    const fs::path damaged = folder.path("damaged");
    fs::remove_all(damaged);
    fs::copy(folder.path(), damaged);
    const fs::path file = damaged / entry.path().filename();
    std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekg(10);
    const char was = static_cast<char>(bytes.get());
    bytes.seekp(10);
    bytes.put(static_cast<char>(was ^ 4));
    bytes.close();
    const auto store = Store::open(damaged, Store::Mode::read);
    if (store) CHECK(store->check()->problem_count > 0);
  }
}

TEST_CASE("after compacting all is as it was", "[disk]") {
  const TemporaryFolder folder;
  auto store = Store::open(folder.path(), Store::Mode::write);
  REQUIRE(store);
  for (int i = 0; i < 5; ++i)
    REQUIRE(store->put(some_article("1"), some_events(1), "r" + std::to_string(i)));
  REQUIRE(store->compact());
  CHECK(count_events(*store) == 1);
  CHECK(store->check()->problem_count == 0);
}

TEST_CASE("an archive goes in in lots, and a run leaves the store in order", "[disk]") {
  const TemporaryFolder folder;
  constexpr uint64_t kArticles = 40;
  const std::string long_text(3'000'000, 'x');  // some twenty make a lot
  auto store = Store::open(folder.path(), Store::Mode::write);
  REQUIRE(store);
  REQUIRE(store->begin_run(RunKind::ingest, "r"));
  store->gather();
  for (uint64_t i = 1; i <= kArticles; ++i) {
    const auto article = samples::article("https://e.example/" + std::to_string(i), long_text);
    REQUIRE(*store->put(article, some_events(i), "r") == PutOutcome::fresh);
    CHECK(*store->put(article, some_events(i), "r") == (PutOutcome::unchanged));
  }
  REQUIRE(store->end_run({}, {}));
  CHECK(store->stats()->articles == kArticles);
  CHECK(store->stats()->events == kArticles);
  CHECK(count_events(*store) == kArticles);
  CHECK(store->check()->problems == std::vector<std::string>{});
}
