// Articles and events made up for measuring, the same on every machine: 20 events an article on
// days of a century, text of the usual length, words as unequally common as words are (Zipf).
#pragma once

#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "extractor/model/document.h"
#include "extractor/model/event.h"

namespace dateline::bench {

constexpr int kEventsAnArticle = 20;

// The n-th most common word. No ending that a stemmer knows, and no word of English.
inline std::string word_of(uint32_t number) {
  std::string word;
  for (uint32_t rest = number + 26; rest > 0; rest /= 26)
    word.push_back(static_cast<char>('a' + rest % 26));
  return word + "ok";
}

// Words to draw from, made beforehand so that making costs little beside storing: the n-th most
// common one comes about 1/n times as often as the first.
class Vocabulary {
 public:
  static constexpr uint32_t kWords = 40000;
  Vocabulary() {
    for (uint32_t i = 0; i < kWords; ++i) words_.push_back(word_of(i) + " ");
    for (uint32_t i = 0; i < kDraws; ++i)
      draws_.push_back(static_cast<uint32_t>(std::exp((i + 0.5) / kDraws * std::log(kWords))));
  }
  [[nodiscard]] const std::string& drawn(uint32_t random) const {
    return words_[draws_[random % kDraws]];
  }

 private:
  static constexpr uint32_t kDraws = 1U << 18U;
  std::vector<std::string> words_;
  std::vector<uint32_t> draws_;
};

class Maker {
 public:
  explicit Maker(unsigned seed) : random_(seed) {}

  CalendarUnit day() {
    const auto days = static_cast<int>(random_() % 36525);
    const date::sys_days first = date::sys_days{date::year{1925} / 1 / 1};
    return unit_containing(first + date::days{days}, random_() % 10 ? Grain::day : Grain::month);
  }

  std::string words(int count) {
    std::string text;
    text.reserve(static_cast<size_t>(count) * 8);
    for (int i = 0; i < count; ++i) text += vocabulary_.drawn(static_cast<uint32_t>(random_()));
    return text;
  }

  Document document(uint64_t number) {
    Document document;
    document.source = "source" + std::to_string(number % 7);
    document.url = "https://bench.example/" + std::to_string(number);
    document.title = words(8);
    document.text = words(300);
    return document;
  }

  std::vector<Event> events(uint64_t article) {
    std::vector<Event> told;
    for (uint64_t i = 0; i < kEventsAnArticle; ++i) {
      Event& event = told.emplace_back();
      event.id = (article * kEventsAnArticle + i + 1) * 0x9E3779B97F4A7C15ULL;
      event.when = TimeSpan::of(day());
      event.date_phrase = {10, 20, "on that day"};
      event.sentence = {0, 150, words(24)};
      event.headline = words(9);
      event.trigger = {30, 36, "signed"};
      event.participants = {words(2)};
      event.rule = "month-day-year";
    }
    return told;
  }

 private:
  std::mt19937 random_;
  Vocabulary vocabulary_;
};

}  // namespace dateline::bench
