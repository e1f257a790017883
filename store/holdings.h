// What the store says it holds. Plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extractor/model/document.h"
#include "extractor/model/moment.h"
#include "store/correction.h"
#include "store/stored_event.h"

namespace dateline {

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
  std::string rules;  // fingerprint of the rules that found its events
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
  uint64_t runs = 0;
  uint64_t corrections = 0;
  uint64_t bytes_on_disk = 0;
  uint32_t schema = 0;
  std::string rules;  // fingerprint of the rules of the last write
};

// One text of an article.
struct Revision {
  uint32_t number = 0;  // from 1
  int64_t seen = 0;     // when it was stored, seconds since 1970-01-01 UTC
  Document document;
};

// What one run did to one article.
struct ArticleChange {
  uint32_t run = 0;
  uint64_t article = 0;
  bool fresh = false;               // the article was new
  std::vector<StoredEvent> before;  // its events that went or are told otherwise, as they were
};

struct CorrectionInfo {
  Correction correction;
  uint64_t event = 0;  // what it is on now; 0: the article tells its event no more
};

}  // namespace dateline
