#include "store/views/pairing/doubts.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "store/views/words/plain_words.h"

namespace dateline {
namespace {

constexpr size_t kFewWords = 5;  // "Payable April 2"
constexpr size_t kSeveral = 3;
constexpr double kMuchAlike = 0.6;

}  // namespace

bool Doubts::fits_many(size_t x, size_t y, double similarity) const {
  const PackedProfiles& profiles = told_.profiles();
  return std::min(profiles.words_of(x), profiles.words_of(y)) < kFewWords ||
         (similarity >= kSameWords &&
          each_names_its_own(told_.event(x).event, told_.event(y).event));
}

// Who names a person or a place only by its part ("Oslo", "Norway") may agree in a story that is
// surely one.
bool Doubts::exclude(size_t x, size_t y, const Likeness& likeness) const {
  if (told_.profiles().claim(x).acts.oppose(told_.profiles().claim(y).acts)) return true;
  if (meet(likeness.relation) && likeness.story >= kNeededOfTheOneStory) return false;
  if (told_.names().are_of_strangers(told_.event(x), told_.event(y))) return true;
  return likeness.relation == DateRelation::conflict && exclude_conflict(x, y, likeness);
}

// A copy that moves one day of an act may leave another where it was.
bool Doubts::exclude_conflict(size_t x, size_t y, const Likeness& likeness) const {
  const uint64_t a = told_[x].article;
  const uint64_t b = told_[y].article;
  if (!told_.names().share_many(a, b) || told_.names().are_titles_of_strangers(a, b)) return true;
  return likeness.similarity < kSameWords &&
         (tells_of_its_day_too(x, y) || tells_of_its_day_too(y, x));
}

// Whether the article of `other` tells of the act and the day of `event` by another report: then it
// means another event by this one.
bool Doubts::tells_of_its_day_too(size_t event, size_t other) const {
  const std::vector<uint32_t>& beside = stories_.events_of(told_[other].article);
  return std::any_of(beside.begin(), beside.end(), [&](uint32_t told) {
    return told_[told].leader != told_[other].leader &&
           told_[told].when.grain() == told_[event].when.grain() &&
           meet(relate(told_[event].when, told_[event].place, told_[told].when,
                       told_[told].place)) &&
           told_.profiles().claim(event).acts.meet(told_.profiles().claim(told).acts);
  });
}

size_t Doubts::least_told_by_article_of(size_t x, size_t y) const {
  return std::min(stories_.events_of(told_[x].article).size(),
                  stories_.events_of(told_[y].article).size());
}

// Two articles of one story that tell several things agree on some of them. Of what fits many, only
// the rest of its article says whose it is, and not what everybody tells of the day.
Agreement Doubts::agreement_needed(size_t x, size_t y, const Likeness& likeness) const {
  if (likeness.relation != DateRelation::conflict || is_copy(likeness)) return Agreement::none;
  const size_t told = least_told_by_article_of(x, y);
  if (told == 1) return Agreement::none;  // there is nothing else
  if (likeness.fits_many)
    return likeness.similarity < kSameWords ? Agreement::of_another_than_the_news
                                            : Agreement::of_any_day;
  const bool is_doubtful = likeness.similarity < kMuchAlike && told >= kSeveral;
  return is_doubtful ? Agreement::of_any_day : Agreement::none;
}

}  // namespace dateline
