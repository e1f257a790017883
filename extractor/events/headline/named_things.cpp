#include "extractor/events/headline/named_things.h"

#include <algorithm>
#include <array>
#include <optional>

#include "extractor/events/headline/name_beside.h"
#include "extractor/events/headline/text_words.h"

namespace dateline {
namespace {

constexpr uint32_t kReach = 300;     // tokens of text before; further off others may be meant
constexpr uint32_t kMostBefore = 6;  // tokens of a name before its noun

class NamedThing {
 public:
  NamedThing(const LocalePack& pack, const Shape& shape) : words_(pack, shape), shape_(shape) {}

  // "the Oslo bridge [builders]", "the Oslo [Bridge] Company": the noun only describes another.
  [[nodiscard]] bool only_describes(uint32_t i) const {
    constexpr WordBits kParts = kNoPart | words::any_verb;
    const uint32_t end = end_of(i);
    if (!words_.has(end)) return false;
    const Token& next = words_.token(end);
    if (next.kind != TokenKind::word) return next.mark == '-' && next.glued;
    if (next.glued) return true;
    return next.capital ? !opens_sentence(end) : (words_.bits(end) & kParts) == 0;
  }

  // The words of the name that ends with the noun at `i`, or goes on with "of"; nothing if it is
  // told without one.
  [[nodiscard]] std::optional<TokenRange> at(uint32_t i) const {
    const uint32_t end = end_of(i);
    const uint32_t begin = begin_of(i);
    if (begin == i && end < i + 3) return std::nullopt;
    return TokenRange{begin, end};
  }

  // "a new bridge", "the bridge": told with an article, and without a name.
  [[nodiscard]] bool is_told_bare(uint32_t i) const {
    while (i > 0 && describes(i - 1)) --i;
    return i > 0 && (words_.bits(i - 1) & (words::determiner | words::pronoun_possessive)) != 0;
  }

  [[nodiscard]] const TextWords& words() const { return words_; }

  // "the Oslo bridge", "Oslo Bridge", "Oslo's bridge": as it is told within a sentence.
  [[nodiscard]] std::string text(TokenRange name) const {
    const Span span = shape_.bytes(name);
    const std::string own(shape_.text.substr(span.begin, span.size()));
    const bool article = name.begin > 0 && words_.is(name.begin - 1, "the");
    const bool some =
        name.begin > 0 && (words_.is(name.begin - 1, "a") || words_.is(name.begin - 1, "an"));
    if (article) return "the " + own;
    return some ? std::string(shape_.words(name.begin - 1)) + " " + own : own;
  }

 private:
  static constexpr WordBits kNoPart = words::preposition | words::determiner | words::coordinator |
                                      words::subordinator | words::auxiliary | words::be |
                                      words::pronoun_possessive | words::pronoun_subject |
                                      words::pronoun_relative | words::unit | words::verb_past |
                                      words::verb_s | words::saying | words::adverb;

  // A capital that the beginning of a sentence does not explain.
  [[nodiscard]] bool is_name_word(uint32_t i) const {
    if (!words_.is_plain(i) || !words_.token(i).capital) return false;
    constexpr WordBits kKnown =
        words::name_part | words::country | words::city | words::nationality | words::organisation;
    if ((words_.bits(i) & kKnown) != 0) return true;
    const bool titles = !words_.token(i + 1).capital;  // not "Marine" of "Marine Institute"
    const WordBits no = kNoPart | (titles ? words::role | words::person_title : WordBits{});
    if ((words_.bits(i) & no) != 0) return false;
    return !opens_sentence(i) || words_.token(i).entry == Token::kNoEntry;
  }
  [[nodiscard]] bool opens_sentence(uint32_t i) const {
    if (i == 0 || words_.token(i).paragraph || words_.token(i).new_line) return true;
    const char mark = words_.token(i - 1).mark;
    return mark != 0 && mark != ',' && mark != '-' && mark != '(';
  }
  [[nodiscard]] bool owns(uint32_t i) const {  // the "'s" of "Oslo's"
    const Token& t = words_.token(i);
    return t.glued && t.kind == TokenKind::word && shape_.words(i).ends_with('s') &&
           t.end - t.begin <= 4 && !t.capital;
  }
  // Back over the capitals right before the noun, or over small words that describe it to the name
  // whose it is.
  [[nodiscard]] uint32_t begin_of(uint32_t noun) const {
    uint32_t begin = noun;
    for (uint32_t i = noun; i > 0 && noun - i < kMostBefore;) {
      --i;
      if (is_name_word(i)) {
        begin = i;
      } else if (owns(i) && i > 0 && is_name_word(i - 1)) {
        begin = --i;
      } else if (begin != noun || !describes(i)) {
        break;
      }
    }
    return begin;
  }
  [[nodiscard]] bool describes(uint32_t i) const {
    return words_.is_plain(i) && !words_.token(i).capital && (words_.bits(i) & kNoPart) == 0;
  }
  // Past "of Oslo", "214".
  [[nodiscard]] uint32_t end_of(uint32_t noun) const {
    const uint32_t next = noun + 1;
    if (!words_.token(noun).capital || !words_.has(next + 1)) return next;
    if (words_.token(next).kind == TokenKind::number && !words_.token(next).glued) return next + 1;
    if (!words_.is(next, "of")) return next;
    uint32_t end = next + 1;
    if (words_.is(end, "the")) ++end;
    const uint32_t name = end;
    while (is_name_word(end)) ++end;
    return end > name ? end : next;
  }

  TextWords words_;
  const Shape& shape_;
};

// "the Norwegian army ... In Sweden, the army": whether another country is spoken of after a name
// that tells one.
bool turns_elsewhere(const TextWords& words, TokenRange name, uint32_t end) {
  constexpr WordBits kOfCountry = words::country | words::nationality;
  const auto tells_country = [&](uint32_t i) { return (words.bits(i) & kOfCountry) != 0; };
  bool of_country = false;
  for (uint32_t i = name.begin; i < name.end; ++i) of_country |= tells_country(i);
  for (uint32_t i = name.end; of_country && i < end; ++i) {
    if (tells_country(i) && words.token(i).capital) return true;
  }
  return false;
}

bool is_body_noun(const TextWords& words, uint32_t i) {
  constexpr std::array<std::string_view, 24> kBodies = {
      "company",  "firm",    "group",    "operator", "maker",     "bank",
      "airline",  "agency",  "carrier",  "retailer", "publisher", "manufacturer",
      "supplier", "startup", "start-up", "chain",    "network",   "producer",
      "brand",    "insurer", "lender",   "utility",  "rival",     "subsidiary"};
  return std::any_of(kBodies.begin(), kBodies.end(),
                     [&](std::string_view noun) { return words.is(i, noun); });
}

// "Norvik [Foods]", "Norvik [Bank]": what firms, and no people, are called.
bool is_firm_word(const TextWords& words, const Shape& shape, uint32_t i) {
  constexpr std::array<std::string_view, 18> kFirms = {
      "air", "airlines", "airways", "bank",   "corp", "corp.", "energy", "group",   "holdings",
      "inc", "inc.",     "ltd",     "motors", "oil",  "plc",   "steel",  "systems", "foods"};
  if (!words.is_plain(i) || !words.token(i).capital || words.token(i).paragraph) return false;
  const std::string_view word = shape.words(i);
  return (words.bits(i) & words::organisation) != 0 ||
         std::any_of(kFirms.begin(), kFirms.end(),
                     [&](std::string_view firm) { return words.is(i, firm); }) ||
         word.ends_with("ies");
}

// "Norvik[, an Oslo airline]"
bool is_described_as_body(const TextWords& words, uint32_t comma) {
  constexpr uint32_t kLongest = 6;  // tokens
  if (!words.has(comma + 1) || words.token(comma).mark != ',') return false;
  if (!words.is(comma + 1, "a") && !words.is(comma + 1, "an") && !words.is(comma + 1, "the"))
    return false;
  for (uint32_t i = comma + 2; i < comma + kLongest && words.is_plain(i); ++i) {
    if (is_body_noun(words, i)) return true;
  }
  return false;
}

}  // namespace

bool names_body(const LocalePack& pack, const Shape& shape, std::string_view word) {
  const TextWords words(pack, shape);
  for (uint32_t i = 0; words.has(i); ++i) {
    if (shape.words(i) != word) continue;
    const bool longer = is_firm_word(words, shape, i + 1);
    const bool comma = i > 1 && words.token(i - 1).mark == ',';
    const bool described = i > 1 && is_body_noun(words, comma ? i - 2 : i - 1);
    if (longer || described || is_described_as_body(words, i + 1)) return true;
  }
  return false;
}

std::string named_as(const LocalePack& pack, const Shape& shape, std::string_view noun,
                     TokenRange sentence) {
  const NamedThing things(pack, shape);
  const TextWords& words = things.words();
  const uint32_t before = sentence.begin;
  std::string found;
  TokenRange last;
  for (uint32_t i = before - std::min(before, kReach); i < before; ++i) {
    if (!words.is(i, noun)) continue;
    const TokenRange beside = name_beside(words, i);
    if (beside.size() == 0 && things.only_describes(i)) continue;
    const auto name = beside.size() > 0 ? std::optional(beside) : things.at(i);
    if (!name) {
      const bool again = !found.empty() && i > 0 && words.is(i - 1, "the");
      if (things.is_told_bare(i) && !again) return "";
      continue;
    }
    std::string here = things.text(*name);
    if (!found.empty() && here != found) return "";
    found = std::move(here);
    last = *name;
  }
  return found.empty() || turns_elsewhere(words, last, sentence.end) ? "" : found;
}

}  // namespace dateline
