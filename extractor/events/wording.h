// The headline of an event: which of the ways to tell it is whole and says whom it means.
//
// First what the clause tells, with names for its pronouns; where that is not whole, the sentence's
// own words.
#pragma once

#include <optional>
#include <string>

#include "extractor/events/full_names.h"
#include "extractor/events/referents.h"
#include "extractor/events/telling.h"

namespace dateline {

// For one text. Keeps what it learnt of its names.
class Wording {
 public:
  Wording(const LocalePack& pack, const Shape& shape)
      : pack_(pack), shape_(shape), referents_(pack, shape) {}

  struct Place {
    const SentenceReading& sentence;
    uint32_t index = 0;  // of the sentence in the text
  };

  [[nodiscard]] std::string headline(const Place& place, const ToldClause& telling,
                                     const Trigger& trigger, const std::string& attribution);

  // Read when the first event asks for it: most articles of an archive have one.
  [[nodiscard]] const FullNames& full_names();

 private:
  [[nodiscard]] std::string statement(const Place& place, const Trigger& trigger);
  [[nodiscard]] std::string of_subject(const Place& place, const ToldClause& telling,
                                       const Trigger& trigger);
  [[nodiscard]] std::string without_subject(const Place& place, const ToldClause& telling,
                                            const Trigger& trigger);
  [[nodiscard]] std::string with_owner(const Place& place, const ToldClause& telling,
                                       std::string line);
  [[nodiscard]] std::string named_alone(const Place& place, TokenRange subject);

  const LocalePack& pack_;
  const Shape& shape_;
  Referents referents_;
  FullNames full_names_;
  bool names_read_ = false;
};

}  // namespace dateline
