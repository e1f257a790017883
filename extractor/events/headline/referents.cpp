#include "extractor/events/headline/referents.h"

#include <algorithm>
#include <array>

#include "extractor/events/headline/introductions.h"
#include "extractor/events/headline/line.h"
#include "extractor/events/headline/named_things.h"
#include "extractor/events/headline/person_candidates.h"
#include "extractor/events/headline/pronouns.h"
#include "extractor/events/headline/standing.h"
#include "extractor/events/headline/taken_up.h"
#include "extractor/events/headline/text_words.h"
#include "extractor/events/headline/who_speaks.h"
#include "extractor/events/names/attribution.h"
#include "extractor/events/names/descriptions.h"
#include "extractor/events/names/names.h"
#include "extractor/events/sentence/agreement.h"
#include "extractor/events/sentence/antecedent.h"
#include "extractor/events/sentence/subject.h"
#include "extractor/events/sentence/verb_or_noun.h"

namespace dateline {
namespace {

constexpr uint32_t kSentencesBack = 5;
constexpr uint32_t kTextBack = 40;  // sentences that may have said who a singer is

// What two people do with each other.
bool is_done_together(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::string_view, 12> kTogether = {
      "spoke", "met",       "talked", "married", "divorced",  "split",
      "wed",   "separated", "dated",  "linked",  "discussed", "agreed"};
  return view.is_one_of(i, kTogether);
}

// "the bank's shares", "the officers' pay"
std::string owned_by(const std::string& owner, const std::string& thing) {
  return owner + (owner.ends_with('s') ? "' " : "'s ") + thing;
}

// "the judge, whose appointment was approved": the judge's appointment.
std::string owner_told(const SentenceReading& s, TokenRange subject) {
  uint32_t end = subject.begin;
  while (end > s.view.range.begin && s.view.is_mark(end - 1)) --end;
  TokenRange owner = end > s.view.range.begin ? noun_before(s, end) : TokenRange{};
  while (owner.begin < owner.end && s.view.is_mark(owner.begin)) ++owner.begin;
  if (owner.begin >= owner.end) return "";
  // "an inquiry into deaths, whose report": not the deaths' report
  const uint32_t before = owner.begin - 1;
  const bool inner = owner.begin > s.view.range.begin + 1 &&
                     s.view.has(before, words::preposition) && !s.view.token(owner.begin).capital;
  const bool place = owner.begin > s.view.range.begin + 1 && s.view.token(owner.begin).capital &&
                     s.view.is_word(before, "in");  // "a baker in Oslo whose death"
  // "a cartoonist and [wit] whose": two words for one
  const bool joined = owner.size() == 1 && !s.view.token(owner.begin).capital &&
                      owner.begin > s.view.range.begin && s.view.has(before, words::coordinator);
  if (inner || place || joined) return "";
  return owned_by(text_of(s.view, owner), text_of(s.view, {subject.begin + 1, subject.end}));
}

std::string full_form(const SentenceView& view, TokenRange name, const FullNames& full_names) {
  while (name.size() > 2 && view.has(name.begin, words::role) &&
         !view.has(name.begin, words::person_title))
    ++name.begin;
  const bool titled =
      name.size() == 1 || (name.size() == 2 && view.has(name.begin, words::person_title));
  const TokenRange full = titled ? full_names.find(view.shape->words(name.end - 1)) : TokenRange{};
  return text_of(view, full.begin < full.end ? full : name);
}

// "Ann Lee and Omar Roe"; empty unless it is two, and surely people.
std::string two_named(const SentenceView& view, const std::vector<Person>& people,
                      const FullNames& full_names) {
  if (people.size() != 2 || !people[0].sure || !people[1].sure) return "";
  return full_form(view, people[0].name, full_names) + " and " +
         full_form(view, people[1].name, full_names);
}

}  // namespace

bool is_aged(const SentenceView& view, TokenRange subject) {
  return subject.size() > 3 && subject.size() < 8 && view.is_word(subject.begin, "the") &&
         view.token(subject.begin + 1).kind == TokenKind::number &&
         view.is_word(subject.end - 1, "old") && view.token(subject.end - 1).glued;
}

bool speaks_of_itself(const SentenceView& view, TokenRange subject) {
  constexpr std::array<std::string_view, 5> kSelf = {"i", "we", "my", "our", "i'm"};
  return subject.begin < subject.end && view.is_one_of(subject.begin, kSelf);
}

TokenRange Referents::person_meant(const SentenceReading& s, uint32_t index, uint32_t pronoun,
                                   const FullNames& full_names) {
  const Gender gender = gender_of_pronoun(s.view, pronoun);
  if (gender == Gender::unknown || is_quoted(s.view, pronoun)) return {};
  const TokenRange speaker = speaker_before(s, pronoun);
  const auto speaking = matching(s.view, speaker, gender, full_names);
  if (speaking.size() == 1) return known(s.view, speaking.front(), full_names);
  if (is_speaking_surname(s.view, speaker, full_names)) return speaker;
  const auto here = matching(s.view, {s.view.range.begin, pronoun}, gender, full_names);
  if (here.size() == 1) return known(s.view, here.front(), full_names);
  if (here.size() > 1) return only_sure(s, here);
  if (names_stranger(s.view, pronoun) || owns_something(s.view, pronoun)) return {};
  for (uint32_t back = 1; back <= kSentencesBack && back <= index; ++back) {
    const TokenRange sentence = shape_.sentences[index - back];
    if (sentence.size() > kLongestSentence) return {};
    before_.view.read(pack_, shape_, sentence);
    before_.parse();
    const auto there = matching(before_.view, sentence, gender, full_names);
    const TokenRange person = there.size() == 1 ? known(before_.view, there.front(), full_names)
                                                : subject_among(before_, there);
    if (!there.empty()) return person.size() > 0 ? person : told_surname(before_, there);
    const bool goes_on = says_pronoun(before_.view, gender) || opens_quoted(before_.view) ||
                         is_aged(before_.view, first_subject(before_, true));
    if (!goes_on) return {};
  }
  return {};
}

// "The 24-year-old": the only one whom the sentence before names.
std::string Referents::aged_meant(uint32_t index, const FullNames& full_names) {
  if (index == 0 || shape_.sentences[index - 1].size() > kLongestSentence) return "";
  before_.view.read(pack_, shape_, shape_.sentences[index - 1]);
  const auto people = people_in(before_.view, before_.view.range);
  const bool one = people.size() == 1 && known(before_.view, people.front(), full_names).size() > 0;
  return one ? full_form(before_.view, people.front().name, full_names) : "";
}

// A surname alone is a person's if the article gives it with the rest elsewhere.
TokenRange Referents::known(const SentenceView& view, const Person& person,
                            const FullNames& full_names) const {
  if (person.sure) return person.name;
  const TokenRange full = full_names.find(view.shape->words(person.name.begin));
  return is_of_person(full) ? person.name : TokenRange{};
}

// "Mr. Lee", "Lee": with the given name, if the article tells it.
std::string Referents::told_in_full(const SentenceView& view, TokenRange subject,
                                    const FullNames& full_names) const {
  const bool titled = subject.size() == 2 && view.has(subject.begin, words::person_title);
  const bool surname = subject.size() == 1 && view.token(subject.begin).capital &&
                       !view.token(subject.begin).all_caps;
  if (!titled && !surname) return "";
  const TokenRange full = full_names.find(view.shape->words(subject.end - 1));
  return is_of_person(full) && !is_shared(full) ? text_of(view, full) : "";
}

// "Robert Lee" of a text that speaks of an Uma Lee too, if only in a heading; or that spoke of
// "Lee" before it named him, past its title.
bool Referents::is_shared(TokenRange full) const {
  constexpr size_t kTitle = 2;  // sentences
  const std::string_view surname = shape_.words(full.end - 1);
  const std::string_view given = shape_.words(full.end - 2);
  const TextWords words(pack_, shape_);
  for (uint32_t i = 1; words.has(i); ++i) {
    if (shape_.words(i) != surname || shape_.words(i - 1) == given) continue;
    const bool text = shape_.sentences.size() > kTitle && i >= shape_.sentences[kTitle].begin;
    if (text && i < full.begin) return true;
    const bool name = words.is_plain(i - 1) && words.token(i - 1).capital &&
                      (words.token(i - 1).entry == Token::kNoEntry ||
                       (words.bits(i - 1) & words::given_name) != 0);
    if (name) return true;
  }
  return false;
}

bool Referents::is_of_person(TokenRange full) const {
  return full.begin < full.end &&
         (bits_of(pack_.lexicon, shape_.tokens[full.begin]) & words::given_name) != 0;
}

// "They met": the two people whom the sentence before names.
std::string Referents::pair_meant(const SentenceReading& s, uint32_t index, TokenRange subject,
                                  const FullNames& full_names) {
  const int verb = s.verb_of(subject.end);
  if (index == 0 || verb < 0 || !s.view.is_word(subject.begin, "they")) return "";
  if (!is_done_together(s.view, s.verb(verb).head)) return "";
  const TokenRange sentence = shape_.sentences[index - 1];
  if (sentence.size() > kLongestSentence) return "";
  before_.view.read(pack_, shape_, sentence);
  return two_named(before_.view, people_in(before_.view, sentence), full_names);
}

// "The couple": the two people whom the sentence names before the word, or else the one before it.
std::string Referents::couple_meant(const SentenceReading& s, uint32_t index, TokenRange subject,
                                    const FullNames& full_names) {
  const bool couple =
      subject.size() == 2 && s.view.is_word(subject.begin, "the") &&
      (s.view.is_word(subject.begin + 1, "couple") || s.view.is_word(subject.begin + 1, "pair"));
  if (!couple || is_quoted(s.view, subject.begin)) return "";
  const TokenRange here{s.view.range.begin, subject.begin};
  const auto people = people_in(s.view, here);
  if (!people.empty()) return two_named(s.view, people, full_names);
  if (index == 0 || shape_.sentences[index - 1].size() > kLongestSentence) return "";
  before_.view.read(pack_, shape_, shape_.sentences[index - 1]);
  return two_named(before_.view, people_in(before_.view, before_.view.range), full_names);
}

// A subject that a pronoun takes up, in words that can stand alone: "the company" as its name.
std::string Referents::in_full(const SentenceReading& s, uint32_t index, TokenRange subject,
                               const FullNames& full_names) {
  const SentenceView& view = s.view;
  if (view.has(subject.begin, words::pronoun_possessive) && subject.size() > 1) {
    const std::string owner = owner_named(s, index, subject.begin, full_names);
    if (!owner.empty()) return owner + " " + text_of(view, {subject.begin + 1, subject.end});
  }
  std::string name = described_meant(s, index, subject);
  if (name.empty()) name = told_before(s, subject);
  return name.empty() ? text_of(view, subject) : name;
}

// Whether "it" can be a word that the text says is a body's name: "the airline, [Norvik]".
bool Referents::is_named_body(const SentenceView& view, TokenRange subject,
                              const FullNames& full_names) const {
  if (subject.size() != 1 || !view.token(subject.begin).capital) return false;
  const bool unknown = view.token(subject.begin).entry == Token::kNoEntry;
  const std::string_view word = shape_.words(subject.begin);
  return unknown && full_names.find(word).size() == 0 && names_body(pack_, shape_, word);
}

// "It", "they": the subject of the sentence's first clause; where the pronoun itself opens the
// sentence, that of the sentence before.
std::string Referents::thing_meant(const SentenceReading& s, uint32_t index, uint32_t pronoun,
                                   const FullNames& full_names) {
  const bool it = s.view.is_word(pronoun, "it") || s.view.is_word(pronoun, "its");
  const bool they = s.view.is_word(pronoun, "they") || s.view.is_word(pronoun, "their");
  if ((!it && !they) || stands_for_nothing(s, pronoun) || is_quoted(s.view, pronoun)) return "";
  const TokenRange here = first_subject(s, false);
  if (here.begin < here.end && here.end <= pronoun && they && names_several(s, here.end, pronoun))
    return "";
  if (here.begin < here.end && here.end <= pronoun)
    return can_take_up(s.view, it, here) || (it && is_named_body(s.view, here, full_names))
               ? in_full(s, index, here, full_names)
               : "";
  if (here.begin != pronoun) return "";
  for (uint32_t back = 1; back <= kSentencesBack && back <= index; ++back) {
    const TokenRange sentence = shape_.sentences[index - back];
    if (sentence.size() > kLongestSentence) return "";
    before_.view.read(pack_, shape_, sentence);
    before_.parse();
    const TokenRange there = first_subject(before_, true);
    if (there.begin >= there.end) return "";
    if (can_take_up(before_.view, it, there) ||
        (it && is_named_body(before_.view, there, full_names))) {
      const SentenceReading found = before_;  // naming it reads other sentences
      return in_full(found, index - back, there, full_names);
    }
    const bool same = before_.view.is_word(there.begin, it ? "it" : "they");
    if (!same || there.size() > 1) return "";
  }
  return "";
}

// The person whom a pronoun means, in full; empty if that is not plain.
std::string Referents::person_named(const SentenceReading& s, uint32_t index, uint32_t pronoun,
                                    const FullNames& full_names) {
  const TokenRange person = person_meant(s, index, pronoun, full_names);
  if (person.begin >= person.end) return "";
  SentenceView all;  // a name may stand in an earlier sentence
  all.read(pack_, shape_, person);
  // "Jackson", of whom the article says elsewhere that he is Michael, is no "she"
  const TokenRange full = full_names.find(shape_.words(person.end - 1));
  if (full.begin < full.end && person.size() == 1) {
    SentenceView name;
    name.read(pack_, shape_, full);
    for (const Person& p : people_in(name, full)) {
      if (!may_be(p.gender, gender_of_pronoun(s.view, pronoun))) return "";
    }
  }
  return full_form(all, person, full_names);
}

// "The court charged [her]", "a man who fled from [his] house": in the words of a name.
std::string Referents::named_within(const SentenceReading& s, uint32_t index, uint32_t pronoun,
                                    const FullNames& full_names) {
  const SentenceView& view = s.view;
  constexpr std::array<std::string_view, 3> kWithin = {"him", "her", "his"};
  if (!view.is_one_of(pronoun, kWithin)) return "";
  const bool acted_on =
      view.is_word(pronoun, "him") || (view.is_word(pronoun, "her") && !owns_next(s, pronoun));
  // "Lee met Roe, who hit [him]": whoever does it is not whom it is done to
  if (acted_on && !matching(view, {view.range.begin, pronoun}, Gender::unknown, full_names).empty())
    return "";
  // "Levy's plan failed because of [her] past": somebody nearer, whom no list of names may know
  for (uint32_t i = view.lead_in; i < pronoun; ++i) {
    if (view.token(i).capital && view.is_possessive(i + 1)) return "";
  }
  const std::string name = person_named(s, index, pronoun, full_names);
  if (name.find(' ') == std::string::npos) return "";  // one word could be anybody's
  const bool owner = !acted_on && view.has(pronoun, words::pronoun_possessive);
  return owner && !name.empty() ? name + "'s" : name;
}

// The only name that a sentence before its own says for "the country", "the company".
std::string Referents::described_meant(const SentenceReading& s, uint32_t index,
                                       TokenRange subject) {
  const Described kind = kind_described(s.view, subject);
  if (kind == Described::nothing || is_quoted(s.view, subject.begin)) return "";
  // "a letter to the company [asking for more]", "the group [that came]": not whom the verb tells
  // of
  uint32_t next = subject.end;
  while (is_adverb(s.view, next)) ++next;  // "the company [now] expects"
  const int verb = s.verb_of(next);
  const bool told =
      verb >= 0 ? s.verb(verb).finite && !s.verb(verb).weak : s.view.mark_at(next, ',');
  if (!told) return "";
  const auto find = [&](const SentenceView& view, TokenRange range) {
    if (kind == Described::country) return country_named(view, range);
    if (kind == Described::body) return body_named(view, range);
    if (kind == Described::role)
      return person_in_role(view, range, s.view.shape->words(subject.begin + 1));
    return holder_named(view, range, s.view.shape->words(subject.begin + 1));
  };
  NameFound found = find(s.view, {s.view.range.begin, subject.begin});
  if (found.several) return "";
  // "Ann Lee, who came from the rival Norvik, said the group ...": told of another matter
  if (found.name.size() > 0)
    return s.clauses[s.clause_of(found.name.begin)].subordinate ? "" : text_of(s.view, found.name);
  const uint32_t reach = kind == Described::office ? kSentencesBack
                         : kind == Described::role ? kTextBack
                                                   : 1;
  for (uint32_t back = 1; back <= reach && back <= index; ++back) {
    const TokenRange sentence = shape_.sentences[index - back];
    if (sentence.size() > kLongestSentence) return "";
    before_.view.read(pack_, shape_, sentence);
    found = find(before_.view, sentence);
    if (found.several) return "";
    if (found.name.size() > 0) return text_of(before_.view, found.name);
  }
  return kind == Described::body && index > 1 ? leading_body(s, subject) : "";
}

// "The company", where no other is near: the one that the text begins with.
std::string Referents::leading_body(const SentenceReading& s, TokenRange subject) {
  constexpr std::array<std::string_view, 3> kFirms = {"company", "firm", "corporation"};
  if (!s.view.is_one_of(subject.begin + 1, kFirms)) return "";
  constexpr size_t kFirst = 3;  // sentences, the title among them
  for (size_t i = 0; i < std::min(kFirst, shape_.sentences.size()); ++i) {
    if (shape_.sentences[i].size() > kLongestSentence) return "";
    before_.view.read(pack_, shape_, shape_.sentences[i]);
    before_.parse();
    const TokenRange first = first_subject(before_, true);
    if (first.size() == 0) continue;
    const NameFound found = body_named(before_.view, first);
    const bool named = !found.several && found.name.begin == first.begin && found.name.size() > 0;
    return named ? text_of(before_.view, found.name) : "";
  }
  return "";
}

// "The barge": as the text named it, or introduced it, where it tells of only one.
std::string Referents::told_before(const SentenceReading& s, TokenRange subject) const {
  const SentenceView& view = s.view;
  constexpr WordBits kNoThing = words::preposition | words::adjective | words::unit | words::adverb;
  if (subject.size() != 2 || !view.is_word(subject.begin, "the")) return "";
  const uint32_t noun = subject.begin + 1;
  const bool plain = view.token(noun).kind == TokenKind::word && !view.token(noun).capital &&
                     !view.has(noun, kNoThing);
  const bool tells = s.verb_of(subject.end) >= 0 || view.is_mark(subject.end);
  if (!plain || !tells || is_quoted(view, subject.begin)) return "";
  std::string name = named_as(pack_, shape_, shape_.words(noun), view.range);
  if (!name.empty() || is_plural_noun(view, noun)) return name;
  return uncapitalised(introduced_as(pack_, shape_, shape_.words(noun), view.range.begin));
}

std::string Referents::owner_named(const SentenceReading& s, uint32_t index, uint32_t pronoun,
                                   const FullNames& full_names) {
  const std::string name = person_named(s, index, pronoun, full_names);
  return name.empty() ? name : name + "'s";
}

std::string Referents::told_as(const SentenceReading& s, uint32_t index, TokenRange subject,
                               const FullNames& full_names) {
  if (subject.begin >= subject.end) return "";
  const SentenceView& view = s.view;
  const bool alone = subject.size() == 1;
  const bool owner = !alone && view.has(subject.begin, words::pronoun_possessive);
  if (view.is_word(subject.begin, "whose")) return owner_told(s, subject);
  const TokenRange speaker = speaker_before(s, subject.begin);
  const bool stands_for_one = alone && view.has(subject.begin, words::pronoun_subject) &&
                              !speaks_of_itself(view, subject) && is_third(view, subject.begin);
  if (stands_for_one && is_text(view, speaker)) return "";
  if (stands_for_one && !is_quoted(view, subject.begin) &&
      can_be_said_of(view, subject.begin, speaker))
    return in_full(s, index, speaker, full_names);
  // "Ann Lee said they were late": of whom she speaks is not told here
  const bool others = view.is_word(subject.begin, "they") && speaker.begin < speaker.end;
  if (stands_for_one && others) return "";
  if (alone && view.is_word(subject.begin, "they")) {
    const std::string pair = pair_meant(s, index, subject, full_names);
    return pair.empty() ? thing_meant(s, index, subject.begin, full_names) : pair;
  }
  if (alone && view.is_word(subject.begin, "it"))
    return thing_meant(s, index, subject.begin, full_names);
  if (owner && (view.is_word(subject.begin, "its") || view.is_word(subject.begin, "their"))) {
    const std::string owns = thing_meant(s, index, subject.begin, full_names);
    const bool person = view.any_has(subject, words::role);
    // "its minister": of a country or a body, not of the virus that the sentence begins with
    const bool common = owns.starts_with("the ") || owns.starts_with("The ");
    return owns.empty() || (person && common)
               ? ""
               : owned_by(owns, text_of(view, {subject.begin + 1, subject.end}));
  }
  if (!owner && !view.has(subject.begin, words::pronoun_subject)) {
    if (is_aged(view, subject)) return aged_meant(index, full_names);
    const std::string couple = couple_meant(s, index, subject, full_names);
    if (!couple.empty()) return couple;
    const std::string described = described_meant(s, index, subject);
    if (!described.empty()) return described;
    const std::string before = told_before(s, subject);
    return before.empty() ? told_in_full(view, subject, full_names) : before;
  }
  if (!alone && !owner) return "";
  const std::string name = person_named(s, index, subject.begin, full_names);
  return alone || name.empty() ? name
                               : name + "'s " + text_of(view, {subject.begin + 1, subject.end});
}

}  // namespace dateline
