#include "store/views/sameness/event_words.h"

#include <algorithm>
#include <string_view>

#include "store/views/words/synonyms.h"
#include "store/views/words/words.h"

namespace dateline {
namespace {

// What a word counts by where it stands.
constexpr double kInHeadline = 1.0;
constexpr double kInSentence = 0.35;
constexpr double kTrigger = 1.4;
constexpr double kName = 1.3;
constexpr double kFigure = 1.5;
constexpr size_t kUsualWords = 48;  // of sentence, headline and participants

// Stems and the heaviest place of each; in order of stem, so that sums are the same in every run.
using Weights = std::vector<WeightedStem>;

// 5.25, 149, 20000: who tells the same figure tells the same thing. Small numbers and years are
// everywhere.
bool is_figure(std::string_view word) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (word.empty() ||
      !std::all_of(word.begin(), word.end(), [&](char c) { return is_digit(c) || c == '.'; }))
    return false;
  const bool is_year = word.size() == 4 && (word.starts_with("1") || word.starts_with("20"));
  return word.find('.') != std::string_view::npos || (word.size() >= 3 && !is_year);
}

double weight_of_word(const Word& word) {
  if (word.capital && !word.first) return kName;
  return is_figure(word.stem) ? kFigure : 1.0;
}

void weigh(std::string_view text, double place, Weights& weights) {
  for_each_concept(text, [&](const Concept& told) {
    if (told.word.common) return;
    weights.push_back({told.number, place * weight_of_word(told.word)});
  });
}

void keep_heaviest(Weights& weights) {
  std::sort(weights.begin(), weights.end(), [](const auto& a, const auto& b) {
    return a.stem != b.stem ? a.stem < b.stem : a.weight > b.weight;
  });
  const auto same_stem = [](const auto& a, const auto& b) { return a.stem == b.stem; };
  weights.erase(std::unique(weights.begin(), weights.end(), same_stem), weights.end());
}

Weights places_of_words(const StoredEvent& stored, const Acts& acts) {
  Weights weights;
  weights.reserve(kUsualWords);
  weigh(stored.event.sentence.text, kInSentence, weights);
  weigh(stored.event.headline, kInHeadline, weights);
  if (acts.main != 0) weights.push_back({acts.main, kTrigger});
  if (acts.also != 0) weights.push_back({acts.also, kInHeadline});
  for (const std::string& participant : stored.event.participants)
    weigh(participant, kInHeadline, weights);
  keep_heaviest(weights);
  return weights;
}

}  // namespace

EventWords words_of(const StoredEvent& event) {
  EventWords words;
  words.acts = acts_of(event.event);
  words.places = places_of_words(event, words.acts);
  return words;
}

}  // namespace dateline
