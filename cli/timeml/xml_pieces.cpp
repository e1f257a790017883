#include "cli/timeml/xml_pieces.h"

#include <algorithm>
#include <charconv>

#include "extractor/model/utf8.h"

namespace dateline::cli {
namespace {

using Kind = XmlPiece::Kind;
constexpr std::string_view kSpace = " \t\r\n";

bool is_name_character(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == ':' || c == '-' ||
         c == '.' || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

std::string_view name_at(std::string_view s) {
  const auto end = std::find_if_not(s.begin(), s.end(), is_name_character);
  return s.substr(0, static_cast<size_t>(end - s.begin()));
}

// Where a tag ends: a '>' in quotes is none.
size_t end_of_tag(std::string_view s) {
  char quote = 0;
  for (size_t i = 0; i < s.size(); ++i) {
    if (quote != 0) {
      if (s[i] == quote) quote = 0;
    } else if (s[i] == '"' || s[i] == '\'') {
      quote = s[i];
    } else if (s[i] == '>') {
      return i + 1;
    }
  }
  return std::string_view::npos;
}

// What begins with `open` and ends with `close`.
struct Enclosed {
  std::string_view open, close;
  Kind kind;
};
constexpr Enclosed kEnclosed[] = {
    {"<!--", "-->", Kind::other}, {"<![CDATA[", "]]>", Kind::cdata}, {"<?", "?>", Kind::other}};

class Cutter {
 public:
  explicit Cutter(std::string_view xml) : xml_(xml), rest_(xml) {}

  Result<std::vector<XmlPiece>> run() {
    while (!rest_.empty() && !error_) rest_[0] == '<' ? markup() : text();
    if (!error_ && !open_.empty()) fail("<" + std::string(open_.back()) + "> is not closed");
    if (error_) return *error_;
    return std::move(pieces_);
  }

 private:
  void fail(const std::string& what) {
    const auto here = xml_.end() - static_cast<std::ptrdiff_t>(rest_.size());
    const auto line = 1 + std::count(xml_.begin(), here, '\n');
    error_ = Error{ErrorCode::invalid_input, what, "line " + std::to_string(line)};
  }

  void add(Kind kind, size_t bytes, std::string_view name = {}) {
    pieces_.push_back({kind, rest_.substr(0, bytes), name});
    rest_.remove_prefix(bytes);
  }

  void text() { add(Kind::text, std::min(rest_.find('<'), rest_.size())); }

  void markup() {
    for (const Enclosed& e : kEnclosed) {
      if (!rest_.starts_with(e.open)) continue;
      const size_t close = rest_.find(e.close, e.open.size());
      if (close == std::string_view::npos) return fail(std::string(e.open) + " is not ended");
      return add(e.kind, close + e.close.size());
    }
    rest_.starts_with("<!") ? declaration() : tag();
  }

  // <!DOCTYPE TimeML [ ... ]>
  void declaration() {
    const size_t bracket = rest_.find_first_of("[>");
    size_t end = bracket;
    if (bracket != std::string_view::npos && rest_[bracket] == '[') {
      end = rest_.find(']', bracket);
      end = end == std::string_view::npos ? end : rest_.find('>', end);
    }
    if (end == std::string_view::npos) return fail("a declaration is not ended");
    add(Kind::other, end + 1);
  }

  void tag() {
    const bool closing = rest_.starts_with("</");
    const std::string_view name = name_at(rest_.substr(closing ? 2 : 1));
    const size_t end = name.empty() ? std::string_view::npos : end_of_tag(rest_);
    if (end == std::string_view::npos) return fail("a '<' that begins no tag; in text write &lt;");
    if (closing) return close(name, end);
    const bool empty = rest_[end - 2] == '/';
    add(empty ? Kind::empty : Kind::open, end, name);
    if (!empty) open_.push_back(name);
  }

  void close(std::string_view name, size_t end) {
    const std::string shown = "</" + std::string(name) + ">";
    if (open_.empty()) return fail(shown + " closes nothing");
    if (open_.back() != name)
      return fail(shown + " where <" + std::string(open_.back()) + "> is open");
    open_.pop_back();
    add(Kind::close, end, name);
  }

  std::string_view xml_, rest_;
  std::vector<XmlPiece> pieces_;
  std::vector<std::string_view> open_;
  std::optional<Error> error_;
};

struct Named {
  std::string_view entity, text;
};
constexpr Named kNamed[] = {
    {"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}, {"&quot;", "\""}, {"&apos;", "'"}};

std::string utf8_of(uint32_t code) {
  if (code < 0x80) return std::string(1, static_cast<char>(code));
  const int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  constexpr uint32_t kLead[] = {0, 0xC0, 0xE0, 0xF0};
  std::string out(1, static_cast<char>(kLead[more] | (code >> (6 * more) & 0x3FU)));
  for (int i = more - 1; i >= 0; --i) out += static_cast<char>(0x80U | (code >> (6 * i) & 0x3FU));
  return out;
}

// "&#8217;", "&#x2019;"
std::optional<XmlCharacter> numbered(std::string_view raw) {
  const size_t end = raw.substr(0, 12).find(';');
  if (!raw.starts_with("&#") || end == std::string_view::npos) return std::nullopt;
  const bool hexadecimal = end > 2 && (raw[2] == 'x' || raw[2] == 'X');
  const char* first = raw.data() + (hexadecimal ? 3 : 2);
  uint32_t code = 0;
  const auto [stop, failed] = std::from_chars(first, raw.data() + end, code, hexadecimal ? 16 : 10);
  if (failed != std::errc() || stop != raw.data() + end || code == 0 || code > 0x10FFFF)
    return std::nullopt;
  XmlCharacter out{utf8_of(code), end + 1};
  return is_valid_utf8(out.text) ? std::optional(out) : std::nullopt;
}

}  // namespace

Result<std::vector<XmlPiece>> cut_xml(std::string_view xml) {
  return Cutter(xml).run();
}

std::optional<std::string> attribute(std::string_view tag, std::string_view name) {
  for (size_t at = tag.find('='); at != std::string_view::npos; at = tag.find('=', at + 1)) {
    const size_t open = tag.find_first_not_of(kSpace, at + 1);
    if (open == std::string_view::npos || (tag[open] != '"' && tag[open] != '\'')) continue;
    const size_t close = tag.find(tag[open], open + 1);
    if (close == std::string_view::npos) return std::nullopt;
    std::string_view before = tag.substr(0, at);
    before = before.substr(0, before.find_last_not_of(kSpace) + 1);
    if (before.size() > name.size() && before.ends_with(name) &&
        kSpace.find(before[before.size() - name.size() - 1]) != std::string_view::npos) {
      std::string value;
      for (std::string_view raw = tag.substr(open + 1, close - open - 1); !raw.empty();) {
        const XmlCharacter c = first_character(raw);
        value += c.text;
        raw.remove_prefix(c.bytes);
      }
      return value;
    }
    at = close;
  }
  return std::nullopt;
}

XmlCharacter first_character(std::string_view raw) {
  if (raw[0] == '&') {
    for (const Named& n : kNamed) {
      if (raw.starts_with(n.entity)) return {std::string(n.text), n.entity.size()};
    }
    if (auto character = numbered(raw)) return *character;
  }
  return {std::string(1, raw[0]), 1};
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto* n = std::find_if(std::begin(kNamed), std::end(kNamed),
                                 [c](const Named& named) { return named.text[0] == c; });
    c == '\'' || n == std::end(kNamed) ? out += c : out += n->entity;
  }
  return out;
}

}  // namespace dateline::cli
