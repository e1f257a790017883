#include "store/views/sameness/event_words.h"

#include <algorithm>
#include <string_view>

#include "store/views/words/concepts.h"

namespace dateline {
namespace {

// What a word counts by where it stands.
constexpr double kInHeadline = 1.0;
constexpr double kInSentence = 0.35;
constexpr double kTrigger = 1.4;
constexpr double kName = 1.3;
constexpr double kFigure = 1.5;
constexpr size_t kUsualNames = 6;  // words of participants, and the acts

// Stems and the heaviest place of each; in order of stem, so that sums are the same in every run.
using Weights = std::vector<WeightedStem>;

// 5.25, 149, 20000: who tells the same figure tells the same thing. Small numbers and years are
// everywhere.
bool is_figure(const KnownWord& known) {
  if (!known.is_numeral) return false;
  const std::string_view word = known.stem;
  const bool is_year = word.size() == 4 && (word.starts_with("1") || word.starts_with("20"));
  return word.find('.') != std::string_view::npos || (word.size() >= 3 && !is_year);
}

double weight_of_word(const Concept& told) {
  if (told.capital && !told.first) return kName;
  return is_figure(*told.word) ? kFigure : 1.0;
}

void weigh(const Concepts& text, double place, Weights& weights) {
  for (const Concept& told : text)
    if (!told.word->common) weights.push_back({told.number, place * weight_of_word(told)});
}

void keep_heaviest(Weights& weights) {
  std::sort(weights.begin(), weights.end(), [](const auto& a, const auto& b) {
    return a.stem != b.stem ? a.stem < b.stem : a.weight > b.weight;
  });
  const auto same_stem = [](const auto& a, const auto& b) { return a.stem == b.stem; };
  weights.erase(std::unique(weights.begin(), weights.end(), same_stem), weights.end());
}

}  // namespace

EventWords words_of(const StoredEvent& stored) {
  const Event& event = stored.event;
  ConceptReader reader;
  const Concepts headline = reader.read(event.headline);
  const Concepts sentence = reader.read(event.sentence.text);
  EventWords words;
  words.acts = acts_of(reader.words(event.trigger.text), headline, sentence);
  words.places.reserve(headline.size() + sentence.size() + kUsualNames);
  weigh(sentence, kInSentence, words.places);
  weigh(headline, kInHeadline, words.places);
  if (words.acts.main != 0) words.places.push_back({words.acts.main, kTrigger});
  if (words.acts.also != 0) words.places.push_back({words.acts.also, kInHeadline});
  for (const std::string& participant : event.participants)
    weigh(reader.read(participant), kInHeadline, words.places);
  keep_heaviest(words.places);
  return words;
}

}  // namespace dateline
