// An article as a reader made it: valid UTF-8 text and what is known about it. Immutable once read.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "extractor/model/anchoring.h"
#include "extractor/model/moment.h"

namespace dateline {

struct Document {
  std::string id;      // as the input names it; may be empty
  std::string source;  // the publisher's name; may be empty until ingest decides
  std::string title;
  std::vector<std::string> authors;
  std::string url;
  std::string lang;                 // BCP 47, empty if unknown
  std::optional<Moment> published;  // the document creation date of TimeML
  std::string published_basis;      // how it was found: "given", "json", "json-ld", "meta" ...
                                    // (published_basis.h has them all), "" if it was not
  std::optional<Moment> modified;
  std::optional<Moment> retrieved;  // when the page was fetched, where an archive tells
  std::string input;                // the file, and the place in it, that the text was read from
  Anchoring anchoring = Anchoring::automatic;  // how its dates are to be read
  std::string text;  // UTF-8, valid; every offset of the project points into this
};

}  // namespace dateline
