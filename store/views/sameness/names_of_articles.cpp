#include "store/views/sameness/names_of_articles.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <string>
#include <utility>

#include "store/views/words/synonyms.h"
#include "store/views/words/words.h"

namespace dateline {
namespace {

// "Inc", "America": what one in twenty articles names tells no two stories apart.
constexpr size_t kFewArticles = 10;
constexpr size_t kOneIn = 20;

constexpr double kMuchInCommon = 0.30;
constexpr size_t kSeveral = 3;

// That one name in fifty is taken for a word leaves a title enough others.
constexpr size_t kPlacesOfSmallWords = size_t{1} << 22U;

void put_in_order(std::vector<uint32_t>& names) {
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
}

uint32_t hash_of(const Word& word) {
  return static_cast<uint32_t>(number_of(concept_of(word.stem)));
}

}  // namespace

NamesOfArticles::Names NamesOfArticles::names_of_participants(const Event& event) {
  Names names;
  for (const std::string& participant : event.participants)
    for_each_word(participant, [&names](const Word& word) {
      if (word.capital && !word.common) names.push_back(hash_of(word));
    });
  put_in_order(names);
  return names;
}

void NamesOfArticles::add(const StoredEvent& event) {
  small_.resize(kPlacesOfSmallWords);
  const auto [found, is_new] = names_.try_emplace(event.article);
  if (is_new) add_words_of_title(event.article, event.article_title);
  Names& names = found->second;
  for_each_word(event.event.sentence.text, [&](const Word& word) {
    if (word.common || word.first) return;
    if (word.capital)
      names.push_back(hash_of(word));
    else
      small_[hash_of(word) % kPlacesOfSmallWords] = true;
  });
  const Names of_participants = names_of_participants(event.event);
  names.insert(names.end(), of_participants.begin(), of_participants.end());
  put_in_order(names);
}

void NamesOfArticles::add_words_of_title(uint64_t article, const std::string& title) {
  Names& words = names_in_titles_[article];
  for_each_word(title, [&words](const Word& word) {
    if (word.capital && !word.common) words.push_back(hash_of(word));
  });
}

bool NamesOfArticles::is_in_small_letters(uint32_t word) const {
  return small_[word % kPlacesOfSmallWords];
}

void NamesOfArticles::count() {
  for (auto& [article, names] : names_) {
    Names& in_title = names_in_titles_[article];
    std::erase_if(in_title, [this](uint32_t word) { return is_in_small_letters(word); });
    put_in_order(in_title);
    Names in_both = shared(in_title, names);
    names.insert(names.end(), in_title.begin(), in_title.end());
    put_in_order(names);
    in_title = std::move(in_both);
    for (const uint32_t name : names) ++articles_with_[name];
  }
}

bool NamesOfArticles::is_everywhere(uint32_t name) const {
  const auto found = articles_with_.find(name);
  return found != articles_with_.end() &&
         found->second > std::max(kFewArticles, names_.size() / kOneIn);
}

NamesOfArticles::Names NamesOfArticles::shared(const Names& a, const Names& b) {
  Names shared;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
  return shared;
}

bool NamesOfArticles::share(const Names& a, const Names& b) const {
  const Names names = shared(a, b);
  return std::any_of(names.begin(), names.end(),
                     [this](uint32_t name) { return !is_everywhere(name); });
}

const NamesOfArticles::Names* NamesOfArticles::names_in(uint64_t article) const {
  const auto found = names_.find(article);
  return found == names_.end() || found->second.empty() ? nullptr : &found->second;
}

bool NamesOfArticles::differ(uint64_t article_a, uint64_t article_b) const {
  const Names* a = names_in(article_a);
  const Names* b = names_in(article_b);
  return a && b && !share(*a, *b);
}

double NamesOfArticles::rarity(const Names& names) const {
  return std::accumulate(names.begin(), names.end(), 0.0, [this](double sum, uint32_t name) {
    const auto with = static_cast<double>(articles_with_.at(name));
    return sum + std::log(1 + static_cast<double>(names_.size()) / with);
  });
}

bool NamesOfArticles::share_many(uint64_t article_a, uint64_t article_b) const {
  const Names* a = names_in(article_a);
  const Names* b = names_in(article_b);
  if (!a || !b) return true;
  const Names names = shared(*a, *b);
  const bool is_one_of_several = names.size() == 1 && std::min(a->size(), b->size()) >= kSeveral;
  return !is_one_of_several && rarity(names) >= kMuchInCommon * std::min(rarity(*a), rarity(*b));
}

bool NamesOfArticles::are_strangers_in(uint64_t article, const Names& names) const {
  const Names* named = names_in(article);
  return named && !names.empty() && !share(names, *named);
}

bool NamesOfArticles::are_of_strangers(const StoredEvent& a, const StoredEvent& b) const {
  return are_strangers_in(b.article, names_of_participants(a.event)) &&
         are_strangers_in(a.article, names_of_participants(b.event));
}

bool NamesOfArticles::are_titles_of_strangers(uint64_t article_a, uint64_t article_b) const {
  const auto a = names_in_titles_.find(article_a);
  const auto b = names_in_titles_.find(article_b);
  return a != names_in_titles_.end() && b != names_in_titles_.end() &&
         are_strangers_in(article_b, a->second) && are_strangers_in(article_a, b->second);
}

}  // namespace dateline
