#include "extractor/events/clauses.h"

namespace dateline {
namespace {

enum class Cut { none, hard, comma, coordinator, subordinator };

// What, if anything, may divide before token `i`.
Cut cut_before(const SentenceView& view, uint32_t i) {
  if (i == view.range.begin || view.date_at(i)) return Cut::none;
  if (view.mark_at(i, ';') || view.mark_at(i, ':')) return Cut::hard;
  if (view.mark_at(i, '-') && !view.token(i).glued) return Cut::hard;
  if (view.mark_at(i, ',') || view.mark_at(i, '(') || view.mark_at(i, ')')) return Cut::comma;
  if (view.has(i, words::coordinator) && !view.is_word(i, "&")) return Cut::coordinator;
  if (view.has(i, words::subordinator)) return Cut::subordinator;
  if (view.has(i, words::pronoun_relative) && !view.is_word(i, "what") && !view.is_word(i, "why")) {
    return Cut::subordinator;
  }
  return Cut::none;
}

struct Piece {
  TokenRange tokens;
  Cut opened = Cut::none;
  std::vector<uint32_t> verbs;
};

std::vector<Piece> pieces_of(const SentenceView& view, const std::vector<VerbGroup>& verbs) {
  std::vector<Piece> pieces{{{view.range.begin, view.range.begin}, Cut::none, {}}};
  size_t verb = 0;
  for (uint32_t i = view.range.begin; i < view.range.end; ++i) {
    const bool inside =
        verb < verbs.size() && verbs[verb].tokens.begin < i && i < verbs[verb].tokens.end;
    const Cut cut = inside ? Cut::none : cut_before(view, i);
    if (cut != Cut::none) pieces.push_back({{i, i}, cut, {}});
    pieces.back().tokens.end = i + 1;
    if (verb < verbs.size() && verbs[verb].head == i)
      pieces.back().verbs.push_back(static_cast<uint32_t>(verb++));
  }
  return pieces;
}

bool has_finite(const std::vector<VerbGroup>& verbs, const std::vector<uint32_t>& of) {
  for (const uint32_t v : of) {
    if (verbs[v].finite) return true;
  }
  return false;
}

// A piece that goes on with the clause before it rather than opening one.
bool continues(const Clause& before, const Piece& piece, const std::vector<VerbGroup>& verbs) {
  if (piece.opened == Cut::hard) return piece.verbs.empty() && before.verbs.empty();
  if (piece.verbs.empty()) return true;
  if (piece.opened == Cut::subordinator) return false;
  if (!has_finite(verbs, before.verbs)) return !before.subordinate || piece.opened == Cut::comma;
  // "fell and broke": one subject, two things that happened.
  return false;
}

void append(Clause& clause, const Piece& piece) {
  clause.tokens.end = piece.tokens.end;
  clause.verbs.insert(clause.verbs.end(), piece.verbs.begin(), piece.verbs.end());
}

}  // namespace

void find_clauses(const SentenceView& view, const std::vector<VerbGroup>& verbs,
                  std::vector<Clause>& out) {
  out.clear();
  for (const Piece& piece : pieces_of(view, verbs)) {
    if (!out.empty() && continues(out.back(), piece, verbs)) {
      append(out.back(), piece);
      continue;
    }
    Clause clause;
    clause.tokens = piece.tokens;
    clause.verbs = piece.verbs;
    clause.subordinate = piece.opened == Cut::subordinator;
    clause.coordinate = piece.opened == Cut::coordinator;
    const uint32_t first = piece.tokens.begin;
    clause.conditional = view.is_word(first, "if") || view.is_word(first, "unless");
    out.push_back(std::move(clause));
  }
}

}  // namespace dateline
