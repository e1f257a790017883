// An event together with the article that tells it: the E of every view.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "extractor/model/event.h"
#include "extractor/model/moment.h"

namespace dateline {

struct StoredEvent {
  Event event;
  uint64_t article = 0;  // article_id()
  std::string source;
  std::string article_title;
  std::string article_url;
  std::string lang;
  std::optional<Moment> published;
};

}  // namespace dateline
