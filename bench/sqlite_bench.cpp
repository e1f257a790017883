// SQLite doing what store_bench does: articles, texts and events in tables, an index on the first
// and last day, FTS5 over headline and sentence, one transaction an article or a thousand.
//
// usage: sqlite_bench FILE EVENTS [gather]     fills a new FILE
//        sqlite_bench FILE                     only asks a FILE that is there, also one that was
//        ended before it was full
#include <sqlite3.h>

#include <filesystem>
#include <iostream>

#include "bench/made_articles.h"
#include "bench/measure.h"

using namespace dateline;
using namespace dateline::bench;

namespace {

void run(sqlite3* db, const std::string& sql) {
  char* message = nullptr;
  if (sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &message) != SQLITE_OK)
    std::cerr << message << '\n', std::exit(2);
}

class Statement {
 public:
  Statement(sqlite3* db, const char* sql) {
    if (sqlite3_prepare_v2(db, sql, -1, &statement_, nullptr) != SQLITE_OK)
      std::cerr << sqlite3_errmsg(db) << '\n', std::exit(2);
  }
  ~Statement() { sqlite3_finalize(statement_); }
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  Statement& bind(int64_t value) { return sqlite3_bind_int64(statement_, ++at_, value), *this; }
  Statement& bind(const std::string& text) {
    sqlite3_bind_text(statement_, ++at_, text.data(), static_cast<int>(text.size()),
                      SQLITE_TRANSIENT);
    return *this;
  }
  // Rows that the statement gave, every column of them read.
  size_t rows() {
    size_t count = 0;
    for (; sqlite3_step(statement_) == SQLITE_ROW; ++count)
      for (int column = 0; column < sqlite3_column_count(statement_); ++column)
        (void)sqlite3_column_text(statement_, column);
    sqlite3_reset(statement_);
    at_ = 0;
    return count;
  }

 private:
  sqlite3_stmt* statement_ = nullptr;
  int at_ = 0;
};

// Says at each million how fast it went since the one before.
class Pace {
 public:
  void reached(uint64_t events) {
    if (events == 0 || events % kStep != 0) return;
    const double now = cpu_seconds();
    std::cout << "  at " << events << ": " << static_cast<double>(kStep) / (now - then_)
              << " events for each second of CPU" << std::endl;
    then_ = now;
  }

 private:
  static constexpr uint64_t kStep = 1000000;
  double then_ = cpu_seconds();
};

void fill(sqlite3* db, uint64_t events, uint64_t articles_a_commit) {
  run(db,
      "pragma journal_mode=wal; pragma synchronous=normal; pragma cache_size=-65536;"
      "create table articles(id integer primary key, source, url, title, text);"
      "create table events(id integer primary key, article, first, last, headline, sentence);"
      "create index by_day on events(first, last);"
      "create virtual table words using fts5(headline, sentence, content='events', "
      "content_rowid='id');");
  Statement article(db, "insert into articles values(?,?,?,?,?)");
  Statement event(db, "insert into events values(?,?,?,?,?,?)");
  Statement words(db, "insert into words(rowid, headline, sentence) values(?,?,?)");
  Maker maker(1);
  Pace pace;
  run(db, "begin");
  for (uint64_t number = 0; number < events / kEventsAnArticle; ++number) {
    const Document document = maker.document(number);
    article.bind(static_cast<int64_t>(number)).bind(document.source).bind(document.url);
    article.bind(document.title).bind(document.text).rows();
    for (const Event& told : maker.events(number)) {
      const auto id = static_cast<int64_t>(told.id);
      event.bind(id).bind(static_cast<int64_t>(number));
      event.bind(told.when.begin_day()->time_since_epoch().count());
      event.bind(told.when.end_day()->time_since_epoch().count() - 1);
      event.bind(told.headline).bind(told.sentence.text).rows();
      words.bind(id).bind(told.headline).bind(told.sentence.text).rows();
    }
    if (number % articles_a_commit == articles_a_commit - 1) run(db, "commit; begin");
    pace.reached((number + 1) * kEventsAnArticle);
  }
  run(db, "commit");
}

void ask_for_months(sqlite3* db) {
  Statement month(
      db, "select * from events where first <= ? and first > ? and last >= ? order by first");
  Maker maker(2);
  Times taken;
  size_t hits = 0;
  for (int i = 0; i < 200; ++i) {
    CalendarUnit unit = maker.day();
    unit.grain = Grain::month;
    unit.day = 0;
    const TimeSpan when = TimeSpan::of(unit);
    const int64_t first = when.begin_day()->time_since_epoch().count();
    const int64_t last = when.end_day()->time_since_epoch().count() - 1;
    taken.add([&] { hits += month.bind(last).bind(first - 31).bind(first).rows(); });
  }
  taken.print("a month of a century, " + std::to_string(hits / 200) + " hits");
}

void ask_for_words(sqlite3* db, const std::string& what, uint32_t from, uint32_t to, int words,
                   int times) {
  Statement about(db,
                  "select * from events where id in (select rowid from words where words match ?) "
                  "order by first");
  std::mt19937 random(3);
  Times taken;
  size_t hits = 0;
  for (int i = 0; i < times; ++i) {
    std::string query;
    for (int j = 0; j < words; ++j) query += word_of(from + random() % (to - from)) + " ";
    taken.add([&] { hits += about.bind(query).rows(); });
  }
  taken.print("about " + what + ", " + std::to_string(hits / static_cast<size_t>(times)) + " hits");
}

void fill_new(sqlite3* db, const char* file, uint64_t events, uint64_t articles_a_commit) {
  const double filled = seconds_of([&] { fill(db, events, articles_a_commit); });
  std::cout << "stored: " << static_cast<double>(events) / filled << " events/s, "
            << static_cast<double>(events) / cpu_seconds()
            << " for each second of CPU, making them included\n";
  print_memory("while writing");
  std::cout << "bytes an event: " << std::filesystem::file_size(file) / events << std::endl;
}

void ask_all(sqlite3* db) {
  ask_for_months(db);
  ask_for_words(db, "a rare word", 10000, 40000, 1, 100);
  ask_for_words(db, "a word of middling rarity", 500, 2000, 1, 50);
  ask_for_words(db, "two middling words", 500, 2000, 2, 50);
  ask_for_words(db, "one of the 100 commonest words", 1, 100, 1, 20);
  print_memory("in all");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2 || std::filesystem::exists(argv[1]) != (argc == 2)) {
    std::cerr << "usage: sqlite_bench NEW_FILE EVENTS [gather]\n       sqlite_bench FILE\n";
    return 2;
  }
  sqlite3* db = nullptr;
  if (sqlite3_open(argv[1], &db) != SQLITE_OK) return 2;
  if (argc > 2) fill_new(db, argv[1], std::stoull(argv[2]), argc > 3 ? 1000 : 1);
  ask_all(db);
  sqlite3_close(db);
  return 0;
}
