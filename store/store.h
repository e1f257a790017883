// The one door of the store: articles and their events in an embedded RocksDB, in time order.
//
// One process may write at a time (Error locked names the store and the remedy otherwise); any
// number may read, also while one writes, and they see whole articles only. A Store may be shared
// by threads for reading; put() is for one thread at a time. No RocksDB type leaves this folder.
// Every write is one atomic batch with the write-ahead log on; flush() makes what was acknowledged
// survive a power cut.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "extractor/model/document.h"
#include "extractor/model/event.h"
#include "extractor/model/result.h"
#include "store/stored_event.h"
#include "store/views/query.h"

namespace dateline {

enum class PutOutcome { fresh, revised, unchanged };

// What `articles` lists.
struct ArticleInfo {
  uint64_t id = 0;
  std::string own_id;
  std::string source;
  std::string title;
  std::string url;
  std::string lang;
  std::optional<Moment> published;
  std::string published_basis;
  uint32_t revisions = 0;
  uint32_t events = 0;
};

struct SourceInfo {
  std::string source;
  uint64_t articles = 0;
  uint64_t events = 0;
  std::optional<Moment> first_published;
  std::optional<Moment> last_published;
};

struct StoreStats {
  uint64_t articles = 0;
  uint64_t revisions = 0;
  uint64_t events = 0;
  uint64_t undated = 0;  // events whose year is unknown
  uint64_t bytes_on_disk = 0;
  uint32_t schema = 0;
  std::string rules;  // fingerprint of the rules of the last write
};

class Store {
 public:
  enum class Mode { read, write };  // write creates the store if there is none

  // Errors: not_found (read mode, no store there), locked, newer_schema, corruption, io,
  // invalid_input (a folder that holds something else).
  [[nodiscard]] static Result<Store> open(const std::string& folder, Mode mode);

  // The same on a memory file system, for tests.
  [[nodiscard]] static Result<Store> open_in_memory();

  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();

  static constexpr uint32_t kSchema = 1;

  // Stores an article and its events, replacing what the article had. The same content and metadata
  // under the same rules again is `unchanged` and writes nothing. `rules` is the extractor's
  // fingerprint.
  [[nodiscard]] Result<PutOutcome> put(const Document& document, const std::vector<Event>& events,
                                       std::string_view rules);

  // Whether put() of this document under these rules would be `unchanged`: lets ingest skip
  // extraction.
  [[nodiscard]] Result<bool> is_current(const Document& document, std::string_view rules) const;

  [[nodiscard]] Outcome flush();

  // Events that the filter lets through, in timeline order (earliest day, coarser precision first,
  // latest day, event id; unknown years last). The visitor returns false to stop. Sees one
  // snapshot.
  [[nodiscard]] Outcome visit(const Query& query,
                              const std::function<bool(const StoredEvent&)>& visitor) const;

  [[nodiscard]] Result<StoredEvent> find_event(uint64_t event_id) const;  // not_found
  [[nodiscard]] Result<Document> find_article(
      uint64_t article_id) const;  // newest revision; not_found

  [[nodiscard]] Result<std::vector<ArticleInfo>> articles()
      const;                                                      // by source, publication date, id
  [[nodiscard]] Result<std::vector<SourceInfo>> sources() const;  // by name
  [[nodiscard]] Result<StoreStats> stats() const;

 private:
  struct Impl;
  explicit Store(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace dateline
