#include "extractor/rules/rule_file.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "extractor/model/did_you_mean.h"

namespace dateline {
namespace {

std::vector<std::string> split_lines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const size_t end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    if (!lines.back().empty() && lines.back().back() == '\r') lines.back().pop_back();
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

std::string_view without_comment(std::string_view line) {
  if (line.find('#') == std::string_view::npos) return line;
  bool quoted = false;
  for (size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') quoted = !quoted;
    if (line[i] == '#' && !quoted && (i == 0 || line[i - 1] == ' ')) return line.substr(0, i);
  }
  return line;
}

std::string_view trimmed(std::string_view s) {
  while (!s.empty() && s.front() == ' ') s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\t')) s.remove_suffix(1);
  return s;
}

// Calls visit(piece) for each piece of a text between spaces.
template <class Visit>
void for_each_piece(std::string_view text, Visit visit) {
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) visit(text.substr(at, end - at));
    at = end + 1;
  }
}

// One line, cut into its first word and the rest, which knows its column.
struct Line {
  std::string keyword;
  Located rest;
  bool indented = false;
};

// Lines of a rule that hold a pattern, and where they go.
constexpr std::pair<std::string_view, std::vector<Located> RuleBlock::*> kPatternLines[] = {
    {"match", &RuleBlock::matches},
    {"not-after", &RuleBlock::not_after},
    {"not-before", &RuleBlock::not_before},
    {"only-after", &RuleBlock::only_after},
    {"only-before", &RuleBlock::only_before}};

// Lines that say yes to something.
struct FlagLine {
  std::string_view word, rest;
  bool RuleBlock::*into;
};
constexpr FlagLine kFlagLines[] = {{"parts", "apart", &RuleBlock::parts_apart},
                                   {"in", "history", &RuleBlock::in_history},
                                   {"in", "passing", &RuleBlock::in_passing},
                                   {"first", "of a list", &RuleBlock::first_of_list}};

class FileParser {
 public:
  FileParser(std::string_view name, std::string_view text) {
    file_.name = std::string(name);
    file_.lines = split_lines(text);
  }

  Result<RuleFile> run() {
    for (size_t i = 0; i < file_.lines.size() && !error_; ++i) {
      const std::string_view line = without_comment(file_.lines[i]);
      number_ = static_cast<int>(i) + 1;
      if (trimmed(line).empty()) {
        open_ = Open::nothing;
      } else {
        read(cut(line));
      }
    }
    if (error_) return *error_;
    return std::move(file_);
  }

 private:
  enum class Open { nothing, class_words, table_rows, rule };

  Line cut(std::string_view line) const {
    Line out;
    const size_t begin = line.find_first_not_of(' ');
    const size_t end = std::min(line.find(' ', begin), line.size());
    out.indented = begin > 0;
    out.keyword = line.substr(begin, end - begin);
    const size_t at = std::min(line.find_first_not_of(' ', end), line.size());
    out.rest = {std::string(trimmed(line.substr(at))), file_.name, number_,
                static_cast<int>(at) + 1};
    return out;
  }

  void fail(const Located& where, int offset, const std::string& reason) {
    if (!error_) error_ = rule_error(where, offset, reason, file_.lines);
  }

  void read(const Line& line) {
    if (line.indented && open_ == Open::class_words) return words(line, true);
    if (line.indented && open_ == Open::table_rows) return row(line);
    if (line.indented && open_ == Open::rule) return rule_line(line);
    if (line.indented) return fail(line.rest, 0, "an indented line that belongs to nothing");
    top_level(line);
  }

  void top_level(const Line& line) {
    const auto [first, rest] = head(line.rest);
    if (line.keyword == "reference") {
      file_.reference = line.rest.text;
    } else if (line.keyword == "class") {
      file_.classes.push_back({first, {}, line.rest});
      open_ = Open::class_words;
      words({"", rest, true}, false);
    } else if (line.keyword == "table") {
      file_.tables.push_back({first, {}});
      open_ = Open::table_rows;
    } else if (line.keyword == "let") {
      file_.definitions.emplace_back(first, rest.text);
    } else if (line.keyword == "rule" || line.keyword == "range") {
      begin_rule(first, line.keyword == "range");
    } else {
      Located where = line.rest;
      where.column = 1;
      fail(where, 0,
           "unknown word '" + line.keyword + "'" +
               did_you_mean(line.keyword, {"reference", "class", "table", "let", "rule", "range"},
                            '\''));
    }
  }

  void begin_rule(const std::string& name, bool second_pass) {
    RuleBlock rule;
    rule.name = name;
    rule.second_pass = second_pass;
    rule.file = file_.name;
    rule.line = number_;
    file_.rules.push_back(std::move(rule));
    open_ = Open::rule;
  }

  static std::pair<std::string, Located> head(const Located& text) {
    const size_t end = text.text.find(' ');
    if (end == std::string::npos) return {text.text, {"", text.file, text.line, text.column}};
    const size_t rest = text.text.find_first_not_of(' ', end);
    return {text.text.substr(0, end),
            {text.text.substr(rest), text.file, text.line, text.column + static_cast<int>(rest)}};
  }

  void words(const Line& line, bool with_keyword) {
    std::string_view value;
    if (with_keyword) word(line.keyword, value);
    for_each_piece(line.rest.text, [&](std::string_view piece) { word(piece, value); });
  }

  // A word of a class, or the value of those after it in the line.
  void word(std::string_view piece, std::string_view& value) {
    if (piece == "|") return;
    if (piece.size() > 1 && piece.back() == ':') {
      value = piece.substr(0, piece.size() - 1);
      return;
    }
    ClassWord& added = file_.classes.back().words.emplace_back();
    added.word = piece;
    std::replace(added.word.begin(), added.word.end(), '_', ' ');
    added.value = value;
  }

  void row(const Line& line) {
    std::vector<std::string>& cells = file_.tables.back().rows.emplace_back();
    cells.emplace_back(line.keyword);
    for_each_piece(line.rest.text, [&](std::string_view piece) { cells.emplace_back(piece); });
  }

  void rule_line(const Line& line) {
    RuleBlock& rule = file_.rules.back();
    const std::string& word = line.keyword;
    for (const auto& [name, into] : kPatternLines) {
      if (word == name) return (rule.*into).push_back(line.rest);
    }
    for (const FlagLine& flag : kFlagLines) {
      if (word == flag.word && line.rest.text == flag.rest) {
        rule.*flag.into = true;
        return;
      }
    }
    if (word == "value") {
      rule.value = line.rest;
    } else if (word == "priority") {
      rule.priority = std::atoi(line.rest.text.c_str());
    } else if (word == "yes" || word == "no") {
      example(rule, line.rest, word == "yes");
    } else {
      unknown_rule_line(line);
    }
  }

  void unknown_rule_line(const Line& line) {
    std::vector<std::string> names = {"value", "priority", "parts", "in", "first", "yes", "no"};
    for (const auto& [name, into] : kPatternLines) names.emplace_back(name);
    std::sort(names.begin(), names.end());
    Located where = line.rest;
    where.column = 3;
    fail(where, 0,
         "a rule has no '" + line.keyword + "'" + did_you_mean(line.keyword, names, '\''));
  }

  // "on [February 25, 2009] the" = 2009-02-25 mod START at 2024-01-01
  void example(RuleBlock& rule, const Located& at, bool yes) {
    RuleExample e;
    e.yes = yes;
    e.line = at.line;
    const size_t close = at.text.rfind('"');
    if (at.text.empty() || at.text[0] != '"' || close == 0)
      return fail(at, 0, "an example stands in quotes");
    if (!take_extent(e, at.text.substr(1, close - 1))) {
      return fail(at, 0, "a yes-example has one [extent]");
    }
    take_result(e, at.text.substr(close + 1));
    if (yes && e.value.empty())
      return fail(at, static_cast<int>(close) + 1, "'= VALUE' is missing");
    rule.examples.push_back(std::move(e));
  }

  static bool take_extent(RuleExample& e, const std::string& quoted) {
    const size_t open = quoted.find('[');
    const size_t close = quoted.find(']');
    if (!e.yes) return e.text = quoted, true;
    if (open == std::string::npos || close == std::string::npos || close < open) return false;
    e.text = quoted.substr(0, open) + quoted.substr(open + 1, close - open - 1) +
             quoted.substr(close + 1);
    e.extent = {static_cast<uint32_t>(open), static_cast<uint32_t>(close) - 1};
    return true;
  }

  static void take_result(RuleExample& e, const std::string& rest) {
    std::string* into = nullptr;
    for (size_t at = 0; at < rest.size();) {
      const size_t end = std::min(rest.find(' ', at), rest.size());
      const std::string word = rest.substr(at, end - at);
      at = end + 1;
      if (word == "=")
        into = &e.value;
      else if (word == "mod")
        into = &e.mod;
      else if (word == "at")
        into = &e.published;
      else if (!word.empty() && into != nullptr)
        *into = word;
    }
  }

  RuleFile file_;
  Open open_ = Open::nothing;
  int number_ = 0;
  std::optional<Error> error_;
};

}  // namespace

Error rule_error(const Located& where, int offset, const std::string& reason,
                 const std::vector<std::string>& lines) {
  const int column = where.column + offset;
  std::string message = reason;
  if (where.line >= 1 && where.line <= static_cast<int>(lines.size())) {
    message += "\n  " + lines[static_cast<size_t>(where.line) - 1] + "\n  " +
               std::string(static_cast<size_t>(column > 0 ? column - 1 : 0), ' ') + "^";
  }
  return {ErrorCode::bad_rule, message,
          where.file + ":" + std::to_string(where.line) + ":" + std::to_string(column)};
}

Result<RuleFile> parse_rule_file(std::string_view name, std::string_view text) {
  return FileParser(name, text).run();
}

}  // namespace dateline
