#include "extractor/rules/automaton.h"

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
  Writer(const Symbols& symbols, bool captures) : symbols_(symbols), captures_(captures) {}

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
    if (!captures_ || p.capture < 0) return set;
    groups.push_back(p.capture);
    return "(" + set + ")";
  }

  std::string joined(const Pattern& p, const char* separator) {
    std::string out;
    for (size_t i = 0; i < p.parts.size(); ++i) out += (i ? separator : "") + write(p.parts[i]);
    return out;
  }

  const Symbols& symbols_;
  bool captures_;
};

re2::RE2::Options options() {
  re2::RE2::Options o;
  o.set_encoding(re2::RE2::Options::EncodingLatin1);
  o.set_longest_match(true);
  o.set_log_errors(false);
  o.set_max_mem(24 << 20);
  return o;
}

// First symbols of a pattern and the pairs it can begin with, by the sets of Glushkov (1961).
struct Starts {
  bool empty = true;  // can match nothing
  SymbolSet first;    // symbols it can begin with
  SymbolSet whole;    // symbols that are a match alone
  std::vector<std::pair<SymbolSet, SymbolSet>> pairs;
};

Starts in_sequence(const Starts& a, const Starts& b) {
  Starts out;
  out.empty = a.empty && b.empty;
  out.first = a.empty ? a.first | b.first : a.first;
  out.whole = (b.empty ? a.whole : SymbolSet{}) | (a.empty ? b.whole : SymbolSet{});
  out.pairs = a.pairs;
  if (a.whole.any() && b.first.any()) out.pairs.emplace_back(a.whole, b.first);
  if (a.empty) out.pairs.insert(out.pairs.end(), b.pairs.begin(), b.pairs.end());
  return out;
}

Starts either(const Starts& a, const Starts& b) {
  Starts out;
  out.empty = a.empty || b.empty;
  out.first = a.first | b.first;
  out.whole = a.whole | b.whole;
  out.pairs = a.pairs;
  out.pairs.insert(out.pairs.end(), b.pairs.begin(), b.pairs.end());
  return out;
}

Starts starts_of(const Pattern& p, const Symbols& symbols) {
  if (p.kind == Pattern::Kind::atom) {
    const SymbolSet set = symbols.with_class(p.in_class);
    return {false, set, set, {}};
  }
  Starts out;
  if (p.kind == Pattern::Kind::alternatives) {
    out = starts_of(p.parts[0], symbols);
    for (size_t i = 1; i < p.parts.size(); ++i) out = either(out, starts_of(p.parts[i], symbols));
    return out;
  }
  for (const Pattern& part : p.parts) out = in_sequence(out, starts_of(part, symbols));
  if (p.kind == Pattern::Kind::star || p.kind == Pattern::Kind::plus)
    out = either(out, in_sequence(out, out));
  if (p.kind == Pattern::Kind::star || p.kind == Pattern::Kind::optional) out.empty = true;
  return out;
}

}  // namespace

Expression to_expression(const Pattern& pattern, const Symbols& symbols, bool captures) {
  Writer writer(symbols, captures);
  Expression out;
  out.text = writer.write(pattern);
  out.groups = writer.groups;
  return out;
}

void Automaton::note_starts(const Pattern& pattern, const Symbols& symbols) {
  const Starts starts = starts_of(pattern, symbols);
  alone_ |= starts.whole;
  for (const auto& [first, second] : starts.pairs) {
    for (size_t a = 0; a < 256; ++a) {
      for (size_t b = 0; first[a] && b < 256; ++b) {
        if (second[b]) pairs_[a * 256 + b] = true;
      }
    }
  }
}

Outcome Automaton::build(const std::vector<const Pattern*>& patterns, const Symbols& symbols) {
  std::string text;
  for (const Pattern* p : patterns) {
    text += (text.empty() ? "" : "|") + to_expression(*p, symbols, false).text;
    note_starts(*p, symbols);
  }
  all_ = std::make_unique<re2::RE2>(text, options());
  if (!all_->ok())
    return Error{ErrorCode::bad_rule, "the rules together are refused by RE2: " + all_->error(),
                 ""};
  return Done{};
}

size_t Automaton::longest(std::string_view symbols, size_t at, size_t end) const {
  re2::StringPiece found;
  const re2::StringPiece text(symbols.data(), symbols.size());
  if (!all_->Match(text, at, end, re2::RE2::ANCHOR_START, &found, 1)) return 0;
  return found.size();
}

}  // namespace dateline
