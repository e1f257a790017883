#include "extractor/events/names/descriptions.h"

#include <array>

#include "extractor/events/names/names.h"
#include "extractor/events/names/people.h"

namespace dateline {
namespace {

// One more name that could be meant; the same name again is no other.
void add(const SentenceView& view, TokenRange name, NameFound& found) {
  if (found.several) return;
  const bool first = found.name.begin >= found.name.end;
  if (first) {
    found.name = name;
  } else if (text_of(view, found.name) != text_of(view, name)) {
    found = {{}, true};
  }
}

bool is_body(const SentenceView& view, TokenRange name) {
  const uint32_t begin = name.begin;
  constexpr WordBits kPlace = words::country | words::city | words::nationality;
  constexpr WordBits kOther = words::given_name | words::person_title | words::role | words::month |
                              words::weekday | words::event_noun;
  constexpr std::array<std::string_view, 6> kPeoples = {"muslims",   "christians",  "jews",
                                                        "democrats", "republicans", "house"};
  if (view.is_one_of(name.end - 1, kPeoples)) return false;
  const bool at_place = view.is_word(begin - 1, "in") || view.is_word(begin - 1, "near");
  const bool opens = begin == view.range.begin && name.size() == 1 && !view.token(begin).all_caps &&
                     view.token(begin).entry != Token::kNoEntry;
  // "Roads were wet": a capital that the sentence's beginning explains
  constexpr std::array<std::string_view, 3> kOfSeveral = {"were", "are", "have"};
  if (begin == view.range.begin && name.size() == 1 && view.is_one_of(name.end, kOfSeveral))
    return false;
  const bool alone = name.size() == 1;  // "Oslo Steel" is no city
  return !at_place && !opens && !view.any_has(name, alone ? kOther | kPlace : kOther);
}

// "the singer", "the actress": a trade or a post that one person has; not "the attacker", "the
// suspect", whom a text speaks of by no name, nor "the crew".
bool tells_one_role(const SentenceView& view, uint32_t noun) {
  constexpr std::array<std::string_view, 34> kRoles = {
      "singer",        "actor",       "actress",     "comedian",   "rapper",      "musician",
      "artist",        "author",      "writer",      "novelist",   "poet",        "director",
      "filmmaker",     "producer",    "billionaire", "politician", "lawmaker",    "congressman",
      "congresswoman", "minister",    "cleric",      "scientist",  "physicist",   "economist",
      "entrepreneur",  "businessman", "footballer",  "striker",    "quarterback", "pitcher",
      "coach",         "astronaut",   "chairman",    "comedienne"};
  return view.is_one_of(noun, kRoles);
}

// "Ann Lee, a singer", "Ann Lee, the singer": whether the words after a name say so.
bool is_described_as(const SentenceView& view, uint32_t end, std::string_view role) {
  constexpr uint32_t kReach = 6;  // tokens of the description
  if (!view.mark_at(end, ',')) return false;
  if (!view.is_word(end + 1, "a") && !view.is_word(end + 1, "an") && !view.is_word(end + 1, "the"))
    return false;
  for (uint32_t i = end + 2; i < end + kReach && view.range.contains(i); ++i) {
    if (view.is_word(i, role)) return !view.token(i + 1).glued || view.is_mark(i + 1);
    if (view.is_mark(i) || view.has(i, words::preposition)) return false;
  }
  return false;
}

}  // namespace

Described kind_described(const SentenceView& view, TokenRange subject) {
  constexpr std::array<std::string_view, 7> kBodies = {
      "company", "firm", "group", "organisation", "organization", "agency", "corporation"};
  constexpr std::array<std::string_view, 7> kOffices = {
      "president", "chancellor", "premier", "pope", "governor", "mayor", "senator"};
  if (subject.size() != 2 || !view.is_word(subject.begin, "the")) return Described::nothing;
  const uint32_t noun = subject.begin + 1;
  if (view.token(noun).capital) return Described::nothing;
  if (view.is_word(noun, "country") || view.is_word(noun, "nation")) return Described::country;
  if (view.is_one_of(noun, kBodies)) return Described::body;
  if (view.is_one_of(noun, kOffices)) return Described::office;
  return tells_one_role(view, noun) ? Described::role : Described::nothing;
}

NameFound country_named(const SentenceView& view, TokenRange range) {
  NameFound found;
  for (const TokenRange name : names_in(view, range)) {
    const bool country = view.any_has(name, words::country);
    if (!country && view.any_has(name, words::nationality)) return {{}, true};
    if (country) add(view, name, found);
  }
  return found;
}

NameFound body_named(const SentenceView& view, TokenRange range) {
  NameFound found;
  const auto people = people_in(view, range);
  for (const TokenRange name : names_in(view, range)) {
    bool person = false;
    for (const Person& p : people) person |= p.sure && p.name.begin == name.begin;
    if (person || !is_body(view, name)) continue;
    // "the Fish and [Wildlife Service]": half a name is none
    const bool half = view.is_word(name.begin - 1, "and") && view.token(name.begin - 2).capital;
    if (half) return {{}, true};
    add(view, name, found);
  }
  return found;
}

NameFound person_in_role(const SentenceView& view, TokenRange range, std::string_view role) {
  NameFound found;
  for (const Person& p : people_in(view, range)) {
    if (!p.sure) continue;
    const bool before = p.name.begin > view.range.begin && view.is_word(p.name.begin - 1, role);
    if (before || is_described_as(view, p.name.end, role)) add(view, p.name, found);
  }
  return found;
}

NameFound holder_named(const SentenceView& view, TokenRange range, std::string_view office) {
  constexpr std::array<std::string_view, 5> kNoMore = {"former", "vice", "ex", "deputy", "then"};
  NameFound found;
  for (const TokenRange name : names_in(view, range)) {
    for (uint32_t i = name.begin; i + 1 < name.end; ++i) {
      if (!view.is_word(i, office)) continue;
      if (view.is_one_of(i - 1, kNoMore) || view.is_word(i + 1, "of")) return {{}, true};
      add(view, {i, name.end}, found);
    }
  }
  return found;
}

}  // namespace dateline
