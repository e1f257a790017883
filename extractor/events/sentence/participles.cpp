#include <array>

#include "extractor/events/sentence/pieces.h"
#include "extractor/events/sentence/reduced_relatives.h"

namespace dateline {
namespace {

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

// "The ministry, responding to complaints [raised in 2009], said": after a comma and an -ing with
// its noun no new subject comes; only what is said or thought needs no "that".
void settle_in_gerunds(const SentenceView& view, std::vector<VerbGroup>& verbs,
                       const std::vector<Piece>& pieces) {
  constexpr std::array<std::string_view, 6> kThinking = {"believing", "thinking", "knowing",
                                                         "hoping",    "fearing",  "assuming"};
  for (const Piece& piece : pieces) {
    if (piece.opened != Cut::comma || piece.verbs.empty()) continue;
    const VerbGroup& first = verbs[piece.verbs.front()];
    const bool gerund = !first.finite && first.tokens.begin == piece.tokens.begin + 1 &&
                        view.has(first.head, words::verb_ing);
    const bool tells = first.saying && !view.has(first.tokens.end, words::preposition);
    if (!gerund || tells || view.is_one_of(first.head, kThinking)) continue;
    for (const uint32_t v : piece.verbs) {
      if (verbs[v].finite && may_describe(view, verbs[v]) &&
          !view.has(verbs[v].head - 1, words::pronoun_subject))
        settle_joined(view, verbs[v]);
    }
  }
}

}  // namespace

void settle_participles(const SentenceView& view, std::vector<VerbGroup>& verbs,
                        const std::vector<Piece>& pieces) {
  settle_in_gerunds(view, verbs, pieces);
  join_participles(view, verbs, pieces);
  settle_described(view, verbs, pieces);
}

}  // namespace dateline
