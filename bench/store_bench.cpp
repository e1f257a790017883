// How fast the store stores, opens, finds and walks; how fast a timeline is made of what it finds.
//
// usage: store_bench FOLDER [EVENTS]     FOLDER must not exist; it is left for a look with other
// tools. Events lie on random days of a century, 20 an article, with text of the usual length.
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <iostream>
#include <random>
#include <string>
#include <vector>

#include "extractor/model/event_id.h"
#include "store/store.h"
#include "store/views/timeline.h"

using namespace dateline;

namespace {

constexpr int kEventsAnArticle = 20;

double seconds_of(const std::function<void()>& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

CalendarUnit random_day(std::mt19937& random) {
  const int days = static_cast<int>(random() % 36525);
  const date::sys_days first = date::sys_days{date::year{1925} / 1 / 1};
  return unit_containing(first + date::days{days}, random() % 10 ? Grain::day : Grain::month);
}

std::string random_words(std::mt19937& random, int count) {
  std::string words;
  for (int i = 0; i < count; ++i) {
    const uint32_t number = random() % 40000;
    for (uint32_t rest = number + 26; rest > 0; rest /= 26)
      words.push_back(static_cast<char>('a' + rest % 26));
    words.push_back(' ');
  }
  return words;
}

Event random_event(std::mt19937& random, uint64_t id) {
  Event event;
  event.id = id * 0x9E3779B97F4A7C15ULL;
  event.when = TimeSpan::of(random_day(random));
  event.date_phrase = {10, 20, "on that day"};
  event.sentence = {0, 150, random_words(random, 24)};
  event.headline = random_words(random, 9);
  event.trigger = {30, 36, "signed"};
  event.participants = {random_words(random, 2)};
  event.rule = "month-day-year";
  return event;
}

void fill(Store& store, uint64_t events) {
  std::mt19937 random(1);
  uint64_t next_id = 1;
  for (uint64_t done = 0; done < events; done += kEventsAnArticle) {
    Document document;
    document.source = "source" + std::to_string(done % 7);
    document.url = "https://bench.example/" + std::to_string(done);
    document.title = random_words(random, 8);
    document.text = random_words(random, 300);
    std::vector<Event> told;
    for (int i = 0; i < kEventsAnArticle; ++i) told.push_back(random_event(random, next_id++));
    if (!store.put(document, told, "bench")) std::cerr << "put failed\n";
  }
  (void)store.flush();
}

Query random_month(std::mt19937& random) {
  CalendarUnit month = random_day(random);
  month.grain = Grain::month;
  month.day = 0;
  Query query;
  query.from = query.to = TimeSpan::of(month);
  return query;
}

void print_percentiles(const std::string& what, std::vector<double> seconds) {
  std::sort(seconds.begin(), seconds.end());
  std::cout << what << ": p50 " << seconds[seconds.size() / 2] * 1e3 << " ms, p99 "
            << seconds[seconds.size() * 99 / 100] * 1e3 << " ms\n";
}

void ask_for_months(const Store& store) {
  std::mt19937 random(2);
  std::vector<double> seconds;
  size_t hits = 0;
  for (int i = 0; i < 200; ++i)
    seconds.push_back(seconds_of([&] {
      (void)store.visit(random_month(random), [&](const StoredEvent&) { return ++hits, true; });
    }));
  print_percentiles("a month of a century, " + std::to_string(hits / 200) + " hits", seconds);
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

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2 || std::filesystem::exists(argv[1])) {
    std::cerr << "usage: store_bench FOLDER [EVENTS]   (FOLDER must not exist)\n";
    return 2;
  }
  const uint64_t events = argc > 2 ? std::stoull(argv[2]) : 1000000;
  {
    Result<Store> store = Store::open(argv[1], Store::Mode::write);
    if (!store) return std::cerr << store.error().text() << '\n', 2;
    const double filled = seconds_of([&] { fill(*store, events); });
    std::cout << "put: " << static_cast<double>(events) / filled << " events/s\n";
  }
  std::vector<double> opened;
  for (int i = 0; i < 20; ++i)
    opened.push_back(seconds_of([&] { (void)Store::open(argv[1], Store::Mode::read).ok(); }));
  print_percentiles("open for reading", opened);
  const Result<Store> store = Store::open(argv[1], Store::Mode::read);
  if (!store) return std::cerr << store.error().text() << '\n', 2;
  std::cout << "bytes an event on disk (text of articles included): "
            << store->stats()->bytes_on_disk / std::max<uint64_t>(1, store->stats()->events)
            << '\n';
  ask_for_months(*store);
  walk_all(*store);
  return 0;
}
