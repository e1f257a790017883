#include "extractor/events/sentence/clauses.h"

#include <array>

#include "extractor/events/sentence/reduced_relatives.h"
#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

enum class Cut { none, hard, comma, coordinator, subordinator, content, quote, resumed };

// "the day after the war began": the date's own last word opens what it is counted from.
bool date_opens_clause(const SentenceView& view, uint32_t i) {
  return i > view.range.begin && view.date_at(i - 1) && view.has(i - 1, words::subordinator) &&
         !view.date_at(i);
}

// "..., " or ...?" : who said so may follow.
bool ends_quotation(const SentenceView& view, uint32_t i) {
  const bool stopped =
      view.mark_at(i - 1, ',') || view.mark_at(i - 1, '?') || view.mark_at(i - 1, '!');
  return stopped && view.token(i).glued &&
         (view.mark_at(i, '"') || (view.mark_at(i, '\'') && view.mark_at(i + 1, '\'')));
}

// "Avengers: Infinity War" in quotation marks: the colon belongs to the title.
bool is_in_title(const SentenceView& view, uint32_t colon) {
  constexpr uint32_t kReach = 8;  // tokens of a title, on each side
  const bool name = colon > view.range.begin && view.token(colon - 1).capital &&
                    view.range.contains(colon + 1) && view.token(colon + 1).capital;
  bool opened = false;
  for (uint32_t i = colon; name && i > view.range.begin && colon - i < kReach && !opened;)
    opened = view.mark_at(--i, '"') || (view.mark_at(i, '\'') && !view.token(i).glued);
  for (uint32_t i = colon + 1; opened && i < colon + kReach && view.range.contains(i); ++i) {
    if (view.mark_at(i, '"') || view.mark_at(i, '\'')) return true;
    if (!view.token(i).capital && !view.has(i, words::preposition | words::determiner))
      return false;
  }
  return false;
}

Cut cut_at_mark(const SentenceView& view, uint32_t i) {
  if (view.mark_at(i, ';')) return Cut::hard;
  if (view.mark_at(i, ':')) return is_in_title(view, i) ? Cut::none : Cut::hard;
  if (view.mark_at(i, '-') && !view.token(i).glued) return Cut::hard;
  if (ends_quotation(view, i)) return Cut::quote;
  if (view.mark_at(i, ',') || view.mark_at(i, '(') || view.mark_at(i, ')')) return Cut::comma;
  return Cut::none;
}

Cut cut_at_word(const SentenceView& view, uint32_t i) {
  constexpr WordBits kMayCut = words::coordinator | words::subordinator | words::pronoun_relative;
  if (!view.has(i, kMayCut) && !view.is_word(i, "what") && !view.is_word(i, "how"))
    return Cut::none;  // most words
  if (view.has(i, words::coordinator) && !view.is_word(i, "&")) return Cut::coordinator;
  // "missing for more than a week": only a verb makes "than" the beginning of a clause.
  if (view.is_word(i, "than") && !view.has(i + 1, words::pronoun_subject)) return Cut::none;
  if (view.points(i)) return Cut::none;
  if (view.has(i, words::subordinator)) return Cut::subordinator;
  if (view.has(i, words::pronoun_relative) && !view.is_word(i, "what") && !view.is_word(i, "why")) {
    return Cut::subordinator;
  }
  // "shows how [some experts] blamed them"; not "how many", "how long"
  if (view.is_word(i, "how") && i > view.range.begin &&
      view.has(i + 1, words::determiner | words::pronoun_subject | words::pronoun_possessive) &&
      !view.is_word(i + 1, "many") && !view.is_word(i + 1, "much"))
    return Cut::subordinator;
  // "In what the army called a demonstration, two bombers flew"
  if (view.is_word(i, "what") && view.has(i - 1, words::preposition)) return Cut::subordinator;
  return Cut::none;
}

// What, if anything, may divide before token `i`.
Cut cut_before(const SentenceView& view, uint32_t i) {
  if (i == view.range.begin || view.date_at(i)) return Cut::none;
  if (date_opens_clause(view, i)) return Cut::subordinator;
  return view.is_mark(i) ? cut_at_mark(view, i) : cut_at_word(view, i);
}

// Most words: none that cut_before() would ask more about.
bool parts_nothing(const SentenceView& view, uint32_t i) {
  constexpr WordBits kMayCut = words::coordinator | words::subordinator | words::pronoun_relative;
  const Token& t = view.token(i);
  const bool asks = view.is_word(i, "what") || view.is_word(i, "how");
  return t.kind != TokenKind::punctuation && !view.has(i, kMayCut) && !asks && !view.date_at(i - 1);
}

constexpr size_t kUsualPieces = 16;  // of a sentence

struct Piece {
  TokenRange tokens;
  Cut opened = Cut::none;
  VerbIndices verbs;
};

// ", the Centers for Disease Control [and] Prevention reported": names that stand together before
// their verb are one subject.
bool joins_subject(const SentenceView& view, const Piece& piece, Cut cut, uint32_t i) {
  return cut == Cut::coordinator && piece.opened == Cut::comma && piece.verbs.empty() &&
         view.token(i - 1).capital && view.range.contains(i + 1) && view.token(i + 1).capital;
}

// "one of the best (if not the best) cameras sold": an aside without a verb divides nothing.
// False if the bracket that closes here is not one.
bool close_aside(const SentenceView& view, std::vector<Piece>& pieces) {
  size_t opened = pieces.size();
  while (opened > 1 && pieces[opened - 1].verbs.empty()) {
    if (view.mark_at(pieces[--opened].tokens.begin, '(')) {
      pieces[opened - 1].tokens.end = pieces.back().tokens.end;
      pieces.resize(opened);
      return true;
    }
  }
  return false;
}

std::vector<Piece> pieces_of(const SentenceView& view, const std::vector<VerbGroup>& verbs) {
  std::vector<Piece> pieces;
  pieces.reserve(kUsualPieces);
  pieces.push_back({{view.range.begin, view.range.begin}, Cut::none, {}});
  size_t verb = 0;
  for (uint32_t i = view.range.begin; i < view.range.end; ++i) {
    const bool inside =
        verb < verbs.size() && verbs[verb].tokens.begin < i && i < verbs[verb].tokens.end;
    if (!parts_nothing(view, i)) {
      const Cut cut = inside ? Cut::none : cut_before(view, i);
      const bool aside = view.mark_at(i, ')') && close_aside(view, pieces);
      if (cut != Cut::none && !aside && !joins_subject(view, pieces.back(), cut, i))
        pieces.push_back({{i, i}, cut, {}});
    }
    pieces.back().tokens.end = i + 1;
    if (verb < verbs.size() && verbs[verb].head == i)
      pieces.back().verbs.add(static_cast<uint32_t>(verb++));
  }
  return pieces;
}

// "told CNN on Tuesday [what] she is seeing": the word that leads to what is told. `limit` if there
// is none.
uint32_t question_word(const SentenceView& view, uint32_t from, uint32_t limit) {
  constexpr std::array<std::string_view, 6> kWords = {"what",  "how",     "why",
                                                      "where", "whether", "who"};
  while (from < limit && !view.is_one_of(from, kWords)) ++from;
  return from;
}

// "told [authorities] it was late", "told [the old mayor] she left": past whom it was told to;
// `from` if nobody is named so.
uint32_t past_listener(const SentenceView& view, uint32_t from, uint32_t limit) {
  constexpr uint32_t kLongest = 4;  // tokens
  constexpr WordBits kNoListener = words::preposition | words::subordinator | words::any_verb |
                                   words::pronoun_relative | words::auxiliary;
  uint32_t i = from + view.has(from, words::determiner | words::pronoun_possessive);
  while (i < limit && i < from + kLongest && view.token(i).kind == TokenKind::word &&
         !view.date_at(i) && !view.has(i, kNoListener | words::pronoun_subject))
    ++i;
  const bool opens = i > from && i < limit && view.has(i, words::pronoun_subject) &&
                     !view.has(i, words::determiner) && !view.date_at(i);
  return opens ? i : from;
}

// Where what is said begins: after the verb, its date, and whom it was said to.
uint32_t content_begin(const SentenceView& view, const VerbGroup& saying, uint32_t limit) {
  const uint32_t asked = question_word(view, saying.tokens.end, limit);
  if (asked < limit) return asked;
  uint32_t i = saying.tokens.end;
  if (view.is_word(saying.head, "told")) {
    if (const uint32_t past = past_listener(view, i, limit); past > i) return past;
  }
  if (view.has(i, words::preposition) && view.date_at(i + 1)) ++i;  // "said on Friday [he left]"
  while (i < limit && view.date_at(i)) ++i;
  // "reported third-quarter income fell": the date describes what comes after it.
  const bool opens = i < limit && (view.token(i).capital ||
                                   view.has(i, words::determiner | words::pronoun_subject));
  if (!opens) i = saying.tokens.end;
  uint32_t name = i;
  while (name < limit && view.token(name).capital && !view.date_at(name)) ++name;
  const bool told_to = name > i && view.has(name, words::determiner | words::pronoun_subject);
  return told_to ? name : i;
}

// "the missile [he fired] was old": a noun, and the pronoun of its relative clause.
bool follows_contact_pronoun(const SentenceView& view, const Piece& piece, const VerbGroup& g) {
  const uint32_t pronoun = g.tokens.begin - 1;
  if (g.tokens.begin < piece.tokens.begin + 3 || !view.has(pronoun, words::pronoun_subject))
    return false;
  constexpr WordBits kNoNoun = words::preposition | words::subordinator | words::coordinator |
                               words::pronoun_relative | words::adverb | words::pronoun_subject;
  return view.token(pronoun - 1).kind == TokenKind::word && !view.date_at(pronoun - 1) &&
         !view.has(pronoun - 1, kNoNoun | words::any_verb) && !view.has(pronoun, words::determiner);
}

// "A pipeline [that sends gas to Jordan] was set on fire": no mark closes the relative clause, and
// the verb of the noun before it follows.
bool closes_relative(const SentenceView& view, const Piece& piece, const VerbGroup& first,
                     const VerbGroup& next) {
  constexpr std::array<std::string_view, 3> kRelatives = {"who", "which", "that"};
  const uint32_t begin = piece.tokens.begin;
  const bool relative = piece.opened == Cut::subordinator && begin > view.range.begin &&
                        (!view.is_mark(begin - 1) || view.mark_at(begin - 1, ')')) &&
                        view.is_one_of(begin, kRelatives);
  const bool contact = follows_contact_pronoun(view, piece, first);
  if (first.saying || (!contact && (!relative || first.tokens.begin > begin + 2))) return false;
  // "created [a threat]": a participle would have no object
  const bool object = view.has(next.tokens.end, words::determiner | words::pronoun_possessive) &&
                      !view.date_at(next.tokens.end) && relative;
  const bool sure = next.tokens.begin != next.head || next.copula || object ||
                    (view.has(next.head, words::verb_past | words::verb_s) && !next.weak &&
                     !view.has(next.head, words::verb_participle));
  const uint32_t before = next.tokens.begin - 1;
  return sure && !view.has(before, words::pronoun_subject | words::determiner | words::preposition);
}

// "told the paper in an interview [published] on Friday": a participle of a noun that "in a" leads.
bool describes_led_noun(const SentenceView& view, const VerbGroup& g) {
  const uint32_t noun = g.head - 1;
  if (g.tokens.begin != g.head || g.head < view.range.begin + 3) return false;
  const bool led = view.has(noun - 2, words::preposition) &&
                   (view.is_word(noun - 1, "a") || view.is_word(noun - 1, "an"));
  const bool follows = view.date_at(g.tokens.end) || view.has(g.tokens.end, words::preposition);
  return led && follows && view.has(g.head, words::verb_participle) &&
         view.token(noun).kind == TokenKind::word;
}

// Leaves one finite verb to a piece: others become participles or open a piece of their own.
void divide(const SentenceView& view, std::vector<VerbGroup>& verbs, Piece piece,
            std::vector<Piece>& out) {
  int finite = -1;
  for (uint32_t v = piece.verbs.front(); v < piece.verbs.past(); ++v) {
    VerbGroup& g = verbs[v];
    if (g.finite && finite >= 0 && verbs[static_cast<size_t>(finite)].saying &&
        describes_led_noun(view, g))
      settle_joined(view, g);
    if (!g.finite) continue;
    if (finite < 0) {
      finite = static_cast<int>(v);
      continue;
    }
    VerbGroup& first = verbs[static_cast<size_t>(finite)];
    const bool relative = closes_relative(view, piece, first, g);
    if (relative || (first.saying && !first.passive)) {
      const uint32_t at = relative ? g.tokens.begin : content_begin(view, first, g.tokens.begin);
      const auto next = static_cast<uint32_t>(finite) + 1;
      const Piece rest{{at, piece.tokens.end},
                       relative ? Cut::resumed : Cut::content,
                       {next, piece.verbs.past()}};
      piece.verbs = {piece.verbs.front(), next};
      piece.tokens.end = at;
      out.push_back(piece);
      piece = rest;
      v = next - 1;
      finite = -1;
    } else if (settle_participle(view, first, g) && !first.finite) {
      finite = static_cast<int>(v);
    }
  }
  out.push_back(piece);
}

bool has_finite(const std::vector<VerbGroup>& verbs, VerbIndices of) {
  for (const uint32_t v : of) {
    if (verbs[v].finite) return true;
  }
  return false;
}

// A piece that goes on with the clause before it rather than opening one.
bool continues(const Clause& before, const Piece& piece, const std::vector<VerbGroup>& verbs) {
  if (piece.opened == Cut::hard || piece.opened == Cut::quote)
    return piece.verbs.empty() && before.verbs.empty();
  if (piece.verbs.empty()) return true;
  const bool finite = has_finite(verbs, piece.verbs);
  if (piece.opened == Cut::coordinator && !finite) return true;
  // "reported that the bank [and its owners went on]"
  if (piece.opened == Cut::coordinator && before.subordinate && before.verbs.empty() &&
      before.tokens.size() > 1)
    return true;
  // "caused a Dayton, Ohio, man to be charged"
  if (piece.opened == Cut::comma && !finite && verbs[piece.verbs.front()].infinitive) return true;
  if (piece.opened == Cut::subordinator || piece.opened == Cut::content ||
      piece.opened == Cut::resumed)
    return false;
  if (before.trailing && finite) return false;
  // "seen as suffering from a virus[, has died]": the verb of whoever was told of before
  const bool gerund = before.subordinate && !before.verbs.empty() &&
                      !has_finite(verbs, before.verbs) &&
                      verbs[before.verbs.front()].tokens.begin == before.tokens.begin + 1;
  if (gerund && finite && verbs[piece.verbs.front()].tokens.begin == piece.tokens.begin + 1)
    return false;
  if (!has_finite(verbs, before.verbs)) return !before.subordinate || piece.opened == Cut::comma;
  // "fell and broke": one subject, two things that happened.
  return false;
}

// "angered them when, during a talk, [he declared]", "said that in the long run, [prices rise]":
// what the conjunction leads to comes after the commas.
bool leads_past_comma(const SentenceView& view, const std::vector<VerbGroup>& verbs,
                      const std::vector<Piece>& pieces, size_t p) {
  constexpr std::array<std::string_view, 5> kBare = {"when", "where", "while", "because", "as"};
  constexpr size_t kMostAside = 3;  // pieces
  const TokenRange opened = pieces[p].tokens;
  const bool bare = p > 0 && opened.size() == 1 && view.is_one_of(opened.begin, kBare);
  const bool led =
      opened.size() > 2 && view.is_word(opened.begin, "that") &&
      (view.has(opened.begin + 1, words::preposition) || view.date_at(opened.begin + 1));
  if (!bare && !led) return false;
  size_t next = p + 1;
  while (next < pieces.size() && next < p + kMostAside && pieces[next].opened == Cut::comma &&
         pieces[next].verbs.empty())
    ++next;
  if (next >= pieces.size() || pieces[next].opened != Cut::comma) return false;
  if (!has_finite(verbs, pieces[next].verbs)) return false;
  const VerbGroup& g = verbs[pieces[next].verbs.front()];
  return g.tokens.begin > pieces[next].tokens.begin + 1;
}

// "warned that the epidemic, which killed millions, began that way", "reported that the bank and
// its owners went on": a subject that is described or joined by another before its verb comes.
bool opens_long_subject(const SentenceView& view, const std::vector<VerbGroup>& verbs,
                        const std::vector<Piece>& pieces, size_t p) {
  if (pieces[p].opened != Cut::subordinator || !pieces[p].verbs.empty()) return false;
  if (p + 1 >= pieces.size()) return false;
  if (leads_past_comma(view, verbs, pieces, p)) return true;
  if (!view.is_word(pieces[p].tokens.begin, "that") || pieces[p].tokens.size() < 2) return false;
  if (p + 2 < pieces.size() && pieces[p + 1].opened == Cut::comma &&
      pieces[p + 2].opened == Cut::subordinator)
    return true;
  // "that old boats, new boats [and ferries sank]", "that she and her son, Omar, [left]"
  constexpr size_t kLongestList = 6;  // pieces
  size_t last = p + 1;
  while (last + 1 < pieces.size() && last < p + kLongestList && pieces[last].verbs.empty() &&
         (pieces[last].opened == Cut::comma || pieces[last].opened == Cut::coordinator))
    ++last;
  if (!has_finite(verbs, pieces[last].verbs)) return false;
  const VerbGroup& g = verbs[pieces[last].verbs.front()];
  const bool beside = g.tokens.begin == pieces[last].tokens.begin + 1;
  if (pieces[last].opened == Cut::coordinator) return !beside;
  return pieces[last].opened == Cut::comma && last > p + 1 && beside && !g.saying;
}

// "... and last year Ann [and Ben met]": after a date a subject of two comes.
bool opens_joint_subject(const SentenceView& view, const std::vector<VerbGroup>& verbs,
                         const std::vector<Piece>& pieces, size_t p) {
  uint32_t subject = pieces[p].tokens.begin + 1;
  if (view.has(subject, words::preposition)) ++subject;
  if (!view.date_at(subject) || p + 1 >= pieces.size() || pieces[p + 1].verbs.empty()) return false;
  subject = view.past_date(subject);
  const VerbGroup& g = verbs[pieces[p + 1].verbs.front()];
  return subject < pieces[p].tokens.end && pieces[p + 1].opened == Cut::coordinator && g.finite &&
         g.tokens.begin > pieces[p + 1].tokens.begin + 1;
}

// "... and the leader, Kim Jong-il, conducted a test", "since his daughter, Ann, married": a
// subject with an apposition comes before its verb, so its piece opens the clause though it holds
// none.
bool opens_subject(const SentenceView& view, const std::vector<VerbGroup>& verbs,
                   const std::vector<Piece>& pieces, size_t p) {
  constexpr std::array<std::string_view, 7> kLeading = {"where", "when",    "while", "as",
                                                        "since", "because", "after"};
  const bool led = pieces[p].opened == Cut::coordinator ||
                   (p > 0 && pieces[p].opened == Cut::subordinator && pieces[p].tokens.size() > 1 &&
                    view.is_one_of(pieces[p].tokens.begin, kLeading));
  if (!led || !pieces[p].verbs.empty()) return false;
  if (pieces[p].opened == Cut::coordinator && opens_joint_subject(view, verbs, pieces, p))
    return true;
  size_t next = p + 1;
  const auto describes = [&](const Piece& piece) {
    return (piece.opened == Cut::comma && !has_finite(verbs, piece.verbs)) ||
           (piece.opened == Cut::subordinator && piece.verbs.empty());
  };
  while (next < pieces.size() && next < p + 5 && describes(pieces[next])) ++next;
  if (next < p + 2 || next >= pieces.size() || pieces[next].opened != Cut::comma) return false;
  if (pieces[next].verbs.empty()) return false;
  const VerbGroup& g = verbs[pieces[next].verbs.front()];
  const bool says =
      g.saying && !view.has(g.tokens.end, words::determiner | words::pronoun_possessive);
  return g.finite && !says && g.tokens.begin == pieces[next].tokens.begin + 1 &&
         view.mark_at(pieces[next].tokens.begin, ',');
}

// "a team ambushed [and killed] on Friday": what is joined to a participle is one.
void join_participles(const SentenceView& view, std::vector<VerbGroup>& verbs,
                      const std::vector<Piece>& pieces) {
  for (size_t p = 1; p < pieces.size(); ++p) {
    const Piece& piece = pieces[p];
    const Piece& before = pieces[p - 1];
    if (piece.opened != Cut::coordinator || piece.verbs.empty()) continue;
    VerbGroup& g = verbs[piece.verbs.front()];
    // "flew across the field and into a plane [bound] for Oslo"
    const uint32_t leads = piece.tokens.begin + 1;
    const bool placed = view.has(leads, words::preposition) && !view.date_at(leads + 1) &&
                        g.tokens.begin == g.head && view.has(g.head, words::verb_participle) &&
                        view.has(g.tokens.end, words::preposition);
    if (placed && g.finite) settle_joined(view, g);
    if (before.verbs.empty()) continue;
    const VerbGroup& led = verbs[before.verbs.back()];
    const bool beside = !led.finite && led.passive && led.head + 1 == piece.tokens.begin &&
                        g.head == piece.tokens.begin + 1;
    if (beside && g.finite) settle_joined(view, g);
  }
}

// Whether a piece is a comma or an "and", and right after it its verb.
bool opens_with_verb(const std::vector<VerbGroup>& verbs, const Piece& piece, Cut cut) {
  return piece.opened == cut && !piece.verbs.empty() && verbs[piece.verbs.front()].finite &&
         verbs[piece.verbs.front()].tokens.begin == piece.tokens.begin + 1;
}

// "founded in 1890": it could be a participle, and has no object.
bool may_describe(const SentenceView& view, const VerbGroup& g) {
  return g.tokens.begin == g.head && view.has(g.head, words::verb_participle) &&
         (view.has(g.tokens.end, words::preposition) || view.date_at(g.tokens.end));
}

// Whether a piece is opened by a comma or a dash, and right after it by a participle without
// object.
bool opens_described(const SentenceView& view, const std::vector<VerbGroup>& verbs,
                     const Piece& piece) {
  const bool dash = piece.opened == Cut::hard && view.mark_at(piece.tokens.begin, '-');
  return (opens_with_verb(verbs, piece, Cut::comma) ||
          (dash && opens_with_verb(verbs, piece, Cut::hard))) &&
         may_describe(view, verbs[piece.verbs.front()]);
}

// "The law[, passed in 2010 and signed in 2011], fell": of the verbs after commas those before the
// last describe the noun.
void settle_series(const SentenceView& view, std::vector<VerbGroup>& verbs,
                   const std::vector<Piece>& pieces, size_t p) {
  if (!pieces[p - 1].verbs.empty() || !opens_with_verb(verbs, pieces[p], Cut::comma)) return;
  size_t last = p + 1;
  const auto goes_on = [&](const Piece& piece) {
    return piece.opened == Cut::subordinator || opens_with_verb(verbs, piece, Cut::coordinator);
  };
  while (last + 1 < pieces.size() && goes_on(pieces[last])) ++last;
  if (last >= pieces.size() || !opens_with_verb(verbs, pieces[last], Cut::comma)) return;
  for (size_t q = p; q < last; ++q) {
    if (pieces[q].opened == Cut::subordinator) continue;
    VerbGroup& g = verbs[pieces[q].verbs.front()];
    if (!may_describe(view, g)) break;
    settle_joined(view, g);
  }
}

// "He met Ann Lee[, convicted in 2007]", "gave the man[ - held in 2007 -] a key": what no "and"
// goes on with is no list of deeds.
bool hangs_alone(const std::vector<VerbGroup>& verbs, const std::vector<Piece>& pieces, size_t p) {
  for (size_t q = p + 1; q < pieces.size() && q < p + 4; ++q) {
    if (pieces[q].opened == Cut::hard) break;
    if (opens_with_verb(verbs, pieces[q], Cut::coordinator)) return false;
  }
  return true;
}

void settle_described(const SentenceView& view, std::vector<VerbGroup>& verbs,
                      const std::vector<Piece>& pieces) {
  for (size_t p = 1; p < pieces.size(); ++p) {
    settle_series(view, verbs, pieces, p);
    // "The unit, which is a bank, [accounted for half]": the verb of what was only described so far
    const Piece& before = pieces[p - 1];
    if (before.opened == Cut::subordinator || !has_finite(verbs, before.verbs)) continue;
    if (opens_described(view, verbs, pieces[p]) && hangs_alone(verbs, pieces, p))
      settle_joined(view, verbs[pieces[p].verbs.front()]);
  }
}

void append(Clause& clause, const Piece& piece) {
  clause.tokens.end = piece.tokens.end;
  for (const uint32_t v : piece.verbs) clause.verbs.add(v);
}

// Nothing but marks, coordinators, adverbs and dates stands before the verb; "there is" has no
// other subject.
bool lacks_subject(const SentenceView& view, const Clause& clause, const VerbGroup& g) {
  if (g.copula && view.is_word(g.tokens.begin - 1, "there")) return false;
  for (uint32_t i = clause.tokens.begin; i < g.tokens.begin; ++i) {
    if (!view.is_mark(i) && !view.date_at(i) && !view.has(i, words::coordinator) &&
        !view.is_word(i, "only") && !is_adverb(view, i))
      return false;
  }
  return true;
}

Clause open_clause(const SentenceView& view, const Piece& piece) {
  Clause clause;
  clause.tokens = piece.tokens;
  clause.verbs = piece.verbs;
  clause.subordinate = piece.opened == Cut::subordinator;
  clause.coordinate = piece.opened == Cut::coordinator;
  clause.content = piece.opened == Cut::content ||
                   (clause.subordinate && view.is_word(piece.tokens.begin, "that"));
  const uint32_t first = piece.tokens.begin;
  clause.conditional =
      view.is_word(first, "if") || view.is_word(first, "unless") || view.is_word(first, "whether");
  return clause;
}

// "after [finishing] second": a clause whose only verbs have no tense.
bool is_aside(const SentenceView& view, const std::vector<VerbGroup>& verbs, const Clause& clause) {
  if (!clause.subordinate || clause.main >= 0 || clause.verbs.empty()) return false;
  const VerbGroup& first = verbs[clause.verbs.front()];
  return first.tokens.begin == clause.tokens.begin + 1 && view.has(first.head, words::verb_ing);
}

// "that [the flood], known as the worst": a subject whose verb comes after what describes it.
bool opens_noun(const SentenceView& view, const Clause& clause) {
  const uint32_t first = clause.tokens.begin + 1;
  return clause.subordinate && clause.content && clause.main < 0 && !clause.trailing &&
         clause.tokens.size() > 2 &&
         (view.has(first, words::determiner | words::pronoun_possessive) ||
          view.is_word(first, "one") || view.token(first).capital);
}

// Main verbs, and whose subject a clause without one shares.
void link(const SentenceView& view, const std::vector<VerbGroup>& verbs, std::vector<Clause>& out) {
  int whole = -1;  // the last clause that does not hang on another
  int open = -1;   // one that hangs on another, and whose subject still waits for its verb
  for (size_t c = 0; c < out.size(); ++c) {
    for (const uint32_t v : out[c].verbs) {
      if (out[c].main < 0 && verbs[v].finite) out[c].main = static_cast<int>(v);
    }
    const bool shares = c > 0 && !out[c].subordinate && out[c].main >= 0 &&
                        lacks_subject(view, out[c], verbs[static_cast<size_t>(out[c].main)]);
    // "where the younger daughter, Katerina, [got married]": the subject is in the clause before.
    const bool before =
        out[c].coordinate || (c > 0 && out[c - 1].subordinate && out[c - 1].verbs.empty());
    // "missed it after finishing second [and announced]": nobody is told of in between
    const bool aside = before && out[c].coordinate && is_aside(view, verbs, out[c - 1]);
    const bool closes = shares && open >= 0 && !out[c].coordinate;
    if (shares) out[c].resumes = before && !aside ? static_cast<int>(c) - 1 : closes ? open : whole;
    if (opens_noun(view, out[c])) open = static_cast<int>(c);
    if (out[c].main >= 0 && !out[c].subordinate && !out[c].coordinate) open = -1;
    if (!out[c].subordinate && !out[c].trailing) whole = static_cast<int>(c);
  }
}

}  // namespace

void find_clauses(const SentenceView& view, std::vector<VerbGroup>& verbs,
                  std::vector<Clause>& out) {
  out.clear();
  for (VerbGroup& g : verbs) settle_done_to(view, g);
  std::vector<Piece> pieces;
  pieces.reserve(kUsualPieces);
  for (const Piece& piece : pieces_of(view, verbs)) divide(view, verbs, piece, pieces);
  join_participles(view, verbs, pieces);
  settle_described(view, verbs, pieces);
  for (size_t p = 0; p < pieces.size(); ++p) {
    const Piece& piece = pieces[p];
    if (!out.empty() && continues(out.back(), piece, verbs) &&
        !(has_finite(verbs, out.back().verbs) && opens_subject(view, verbs, pieces, p)) &&
        !opens_long_subject(view, verbs, pieces, p)) {
      append(out.back(), piece);
    } else {
      out.push_back(open_clause(view, piece));
      out.back().trailing = out.size() > 1 && piece.opened == Cut::comma &&
                            !has_finite(verbs, piece.verbs) && !piece.verbs.empty();
    }
  }
  link(view, verbs, out);
}

}  // namespace dateline
