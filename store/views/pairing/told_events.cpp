#include "store/views/pairing/told_events.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "store/views/about/about.h"
#include "store/views/grouping/report_stream.h"
#include "store/views/sameness/told_when.h"

namespace dateline {
namespace {

constexpr size_t kMostReadAgain = 1000;  // kept in memory

// Query::passes() with the words parsed once.
class Asked {
 public:
  explicit Asked(const Query& query) : query_(query) {
    if (auto about = About::parse(query.about)) about_ = *std::move(about);
  }
  [[nodiscard]] bool passes(const StoredEvent& event) const {
    return about_ && passes_but_about(query_, event) && about_->matches(event);
  }

 private:
  const Query& query_;
  std::optional<About> about_;  // nothing for what cannot be parsed
};

// Groups the reports of one side, and notes of each whom it repeats.
class Repeats final : public ReportStream {
 public:
  Repeats(const EventMatcher& matcher, const PackedProfiles& profiles, const Asked& asked,
          std::vector<ToldEvent>& events,
          std::unordered_map<uint32_t, std::vector<uint64_t>>& articles_of_repeats,
          ToldOnce& told_once)
      : ReportStream(matcher),
        profiles_(profiles),
        asked_(asked),
        events_(events),
        articles_of_repeats_(articles_of_repeats),
        told_once_(told_once) {}

  void add_numbered(uint32_t number, const StoredEvent& event) {
    numbers_.push_back(number);
    add(event, profiles_.words(number));
  }

 private:
  void settle(const std::vector<size_t>& members) override {
    const uint32_t leader = numbers_[members.front()];
    bool wanted = false;
    for (const size_t member : members) {
      events_[numbers_[member]].leader = leader;
      wanted = wanted || asked_.passes(event(member));
    }
    events_[leader].wanted = wanted;
    if (members.size() > 1) note_articles(leader, members);
    told_once_.add(event(members.front()), profiles_.claim(leader).acts);
  }
  bool hand_on(size_t) override { return true; }

  void note_articles(uint32_t leader, const std::vector<size_t>& members) {
    std::vector<uint64_t>& articles = articles_of_repeats_[leader];
    for (const size_t member : members) articles.push_back(events_[numbers_[member]].article);
    std::sort(articles.begin(), articles.end());
    articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
  }

  const PackedProfiles& profiles_;
  const Asked& asked_;
  std::vector<ToldEvent>& events_;
  std::unordered_map<uint32_t, std::vector<uint64_t>>& articles_of_repeats_;
  ToldOnce& told_once_;
  std::vector<uint32_t> numbers_;
};

}  // namespace

ToldEvents::ToldEvents(DiffInput input, const Query& wanted) : input_(std::move(input)) {
  EventMatcher matcher;
  Outcome read = read_words(matcher);
  names_.count();
  if (read) profiles_.weigh(matcher), read = group_each_side(matcher, wanted);
  if (!read) error_ = read.error();
}

Outcome ToldEvents::read_words(EventMatcher& matcher) {
  return input_.each([this, &matcher](size_t side, const StoredEvent& event) {
    const EventWords words = words_of(event);
    matcher.count(words);
    profiles_.add(event.event, words);
    names_.add(event);
    const TimeSpan& when = event.event.when;
    events_.push_back({event.event.id, event.article, when, place_of(when),
                       event.event.sentence.begin, static_cast<uint32_t>(side), 0,
                       day_away_from_publication(event), is_fresh(event), false});
  });
}

Outcome ToldEvents::group_each_side(const EventMatcher& matcher, const Query& wanted) {
  const Asked asked(wanted);
  std::vector<std::unique_ptr<Repeats>> sides;
  for (size_t side = 0; side < input_.sides; ++side)
    sides.push_back(std::make_unique<Repeats>(matcher, profiles_, asked, events_,
                                              articles_of_repeats_, told_once_));
  uint32_t number = 0;
  const Outcome read = input_.each(
      [&](size_t side, const StoredEvent& event) { sides[side]->add_numbered(number++, event); });
  for (const auto& side : sides) side->finish();
  return read;
}

std::vector<uint64_t> ToldEvents::articles_of(size_t leading) const {
  const auto found = articles_of_repeats_.find(static_cast<uint32_t>(leading));
  if (found != articles_of_repeats_.end()) return found->second;
  return {events_[leading].article};
}

const StoredEvent& ToldEvents::event(size_t number) const {
  const auto [found, is_new] = read_again_.try_emplace(number);
  if (!is_new) return found->second;
  auto event = input_.find(number, events_[number].id);
  if (event)
    found->second = *std::move(event);
  else if (!error_)
    error_ = event.error();
  return found->second;
}

void ToldEvents::may_forget() const {
  if (read_again_.size() > kMostReadAgain) read_again_.clear();
}

}  // namespace dateline
