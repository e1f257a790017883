#include "extractor/events/sentence/clauses.h"

#include <array>

#include "extractor/events/sentence/long_subjects.h"
#include "extractor/events/sentence/pieces.h"
#include "extractor/events/sentence/reduced_relatives.h"
#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

// A piece that goes on with the clause before it rather than opening one.
bool continues(const Clause& before, const Piece& piece, const std::vector<VerbGroup>& verbs) {
  if (piece.opened == Cut::hard || piece.opened == Cut::quote)
    return piece.verbs.empty() && before.verbs.empty();
  if (piece.verbs.empty()) return true;
  const bool finite = has_finite(verbs, piece.verbs);
  if (piece.opened == Cut::coordinator && !finite) return true;
  // "reported that the bank [and its owners went on]", "that pipes carrying water [and gas burst]"
  const bool waits = before.verbs.empty() || (before.content && !has_finite(verbs, before.verbs));
  if (piece.opened == Cut::coordinator && before.subordinate && waits && before.tokens.size() > 1)
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
  // "decide whether to sell the airline[, the minister said]"
  const bool to_do =
      before.subordinate && !before.verbs.empty() && verbs[before.verbs.front()].infinitive;
  if (to_do && finite && verbs[piece.verbs.front()].tokens.begin > piece.tokens.begin + 1)
    return false;
  if (!has_finite(verbs, before.verbs)) return !before.subordinate || piece.opened == Cut::comma;
  // "fell and broke": one subject, two things that happened.
  return false;
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

// "[Had] the dam broken", "[Were] they to leave": an "if" told by the order of words. A question
// has that order too.
bool is_inverted(const SentenceView& view, uint32_t first) {
  constexpr std::array<std::string_view, 3> kOpening = {"had", "were", "should"};
  if (first != view.range.begin || !view.is_one_of(first, kOpening)) return false;
  const bool subject = view.has(first + 1, words::determiner | words::pronoun_subject) ||
                       (view.range.contains(first + 1) && view.token(first + 1).capital);
  return subject && !view.mark_at(view.range.end - 1, '?');
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
  clause.conditional = view.is_word(first, "if") || view.is_word(first, "unless") ||
                       view.is_word(first, "whether") || is_inverted(view, first);
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
  const std::vector<Piece> pieces = pieces_of(view, verbs);
  settle_participles(view, verbs, pieces);
  for (size_t p = 0; p < pieces.size(); ++p) {
    const Piece& piece = pieces[p];
    if (!out.empty() && continues(out.back(), piece, verbs) &&
        !(has_finite(verbs, out.back().verbs) && opens_subject(view, verbs, pieces, p)) &&
        !opens_long_subject(view, verbs, pieces, p) &&
        !(has_finite(verbs, out.back().verbs) && opens_speaker(view, verbs, pieces, p))) {
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
