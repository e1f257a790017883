#include "extractor/events/people.h"

#include <algorithm>
#include <array>

#include "extractor/events/names.h"

namespace dateline {
namespace {

constexpr std::array<std::string_view, 11> kHerTitles = {
    "mrs.", "mrs", "ms.", "ms", "miss", "queen", "princess", "lady", "dame", "sister", "duchess"};
constexpr std::array<std::string_view, 9> kHisTitles = {"mr.",    "mr",   "sir",  "king", "prince",
                                                        "father", "pope", "duke", "lord"};

Gender gender_of(const SentenceView& view, TokenRange name) {
  for (uint32_t i = name.begin; i < name.end; ++i) {
    if (view.is_one_of(i, kHerTitles)) return Gender::female;
    if (view.is_one_of(i, kHisTitles)) return Gender::male;
    if (!view.has(i, words::given_name)) continue;
    if (view.has(i, words::either_name)) return Gender::unknown;
    return view.has(i, words::female_name) ? Gender::female : Gender::male;
  }
  return Gender::unknown;
}

constexpr WordBits kNoSurname = words::country | words::city | words::organisation |
                                words::event_noun | words::nationality | words::role;

// "Mubarak", "Lee's": one word that nothing shows to be anything else.
bool could_be_surname(const SentenceView& view, TokenRange name) {
  const bool place = view.is_word(name.begin - 1, "in") || view.is_word(name.begin - 1, "at");
  return name.size() == 1 && !place && !view.token(name.begin).all_caps &&
         !view.has(name.begin, kNoSurname);
}

// A title before a name, or a given name with another after it; not "Elizabeth City".
bool is_person(const SentenceView& view, TokenRange name) {
  if (view.has(name.end - 1, kNoSurname) || name.size() < 2) return false;
  uint32_t i = name.begin;
  while (i + 1 < name.end && view.has(i, words::role) && !view.has(i, words::given_name)) ++i;
  return view.has(i, words::person_title) || (view.has(i, words::given_name) && i + 1 < name.end);
}

bool same_last_word(const SentenceView& view, TokenRange a, TokenRange b) {
  return view.shape->words(a.end - 1) == view.shape->words(b.end - 1);
}

}  // namespace

bool may_be(Gender one, Gender other) {
  return one == other || one == Gender::unknown || other == Gender::unknown;
}

std::vector<Person> people_in(const SentenceView& view, TokenRange range) {
  std::vector<Person> people;
  for (const TokenRange name : names_in(view, range)) {
    const auto again = std::find_if(people.begin(), people.end(), [&](const Person& p) {
      return same_last_word(view, p.name, name);
    });
    if (again != people.end()) continue;
    const bool sure = is_person(view, name);
    if (sure || could_be_surname(view, name)) people.push_back({name, gender_of(view, name), sure});
  }
  return people;
}

}  // namespace dateline
