// What the store keeps under its keys, apart from the events themselves. Plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extractor/model/document.h"
#include "store/hash128.h"

namespace dateline {

// `articles`: the current state of an article, small enough to list them all.
struct ArticleRecord {
  std::string own_id;
  std::string source;
  std::string title;
  std::string url;
  std::string lang;
  std::optional<Moment> published;
  std::string published_basis;
  uint32_t revisions = 0;               // texts kept; the newest has this number
  Hash128 content;                      // text and all metadata
  Hash128 wording;                      // title and text alone: a change of these is a revision
  Hash128 told;                         // the events as stored
  std::string rules;                    // fingerprint of the rules that found them
  std::vector<std::string> event_keys;  // keys in `events`, so that a revision can take them back
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
  friend bool operator==(const Counters&, const Counters&) = default;
};

}  // namespace dateline
