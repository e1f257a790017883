#include "extractor/explain.h"

#include "extractor/model/edtf.h"

namespace dateline {
namespace {

std::string words_of(const Shape& shape, TokenRange range) {
  const Span span = shape.bytes(range);
  return std::string(shape.text.substr(span.begin, span.size()));
}

// Of the many lists of words that rules spell out ('in', 'at|in|of' ...) it is enough to know that
// some rule names the word.
std::string class_list(const LocalePack& pack, Symbol symbol) {
  std::string out;
  bool named_by_a_rule = false;
  const ClassSet& set = pack.symbols.classes(symbol);
  for (size_t c = 0; c < pack.lexicon.class_count(); ++c) {
    const std::string& name = pack.lexicon.class_name(static_cast<ClassId>(c));
    if (!set.test(c) || name == kAnyClass || name == "capital") continue;
    if (name[0] == '=') {
      named_by_a_rule = true;
    } else {
      out += (out.empty() ? "" : " ") + name;
    }
  }
  if (named_by_a_rule) out += out.empty() ? "(in rules)" : " (in rules)";
  return out.empty() ? "-" : out;
}

void add_tokens(const LocalePack& pack, const Shape& shape, std::string& out) {
  out += "tokens\n";
  for (uint32_t i = 0; i < shape.tokens.size(); ++i) {
    out += "  " + std::string(shape.words(i)) + "  " + class_list(pack, shape.symbols[i]) + "\n";
  }
}

const char* tense_name(Tense tense) {
  return tense == Tense::past ? "past" : tense == Tense::future ? "future" : "none seen";
}

void add_anchor(const Anchor& anchor, const std::string& day_is, std::string& out) {
  out += "    anchor: ";
  out += anchor.publication ? day_is + " " + format_moment(*anchor.publication)
                            : "no publication date";
  if (anchor.reference) out += "; story at " + to_edtf(TimeSpan::of(*anchor.reference));
  out += std::string("; tense ") + tense_name(anchor.tense) +
         (anchor.narrative ? "; read as a history" : "; read as news") + "\n";
}

void add_result(const std::optional<TimeValue>& value, std::string& out) {
  if (!value) {
    out += "    result: no date\n";
    return;
  }
  out +=
      "    result: " + std::string(timex_type_name(timex_type(*value))) + " " + timex_value(*value);
  if (value->mod != Mod::none) out += " mod " + std::string(mod_name(value->mod));
  if (const TimeSpan* span = value->span()) {
    out += ", EDTF " + to_edtf(*span) + ", from " + std::string(anchor_name(value->basis));
    if (span->year_inferred) out += ", the year is inferred";
  }
  out += "\n";
}

void add_captures(const LocalePack& pack, const Shape& shape, const Mention& m, std::string& out) {
  for (uint32_t t = m.tokens.begin; t < m.tokens.end; ++t) {
    for (size_t c = 0; c < m.rule->captures.size(); ++c) {
      const auto set = pack.symbols.with_class(m.rule->capture_class[c]);
      if (!set[shape.symbols[t]]) continue;
      out += "    " + m.rule->captures[c] + ": " + std::string(shape.words(t)) + "\n";
      break;
    }
  }
}

}  // namespace

std::string explain_reading(const LocalePack& pack, const Shape& shape,
                            const std::vector<Mention>& mentions, const ResolvedTimes& times,
                            const std::string& day_is) {
  std::string out;
  add_tokens(pack, shape, out);
  out += mentions.empty() ? "no time expression found\n" : "time expressions\n";
  for (const uint32_t i : times.order) {
    const Mention& m = mentions[i];
    out += "  \"" + words_of(shape, m.tokens) + "\"" +
           (m.inside >= 0 ? "  (part of a larger one)" : "") + "\n";
    out += "    rule: " + m.rule->name + " (" + m.rule->file + ":" + std::to_string(m.rule->line) +
           ")\n";
    add_captures(pack, shape, m, out);
    add_anchor(times.anchors[i], day_is, out);
    add_result(times.values[i], out);
  }
  return out;
}

std::string explain_untold(const Shape& shape, const std::vector<UntoldSentence>& untold) {
  std::string out;
  for (const UntoldSentence& sentence : untold) {
    out += out.empty() ? "not told\n" : "";
    out += "  \"" + words_of(shape, sentence.tokens) +
           "\": " + std::string(untold_name(sentence.why)) + "\n";
  }
  return out;
}

}  // namespace dateline
