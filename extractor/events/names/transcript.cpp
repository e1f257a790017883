#include "extractor/events/names/transcript.h"

#include <algorithm>
#include <set>

#include "extractor/shape/word_classes.h"

namespace dateline {
namespace {

constexpr uint32_t kLongestLabel = 14;  // tokens: "ANN LEE, NEWS ANCHOR:"
constexpr uint32_t kLongestTurn = 40;   // sentences
constexpr size_t kFewestTurns = 4;
constexpr size_t kShortestName = 3;  // letters

// "LEE" as "Lee".
std::string named(std::string_view shouted) {
  std::string out(shouted);
  for (size_t i = 1; i < out.size(); ++i) {
    if (out[i] >= 'A' && out[i] <= 'Z') out[i] = static_cast<char>(out[i] + 32);
  }
  return out;
}

bool is_unnamed(const std::string& name) {
  return name.starts_with("Unidentified") || name.starts_with("Unknown") || name == "Question";
}

// "ANN LEE:", "MODERATOR:", "Q:"
bool labels_person(const LocalePack& pack, const Shape& shape, TokenRange sentence) {
  constexpr WordBits kPerson = words::given_name | words::person_title | words::role;
  for (uint32_t i = sentence.begin; i < sentence.end && shape.tokens[i].mark != ':'; ++i) {
    if ((bits_of(pack.lexicon, shape.tokens[i]) & kPerson) != 0) return true;
  }
  return false;
}

}  // namespace

std::string speaker_label(const Shape& shape, TokenRange sentence) {
  std::string name;
  bool marked = false;
  const uint32_t limit = std::min(sentence.end, sentence.begin + kLongestLabel);
  for (uint32_t i = sentence.begin; i < limit; ++i) {
    const Token& t = shape.tokens[i];
    if (t.mark == ':') return name.size() < kShortestName ? "" : name;
    if (t.kind == TokenKind::word && !marked) {
      if (!t.all_caps) return "";
      (name += name.empty() ? "" : " ") += named(shape.words(i));
    }
    marked |= t.kind == TokenKind::punctuation;
    if (i == sentence.begin && marked) return "";
  }
  return "";
}

Transcript::Transcript(const LocalePack& pack, const Shape& shape) {
  for (uint32_t s = 0; s < shape.sentences.size(); ++s) {
    std::string name = speaker_label(shape, shape.sentences[s]);
    if (!name.empty()) turns_.push_back({s, std::move(name)});
  }
  if (!is_conversation(pack, shape)) turns_.clear();
}

bool Transcript::is_conversation(const LocalePack& pack, const Shape& shape) const {
  if (turns_.size() < kFewestTurns) return false;
  std::set<std::string> names;
  for (const Turn& turn : turns_) names.insert(fullest(turn.name));
  return names.size() > 1 && names.size() < turns_.size() &&
         std::any_of(turns_.begin(), turns_.end(), [&](const Turn& turn) {
           return labels_person(pack, shape, shape.sentences[turn.first]);
         });
}

// "Lee" where another turn is "Ann Lee"'s.
const std::string& Transcript::fullest(const std::string& name) const {
  const std::string* best = &name;
  for (const Turn& turn : turns_) {
    if (turn.name.size() > best->size() && turn.name.ends_with(" " + name)) best = &turn.name;
  }
  return *best;
}

std::string Transcript::speaker_at(uint32_t sentence) const {
  const auto after = std::upper_bound(turns_.begin(), turns_.end(), sentence,
                                      [](uint32_t s, const Turn& turn) { return s < turn.first; });
  if (after == turns_.begin()) return "";
  const Turn& turn = *std::prev(after);
  if (sentence - turn.first > kLongestTurn || is_unnamed(turn.name)) return "";
  return fullest(turn.name);
}

}  // namespace dateline
