// What the store keeps under its keys, apart from the events themselves. Plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extractor/model/document.h"
#include "store/format/hash128.h"
#include "store/run_info.h"

namespace dateline {

// `articles`: the current state of an article, small enough to list them all.
struct ArticleRecord {
  uint8_t layout = 3;  // 1: by format 1, without `number`, to be migrated; 2: without `event_words`
  std::string own_id;
  std::string source;
  std::string title;
  std::string url;
  std::string lang;
  std::optional<Moment> published;
  std::string published_basis;
  uint32_t number = 0;                  // counts articles from 1; what the term index holds
  uint32_t revisions = 0;               // texts kept; the newest has this number
  Hash128 content;                      // wording and metadata
  Hash128 wording;                      // title and text: a change of these is a revision
  std::string rules;                    // fingerprint of the rules that found the events
  std::vector<std::string> event_keys;  // keys in `events`, so that a revision can take them back
  std::string event_words;              // WordFilters beside them
  friend bool operator==(const ArticleRecord&, const ArticleRecord&) = default;
};

// `texts`: one revision, whole.
struct TextRecord {
  int64_t seen = 0;  // when it was stored, seconds since 1970-01-01 UTC
  Document document;
};

// `meta`: kept beside every write, so that `stats` need not count.
struct Counters {
  uint64_t articles = 0;
  uint64_t revisions = 0;
  uint64_t events = 0;
  uint64_t undated = 0;
  uint32_t last_number = 0;  // the greatest number an article was given
  friend bool operator==(const Counters&, const Counters&) = default;
};

// `runs`, beside the run: what it did to an article.
struct ChangeRecord {
  bool fresh = false;               // the article was new
  std::vector<std::string> before;  // events it no longer tells so: be64 id and record, each
};

}  // namespace dateline
