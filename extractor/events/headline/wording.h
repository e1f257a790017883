// The headline of an event: which of the ways to tell it is whole and says whom it means.
//
// First what the clause tells, with names for its pronouns; where that is not whole, the sentence's
// own words.
#pragma once

#include <optional>
#include <string>

#include "extractor/events/headline/referents.h"
#include "extractor/events/headline/telling.h"
#include "extractor/events/names/full_names.h"

namespace dateline {

// How well a line does without its article.
enum class Reads : uint8_t {
  alone,
  vague,   // it has a pronoun whose meaning is not plain
  nobody,  // "I", "we", and nothing says who speaks
  broken,  // no whole clause was found
};

struct Told {
  std::string text;
  Reads reads = Reads::alone;
};

// For one text. Keeps what it learnt of its names.
class Wording {
 public:
  Wording(const LocalePack& pack, const Shape& shape)
      : pack_(pack), shape_(shape), referents_(pack, shape) {}

  struct Place {
    const SentenceReading& sentence;
    uint32_t index = 0;  // of the sentence in the text
  };

  [[nodiscard]] Told headline(const Place& place, const ToldClause& telling, const Trigger& trigger,
                              const std::string& attribution);

  // Read when the first event asks for it: most articles of an archive have one.
  [[nodiscard]] const FullNames& full_names();

 private:
  [[nodiscard]] Told worded(const Place& place, const ToldClause& telling, const Trigger& trigger);
  [[nodiscard]] Told with_speaker(const Place& place, const ToldClause& telling,
                                  const std::string& attribution, Told told);
  [[nodiscard]] std::string statement(const Place& place, const Trigger& trigger, TokenRange date);
  [[nodiscard]] Told of_subject(const Place& place, const ToldClause& telling,
                                const Trigger& trigger);
  [[nodiscard]] Told without_subject(const Place& place, const ToldClause& telling,
                                     const Trigger& trigger);
  [[nodiscard]] std::string with_owner(const Place& place, const ToldClause& telling,
                                       std::string line);
  bool name_within(const Place& place, uint32_t pronoun, std::string& line);
  [[nodiscard]] std::string speaker_near(const Place& place);
  [[nodiscard]] std::string named_alone(const Place& place, TokenRange subject);

  const LocalePack& pack_;
  const Shape& shape_;
  Referents referents_;
  SentenceReading before_;
  FullNames full_names_;
  bool names_read_ = false;
};

}  // namespace dateline
