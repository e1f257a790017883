#include "extractor/events/sentence/long_subjects.h"

#include <array>

namespace dateline {
namespace {

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

}  // namespace

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

bool opens_speaker(const SentenceView& view, const std::vector<VerbGroup>& verbs,
                   const std::vector<Piece>& pieces, size_t p) {
  if (p + 2 >= pieces.size()) return false;
  for (size_t i = p; i < p + 2; ++i) {
    const Piece& part = pieces[i];
    if (part.opened != Cut::comma || !part.verbs.empty() || part.tokens.size() < 2) return false;
  }
  const uint32_t first = pieces[p].tokens.begin + 1;
  const bool someone =
      view.token(first).capital || view.has(first, words::determiner | words::role);
  const Piece& last = pieces[p + 2];
  if (last.opened != Cut::comma || last.verbs.empty() || view.date_at(first)) return false;
  const VerbGroup& g = verbs[last.verbs.front()];
  return someone && g.saying && g.finite && !g.passive && g.tokens.begin == last.tokens.begin + 1 &&
         view.mark_at(last.tokens.begin, ',');
}

}  // namespace dateline
