#include <optional>

#include "cli/timeml/timeml.h"
#include "cli/timeml/xml_pieces.h"
#include "extractor/model/utf8.h"

namespace dateline::cli {
namespace {

using Kind = XmlPiece::Kind;

// 19980213 as well as what parse_moment reads.
std::optional<Moment> read_date(const std::string& value) {
  const bool compact = value.size() >= 8 && value.find('-') == std::string::npos;
  if (!compact) return parse_moment(value);
  return parse_moment(value.substr(0, 4) + "-" + value.substr(4, 2) + "-" + value.substr(6, 2));
}

class Reader {
 public:
  explicit Reader(std::string_view xml) { file_.xml = xml; }

  Result<Timeml> read() {
    if (!is_valid_utf8(file_.xml)) return fault("is not UTF-8; convert it first");
    const auto pieces = cut_xml(file_.xml);
    if (!pieces) return pieces.error();
    for (const XmlPiece& piece : *pieces) take(piece);
    if (!has_text_) return fault("has no <TEXT>, so it is no TimeML");
    return std::move(file_);
  }

 private:
  static Error fault(const std::string& what) { return {ErrorCode::invalid_input, what, ""}; }

  [[nodiscard]] size_t place(std::string_view raw) const {
    return static_cast<size_t>(raw.data() - file_.xml.data());
  }

  void take(const XmlPiece& piece) {
    if (!piece.name.empty()) return take_tag(piece);
    if (in_text_ == 0) return;
    if (piece.kind == Kind::text) take_text(piece.raw);
    if (piece.kind == Kind::cdata) take_cdata(piece.raw);
  }

  void append(std::string_view character, size_t at, size_t bytes) {
    file_.document.text += character;
    file_.begin.insert(file_.begin.end(), character.size(), at);
    file_.end.insert(file_.end.end(), character.size(), at + bytes);
  }

  void take_text(std::string_view raw) {
    while (!raw.empty()) {
      const XmlCharacter c = first_character(raw);
      append(c.text, place(raw), c.bytes);
      raw.remove_prefix(c.bytes);
    }
  }

  // Tags cannot be written inside it, so its words count as the section's first and last byte.
  void take_cdata(std::string_view raw) {
    constexpr size_t kBefore = 9, kAfter = 3;  // <![CDATA[ and ]]>
    const std::string_view inside = raw.substr(kBefore, raw.size() - kBefore - kAfter);
    append(inside, place(raw), raw.size());
  }

  void take_tag(const XmlPiece& piece) {
    const int depth = piece.kind == Kind::open ? 1 : piece.kind == Kind::close ? -1 : 0;
    if (piece.name == "TEXT") {
      in_text_ += depth;
      has_text_ = true;
      return;
    }
    const bool gives_way = piece.name == "TIMEX3" && take_timex(piece, depth);
    const size_t at = place(piece.raw);
    if (in_text_ > 0) file_.tags.push_back({at, at + piece.raw.size(), depth, gives_way});
  }

  // Whether the tag gives way to what is found.
  bool take_timex(const XmlPiece& piece, int depth) {
    if (depth < 0) return close_timex();
    const bool creation_time = attribute(piece.raw, "functionInDocument") == "CREATION_TIME";
    if (creation_time) take_date(attribute(piece.raw, "value").value_or(""));
    const bool gives_way = in_text_ > 0 && !creation_time;
    const std::string tid = attribute(piece.raw, "tid").value_or("");
    file_.tids.insert(tid);
    if (depth > 0) open_.push_back({tid, file_.document.text.size(), gives_way});
    return gives_way;
  }

  bool close_timex() {
    const OpenTimex timex = open_.back();  // cut_xml() saw to it that there is one
    open_.pop_back();
    if (timex.gives_way && !timex.tid.empty())
      file_.tid_at[{timex.begin, file_.document.text.size()}] = timex.tid;
    return timex.gives_way;
  }

  void take_date(const std::string& value) {
    file_.document.published = read_date(value);
    if (!file_.document.published) file_.unreadable_date = value;
  }

  struct OpenTimex {
    std::string tid;
    size_t begin = 0;
    bool gives_way = false;
  };
  Timeml file_;
  std::vector<OpenTimex> open_;
  int in_text_ = 0;
  bool has_text_ = false;
};

}  // namespace

Result<Timeml> read_timeml(std::string_view xml) {
  return Reader(xml).read();
}

}  // namespace dateline::cli
