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

inline std::string word_of(uint32_t number) {
  std::string word;
  for (uint32_t rest = number + 26; rest > 0; rest /= 26)
    word.push_back(static_cast<char>('a' + rest % 26));
  return word;
}

class Maker {
 public:
  explicit Maker(unsigned seed) : random_(seed) {}

  CalendarUnit day() {
    const auto days = static_cast<int>(random_() % 36525);
    const date::sys_days first = date::sys_days{date::year{1925} / 1 / 1};
    return unit_containing(first + date::days{days}, random_() % 10 ? Grain::day : Grain::month);
  }

  // The number of a word: the n-th most common one comes about 1/n times as often as the first.
  uint32_t word() {
    constexpr double kWords = 40000;
    const double share = static_cast<double>(random_()) / 4294967296.0;
    return static_cast<uint32_t>(std::exp(share * std::log(kWords)));
  }

  std::string words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += word_of(word()) + " ";
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
};

}  // namespace dateline::bench
