#include "extractor/events/sentence/pieces.h"

#include <algorithm>

namespace dateline {
namespace {

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

// ", the Centers for Disease Control [and] Prevention reported": names that stand together before
// their verb are one subject.
bool joins_subject(const SentenceView& view, const Piece& piece, Cut cut, uint32_t i) {
  return cut == Cut::coordinator && piece.opened == Cut::comma && piece.verbs.empty() &&
         view.token(i - 1).capital && view.range.contains(i + 1) && view.token(i + 1).capital;
}

// "talks between the union [and] the bank failed": what "between" leads to is two.
bool joins_between(const SentenceView& view, const std::vector<VerbGroup>& verbs,
                   const Piece& piece, Cut cut, uint32_t i) {
  if (cut != Cut::coordinator || !view.is_word(i, "and")) return false;
  if (view.date_at(i + 1) || view.has(i + 1, words::preposition)) return false;
  uint32_t between = i;
  while (between > piece.tokens.begin && !view.is_word(between - 1, "between")) --between;
  if (between == piece.tokens.begin) return false;
  return std::none_of(verbs.begin(), verbs.end(),
                      [&](const VerbGroup& g) { return g.head >= between && g.head < i; });
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

std::vector<Piece> between_marks(const SentenceView& view, const std::vector<VerbGroup>& verbs) {
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
      if (cut != Cut::none && !aside && !joins_subject(view, pieces.back(), cut, i) &&
          !joins_between(view, verbs, pieces.back(), cut, i))
        pieces.push_back({{i, i}, cut, {}});
    }
    pieces.back().tokens.end = i + 1;
    if (verb < verbs.size() && verbs[verb].head == i)
      pieces.back().verbs.add(static_cast<uint32_t>(verb++));
  }
  return pieces;
}

}  // namespace

bool has_finite(const std::vector<VerbGroup>& verbs, VerbIndices of) {
  for (const uint32_t v : of) {
    if (verbs[v].finite) return true;
  }
  return false;
}

std::vector<Piece> pieces_of(const SentenceView& view, std::vector<VerbGroup>& verbs) {
  std::vector<Piece> pieces;
  pieces.reserve(kUsualPieces);
  for (const Piece& piece : between_marks(view, verbs)) divide(view, verbs, piece, pieces);
  return pieces;
}

}  // namespace dateline
