#include "extractor/events/headline/headline.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "extractor/events/headline/line.h"
#include "extractor/events/headline/line_words.h"
#include "extractor/events/headline/open_lines.h"
#include "extractor/events/headline/phrase_end.h"
#include "extractor/events/headline/standing.h"
#include "extractor/events/headline/vouching.h"
#include "extractor/events/sentence/agreement.h"
#include "extractor/events/sentence/subject.h"

namespace dateline {
namespace {

constexpr size_t kMostWords = 14;
constexpr size_t kMoreIfWhole = 2;
constexpr size_t kMostAsItStands = 24;
constexpr size_t kMostSound = 40;   // of a sentence that tells more than its clause
constexpr size_t kMostAtAll = 50;   // where nothing shorter is whole
constexpr size_t kLongSubject = 8;  // words
constexpr uint32_t kShortestOrder = 3;
constexpr uint32_t kShortestSaid = 6;  // tokens, where they are not quoted
constexpr size_t kFewOfItself = 4;     // words that leave a question what is meant
constexpr size_t kFewestSaid = 8;      // words of what is said, however long the speaker's name

size_t words_in(std::string_view text) {
  size_t words = !text.empty();
  for (const char c : text) words += c == ' ';
  return words;
}

// A long subject gives way to its verb: only what stands before its first mark or "who" stays.
TokenRange shortened(const SentenceView& view, TokenRange subject) {
  if (view.word_count(subject) <= kLongSubject) return subject;
  for (uint32_t i = subject.begin + 1; i < subject.end; ++i) {
    const bool mark = view.is_mark(i) && !view.token(i).glued && !view.mark_at(i, '"');
    const bool comma =
        view.mark_at(i, '(') || (view.mark_at(i, ',') && !goes_on_as_list(view, i, subject.end));
    if (mark || comma || view.has(i, words::pronoun_relative)) return {subject.begin, i};
  }
  return subject;
}

// "Centers for Disease Control", "Ms Toward"
bool joins_name(const SentenceView& view, uint32_t i) {
  if (view.has(i - 1, words::person_title) && view.token(i).capital) return true;
  return view.token(i - 1).capital && view.range.contains(i + 1) && view.token(i + 1).capital;
}

// What stands before the first preposition or participle that only describes it ("the camera on
// the hill", "an aircraft flown by two pilots").
TokenRange cut_short(const SentenceReading& s, TokenRange subject) {
  const SentenceView& view = s.view;
  for (uint32_t i = subject.begin + 1; i < subject.end; ++i) {
    const bool places = view.has(i, words::preposition) && !view.is_word(i, "of");
    // "cases of humans [passing the virus on]": what they do says which cases
    const bool of = i > subject.begin + 1 && view.is_word(i - 2, "of");
    const bool compound = view.token(i).glued;  // "the title-[deciding] race"
    if ((!places && (of || compound || !view.has(i, words::verb_ing))) || joins_name(view, i))
      continue;
    // not "the slight [cut] in taxes"
    const bool participle =
        i > subject.begin + 1 && s.in_verb(i - 1) && view.has(i - 1, words::verb_participle);
    const uint32_t end = participle ? i - 1 : i;
    if (participle || end > subject.begin + 1) return {subject.begin, end};
  }
  return subject;
}

bool is_quote(const SentenceView& view, uint32_t i) {
  return view.mark_at(i, '"') || (view.mark_at(i, '\'') && !view.token(i).glued);
}

// "She told the paper, "[The bridge is closed.]""
TokenRange quoted_after_comma(const SentenceReading& s, const VerbGroup& g) {
  constexpr uint32_t kListener = 6;  // tokens of whom it is said to, dates among them
  for (uint32_t i = g.tokens.end; i < g.tokens.end + kListener && s.view.range.contains(i + 2);
       ++i) {
    if (s.view.mark_at(i, ',') && is_quote(s.view, i + 1)) return {i + 2, s.view.range.end};
    if (s.in_verb(i)) break;
  }
  return {};
}

// "She said on Friday: [The bridge is closed.]"
TokenRange said_after_colon(const SentenceReading& s, size_t clause) {
  const size_t next = clause + 1;
  if (next >= s.clauses.size() || !s.view.mark_at(s.clauses[next].tokens.begin, ':')) return {};
  return {s.clauses[next].tokens.begin + 1, s.view.range.end};
}

struct Taken {
  std::string text;
  bool enough = false;  // the word that may not be lost is kept, with what follows it
  bool whole = false;   // its verb has what it wants
  bool cut = false;
  bool before_of = false;                // whole, but for what its last noun is of
  bool open = false;                     // the rest of the sentence says more of whom it means
  std::optional<uint32_t> pronoun = {};  // within it, that nobody in it can be
};

// Subject, verb and the rest; "the car [was] found".
void take_told(const SentenceView& view, const ToldClause& telling, TokenRange subject,
               bool renamed, Line& line) {
  if (!renamed) line.take(subject);
  if (telling.without_was) line.add_was(is_several(view, telling.ranges.front()));
  for (size_t i = 1; i < telling.ranges.size(); ++i) line.take(telling.ranges[i]);
}

// Nothing but that it is cut, if it must not be.
Taken told_in(const SentenceReading& s, const ToldClause& telling, TokenRange words, bool renamed,
              size_t most, bool may_cut = true) {
  Line line(s.view, most, telling.date);
  take_told(s.view, telling, words, renamed, line);
  if (line.is_cut() && !may_cut) return {"", false, false, true, false, false};
  line.finish(telling.core);
  const bool enough = line.tells_enough(telling.core) && line.ends_well();
  const bool whole = is_whole(s, line) && is_vouched_for(s, telling, line, renamed);
  return {line.text(),
          enough,
          whole,
          line.is_cut(),
          line.ends_before_of(),
          leaves_open(s, telling, line, renamed),
          open_pronoun(s, telling, line)};
}

// "her lawyer, Bo Ray": a comma has to close it before the verb.
bool opens_apposition(std::string_view subject) {
  const size_t comma = subject.find(", ");
  if (comma == std::string_view::npos || subject.find(',', comma + 1) != std::string_view::npos)
    return false;
  const char next = subject[comma + 2];
  constexpr std::array<std::string_view, 8> kOpening = {"the ", "The ", "his ", "His ",
                                                        "her ", "Her ", "its ", "Its "};
  const bool noun = subject.find("'s ") < comma ||
                    std::any_of(kOpening.begin(), kOpening.end(), [&](std::string_view opening) {
                      return subject.starts_with(opening);
                    });
  return noun && next >= 'A' && next <= 'Z' && subject.find(" and ") == std::string_view::npos;
}

// "it['s] leaving", "they['ll] vote": after a name in the pronoun's place the verb is a word of its
// own.
std::string spelled_out(std::string line) {
  struct Contraction {
    std::string_view end;
    std::string_view word;
  };
  constexpr std::array<Contraction, 5> kContractions = {{{"s been ", "has been "},
                                                         {"s ", "is "},
                                                         {"re ", "are "},
                                                         {"ll ", "will "},
                                                         {"ve ", "have "}}};
  for (const std::string_view apostrophe : {"'", "\u2019"}) {
    if (!line.starts_with(apostrophe)) continue;
    const std::string_view rest = std::string_view(line).substr(apostrophe.size());
    for (const auto& [end, word] : kContractions)
      if (rest.starts_with(end)) return std::string(word) + std::string(rest.substr(end.size()));
  }
  return line;
}

// The first of these lines that keeps what it may not lose; where none does, the last.
Taken told(const SentenceReading& s, const ToldClause& telling, std::string_view subject,
           size_t most) {
  const TokenRange own = shortened(s.view, telling.ranges.front());
  const size_t room = most - std::min(most / 2, words_in(subject));
  Taken out = told_in(s, telling, own, !subject.empty(), room + kMoreIfWhole, false);
  const bool too_long = out.cut;
  if (too_long) out = told_in(s, telling, own, !subject.empty(), room);
  if (const TokenRange less = cut_short(s, own); !out.enough && less.size() < own.size())
    out = told_in(s, telling, less, !subject.empty(), room);
  if (too_long && (!out.enough || !out.whole || out.before_of)) {
    Taken longer = told_in(s, telling, own, !subject.empty(), kMostAsItStands);
    if (longer.enough && longer.whole) out = std::move(longer);
  }
  if (!subject.empty() && telling.without_tense) out.text = uncapitalised(out.text);
  if (!subject.empty())
    out.text =
        std::string(subject) + (opens_apposition(subject) ? ", " : " ") + spelled_out(out.text);
  return out;
}

// Where what was said ends: before the marks that lead to who said it.
TokenRange said_before(const SentenceReading& s, size_t clause) {
  const SentenceView& view = s.view;
  TokenRange said{view.lead_in, s.clauses[clause].tokens.begin};
  while (said.end > said.begin && view.is_mark(said.end - 1)) --said.end;
  return said;
}

// "[If] it rains, we stay", "[For] him to win is a surprise": no clause of it is true alone.
bool hangs_together(const SentenceReading& s, TokenRange said) {
  uint32_t begin = said.begin;
  while (begin < said.end && s.view.is_mark(begin)) ++begin;
  if (s.clauses[s.clause_of(begin)].conditional) return true;
  if (!s.view.is_word(begin, "for")) return false;
  for (uint32_t i = begin; i < said.end && !s.view.mark_at(i, ','); ++i) {
    if (s.view.is_word(i, "to")) return true;
  }
  return false;
}

// The first clause before the saying that tells something.
std::optional<ToldClause> said_first(const SentenceReading& s, size_t clause, TokenRange said) {
  for (size_t c = 0; c < clause && !hangs_together(s, said); ++c) {
    const int main = s.clauses[c].main;
    if (main < 0 || s.clauses[c].subordinate) continue;
    const VerbGroup& g = s.verb(main);
    const TokenRange subject = subject_of(s, main);
    if (subject.begin >= subject.end || g.tokens.begin < said.begin || g.tokens.end > said.end)
      continue;
    return ToldClause{{subject, {g.tokens.begin, said.end}}, true, g.head};
  }
  return std::nullopt;
}

// "told [CNN] on Monday", "told [reporters]"
uint32_t past_listener(const SentenceView& view, uint32_t i) {
  while (view.range.contains(i) && !view.date_at(i) && !view.is_mark(i) &&
         !view.has(i, words::preposition | words::subordinator | words::finite_verb))
    ++i;
  return i;
}

// Nothing that is said follows the verb: a preposition, a date or a mark does.
bool says_nothing_after(const SentenceReading& s, const VerbGroup& g, size_t clause) {
  const SentenceView& view = s.view;
  if (clause + 1 < s.clauses.size() && s.clauses[clause + 1].content) return false;
  uint32_t i = g.tokens.end;
  if (view.is_word(g.head, "told")) i = past_listener(view, i);
  i = view.past_date(i);
  return i >= s.clauses[clause].tokens.end || view.is_mark(i) || view.has(i, words::preposition);
}

// A capital word that is small within a sentence: known to the lexicon, and as no name.
bool is_small(const SentenceView& view, uint32_t i) {
  constexpr WordBits kKeeps =
      words::name_part | words::month | words::weekday | words::person_title | words::organisation;
  const Token& t = view.token(i);
  if (t.kind == TokenKind::number) return true;
  return t.kind == TokenKind::word && t.entry != Token::kNoEntry && !t.all_caps &&
         !view.has(i, kKeeps) && view.pack->lexicon.has_meaning(t.entry, false) &&
         !view.token(i + 1).capital && t.end - t.begin > 1;
}

// How the saying is told: in its own word where that can take what is said after it.
std::string said_by(const SentenceView& view, uint32_t head) {
  constexpr std::array<std::string_view, 15> kTelling = {
      "says",     "announced", "confirmed", "warned",    "reported",
      "claimed",  "revealed",  "wrote",     "admitted",  "argued",
      "insisted", "predicted", "tweeted",   "estimated", "announces"};
  const bool tells = view.is_one_of(head, kTelling);
  return tells ? std::string(view.shape->words(head)) : "said";
}

// "she asked", "he denied": what stands before is not what they hold to be so.
bool is_no_claim(const SentenceView& view, uint32_t head) {
  constexpr std::array<std::string_view, 6> kNoClaim = {"asked",  "asks",     "denied",
                                                        "denies", "wondered", "joked"};
  return view.is_one_of(head, kNoClaim);
}

// Whether the verb that follows the subject has a tense, or is given one: "a witness describing"
// has none.
bool has_tense(const SentenceReading& s, const ToldClause& telling) {
  if (telling.without_was || telling.ranges.size() < 2) return true;
  const TokenRange rest = telling.ranges[1];
  for (uint32_t i = rest.begin; i < rest.end; ++i) {
    if (const int verb = s.verb_of(i); verb >= 0) return s.verb(verb).finite;
  }
  return true;
}

// A pronoun, or what is a pronoun's; "anyone who came" is nobody else.
bool is_vague(const SentenceView& view, TokenRange subject) {
  const bool described = subject.size() > 1 && view.has(subject.begin, words::pronoun_subject);
  return points_back(view, subject.begin) && !described;
}

// Whether the sentence names somebody or something before a token.
bool names_before(const SentenceView& view, uint32_t end) {
  for (uint32_t i = view.range.begin; i < end; ++i) {
    const bool opens = i == view.range.begin && !view.has(i, words::name_part);
    if (!opens && view.token(i).capital && !view.date_at(i)) return true;
  }
  return false;
}

}  // namespace

Headline headline_of(const SentenceReading& s, const ToldClause& telling,
                     std::string_view subject) {
  if (telling.has_subject) {
    const Taken out = told(s, telling, subject, kMostWords);
    const bool sound = !subject.empty() || is_sound_subject(s, telling.ranges.front());
    const bool vague = subject.empty() && is_vague(s.view, telling.ranges.front());
    const bool stands = sound && out.enough && out.whole && has_tense(s, telling);
    const bool named = vague && names_before(s.view, telling.ranges.front().begin);
    return {capitalised(out.text), stands && !named, stands && vague, stands && out.open,
            out.pronoun};
  }
  Line line(s.view, kMostWords, telling.date);
  for (const TokenRange range : telling.ranges) line.take(range);
  line.finish(telling.core);
  return {capitalised(line.text()), is_vouched_for(s, telling, line, false)};
}

namespace {

// "[And] the bank closed": past what only joins the sentence to the one before.
uint32_t past_coordinators(const SentenceView& view, uint32_t begin, uint32_t core) {
  while (begin < core && view.has(begin, words::coordinator)) ++begin;
  return begin;
}

// Which date goes unsaid in the sentence as it stands. None where it has several, or where the date
// is that of a clause that hangs on another: beside the line it would seem to be the main verb's.
TokenRange unsaid_date(const SentenceReading& s, const ToldClause& telling) {
  const TokenRange none{s.view.range.end, s.view.range.end + 1};
  const TokenRange own = with_parts(s.view, telling.date);
  const Clause& clause = s.clauses[s.clause_of(telling.core)];
  if (clause.subordinate && !clause.content) return none;
  // "the missile fired [on Tuesday] was old": it is of the participle, and the main verb is another
  const int verb = s.verb_of(telling.core);
  if (telling.without_was && verb >= 0 && !s.verb(verb).finite) return none;
  for (uint32_t i = s.view.lead_in; i < s.view.range.end; ++i) {
    if (s.view.date_at(i) && !own.contains(i)) return none;
  }
  return telling.date;
}

// From a token on; empty if that is not whole at so many words, or may not be cut and would be.
std::string line_from(const SentenceReading& s, uint32_t begin, const ToldClause& telling,
                      size_t most, bool may_cut) {
  const uint32_t core = telling.core;
  begin = past_coordinators(s.view, begin, core);
  Line line(s.view, most, unsaid_date(s, telling));
  line.take({begin, s.view.range.end});
  if (line.is_cut() && !may_cut) return "";
  line.finish(core);
  // "At the same time [that it fell, ...]": a conjunction whose date is left out
  const uint32_t first = line.kept().empty() ? core : line.kept().front();
  const bool hangs = !Line::is_own(first) && first > begin && s.view.date_at(first - 1) &&
                     s.view.has(first, words::subordinator | words::pronoun_relative);
  if (hangs) return "";
  const bool stands = line.tells_enough(core) && line.ends_well() && tells_main(s, line);
  const bool vouched = is_vouched_for(s, {{{begin, core}}, false, core}, line, false);
  return stands && vouched && is_whole(s, line) ? capitalised(line.text()) : "";
}

// The clause that tells of a token: its own, or the one that it trails ("spoke, [naming no one]").
const Clause& telling_clause(const SentenceReading& s, uint32_t core) {
  const size_t own = s.clause_of(core);
  const size_t at = s.trailed_by(own);
  const bool sure = s.clauses[at].main >= 0 && !s.verb(s.clauses[at].main).weak;
  return s.clauses[sure ? at : own];
}

// Where the clause that tells of a token begins, with a subject of its own.
std::optional<uint32_t> clause_begin(const SentenceReading& s, uint32_t core) {
  const Clause& clause = telling_clause(s, core);
  if (clause.main < 0 || clause.subordinate || clause.content || clause.resumes >= 0 ||
      clause.conditional)
    return std::nullopt;
  const TokenRange subject = subject_of(s, clause.main);
  const VerbGroup& g = s.verb(clause.main);
  const bool own = subject.begin >= clause.tokens.begin && is_sound_subject(s, subject) &&
                   !s.in_verb(subject.begin) &&
                   is_vouched_subject(s, {{subject, g.tokens}, true, g.head});
  return own ? std::optional(subject.begin) : std::nullopt;
}

}  // namespace

std::string plain_headline(const SentenceReading& s, const ToldClause& telling, bool clear) {
  const uint32_t core = telling.core;
  const uint32_t opening = s.view.lead_in;
  const uint32_t own = clause_begin(s, core).value_or(opening);
  const bool opens = !clear || !points_back(s.view, opening);
  const bool goes_on = own != opening && !(clear && points_back(s.view, own));
  for (const auto& [most, may_cut] :
       {std::pair(kMostWords + kMoreIfWhole, false), std::pair(kMostWords, true),
        std::pair(kMostAsItStands, false)}) {
    std::string line = opens ? line_from(s, opening, telling, most, may_cut) : "";
    if (line.empty() && goes_on) line = line_from(s, own, telling, most, may_cut);
    if (!line.empty()) return line;
  }
  return "";
}

std::string whole_sentence(const SentenceReading& s, const ToldClause& telling) {
  const uint32_t core = telling.core;
  Line line(s.view, kMostAtAll, unsaid_date(s, telling));
  line.take({past_coordinators(s.view, s.view.lead_in, core), s.view.range.end});
  if (line.is_cut()) return "";
  line.finish(core);
  return line.tells_enough(core) ? capitalised(line.text()) : "";
}

std::string sound_sentence(const SentenceReading& s, const ToldClause& telling) {
  return line_from(s, s.view.lead_in, telling, kMostSound, false);
}

std::string with_colon(const SentenceReading& s, const Trigger& t, TokenRange date,
                       std::string headline) {
  const size_t words = words_in(headline);
  const TokenRange after = said_after_colon(s, t.clause);
  if (words > kFewOfItself || after.begin >= after.end) return headline;
  Line line(s.view, kMostWords - words, date);
  line.take(after);
  line.finish(after.begin);
  if (words_in(line.text()) < kShortestOrder) return headline;
  return headline + ": " + capitalised(line.text());
}

std::string statement_headline(const SentenceReading& s, const Trigger& t, TokenRange date,
                               TokenRange speaker, std::string_view speaker_named) {
  const VerbGroup& g = s.verb(t.verb);
  TokenRange quoted_after = said_after_colon(s, t.clause);
  if (quoted_after.begin >= quoted_after.end) quoted_after = quoted_after_comma(s, g);
  if (quoted_after.begin < quoted_after.end && !speaker_named.empty()) {
    Line line(s.view, kMostWords - std::min(words_in(speaker_named), kMostWords - kFewestSaid),
              date);
    line.take(quoted_after);
    line.finish(quoted_after.begin);
    if (words_in(line.text()) < kShortestOrder) return "";
    return capitalised(std::string(speaker_named)) + ": " + capitalised(line.text());
  }
  const TokenRange said = said_before(s, t.clause);
  if (speaker_named.empty() || s.view.is_word(speaker.begin, "what") ||
      is_no_claim(s.view, g.head) || s.clauses[t.clause].subordinate)
    return "";
  const bool speaker_follows = speaker.begin >= g.tokens.end;
  if (!speaker_follows && !says_nothing_after(s, g, t.clause)) return "";
  const bool quoted = is_quote(s.view, said.begin) || is_quote(s.view, said.end);
  auto first = said_first(s, t.clause, said);
  // "Don't be naive": an order has no subject; of other words the verb may not have been found.
  const bool whole =
      !first && said.begin < said.end && said.size() >= (quoted ? kShortestOrder : kShortestSaid);
  if (whole) first = ToldClause{{said}, false, said.begin + 1};
  if (!first) return "";
  first->date = date;
  const size_t taken = std::min(words_in(speaker_named) + 1, kMostWords - kFewestSaid);
  const Taken said_line = told(s, *first, "", kMostWords - taken);
  if (!said_line.enough) return "";
  const std::string& words = said_line.text;
  const std::string who = capitalised(std::string(speaker_named));
  const uint32_t begin = first->ranges.front().begin;
  const bool pronoun = s.view.has(speaker.begin, words::pronoun_subject);
  const bool small = is_small(s.view, begin) || s.view.has(begin, words::determiner);
  const bool name = s.view.token(begin).capital && s.view.token(begin + 1).capital;
  if (quoted || whole || !(small || name))
    return who + (pronoun && words_in(who) == 1 ? " said: " : ": ") + capitalised(words);
  return who + " " + said_by(s.view, g.head) + " " + (small ? uncapitalised(words) : words);
}

}  // namespace dateline
