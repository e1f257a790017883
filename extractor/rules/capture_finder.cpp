#include "extractor/rules/capture_finder.h"

namespace dateline {
namespace {

constexpr size_t kMostColumns = 256;  // a column is a byte

std::string hex(size_t column) {
  static constexpr char kDigits[] = "0123456789abcdef";
  return std::string("\\x") + kDigits[column >> 4] + kDigits[column & 15];
}

void add_sets(const Pattern& p, const Symbols& symbols, std::vector<SymbolSet>& sets) {
  if (p.kind == Pattern::Kind::atom) sets.push_back(symbols.with_class(p.in_class));
  for (const Pattern& part : p.parts) add_sets(part, symbols, sets);
}

// A pattern as RE2 syntax over columns.
class Writer {
 public:
  Writer(const Symbols& symbols, const Columns& columns) : symbols_(symbols), columns_(columns) {}

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
    const std::string set = column_class(symbols_.with_class(p.in_class));
    if (p.capture < 0) return set;
    groups.push_back(p.capture);
    return "(" + set + ")";
  }

  std::string column_class(const SymbolSet& set) {
    std::string out = "[";
    for (size_t c = 1; c < columns_.count(); ++c) {
      if (set[columns_.member(static_cast<Column>(c))]) out += hex(c);
    }
    return out == "[" ? "[^\\x00-\\xff]" : out + "]";
  }

  std::string joined(const Pattern& p, const char* separator) {
    std::string out;
    for (size_t i = 0; i < p.parts.size(); ++i) out += (i ? separator : "") + write(p.parts[i]);
    return out;
  }

  const Symbols& symbols_;
  const Columns& columns_;
};

re2::RE2::Options options() {
  re2::RE2::Options o;
  o.set_encoding(re2::RE2::Options::EncodingLatin1);
  o.set_longest_match(true);
  o.set_log_errors(false);
  return o;
}

}  // namespace

void CaptureFinder::compile() const {
  std::vector<SymbolSet> sets;
  add_sets(pattern_, symbols_, sets);
  columns_ = Columns(sets, symbols_.count());
  Writer writer(symbols_, columns_);
  const std::string text = columns_.count() > kMostColumns ? "" : writer.write(pattern_);
  expression_ = std::make_unique<re2::RE2>(text, options());
  groups_ = std::move(writer.groups);
}

const re2::RE2& CaptureFinder::expression() const {
  std::call_once(compiled_, [this] { compile(); });
  return *expression_;
}

std::string CaptureFinder::refusal() const {
  if (!expression().ok()) return expression().error();
  return columns_.count() > kMostColumns ? "it tells too many kinds of tokens apart" : "";
}

std::string CaptureFinder::readable(SymbolView symbols) const {
  std::call_once(compiled_, [this] { compile(); });
  std::string out(symbols.size(), '\0');
  for (size_t i = 0; i < symbols.size(); ++i) out[i] = static_cast<char>(columns_.of(symbols[i]));
  return out;
}

bool CaptureFinder::find(SymbolView symbols,
                         std::vector<std::pair<int, uint32_t>>& captured) const {
  const re2::RE2& compiled = expression();
  const std::string text = readable(symbols);
  std::vector<re2::StringPiece> groups(groups_.size() + 1);
  if (!compiled.Match(text, 0, text.size(), re2::RE2::ANCHOR_BOTH, groups.data(),
                      static_cast<int>(groups.size()))) {
    return false;
  }
  captured.clear();
  for (size_t g = 1; g < groups.size(); ++g) {
    if (groups[g].data() == nullptr || groups[g].empty()) continue;
    captured.emplace_back(groups_[g - 1], static_cast<uint32_t>(groups[g].data() - text.data()));
  }
  return true;
}

}  // namespace dateline
