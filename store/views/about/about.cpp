#include "store/views/about/about.h"

#include <algorithm>
#include <optional>

#include "store/stored_event.h"
#include "store/views/words/words.h"

namespace dateline {
namespace {

using Node = About::Node;

struct Token {
  enum class Kind { words, open, close, either, negation, both };
  Kind kind = Kind::words;
  std::string_view text;
};

Error mistake(const std::string& what) {
  return {ErrorCode::invalid_input, what, ""};
}

Token::Kind kind_of(std::string_view word) {
  if (word == "OR") return Token::Kind::either;
  if (word == "NOT") return Token::Kind::negation;
  if (word == "AND") return Token::Kind::both;
  return Token::Kind::words;
}

Result<std::vector<Token>> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  const std::string_view ends = " \t\n()\"";
  for (size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c == ' ' || c == '\t' || c == '\n') {
      ++at;
    } else if (c == '(' || c == ')') {
      tokens.push_back({c == '(' ? Token::Kind::open : Token::Kind::close, {}});
      ++at;
    } else if (c == '"') {
      const size_t end = text.find('"', at + 1);
      if (end == std::string_view::npos) return mistake("a quote is left open");
      tokens.push_back({Token::Kind::words, text.substr(at + 1, end - at - 1)});
      at = end + 1;
    } else if (c == '-' && at + 1 < text.size() &&
               ends.substr(0, 3).find(text[at + 1]) == std::string_view::npos) {
      tokens.push_back({Token::Kind::negation, {}});
      ++at;
    } else {
      const size_t end = std::min(text.find_first_of(ends, at), text.size());
      const std::string_view word = text.substr(at, end - at);
      tokens.push_back({kind_of(word), word});
      at = end;
    }
  }
  return tokens;
}

// Nothing for text of no words.
std::optional<Node> words_node(std::string_view text) {
  Node node;
  for_each_word(text, [&node](const Word& word) {
    node.stems.push_back(word.stem);
    node.common.push_back(word.common);
  });
  return node.stems.empty() ? std::nullopt : std::optional(std::move(node));
}

Node joined(Node::Kind kind, std::vector<Node> parts) {
  if (parts.size() == 1) return std::move(parts.front());
  Node node;
  node.kind = kind;
  node.parts = std::move(parts);
  return node;
}

constexpr int kDeepest = 50;  // parentheses within parentheses

// Recursive descent: any := all (OR all)*; all := one ([AND] one)*; one := NOT one | ( any ) |
// words
class Parser {
 public:
  explicit Parser(const std::vector<Token>& tokens) : tokens_(tokens) {}

  // An empty part is one of no words, which asks for nothing.
  Result<std::optional<Node>> parse_any(int depth) {
    std::vector<Node> parts;
    for (;;) {
      auto part = parse_all(depth);
      if (!part) return part.error();
      if (*part) parts.push_back(std::move(**part));
      if (!next_is(Token::Kind::either)) break;
      ++at_;
    }
    if (parts.empty()) return std::optional<Node>();
    return std::optional(joined(Node::Kind::any_of, std::move(parts)));
  }
  [[nodiscard]] bool done() const { return at_ == tokens_.size(); }

 private:
  [[nodiscard]] bool next_is(Token::Kind kind) const {
    return !done() && tokens_[at_].kind == kind;
  }

  Result<std::optional<Node>> parse_all(int depth) {
    std::vector<Node> parts;
    bool any = false;
    while (!done() && !next_is(Token::Kind::either) && !next_is(Token::Kind::close)) {
      if (next_is(Token::Kind::both)) {
        if (!any) return mistake("AND has nothing before it");
        ++at_;
      }
      auto part = parse_one(depth);
      if (!part) return part.error();
      any = true;
      if (*part) parts.push_back(std::move(**part));
    }
    if (!any) return mistake("a word is missing beside AND, OR, NOT or a parenthesis");
    if (parts.empty()) return std::optional<Node>();
    return std::optional(joined(Node::Kind::all_of, std::move(parts)));
  }

  Result<std::optional<Node>> parse_one(int depth) {
    if (done() || depth > kDeepest) return mistake("a word is missing at the end");
    const Token token = tokens_[at_++];
    if (token.kind == Token::Kind::words) return words_node(token.text);
    if (token.kind == Token::Kind::negation) return parse_negation(depth);
    if (token.kind != Token::Kind::open) return mistake("a word is missing after an operator");
    auto inner = parse_any(depth + 1);
    if (!inner) return inner;
    if (!next_is(Token::Kind::close)) return mistake("a parenthesis is left open");
    ++at_;
    return inner;
  }

  Result<std::optional<Node>> parse_negation(int depth) {
    auto part = parse_one(depth + 1);
    if (!part || !*part) return part;
    Node node;
    node.kind = Node::Kind::none_of;
    node.parts.push_back(std::move(**part));
    return std::optional(std::move(node));
  }

  const std::vector<Token>& tokens_;
  size_t at_ = 0;
};

using Beginnings = std::vector<std::string>;

void add_beginnings(const Node& node, Beginnings& beginnings) {
  for (const std::string& stem : node.stems) beginnings.emplace_back(beginning_of_words(stem));
  for (const Node& part : node.parts) add_beginnings(part, beginnings);
}

using Stems = std::vector<std::string>;

// An empty one for each word that is not asked for.
Stems stems_of(std::string_view text, const Beginnings& asked) {
  Stems stems;
  for (WordReader reader(text); reader.next();) {
    const std::string& word = reader.letters();
    const bool may_be_asked = std::any_of(
        asked.begin(), asked.end(), [&word](const auto& begin) { return word.starts_with(begin); });
    stems.push_back(may_be_asked ? stem_of(word) : std::string());
  }
  return stems;
}

// A stretch of an event's text and what a hit in it is worth.
class Field {
 public:
  Field(std::string_view text, double weight, const Beginnings& asked)
      : text_(text), weight_(weight), asked_(&asked) {}

  // Found out when first asked for: most events are told by their first words.
  [[nodiscard]] const Stems& stems() const {
    if (!stems_) stems_ = stems_of(text_, *asked_);
    return *stems_;
  }

  [[nodiscard]] double weight() const { return weight_; }

 private:
  std::string_view text_;
  double weight_;
  const Beginnings* asked_;
  mutable std::optional<Stems> stems_;
};

std::vector<Field> fields_of(const StoredEvent& event, const Beginnings& asked) {
  std::vector<Field> fields = {{event.event.headline, 3, asked},
                               {event.event.sentence.text, 1.5, asked},
                               {event.article_title, 1, asked}};
  for (const std::string& name : event.event.participants) fields.emplace_back(name, 2, asked);
  return fields;
}

size_t hits(const Stems& text, const Stems& wanted) {
  size_t count = 0;
  for (auto at = text.begin();; ++at, ++count) {
    at = std::search(at, text.end(), wanted.begin(), wanted.end());
    if (at == text.end()) return count;
  }
}

bool is_told(const Node& node, const std::vector<Field>& fields) {
  const auto told = [&fields](const Node& part) { return is_told(part, fields); };
  switch (node.kind) {
    case Node::Kind::words:
      return std::any_of(fields.begin(), fields.end(),
                         [&](const Field& field) { return hits(field.stems(), node.stems) > 0; });
    case Node::Kind::all_of:
      return std::all_of(node.parts.begin(), node.parts.end(), told);
    case Node::Kind::any_of:
      return std::any_of(node.parts.begin(), node.parts.end(), told);
    case Node::Kind::none_of:
      return !told(node.parts.front());
  }
  return false;
}

double worth(const Node& node, const std::vector<Field>& fields) {
  if (node.kind == Node::Kind::none_of) return 0;
  double sum = 0;
  for (const Node& part : node.parts) sum += worth(part, fields);
  for (const Field& field : fields) {
    if (node.stems.empty() || field.stems().empty()) continue;
    const auto count = static_cast<double>(hits(field.stems(), node.stems));
    // Each further hit says less, and a hit among few words says more (the shape of BM25).
    sum += field.weight() * count * 2.2 /
           (count + 1.2 * (0.25 + 0.75 * static_cast<double>(field.stems().size()) / 12));
  }
  return sum;
}

}  // namespace

Result<About> About::parse(std::string_view text) {
  About about;
  const auto tokens = tokens_of(text);
  if (!tokens) return tokens.error();
  if (tokens->empty()) return about;
  Parser parser(*tokens);
  auto root = parser.parse_any(0);
  if (!root) return root.error();
  if (!parser.done()) return mistake("a parenthesis closes that was never opened");
  if (!*root) return about;
  add_beginnings(**root, about.beginnings_);
  about.root_ = std::make_shared<const Node>(std::move(**root));
  return about;
}

bool About::matches(const StoredEvent& event) const {
  return is_everything() || is_told(*root_, fields_of(event, beginnings_));
}

double About::relevance(const StoredEvent& event) const {
  return is_everything() ? 0 : worth(*root_, fields_of(event, beginnings_));
}

}  // namespace dateline
