// Articles and events made up for measuring, the same on every machine: 20 events an article on
// days of a century, text of the usual length, words as unequally common as words are (Zipf).
#pragma once

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <cstring>
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

// Words to draw from, made beforehand and small, so that making costs little beside storing: the
// n-th most common one comes about 1/n times as often as the first.
class Vocabulary {
 public:
  static constexpr uint32_t kWords = 40000;
  Vocabulary() {
    for (uint32_t i = 0; i < kWords; ++i) words_.push_back(Word::of(word_of(i) + " "));
    for (uint32_t i = 0; i < kDraws; ++i)
      draws_.push_back(static_cast<uint16_t>(std::exp((i + 0.5) / kDraws * std::log(kWords))));
  }

  // Appends so many, each by a random number.
  template <class Random>
  void draw(int count, Random& random, std::string& text) const {
    const size_t before = text.size();
    text.resize(before + static_cast<size_t>(count) * kLongest);
    char* to = text.data() + before;
    for (int i = 0; i < count; ++i) {
      const Word& word = words_[draws_[static_cast<uint32_t>(random()) % kDraws]];
      std::memcpy(to, word.letters.data(), kLongest);
      to += word.size;
    }
    text.resize(static_cast<size_t>(to - text.data()));
  }

 private:
  static constexpr uint32_t kDraws = 1U << 18U;
  static constexpr size_t kLongest = 7;

  struct Word {
    std::array<char, kLongest> letters{};
    uint8_t size = 0;

    static Word of(const std::string& text) {
      assert(text.size() <= kLongest);
      Word word;
      std::copy(text.begin(), text.end(), word.letters.begin());
      word.size = static_cast<uint8_t>(text.size());
      return word;
    }
  };

  std::vector<Word> words_;
  std::vector<uint16_t> draws_;
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
    vocabulary_.draw(count, random_, text);
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
