#include "extractor/events/headline/participants.h"

#include <algorithm>

#include "extractor/events/names/names.h"

namespace dateline {
namespace {

constexpr size_t kMostParticipants = 8;
constexpr WordBits kSelfSaying = words::country | words::city | words::nationality;

TokenRange without_title(const SentenceView& view, TokenRange name) {
  while (name.size() > 1 && view.has(name.begin, words::person_title | words::role)) ++name.begin;
  return name;
}

// "Russian" alone only describes.
bool describes_only(const SentenceView& view, TokenRange name) {
  return name.size() == 1 && view.has(name.begin, words::nationality) &&
         !view.has(name.begin, words::country);
}

std::string full_form(const SentenceView& view, TokenRange name, const FullNames& full_names) {
  if (name.size() == 1 && !view.has(name.begin, kSelfSaying)) {
    const TokenRange full = full_names.find(view.shape->words(name.begin));
    if (full.begin < full.end) name = full;
  }
  return text_of(view, name);
}

}  // namespace

std::vector<std::string> participants_of(const SentenceReading& s, const ToldClause& telling,
                                         const FullNames& full_names) {
  std::vector<std::string> out;
  for (const TokenRange range : telling.ranges) {
    for (const TokenRange found : names_in(s.view, range)) {
      if (out.size() == kMostParticipants) return out;
      const TokenRange name = without_title(s.view, found);
      if (describes_only(s.view, name)) continue;
      std::string text = full_form(s.view, name, full_names);
      if (std::find(out.begin(), out.end(), text) == out.end()) out.push_back(std::move(text));
    }
  }
  return out;
}

}  // namespace dateline
