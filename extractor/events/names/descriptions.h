// What "the country", "the company" or "the president" stands for, in a stretch of text: the only
// name of that kind there. Empty where there is none, or more than one.
#pragma once

#include "extractor/events/sentence/sentence_view.h"

namespace dateline {

enum class Described { nothing, country, body, office, role };

// What kind of name a subject of two words ("the company") takes up.
[[nodiscard]] Described kind_described(const SentenceView& view, TokenRange subject);

struct NameFound {
  TokenRange name;       // empty if there is none, or several
  bool several = false;  // more than one could be meant
};

// The country that is named; none where the people of another are spoken of.
[[nodiscard]] NameFound country_named(const SentenceView& view, TokenRange range);
// The company, group or agency that is named.
[[nodiscard]] NameFound body_named(const SentenceView& view, TokenRange range);
// "singer Ann Lee", "Ann Lee, a singer", for the word "singer".
[[nodiscard]] NameFound person_in_role(const SentenceView& view, TokenRange range,
                                       std::string_view role);
// "President Ann Lee", for the word "president".
[[nodiscard]] NameFound holder_named(const SentenceView& view, TokenRange range,
                                     std::string_view office);

}  // namespace dateline
