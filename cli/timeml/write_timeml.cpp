#include <algorithm>

#include "cli/timeml/timeml.h"
#include "cli/timeml/xml_pieces.h"

namespace dateline::cli {
namespace {

// What takes the place of some bytes of the file, perhaps of none.
struct Edit {
  size_t begin = 0, end = 0;
  std::string text;
};

class Writer {
 public:
  explicit Writer(const Timeml& file) : file_(file), taken_(file.tids) {}

  std::string write(const std::vector<Timex3>& found, size_t& left_out) {
    for (const Timeml::Tag& tag : file_.tags) {
      if (tag.gives_way) edits_.push_back({tag.begin, tag.end, ""});
    }
    for (const Timex3& timex : found) left_out += !add(timex);
    return edited();
  }

 private:
  // Whether it can stand there.
  bool add(const Timex3& timex) {
    size_t begin = file_.begin[timex.span.begin];
    size_t end = file_.end[timex.span.end - 1];
    if (!begins_and_ends_apart(timex.span) || !widen(begin, end) || begin < written_) return false;
    edits_.push_back({begin, begin, opening_tag(timex)});
    edits_.push_back({end, end, "</TIMEX3>"});
    written_ = end;
    return true;
  }

  // False where the span begins or ends within what cannot be cut, as a CDATA section.
  [[nodiscard]] bool begins_and_ends_apart(Span span) const {
    const auto& begin = file_.begin;
    const bool cut_before = span.begin > 0 && begin[span.begin - 1] == begin[span.begin];
    const bool cut_after = span.end < begin.size() && begin[span.end] == begin[span.end - 1];
    return !cut_before && !cut_after;
  }

  // Takes in the tags at either end that belong to tags within: "May <b>3</b>". False where
  // elements begin or end within all the same.
  [[nodiscard]] bool widen(size_t& begin, size_t& end) const {
    auto first = std::lower_bound(file_.tags.begin(), file_.tags.end(), begin,
                                  [](const Timeml::Tag& tag, size_t at) { return tag.begin < at; });
    int depth = 0, lowest = 0;
    auto last = first;
    for (; last != file_.tags.end() && last->begin < end; ++last) {
      if (!last->gives_way) depth += last->depth;
      lowest = std::min(lowest, depth);
    }
    for (; lowest < 0 && first != file_.tags.begin() && opens(*std::prev(first), begin); ++lowest)
      begin = (--first)->begin, ++depth;
    for (; depth > 0 && last != file_.tags.end() && closes(*last, end); ++last)
      end = last->end, --depth;
    return depth == 0 && lowest == 0;
  }

  static bool opens(const Timeml::Tag& tag, size_t at) {
    return tag.end == at && tag.depth > 0 && !tag.gives_way;
  }
  static bool closes(const Timeml::Tag& tag, size_t at) {
    return tag.begin == at && tag.depth < 0 && !tag.gives_way;
  }

  std::string opening_tag(const Timex3& timex) {
    std::string out = "<TIMEX3 tid=\"" + escaped(tid_of(timex)) + "\" type=\"";
    out += timex_type_name(timex.type);
    out += "\" value=\"" + escaped(timex.value) + "\"";
    if (timex.mod != Mod::none) out += " mod=\"" + std::string(mod_name(timex.mod)) + "\"";
    return out + ">";
  }

  std::string tid_of(const Timex3& timex) {
    const auto old = file_.tid_at.find({timex.span.begin, timex.span.end});
    if (old != file_.tid_at.end()) return old->second;
    std::string tid;
    do tid = "t" + std::to_string(++last_tid_);
    while (!taken_.insert(tid).second);
    return tid;
  }

  std::string edited() {
    // What is put in stands before what is taken out there.
    std::stable_sort(edits_.begin(), edits_.end(), [](const Edit& a, const Edit& b) {
      return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    std::string out;
    size_t at = 0;
    for (const Edit& edit : edits_) {
      out += file_.xml.substr(at, edit.begin - at);
      out += edit.text;
      at = edit.end;
    }
    return out += file_.xml.substr(at);
  }

  const Timeml& file_;
  std::vector<Edit> edits_;
  std::set<std::string> taken_;
  size_t last_tid_ = 0;
  size_t written_ = 0;  // where the last one ends
};

}  // namespace

std::string write_timeml(const Timeml& file, const std::vector<Timex3>& found, size_t& left_out) {
  return Writer(file).write(found, left_out);
}

}  // namespace dateline::cli
