// A TimeML file: its text and publication date out, time expressions in, every other byte kept.
//
// The text is what stands in <TEXT>, tags left out and entities undone. TIMEX3 elements that are
// there already give way to those found; one over the same words keeps its tid, so that links to it
// still hold. The creation time of the document is never touched.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extractor/model/document.h"
#include "extractor/model/result.h"
#include "extractor/model/timex3.h"

namespace dateline::cli {

struct Timeml {
  // A tag within <TEXT>. One that gives way is an old TIMEX3's.
  struct Tag {
    size_t begin = 0, end = 0;  // bytes of the file
    int depth = 0;              // +1 opens, -1 closes
    bool gives_way = false;
  };

  Document document;
  std::string unreadable_date;  // a creation time that is no date
  std::string_view xml;
  std::vector<size_t> begin, end;  // of each byte of the text, in the file
  std::vector<Tag> tags;
  std::map<std::pair<size_t, size_t>, std::string> tid_at;  // old tids by their bytes of the text
  std::set<std::string> tids;                               // all that are taken
};

// `xml` must outlive what is returned. invalid_input where it is no UTF-8, ill-formed or without
// <TEXT>.
[[nodiscard]] Result<Timeml> read_timeml(std::string_view xml);

// The file with `found` (in text order) in its text; those within which other markup begins or ends
// are counted in `left_out` instead.
[[nodiscard]] std::string write_timeml(const Timeml& file, const std::vector<Timex3>& found,
                                       size_t& left_out);

}  // namespace dateline::cli
