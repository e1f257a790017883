// Every example in every rule file is a test: that its extent is found, that this rule won, and its
// value.
#include <algorithm>
#include <catch2/catch.hpp>

#include "extractor/explain.h"
#include "extractor/rules/locale_pack.h"
#include "extractor/rules/match.h"
#include "extractor/time/timeline_of_text.h"

namespace dateline {
namespace {

const LocalePack& pack() {
  static const auto kPack = [] {
    auto loaded = load_pack(embedded_english());
    if (!loaded) FAIL(loaded.error().text());
    return std::move(*loaded);
  }();
  return *kPack;
}

struct Tagged {
  Shape shape;
  std::vector<Mention> mentions;
  ResolvedTimes times;
};

Tagged tag(const std::string& text, const std::string& published, bool history) {
  Tagged t;
  pack().shape(text, t.shape);
  Matcher(pack()).find(t.shape, t.mentions);
  t.times.keeps_anchors = true;
  resolve_all(pack(), t.shape, parse_moment(published), t.mentions, t.times,
              history ? Anchoring::narrative : Anchoring::automatic);
  return t;
}

std::string found(const Tagged& t) {
  std::string out;
  for (size_t i = 0; i < t.mentions.size(); ++i) {
    const Span span = t.shape.bytes(t.mentions[i].tokens);
    out += "\n  [" + std::string(t.shape.text.substr(span.begin, span.size())) + "] " +
           t.mentions[i].rule->name + " = " +
           (t.times.values[i] ? timex_value(*t.times.values[i]) + " " +
                                    std::string(mod_name(t.times.values[i]->mod))
                              : "nothing") +
           (t.mentions[i].inside >= 0 ? " (inside)" : "");
  }
  return out;
}

void check_yes(const Rule& rule, const RuleExample& e, const Tagged& t) {
  for (size_t i = 0; i < t.mentions.size(); ++i) {
    const Mention& m = t.mentions[i];
    if (m.rule != &rule || m.inside >= 0 || t.shape.bytes(m.tokens) != e.extent ||
        !t.times.values[i])
      continue;
    CHECK(timex_value(*t.times.values[i]) == e.value);
    CHECK(mod_name(t.times.values[i]->mod) == e.mod);
    return;
  }
  FAIL_CHECK("rule " << rule.name << " did not win the extent; found:" << found(t));
}

// A rule of `value none` keeps everything else away from its words, too.
void check_no(const Rule& rule, const Tagged& t) {
  if (rule.production == nullptr && !t.mentions.empty())
    FAIL_CHECK("something is found:" << found(t));
  for (size_t i = 0; i < t.mentions.size(); ++i) {
    if (t.mentions[i].rule == &rule && t.times.values[i]) FAIL_CHECK("it fired:" << found(t));
  }
}

}  // namespace

TEST_CASE("rule examples", "[rules]") {
  for (const auto& rule : pack().rules) {
    for (const RuleExample& e : rule->examples) {
      DYNAMIC_SECTION(rule->name << " (" << rule->file << ":" << e.line << ") " << e.text) {
        const std::string published = e.published.empty() ? rule->reference : e.published;
        const Tagged t = tag(e.text, published, rule->in_history);
        e.yes ? check_yes(*rule, e, t) : check_no(*rule, t);
      }
    }
  }
}

TEST_CASE("explain names the rule, the anchor and the result of every rule's first example",
          "[rules]") {
  for (const auto& rule : pack().rules) {
    const auto yes = std::find_if(rule->examples.begin(), rule->examples.end(),
                                  [](const RuleExample& e) { return e.yes; });
    if (yes == rule->examples.end()) continue;
    INFO(rule->name << " (" << rule->file << ":" << yes->line << ") " << yes->text);
    const std::string published = yes->published.empty() ? rule->reference : yes->published;
    const Tagged t = tag(yes->text, published, rule->in_history);
    const std::string said = explain_reading(pack(), t.shape, t.mentions, t.times);
    CHECK(said.rfind("tokens\n", 0) == 0);
    CHECK(said.find("rule: " + rule->name + " ") != std::string::npos);
    CHECK(said.find("anchor: ") != std::string::npos);
    CHECK(said.find(" " + yes->value) != std::string::npos);
  }
}

TEST_CASE("every rule has examples for and against", "[rules]") {
  for (const auto& rule : pack().rules) {
    INFO(rule->name << " (" << rule->file << ":" << rule->line << ")");
    size_t yes = 0;
    for (const RuleExample& e : rule->examples) yes += e.yes;
    const bool negative = rule->production == nullptr;
    CHECK((negative ? rule->examples.size() : yes) >= 3);
    CHECK(rule->examples.size() > yes);
  }
}

}  // namespace dateline
