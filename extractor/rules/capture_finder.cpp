#include "extractor/rules/capture_finder.h"

namespace dateline {
namespace {

std::string hex(size_t symbol) {
  static constexpr char kDigits[] = "0123456789abcdef";
  return std::string("\\x") + kDigits[symbol >> 4] + kDigits[symbol & 15];
}

std::string char_class(const SymbolSet& set) {
  std::string out = "[";
  for (size_t s = 1; s < 256; ++s) {
    if (set[s]) out += hex(s);
  }
  return out == "[" ? "[^\\x00-\\xff]" : out + "]";
}

class Writer {
 public:
  explicit Writer(const Symbols& symbols) : symbols_(symbols) {}

  std::string write(const Pattern& p) {
    switch (p.kind) {
      case Pattern::Kind::atom:
        return atom(p);
      case Pattern::Kind::sequence:
        return joined(p, "");
      case Pattern::Kind::alternatives:
        return "(?:" + joined(p, "|") + ")";
      case Pattern::Kind::optional:
        return "(?:" + write(p.parts[0]) + ")?";
      case Pattern::Kind::star:
        return "(?:" + write(p.parts[0]) + ")*";
      case Pattern::Kind::plus:
        return "(?:" + write(p.parts[0]) + ")+";
    }
    return "";
  }
  std::vector<int> groups;

 private:
  std::string atom(const Pattern& p) {
    const std::string set = char_class(symbols_.with_class(p.in_class));
    if (p.capture < 0) return set;
    groups.push_back(p.capture);
    return "(" + set + ")";
  }

  std::string joined(const Pattern& p, const char* separator) {
    std::string out;
    for (size_t i = 0; i < p.parts.size(); ++i) out += (i ? separator : "") + write(p.parts[i]);
    return out;
  }

  const Symbols& symbols_;
};

re2::RE2::Options options() {
  re2::RE2::Options o;
  o.set_encoding(re2::RE2::Options::EncodingLatin1);
  o.set_longest_match(true);
  o.set_log_errors(false);
  return o;
}

}  // namespace

Expression to_expression(const Pattern& pattern, const Symbols& symbols) {
  Writer writer(symbols);
  Expression out;
  out.text = writer.write(pattern);
  out.groups = writer.groups;
  return out;
}

const re2::RE2& CaptureFinder::expression() const {
  std::call_once(compiled_, [this] {
    Expression e = to_expression(pattern_, symbols_);
    expression_ = std::make_unique<re2::RE2>(e.text, options());
    groups_ = std::move(e.groups);
  });
  return *expression_;
}

bool CaptureFinder::find(std::string_view symbols,
                         std::vector<std::pair<int, uint32_t>>& captured) const {
  const re2::RE2& compiled = expression();
  std::vector<re2::StringPiece> groups(groups_.size() + 1);
  if (!compiled.Match({symbols.data(), symbols.size()}, 0, symbols.size(), re2::RE2::ANCHOR_BOTH,
                      groups.data(), static_cast<int>(groups.size()))) {
    return false;
  }
  captured.clear();
  for (size_t g = 1; g < groups.size(); ++g) {
    if (groups[g].data() == nullptr || groups[g].empty()) continue;
    captured.emplace_back(groups_[g - 1], static_cast<uint32_t>(groups[g].data() - symbols.data()));
  }
  return true;
}

}  // namespace dateline
