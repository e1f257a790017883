#include "extractor/events/headline/who_speaks.h"

#include <array>

#include "extractor/events/headline/person_candidates.h"
#include "extractor/events/headline/taken_up.h"
#include "extractor/events/names/attribution.h"
#include "extractor/events/sentence/agreement.h"

namespace dateline {

bool is_text(const SentenceView& view, TokenRange speaker) {
  constexpr std::array<std::string_view, 8> kTexts = {"statement", "report",  "letter", "email",
                                                      "e-mail",    "message", "post",   "memo"};
  for (uint32_t i = speaker.begin; i < speaker.end; ++i) {
    if (view.is_one_of(i, kTexts)) return true;
  }
  return false;
}

bool can_be_said_of(const SentenceView& view, uint32_t pronoun, TokenRange speaker) {
  if (speaker.begin >= speaker.end || speaker.size() > kLongestAntecedent) return false;
  if (view.has(speaker.begin, words::pronoun_subject) && speaker.size() == 1) return false;
  const bool role = view.any_has(speaker, words::role | words::person_title | words::given_name);
  const bool several = is_several(view, speaker) || is_group(view, speaker.end - 1);
  // "The paper said it was the first launch": an "it" that stands for nothing.
  if (view.is_word(pronoun, "it"))
    return !role && !several && !view.has(pronoun + 1, words::copula);
  if (view.is_word(pronoun, "they")) return several;
  return role && !several;
}

bool is_speaking_surname(const SentenceView& view, TokenRange speaker,
                         const FullNames& full_names) {
  if (speaker.size() != 1 || view.has(speaker.begin, words::organisation)) return false;
  const Token& t = view.token(speaker.begin);
  const std::string_view word = view.shape->words(speaker.begin);
  if (!t.capital || t.all_caps || is_brand(word)) return false;
  return t.entry == Token::kNoEntry || full_names.find(word).size() > 0;
}

TokenRange speaker_before(const SentenceReading& s, uint32_t pronoun) {
  const size_t clause = s.clause_of(pronoun);
  if (clause == 0 || !s.clauses[clause].content) return {};
  const int main = s.clauses[clause - 1].main;
  return main >= 0 && s.verb(main).saying ? speaker_of(s, main) : TokenRange{};
}

}  // namespace dateline
