#include "extractor/rules/pattern.h"

#include <algorithm>
#include <set>

#include "extractor/model/did_you_mean.h"

namespace dateline {
namespace {

bool is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_';
}

bool is_word_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'' ||
         static_cast<unsigned char>(c) >= 0x80;
}

// Recursive descent; throws nothing, keeps the first error.
class Parser {
 public:
  Parser(std::string_view text, const Definitions& definitions, Phrases& phrases, Lexicon& lexicon,
         ParsedPattern& out, int depth)
      : text_(text),
        definitions_(definitions),
        phrases_(phrases),
        lexicon_(lexicon),
        out_(out),
        depth_(depth) {}

  Pattern parse() {
    Pattern p = alternatives();
    if (!failed() && at_ < text_.size()) fail("unexpected '" + std::string(1, text_[at_]) + "'");
    return p;
  }

  [[nodiscard]] bool failed() const { return !error_.empty(); }
  [[nodiscard]] const std::string& error() const { return error_; }

 private:
  void fail(const std::string& message) {
    if (!failed()) error_ = std::to_string(at_ + 1) + " " + message;
  }

  void skip_space() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }

  [[nodiscard]] bool at_end_of_sequence() {
    skip_space();
    return at_ >= text_.size() || text_[at_] == '|' || text_[at_] == ')';
  }

  Pattern alternatives() {
    Pattern p{Pattern::Kind::alternatives, {}};
    p.parts.push_back(sequence());
    while (!failed() && at_ < text_.size() && text_[at_] == '|') {
      ++at_;
      p.parts.push_back(sequence());
    }
    join_words(p.parts);
    return p.parts.size() == 1 ? std::move(p.parts[0]) : p;
  }

  // The word of a part that is one literal word, or "".
  [[nodiscard]] std::string literal(const Pattern& part) const {
    if (part.kind == Pattern::Kind::sequence)
      return part.parts.size() == 1 ? literal(part.parts[0]) : "";
    if (part.kind != Pattern::Kind::atom || part.capture >= 0) return "";
    const std::string& name = lexicon_.class_name(part.in_class);
    const bool word = name.size() > 1 && name[0] == '=' && is_word_char(name[1]) && name != "='";
    return word ? name.substr(1) : "";
  }

  // (later|afterwards) is one class of two words: told apart nowhere, they share one symbol.
  void join_words(std::vector<Pattern>& parts) {
    if (parts.size() < 2) return;
    std::set<std::string> words;
    for (const Pattern& part : parts) {
      if (const std::string word = literal(part); !word.empty()) words.insert(word);
    }
    if (words.size() < 2) return;
    std::string name;
    for (const std::string& word : words) name += (name.empty() ? "=" : "|") + word;
    const ClassId id = lexicon_.intern_class(name);
    for (const std::string& word : words) lexicon_.add(word, id, 0);
    std::erase_if(parts, [&](const Pattern& part) { return !literal(part).empty(); });
    parts.insert(parts.begin(), atom(id, ""));
  }

  Pattern sequence() {
    Pattern p{Pattern::Kind::sequence, {}};
    while (!failed() && !at_end_of_sequence()) p.parts.push_back(repeated());
    return p;
  }

  Pattern repeated() {
    Pattern p = item();
    while (at_ < text_.size() && (text_[at_] == '?' || text_[at_] == '*' || text_[at_] == '+')) {
      const auto kind = text_[at_] == '?'   ? Pattern::Kind::optional
                        : text_[at_] == '*' ? Pattern::Kind::star
                                            : Pattern::Kind::plus;
      Pattern outer{kind, {}};
      outer.parts.push_back(std::move(p));
      p = std::move(outer);
      ++at_;
    }
    return p;
  }

  Pattern item() {
    const char c = text_[at_];
    if (c == '(') return group();
    if (c == '{') return class_item();
    if (c == '<') return definition();
    if (c == '\\' && at_ + 1 < text_.size()) return ++at_, mark();
    if (is_word_char(c)) return word();
    if (c == '?' || c == '*' || c == '+') return fail("nothing to repeat"), Pattern{};
    return mark();
  }

  Pattern group() {
    ++at_;
    Pattern p = alternatives();
    if (at_ >= text_.size() || text_[at_] != ')') return fail("')' is missing"), p;
    ++at_;
    return p;
  }

  std::string name_until(char close) {
    const size_t begin = ++at_;
    while (at_ < text_.size() && is_name_char(text_[at_])) ++at_;
    const std::string name(text_.substr(begin, at_ - begin));
    if (close != '\0' && (at_ >= text_.size() || text_[at_] != close))
      fail(std::string("'") + close + "' is missing");
    return name;
  }

  Pattern class_item() {
    const size_t begin = at_;
    const std::string name = name_until('\0');
    std::string capture = name;
    if (at_ < text_.size() && text_[at_] == ':') capture = name_until('\0');
    if (at_ >= text_.size() || text_[at_] != '}') return fail("'}' is missing"), Pattern{};
    ++at_;
    const auto found = lexicon_.find_class(name);
    if (!found) {
      at_ = begin;
      return fail("there is no class '" + name + "'" + did_you_mean(name, class_names(), '\'')),
             Pattern{};
    }
    Pattern p{Pattern::Kind::alternatives, {}};
    p.parts.push_back(atom(*found, capture));
    add_phrases(*found, capture, p.parts);
    return p.parts.size() == 1 ? std::move(p.parts[0]) : p;
  }

  // The phrases of a class, one part for all that begin with the same words: "rosh hashanah" and
  // "rosh hashana" are "rosh" and a word of the class of what may follow it. That word has the
  // value, so it is what is captured.
  void add_phrases(ClassId in_class, const std::string& capture, std::vector<Pattern>& parts) {
    const auto found = phrases_.find(in_class);
    if (found == phrases_.end()) return;
    if (found->second.endings.empty()) read_phrases(in_class, found->second);
    for (const ClassPhrases::Ending& ending : found->second.endings) {
      parts.push_back(ending.before);
      parts.back().parts.push_back(atom(ending.last, capture));
    }
  }

  void read_phrases(ClassId in_class, ClassPhrases& phrases) {
    std::set<std::string_view> seen;
    for (const auto& [phrase, value] : phrases.listed) {
      const size_t cut = phrase.rfind(' ');
      const std::string_view before = std::string_view(phrase).substr(0, cut);
      const ClassId last =
          lexicon_.intern_class(lexicon_.class_name(in_class) + " " + std::string(before));
      lexicon_.add(phrase.substr(cut + 1), last, value);
      if (seen.insert(before).second) phrases.endings.push_back({words_in_order(before), last});
    }
  }

  Pattern words_in_order(std::string_view words) {
    Pattern p{Pattern::Kind::sequence, {}};
    for (size_t at = 0; at < words.size();) {
      const size_t end = std::min(words.find(' ', at), words.size());
      if (end > at) p.parts.push_back(literal_word(std::string(words.substr(at, end - at))));
      at = end + 1;
    }
    return p;
  }

  Pattern literal_word(const std::string& form) {
    const ClassId id = lexicon_.intern_class("=" + form);
    lexicon_.add(form, id, 0);
    return atom(id, "");
  }

  Pattern definition() {
    const size_t begin = at_;
    const std::string name = name_until('>');
    ++at_;
    for (const auto& [key, body] : definitions_) {
      if (key != name || depth_ > 8) continue;
      Parser inner(body, definitions_, phrases_, lexicon_, out_, depth_ + 1);
      Pattern p = inner.parse();
      if (inner.failed()) fail("in <" + name + ">: " + inner.error());
      return p;
    }
    at_ = begin;
    return fail("there is no pattern <" + name + ">"), Pattern{};
  }

  // A literal word, with its inner points ("a.m.").
  Pattern word() {
    const size_t begin = at_;
    while (at_ < text_.size() && (is_word_char(text_[at_]) || (text_[at_] == '.' && at_ > begin)))
      ++at_;
    return literal_word(std::string(text_.substr(begin, at_ - begin)));
  }

  Pattern mark() {
    const ClassId id = lexicon_.intern_class("=" + std::string(1, text_[at_]));
    ++at_;
    return atom(id, "");
  }

  Pattern atom(ClassId id, const std::string& capture) {
    Pattern p{Pattern::Kind::atom, {}, id, -1};
    if (capture.empty() || capture == kAnyClass) return p;
    for (size_t i = 0; i < out_.captures.size(); ++i) {
      if (out_.captures[i] == capture && out_.capture_class[i] == id)
        p.capture = static_cast<int>(i);
    }
    if (p.capture < 0) {
      p.capture = static_cast<int>(out_.captures.size());
      out_.captures.push_back(capture);
      out_.capture_class.push_back(id);
    }
    return p;
  }

  [[nodiscard]] std::vector<std::string> class_names() const {
    std::vector<std::string> names;
    for (size_t i = 0; i < lexicon_.class_count(); ++i) {
      const std::string& name = lexicon_.class_name(static_cast<ClassId>(i));
      if (name[0] != '=' && name.find(' ') == std::string::npos) names.push_back(name);
    }
    return names;
  }

  std::string_view text_;
  const Definitions& definitions_;
  Phrases& phrases_;
  Lexicon& lexicon_;
  ParsedPattern& out_;
  int depth_;
  size_t at_ = 0;
  std::string error_;
};

}  // namespace

Result<ParsedPattern> parse_pattern(std::string_view text, const Definitions& definitions,
                                    Phrases& phrases, Lexicon& lexicon) {
  ParsedPattern out;
  Parser parser(text, definitions, phrases, lexicon, out, 0);
  out.root = parser.parse();
  if (parser.failed()) return Error{ErrorCode::bad_rule, parser.error(), ""};
  return out;
}

}  // namespace dateline
