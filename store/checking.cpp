#include <algorithm>

#include "extractor/model/event_id.h"
#include "store/copies.h"
#include "store/database/terms.h"
#include "store/format/codec.h"
#include "store/format/keys.h"
#include "store/format/word_filter.h"
#include "store/store_impl.h"

namespace dateline {
namespace {

constexpr uint32_t kAtATime = 16384;  // articles whose postings are held in memory

// Walks all that is stored, article by article in order of their numbers, and says what does not
// fit.
class Checker {
 public:
  explicit Checker(const Database& database) : database_(database) {}

  Outcome check_articles() {
    std::vector<Posting> postings;
    uint32_t some = 0;
    Outcome read = database_.each(Family::terms, "N", [&](auto key, auto value) {
      const auto number = parse_number_key(key.substr(1));
      const auto id = parse_id_key(value);
      if (!number || !id) return report_.add("the number of an article cannot be read"), true;
      if (*number / kAtATime != some) check_postings(postings), some = *number / kAtATime;
      check_article(*id, *number, postings);
      return true;
    });
    check_postings(postings);
    return read;
  }

  // Whether all that is in the index was needed. REQUIRES: the articles are checked.
  Outcome count_stale_postings() {
    uint64_t stored = 0;
    const Outcome read = database_.each(Family::terms, "T", [&](auto, auto value) {
      return stored += value.size() / kPostingSize, true;
    });
    if (stored > report_.postings) report_.stale_postings = stored - report_.postings;
    return read;
  }

  Outcome check_counts() {
    const auto articles = count(Family::articles);
    const auto events = count(Family::events);
    const auto ids = count(Family::ids);
    const auto texts = count(Family::texts);
    const auto stored = database_.get(Family::meta, kCountersKey);
    if (!stored) return stored.error();
    const Result<Counters> counters = stored->found ? decode_counters(stored->value) : Counters{};
    if (!counters) return report_.add("the counts cannot be read"), Done{};
    compare("articles, and numbers of articles", articles, report_.articles);
    compare("events, and events of articles", events, report_.events);
    compare("event ids, and events of articles", ids, report_.events);
    compare("texts, and revisions of articles", texts, report_.revisions);
    compare("articles, and their count", report_.articles, counters->articles);
    compare("events, and their count", report_.events, counters->events);
    compare("revisions, and their count", report_.revisions, counters->revisions);
    return Done{};
  }

  Outcome check_runs() {
    return database_.each(Family::runs, "", [&](auto key, auto value) {
      if (const auto run = parse_number_key(key)) {
        ++report_.runs;
        if (!decode_run(value, *run))
          report_.add("run " + std::to_string(*run) + " cannot be read");
      } else if (const auto change = parse_change_key(key); !change || !decode_change(value)) {
        report_.add("what a run changed cannot be read");
      }
      return true;
    });
  }

  Outcome check_corrections() {
    return database_.each(Family::corrections, "", [&](auto key, auto value) {
      ++report_.corrections;
      const uint32_t number = parse_number_key(key).value_or(0);
      const auto correction = decode_correction(value, number);
      const std::string name = "correction " + std::to_string(number);
      if (!correction) return report_.add(name + " cannot be read"), true;
      const auto article = database_.get(Family::articles, id_key(correction->article));
      if (article && !article->found) report_.add(name + ": its article is gone");
      return true;
    });
  }

  Outcome check_signatures() {
    return database_.each(Family::copies, "S", [&](auto key, auto value) {
      const auto id = parse_id_key(key.substr(1));
      if (!id || !decode_signature(value)) return report_.add("a signature cannot be read"), true;
      const auto article = database_.get(Family::articles, id_key(*id));
      if (article && !article->found)
        report_.add("article " + format_id(*id) + " has a signature and is gone");
      return true;
    });
  }

  void add(std::string problem) { report_.add(std::move(problem)); }
  [[nodiscard]] CheckReport take() { return std::move(report_); }

 private:
  // Says so when a lookup finds nothing or fails.
  std::optional<std::string> find(Family family, const std::string& key, const std::string& name) {
    auto stored = database_.get(family, key);
    if (stored && stored->found) return std::move(stored->value);
    report_.add(name + (stored ? " is gone" : ": " + stored.error().message));
    return std::nullopt;
  }

  void check_article(uint64_t id, uint32_t number, std::vector<Posting>& postings) {
    ++report_.articles;
    const std::string name = "article " + format_id(id);
    const auto stored = find(Family::articles, id_key(id), name);
    if (!stored) return;
    const auto record = decode_article(*stored);
    if (!record) return report_.add(name + " cannot be read");
    if (record->number != number) report_.add(name + " has two numbers");
    check_texts(id, *record, name);
    std::vector<StoredEvent> events;
    for (const std::string& key : record->event_keys) check_event(id, key, events);
    for (const uint32_t term : terms_of(events)) postings.push_back({term, number});
    check_filters(*record, events, name);
  }

  // Whether the filters of its events let all their words through.
  void check_filters(const ArticleRecord& record, const std::vector<StoredEvent>& events,
                     const std::string& name) {
    const WordFilters filters(record.event_words);
    const bool all_there = events.size() == record.event_keys.size();
    if (filters.size() == 0 || !all_there) return;
    if (filters.size() != events.size()) return report_.add(name + " has filters of other events");
    TermSet terms;
    for (size_t i = 0; i < events.size(); ++i)
      for (const uint32_t term : terms.add(events[i].event))
        if (!filters.may_have(i, term)) return report_.add(name + " hides words of its events");
  }

  void check_texts(uint64_t id, const ArticleRecord& record, const std::string& name) {
    for (uint32_t revision = 1; revision <= record.revisions; ++revision) {
      ++report_.revisions;
      const std::string text_name = "text " + std::to_string(revision) + " of " + name;
      const auto text = find(Family::texts, text_key(id, revision), text_name);
      if (text && !decode_text(*text)) report_.add(text_name + " cannot be read");
    }
  }

  void check_event(uint64_t article, const std::string& key, std::vector<StoredEvent>& events) {
    ++report_.events;
    const auto place = parse_event_key(key);
    if (!place) return report_.add("a key of article " + format_id(article) + " cannot be read");
    const std::string name = "event " + format_id(place->event_id);
    const auto stored = find(Family::events, key, name);
    StoredEvent event;
    if (!stored) return;
    if (!decode_event(*stored, place->event_id, event))
      return report_.add(name + " cannot be read");
    if (event.article != article) report_.add(name + " is another article's");
    if (place_of(event.event) != *place) report_.add(name + " lies at another time");
    const auto by_id = find(Family::ids, id_key(place->event_id), "the id of " + name);
    if (by_id && *by_id != key.substr(0, kEventKeySize - kEventIdSize))
      report_.add("the id of " + name + " leads elsewhere");
    events.push_back(std::move(event));
  }

  // Whether the index of words leads from every term to its articles. Empties the list.
  void check_postings(std::vector<Posting>& postings) {
    std::sort(postings.begin(), postings.end());
    ArticleNumbers indexed;
    for (size_t i = 0; i < postings.size(); ++i) {
      const Posting& posting = postings[i];
      if (i == 0 || postings[i - 1].term != posting.term) {
        const auto numbers = articles_with(database_, nullptr, posting.term);
        indexed = numbers ? *numbers : ArticleNumbers{};
      }
      ++report_.postings;
      if (!std::binary_search(indexed.begin(), indexed.end(), posting.article))
        report_.add("the index of words misses article number " + std::to_string(posting.article));
    }
    postings.clear();
  }

  uint64_t count(Family family) {
    uint64_t keys = 0;
    const Outcome read = database_.each(family, "", [&](auto, auto) { return ++keys, true; });
    if (!read) report_.add(read.error().message);
    return keys;
  }

  void compare(const std::string& what, uint64_t a, uint64_t b) {
    if (a != b) report_.add(what + " differ: " + std::to_string(a) + " and " + std::to_string(b));
  }

  const Database& database_;
  CheckReport report_;
};

}  // namespace

Result<CheckReport> Store::check() const {
  if (impl_->database->schema() < kSchema)
    return Error{ErrorCode::invalid_input,
                 "a store of an older format is checked once a command that writes, like `dateline "
                 "compact`, has migrated it",
                 impl_->database->folder()};
  Checker checker(*impl_->database);
  for (const Outcome& read :
       {impl_->database->verify_checksums(), checker.check_articles(),
        checker.count_stale_postings(), checker.check_counts(), checker.check_runs(),
        checker.check_corrections(), checker.check_signatures()})
    if (!read) checker.add(read.error().message);
  return checker.take();
}

}  // namespace dateline
