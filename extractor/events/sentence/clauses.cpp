#include "extractor/events/sentence/clauses.h"

#include <array>

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
  const std::vector<Piece> pieces = pieces_of(view, verbs);
  settle_participles(view, verbs, pieces);
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
