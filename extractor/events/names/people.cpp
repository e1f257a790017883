#include "extractor/events/names/people.h"

#include <algorithm>
#include <array>

#include "extractor/events/names/names.h"

namespace dateline {
namespace {

constexpr std::array<std::string_view, 11> kHerTitles = {
    "mrs.", "mrs", "ms.", "ms", "miss", "queen", "princess", "lady", "dame", "sister", "duchess"};
constexpr std::array<std::string_view, 9> kHisTitles = {"mr.",    "mr",   "sir",  "king", "prince",
                                                        "father", "pope", "duke", "lord"};

// "her sister[, Ann Lee]", "boyfriend [Bo Ray]": kin that is a woman or a man.
Gender gender_of_kin(const SentenceView& view, uint32_t begin) {
  constexpr std::array<std::string_view, 8> kHers = {"girlfriend", "wife",  "daughter", "mother",
                                                     "sister",     "niece", "widow",    "actress"};
  constexpr std::array<std::string_view, 8> kHis = {"boyfriend", "husband", "son",     "father",
                                                    "brother",   "nephew",  "widower", "actor"};
  if (begin == view.range.begin) return Gender::unknown;
  const uint32_t word = view.mark_at(begin - 1, ',') ? begin - 2 : begin - 1;
  if (view.is_one_of(word, kHers)) return Gender::female;
  return view.is_one_of(word, kHis) ? Gender::male : Gender::unknown;
}

// "Ann Lee[, 62,]"
bool has_age(const SentenceView& view, uint32_t end) {
  constexpr int64_t kYoungest = 10;
  constexpr int64_t kOldest = 110;
  if (!view.mark_at(end, ',') || !view.range.contains(end + 2)) return false;
  const Token& age = view.token(end + 1);
  const bool years = age.kind == TokenKind::number && age.value >= kYoungest &&
                     age.value <= kOldest && !view.date_at(end + 1);
  return years && (view.mark_at(end + 2, ',') || view.mark_at(end + 2, '.'));
}

// "Zorla Tarkal[, the geologist] whose maps", "Zorla Tarkal[, who] left"
bool is_described_as_person(const SentenceView& view, uint32_t end) {
  constexpr uint32_t kReach = 5;  // tokens of the description
  if (!view.mark_at(end, ',')) return false;
  if (view.is_word(end + 1, "who")) return true;
  if (!view.is_word(end + 1, "a") && !view.is_word(end + 1, "an") && !view.is_word(end + 1, "the"))
    return false;
  for (uint32_t i = end + 2; i < end + kReach && view.range.contains(i); ++i) {
    const bool ends = view.is_mark(i + 1) || view.has(i + 1, words::preposition) ||
                      view.has(i + 1, words::pronoun_relative);
    const bool person = view.has(i, words::role) || view.shape->words(i).ends_with("ist");
    if (ends || view.is_mark(i)) return ends && person;
  }
  return false;
}

Gender gender_of(const SentenceView& view, TokenRange name) {
  for (uint32_t i = name.begin; i < name.end; ++i) {
    if (view.is_one_of(i, kHerTitles)) return Gender::female;
    if (view.is_one_of(i, kHisTitles)) return Gender::male;
    if (!view.has(i, words::given_name)) continue;
    if (view.has(i, words::either_name)) return Gender::unknown;
    return view.has(i, words::female_name) ? Gender::female : Gender::male;
  }
  return gender_of_kin(view, name.begin);
}

constexpr WordBits kNoSurname = words::country | words::city | words::organisation |
                                words::event_noun | words::nationality | words::role;

// "Mubarak", "Lee's": one word that nothing shows to be anything else.
bool could_be_surname(const SentenceView& view, TokenRange name) {
  constexpr std::array<std::string_view, 3> kOfPlaces = {"in", "at", "the"};
  const bool place = view.is_one_of(name.begin - 1, kOfPlaces);
  return name.size() == 1 && !place && !view.token(name.begin).all_caps &&
         !view.has(name.begin, kNoSurname);
}

// A title before a name, or a given name with another after it; not "Elizabeth City".
bool is_person(const SentenceView& view, TokenRange name) {
  if (view.has(name.end - 1, kNoSurname) || name.size() < 2) return false;
  if (has_age(view, name.end)) return true;
  if (is_described_as_person(view, name.end)) return true;
  // "the actress [Zorla Tarkal]"
  if (gender_of_kin(view, name.begin) != Gender::unknown && !view.mark_at(name.begin - 1, ','))
    return true;
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
