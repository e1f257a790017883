#include "extractor/rules/locale_pack.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

#include "extractor/model/did_you_mean.h"
#include "extractor/model/event_id.h"
#include "extractor/rules/verb_forms.h"
#include "extractor/shape/lexer.h"
#include "extractor/shape/word_classes.h"

namespace dateline {
namespace {

class Loader {
 public:
  explicit Loader(Compile compile) : compile_(compile) {}

  Result<std::unique_ptr<LocalePack>> load(const RuleSources& sources) {
    pack_ = std::make_unique<LocalePack>();
    prepare();
    if (!parse(sources) || !add_words()) return *error_;
    add_verb_forms(pack_->tables, pack_->lexicon);
    add_plurals(pack_->lexicon);
    if (!add_rules() || !compile()) return *error_;
    pack_->fingerprint = fingerprint_of(sources);
    assign_word_bits(pack_->lexicon);
    pack_->numerals->mark_words();
    return std::move(pack_);
  }

 private:
  void prepare() {
    pack_->numbers = std::make_unique<NumberClasses>(pack_->lexicon);
    Symbols::declare(pack_->lexicon);
    pack_->numerals = std::make_unique<Numerals>(pack_->lexicon);
    pack_->sentences = std::make_unique<Sentences>(pack_->lexicon);
    pack_->lexicon.intern_class("number-prefix");
  }

  bool fail(Error error) {
    if (!error_) error_ = std::move(error);
    return false;
  }

  bool fail(const Located& where, int offset, const std::string& reason) {
    return fail(rule_error(where, offset, reason, file_->lines));
  }

  bool parse(const RuleSources& sources) {
    for (const auto& [name, text] : sources) {
      auto file = parse_rule_file(name, text);
      if (!file) return fail(file.error());
      files_.push_back(std::move(*file));
    }
    return true;
  }

  bool add_words() {
    for (RuleFile& f : files_) {
      file_ = &f;
      for (const ClassBlock& block : f.classes) {
        if (!add_class(block)) return false;
      }
      definitions_.insert(definitions_.end(), f.definitions.begin(), f.definitions.end());
      std::move(f.tables.begin(), f.tables.end(), std::back_inserter(pack_->tables));
    }
    return true;
  }

  bool add_class(const ClassBlock& block) {
    const ClassId id = pack_->lexicon.intern_class(block.name);
    if (!classes_fit(block.where)) return false;
    for (const ClassWord& word : block.words) {
      const auto value =
          word.value.empty() ? std::optional<int32_t>(0) : parse_constant(word.value);
      if (!value)
        return fail(block.where, 0, "'" + word.value + "' is neither a number nor a constant");
      pack_->lexicon.add(word.word, id, *value);
      if (word.word.find(' ') != std::string::npos)
        phrases_[id].listed.emplace_back(word.word, *value);
    }
    return true;
  }

  bool add_rules() {
    for (RuleFile& f : files_) {
      file_ = &f;
      for (RuleBlock& block : f.rules) {
        if (!add_rule(block)) return false;
      }
    }
    return true;
  }

  bool add_rule(RuleBlock& block) {
    auto rule = std::make_unique<Rule>();
    rule->name = block.name;
    rule->second_pass = block.second_pass;
    rule->priority = block.priority;
    rule->parts_apart = block.parts_apart;
    rule->in_history = block.in_history;
    rule->in_passing = block.in_passing;
    rule->first_of_list = block.first_of_list;
    rule->order = static_cast<int>(pack_->rules.size());
    rule->file = block.file;
    rule->line = block.line;
    rule->reference = file_->reference;
    rule->examples = std::move(block.examples);
    if (!names_.insert(rule->name).second)
      return fail(block.value, 0, "a second rule named '" + rule->name + "'");
    if (!add_pattern(block, *rule) || !bind(block.value, *rule)) return false;
    guards_.push_back({});
    Guards& g = guards_.back();
    if (!guard(block.not_after, g.not_after) || !guard(block.not_before, g.not_before) ||
        !guard(block.only_after, g.only_after) || !guard(block.only_before, g.only_before)) {
      return false;
    }
    pack_->rules.push_back(std::move(rule));
    return true;
  }

  bool add_pattern(const RuleBlock& block, Rule& rule) {
    if (block.matches.empty())
      return fail(block.value, 0, "rule '" + block.name + "' has no match line");
    std::string text;
    for (const Located& m : block.matches) text += (text.empty() ? "" : "|") + m.text;
    auto parsed = parse_at(text, block.matches.front());
    if (!parsed) return false;
    rule.pattern = std::move(parsed->root);
    rule.captures = std::move(parsed->captures);
    rule.capture_class = std::move(parsed->capture_class);
    note_classes(rule.pattern);
    return true;
  }

  // A word that stands in a rule is a class of its own.
  bool classes_fit(const Located& where) {
    if (pack_->lexicon.class_count() <= kMaxClasses) return true;
    return fail(where, 0,
                "here the rules have more than " + std::to_string(kMaxClasses) +
                    " classes and words of their own; put words that mean the same to a rule into "
                    "one class");
  }

  std::optional<ParsedPattern> parse_at(const std::string& text, const Located& where) {
    auto parsed = parse_pattern(text, definitions_, phrases_, pack_->lexicon);
    if (!classes_fit(where)) return std::nullopt;
    if (parsed) return std::move(*parsed);
    const std::string& message = parsed.error().message;
    const int column = std::atoi(message.c_str());
    fail(where, column - 1, message.substr(message.find(' ') + 1));
    return std::nullopt;
  }

  void note_classes(const Pattern& p) {
    if (p.kind == Pattern::Kind::atom) used_.set(p.in_class);
    for (const Pattern& part : p.parts) note_classes(part);
  }

  // name(field, field=capture, field=constant, ...)
  bool bind(const Located& value, Rule& rule) {
    if (value.text == "none") return true;
    const size_t open = value.text.find('(');
    const std::string name = value.text.substr(0, open);
    rule.production = find_production(name);
    if (rule.production == nullptr) {
      return fail(
          value, 0,
          "there is no production '" + name + "'" + did_you_mean(name, production_names(), '\''));
    }
    if (open == std::string::npos || value.text.back() != ')')
      return fail(value, 0, "'(...)' is missing");
    size_t at = open + 1;
    while (at < value.text.size() - 1) {
      const size_t end = std::min(value.text.find(',', at), value.text.size() - 1);
      if (!bind_one(value, static_cast<int>(at), value.text.substr(at, end - at), rule))
        return false;
      at = end + 1;
    }
    return true;
  }

  bool bind_one(const Located& value, int offset, std::string text, Rule& rule) {
    while (!text.empty() && text.front() == ' ') text.erase(0, 1), ++offset;
    const size_t equals = text.find('=');
    const std::string field_text = text.substr(0, equals);
    const std::string source = equals == std::string::npos ? field_text : text.substr(equals + 1);
    const auto field = parse_field(field_text);
    if (!field)
      return fail(
          value, offset,
          "there is no field '" + field_text + "'" + did_you_mean(field_text, field_names(), '\''));
    bool bound = false;
    for (size_t i = 0; i < rule.captures.size(); ++i) {
      if (rule.captures[i] != source) continue;
      rule.bindings.push_back({*field, static_cast<int>(i), 0});
      bound = true;
    }
    if (bound) return true;
    const auto constant = equals == std::string::npos ? std::nullopt : parse_constant(source);
    if (!constant)
      return fail(value, offset,
                  "'" + source + "' is neither captured nor a constant" +
                      did_you_mean(source, rule.captures, '\''));
    rule.bindings.push_back({*field, -1, *constant});
    return true;
  }

  struct Guards {
    std::vector<Pattern> not_after, not_before, only_after, only_before;
  };

  bool guard(const std::vector<Located>& lines, std::vector<Pattern>& out) {
    for (const Located& line : lines) {
      auto parsed = parse_at(line.text, line);
      if (!parsed) return false;
      note_classes(parsed->root);
      out.push_back(std::move(parsed->root));
    }
    return true;
  }

  // Every atom of a guard is one possible neighbour.
  void neighbours(const Pattern& p, SymbolSet& out) const {
    if (p.kind == Pattern::Kind::atom) out |= pack_->symbols.with_class(p.in_class);
    for (const Pattern& part : p.parts) neighbours(part, out);
  }

  bool compile() {
    if (!pack_->symbols.build(pack_->lexicon, *pack_->numbers, used_)) {
      return fail(
          {ErrorCode::bad_rule,
           "the rules tell more than " + std::to_string(kMostSymbols) +
               " kinds of tokens apart; put words that mean the same to a rule into one class",
           ""});
    }
    for (size_t i = 0; i < pack_->rules.size(); ++i) {
      Rule& rule = *pack_->rules[i];
      if (!compile_rule(rule, guards_[i])) return false;
      Automaton& automaton = rule.second_pass ? pack_->second_pass : pack_->first_pass;
      automaton.add(rule.pattern, static_cast<uint32_t>(i), pack_->symbols);
    }
    pack_->first_pass.seal(pack_->symbols);
    pack_->second_pass.seal(pack_->symbols);
    return true;
  }

  bool compile_rule(Rule& rule, const Guards& guards) {
    const auto collect = [&](const std::vector<Pattern>& from, SymbolSet& into) {
      for (const Pattern& p : from) neighbours(p, into);
    };
    collect(guards.not_after, rule.not_after);
    collect(guards.not_before, rule.not_before);
    collect(guards.only_after, rule.only_after);
    collect(guards.only_before, rule.only_before);
    rule.asks_before = rule.only_after.any();
    rule.asks_after = rule.only_before.any();
    rule.finder = std::make_unique<CaptureFinder>(rule.pattern, pack_->symbols);
    if (compile_ == Compile::when_asked) return true;
    const std::string refusal = rule.finder->refusal();
    if (refusal.empty()) return true;
    return fail({ErrorCode::bad_rule, "rule '" + rule.name + "' is refused: " + refusal,
                 rule.file + ":" + std::to_string(rule.line)});
  }

  Compile compile_;
  std::unique_ptr<LocalePack> pack_;
  std::vector<RuleFile> files_;
  const RuleFile* file_ = nullptr;
  Definitions definitions_;
  Phrases phrases_;
  ClassSet used_;
  std::vector<Guards> guards_;
  std::unordered_set<std::string> names_;  // of rules
  std::optional<Error> error_;
};

}  // namespace

void LocalePack::shape(std::string_view text, Shape& out) const {
  out.text = text;
  lex(text, lexicon, out.recent_words, out.tokens);
  numerals->merge(out.tokens);
  sentences->find(text, out.tokens, out.sentences);
  symbols.assign(*numbers, out);
}

Result<std::unique_ptr<LocalePack>> load_pack(const RuleSources& sources, Compile compile) {
  return Loader(compile).load(sources);
}

std::string fingerprint_of(const RuleSources& sources) {
  Document all;
  for (const auto& [name, text] : sources) all.text += name + '\0' + text + '\0';
  return format_id(article_id(all));
}

}  // namespace dateline
