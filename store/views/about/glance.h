// Whether bytes that hold an event's words can possibly be about something: a look that costs a
// fiftieth of reading the event. Says yes too often, never no too often.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "store/views/about/about.h"

namespace dateline {

// Not thread-safe: keeps its buffer.
class Glance {
 public:
  explicit Glance(About about) : about_(std::move(about)) {}

  // `bytes`: the texts that About::matches() reads, whole, and anything else around them.
  [[nodiscard]] bool may_match(std::string_view bytes);

 private:
  [[nodiscard]] bool may_tell(const About::Node& node) const;

  About about_;
  std::string lower_;
};

}  // namespace dateline
