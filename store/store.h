// The one door of the store: articles, their revisions and their events in an embedded RocksDB, in
// time order; who wrote what when; what people corrected.
//
// One process may write at a time (Error locked names the process that does); any number may read,
// also while one writes, and they see whole articles only, as they were when they opened. A Store
// may be shared by threads for reading; writing is for one thread at a time. No RocksDB type leaves
// this folder. Every write is one atomic batch with the write-ahead log on; flush() makes what was
// acknowledged survive a power cut.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "extractor/model/document.h"
#include "extractor/model/event.h"
#include "extractor/model/result.h"
#include "store/check_report.h"
#include "store/correction.h"
#include "store/format/schema.h"
#include "store/holdings.h"
#include "store/run_info.h"
#include "store/stored_event.h"
#include "store/views/query.h"

namespace dateline {

enum class PutOutcome {
  fresh,
  revised,  // another wording or other metadata than the store has of it
  reread,   // the same article; what other rules found in it takes the place of its events
  unchanged
};

// What of putting an article needs nothing of the store; Store::prepare() makes it.
class Preparation {
 public:
  Preparation();
  Preparation(Preparation&&) noexcept;
  Preparation& operator=(Preparation&&) noexcept;
  ~Preparation();

  struct Parts;  // known to store/ alone
  std::unique_ptr<Parts> parts;
};

class Store {
 public:
  enum class Mode { read, write };  // write creates the store if there is none

  // A writer waits up to `wait` for another one to end, and migrates a store of an older format.
  // Errors: not_found (read mode, no store there), locked, newer_schema, corruption, io,
  // invalid_input (a folder that holds something else).
  [[nodiscard]] static Result<Store> open(const std::string& folder, Mode mode,
                                          std::chrono::seconds wait = {});

  // The same on a memory file system, for tests.
  [[nodiscard]] static Result<Store> open_in_memory();

  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();

  static constexpr uint32_t kSchema = kStoreSchema;

  // The format that open() migrated the store from; nothing if it was of this one.
  [[nodiscard]] std::optional<uint32_t> migrated_from() const;

  // --- Runs. What is written between begin_run and end_run belongs to the run; without one, to
  // none. A run that is never ended stays listed as cut short. The number of the run.
  [[nodiscard]] Result<uint32_t> begin_run(RunKind kind, std::string_view rules);
  [[nodiscard]] Outcome end_run(const RunCounts& counts, const std::vector<Reject>& rejects);
  [[nodiscard]] Result<std::vector<RunInfo>> runs() const;  // oldest first

  // --- Articles.
  // Stores an article and its events, replacing what the article had. Changed wording makes a new
  // revision; the same but for spacing, leftover markup or a line that says when the page was
  // touched, with the same metadata under the same rules, is `unchanged` and writes nothing.
  // `rules` is the extractor's fingerprint. Corrections of the article's events are put on them
  // again.
  [[nodiscard]] Result<PutOutcome> put(const Document& document, const std::vector<Event>& events,
                                       std::string_view rules);

  // The greater part of the work of put(), for any thread, also while another one writes; for the
  // run that is open. put() takes it along with the same article.
  [[nodiscard]] Preparation prepare(const Document& document, const std::vector<Event>& events,
                                    std::string_view rules) const;
  [[nodiscard]] Result<PutOutcome> put(const Document& document, const std::vector<Event>& events,
                                       std::string_view rules, Preparation prepared);

  // What put() of this document under these rules would say: lets ingest skip extraction.
  [[nodiscard]] Result<PutOutcome> foresee(const Document& document, std::string_view rules) const;

  // From now on to the end of the run new articles gather in memory (some 100 MB) and go in as
  // sorted files, many at once, each time all or nothing: several times faster for archives, and
  // seen by readers later. flush() and end_run() store what has gathered.
  void gather();

  [[nodiscard]] Outcome flush();

  [[nodiscard]] Result<Document> find_article(
      uint64_t article_id) const;  // newest revision; not_found
  [[nodiscard]] Result<std::vector<Revision>> revisions(
      uint64_t article_id) const;  // oldest first; not_found
  [[nodiscard]] Result<std::vector<ArticleInfo>> articles()
      const;                                                      // by source, publication date, id
  [[nodiscard]] Result<std::vector<SourceInfo>> sources() const;  // by name
  [[nodiscard]] Outcome visit_articles(
      const std::function<bool(const ArticleInfo&)>& visitor) const;  // by id
  [[nodiscard]] Result<StoreStats> stats() const;

  // --- Events.
  // Events that the filter lets through, in timeline order (earliest day, coarser precision first,
  // latest day, event id; unknown years last). The visitor returns false to stop. Sees one
  // snapshot.
  [[nodiscard]] Outcome visit(const Query& query,
                              const std::function<bool(const StoredEvent&)>& visitor) const;
  [[nodiscard]] Result<StoredEvent> find_event(uint64_t event_id) const;  // not_found
  // Of one article, in timeline order, the hidden ones too; none if there is no such article.
  [[nodiscard]] Result<std::vector<StoredEvent>> events_of(uint64_t article_id) const;

  // What runs from `run` on did, by run and article.
  [[nodiscard]] Outcome visit_changes(
      uint32_t run, const std::function<bool(const ArticleChange&)>& visitor) const;

  // --- Corrections.
  // Notes what a person says of an event, and shows it from now on. What `edit` says that the event
  // says already is dropped; false if nothing is left. not_found if there is no such event.
  [[nodiscard]] Result<bool> correct(uint64_t event_id, const EventEdit& edit);
  [[nodiscard]] Result<std::vector<CorrectionInfo>> corrections() const;  // by number

  // --- Health.
  // Compares every index with every record and every block with its checksum.
  [[nodiscard]] Result<CheckReport> check() const;
  // Copies the store as this reader or writer sees it into a new folder, checked on the way. Works
  // beside a writer. invalid_input if the folder holds anything.
  [[nodiscard]] Outcome copy_to(const std::string& folder) const;
  // Drops what was replaced and writes every file anew.
  [[nodiscard]] Outcome compact();

 private:
  struct Impl;
  explicit Store(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace dateline
