// How fast the store stores, opens, finds and walks; how fast a timeline is made of what it finds.
//
// usage: store_bench FOLDER [EVENTS [gather]]     fills a new FOLDER, one article a commit or
// gathered
//        store_bench FOLDER                       only asks a FOLDER that is there
#include <malloc.h>

#include <algorithm>
#include <filesystem>
#include <future>
#include <iostream>

#include "bench/made_articles.h"
#include "bench/measure.h"
#include "store/store.h"
#include "store/views/timeline.h"

using namespace dateline;
using namespace dateline::bench;

namespace {

struct Made {
  Document document;
  std::vector<Event> events;
  Preparation prepared;
};

// Makes some at a time, in a thread of its own.
std::future<std::vector<Made>> make(Maker& maker, uint64_t from, uint64_t to) {
  return std::async(std::launch::async, [&maker, from, to] {
    std::vector<Made> made;
    for (uint64_t article = from; article < to; ++article)
      made.push_back(Made{maker.document(article), maker.events(article), {}});
    return made;
  });
}

// As the workers of `ingest` and `load` hand it over, in another one.
std::future<std::vector<Made>> prepare(const Store& store, std::vector<Made> made) {
  return std::async(std::launch::async, [&store, made = std::move(made)]() mutable {
    for (Made& one : made) one.prepared = store.prepare(one.document, one.events, "bench");
    return std::move(made);
  });
}

// Says at every tenth how fast it went since the one before: what slows down as it grows is seen.
class Pace {
 public:
  explicit Pace(uint64_t events) : tenth_(std::max<uint64_t>(1, events / 10)) {}
  void reached(uint64_t events) {
    if (events / tenth_ == said_ / tenth_) return;
    const double now = since_begin();
    std::cout << "  at " << events << ": " << static_cast<double>(events - said_) / (now - then_)
              << " events/s" << std::endl;
    said_ = events;
    then_ = now;
  }

 private:
  [[nodiscard]] double since_begin() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count();
  }
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  uint64_t tenth_;
  uint64_t said_ = 0;
  double then_ = 0;
};

void put(Store& store, std::vector<Made> made) {
  for (Made& one : made)
    if (!store.put(one.document, one.events, "bench", std::move(one.prepared)))
      std::cerr << "put failed\n";
}

// Articles are made by one thread, prepared by a second and stored by a third.
void put_all(Store& store, Maker& maker, uint64_t articles) {
  constexpr uint64_t kAtATime = 256;
  const auto upto = [articles](uint64_t from) { return std::min(from + kAtATime, articles); };
  Pace pace(articles * kEventsAnArticle);
  auto made = make(maker, 0, upto(0));
  auto prepared = prepare(store, {});
  for (uint64_t from = 0; from < articles; from = upto(from)) {
    auto next = prepare(store, made.get());
    made = make(maker, upto(from), upto(upto(from)));
    put(store, std::exchange(prepared, std::move(next)).get());
    pace.reached(from * kEventsAnArticle);
  }
  put(store, prepared.get());
}

void fill(Store& store, uint64_t events, bool gather) {
  if (gather) store.gather();
  (void)store.begin_run(RunKind::load, "bench");
  Maker maker(1);
  const double cpu_before = cpu_seconds();
  const double put = seconds_of([&] {
    put_all(store, maker, events / kEventsAnArticle);
    if (!store.flush()) std::cerr << "flush failed\n";
  });
  const double cpu = cpu_seconds() - cpu_before;
  std::cout << "until all can be read: " << static_cast<double>(events) / put << " events/s, "
            << static_cast<double>(events) / cpu << " for each second of CPU" << std::endl;
  print_memory("until then");
  if (!store.end_run({}, {})) std::cerr << "end of run failed\n";
}

int fill_new(const char* folder, uint64_t events, bool gather) {
  Result<Store> store = Store::open(folder, Store::Mode::write);
  if (!store) return std::cerr << store.error().text() << '\n', 2;
  const double seconds = seconds_of([&] { fill(*store, events, gather); });
  std::cout << (gather ? "gathered: " : "one by one: ") << static_cast<double>(events) / seconds
            << " events/s, making them and putting all tables in order included" << std::endl;
  print_memory("while writing");
  return 0;
}

Query month_of(Maker& maker) {
  CalendarUnit month = maker.day();
  month.grain = Grain::month;
  month.day = 0;
  Query query;
  query.from = query.to = TimeSpan::of(month);
  return query;
}

void ask(const Store& store, const std::string& what, int times,
         const std::function<Query()>& next) {
  Times taken;
  size_t hits = 0;
  for (int i = 0; i < times; ++i) {
    const Query query = next();
    taken.add([&] {
      if (!store.visit(query, [&](const StoredEvent&) { return ++hits, true; }))
        std::cerr << "a query failed\n";
    });
  }
  taken.print(what + ", " + std::to_string(hits / static_cast<size_t>(times)) + " hits");
}

void ask_for_words(const Store& store, const std::string& what, uint32_t from, uint32_t to,
                   int words, int times) {
  std::mt19937 random(3);
  ask(store, "about " + what, times, [&] {
    Query query;
    for (int i = 0; i < words; ++i) query.about += word_of(from + random() % (to - from)) + " ";
    return query;
  });
}

void ask_all(const Store& store) {
  Maker maker(2);
  ask(store, "a month of a century", 200, [&] { return month_of(maker); });
  ask_for_words(store, "a rare word", 10000, 40000, 1, 100);
  ask_for_words(store, "a word of middling rarity", 500, 2000, 1, 50);
  ask_for_words(store, "two middling words", 500, 2000, 2, 50);
  ask_for_words(store, "one of the 100 commonest words", 1, 100, 1, 20);
}

void walk_all(const Store& store) {
  std::vector<StoredEvent> events;
  size_t count = 0;
  const double walked = seconds_of([&] {
    (void)store.visit({}, [&](const StoredEvent& event) {
      if (++count <= 100000) events.push_back(event);
      return true;
    });
  });
  std::cout << "walk over all: " << static_cast<double>(count) / walked << " events/s\n";
  const size_t given = events.size();
  size_t entries = 0;
  const double made = seconds_of([&] { entries = make_timeline(std::move(events)).size(); });
  std::cout << "timeline of " << given << " events: " << made << " s, " << entries << " entries\n";
}

int ask_there(const char* folder) {
  Times opened;
  for (int i = 0; i < 20; ++i)
    opened.add([&] { (void)Store::open(folder, Store::Mode::read).ok(); });
  opened.print("open for reading");
  const Result<Store> store = Store::open(folder, Store::Mode::read);
  if (!store) return std::cerr << store.error().text() << '\n', 2;
  const auto stats = store->stats();
  std::cout << stats->events << " events, bytes an event on disk (texts included): "
            << stats->bytes_on_disk / std::max<uint64_t>(1, stats->events) << std::endl;
  ask_all(*store);
  print_memory("while asking");
  walk_all(*store);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  mallopt(M_MMAP_THRESHOLD, 1024 * 1024);  // as the program does, see cli/large_blocks.h
  if (argc < 2 || std::filesystem::exists(argv[1]) != (argc == 2)) {
    std::cerr << "usage: store_bench NEW_FOLDER EVENTS [gather]\n       store_bench FOLDER\n";
    return 2;
  }
  if (argc > 2)
    return fill_new(argv[1], std::stoull(argv[2]), argc > 3 && argv[3] == std::string("gather"));
  return ask_there(argv[1]);
}
