#include "store/views/sameness/names_of_articles.h"

#include <algorithm>
#include <iterator>

#include "store/views/words/synonyms.h"
#include "store/views/words/words.h"

namespace dateline {
namespace {

// "Inc", "America": what one in twenty articles names tells no two stories apart.
constexpr size_t kFewArticles = 10;
constexpr size_t kOneIn = 20;

}  // namespace

void NamesOfArticles::add(const StoredEvent& event) {
  Names& names = names_[event.article];
  const auto add_word = [&names](const Word& word) {
    if (word.capital && !word.common)
      names.push_back(static_cast<uint32_t>(number_of(concept_of(word.stem))));
  };
  for_each_word(event.event.sentence.text, [&](const Word& word) {
    if (!word.first) add_word(word);
  });
  for (const std::string& participant : event.event.participants)
    for_each_word(participant, add_word);
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
}

void NamesOfArticles::count() {
  for (const auto& [article, names] : names_)
    for (const uint32_t name : names) ++articles_with_[name];
}

bool NamesOfArticles::is_everywhere(uint32_t name) const {
  return articles_with_.at(name) > std::max(kFewArticles, names_.size() / kOneIn);
}

bool NamesOfArticles::differ(uint64_t article_a, uint64_t article_b) const {
  const auto a = names_.find(article_a);
  const auto b = names_.find(article_b);
  if (a == names_.end() || b == names_.end() || a->second.empty() || b->second.empty())
    return false;
  Names shared;
  std::set_intersection(a->second.begin(), a->second.end(), b->second.begin(), b->second.end(),
                        std::back_inserter(shared));
  return std::all_of(shared.begin(), shared.end(),
                     [this](uint32_t name) { return is_everywhere(name); });
}

}  // namespace dateline
