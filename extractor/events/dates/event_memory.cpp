#include "extractor/events/dates/event_memory.h"

#include <array>

#include "extractor/events/sentence/subject.h"

namespace dateline {
namespace {

constexpr std::array<std::string_view, 5> kVerbForms = {"verb-past", "verb-participle", "verb-base",
                                                        "verb-s", "verb-ing"};

std::string lower(std::string_view word) {
  std::string out(word);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return out;
}

// The verb without its form; the lexicon gives every form the number of its verb.
std::string verb_key(const SentenceView& view, uint32_t head) {
  const Token& token = view.token(head);
  const Lexicon& lexicon = view.pack->lexicon;
  if (token.entry == Token::kNoEntry) return lower(view.shape->words(head));
  for (const std::string_view form : kVerbForms) {
    const auto id = lexicon.find_class(form);
    const auto lemma = id ? lexicon.value(token.entry, *id, token.capital) : std::nullopt;
    if (lemma) return std::to_string(*lemma);
  }
  return lower(view.shape->words(head));
}

// The noun that a subject is about: its last word before "of", "in" and the like.
std::string head_noun(const SentenceView& view, TokenRange subject) {
  uint32_t end = subject.begin;
  while (end < subject.end && !view.has(end, words::preposition) && !view.mark_at(end, ',')) ++end;
  if (end == subject.begin || view.has(end - 1, words::pronoun_subject)) return "";
  return lower(view.shape->words(end - 1));
}

std::string key_of_verb(const SentenceReading& s, int verb) {
  const std::string noun = head_noun(s.view, subject_of(s, verb));
  return noun.empty() ? "" : noun + " " + verb_key(s.view, s.verb(verb).head);
}

std::string key_of_noun(const SentenceReading& s, uint32_t noun) {
  std::string key = lower(s.view.shape->words(noun));
  if (key.size() > 3 && key.back() == 's' && key[key.size() - 2] != 's') key.pop_back();
  return key;
}

}  // namespace

void EventMemory::remember(const SentenceReading& s, const Trigger& t, const TimeSpan& when) {
  if (when.is_range || when.open_begin || when.open_end || when.is_unresolved()) return;
  if (when.grain() > Grain::year) return;
  const std::string key = t.noun                                          ? key_of_noun(s, t.token)
                          : t.verb >= 0 && t.token == s.verb(t.verb).head ? key_of_verb(s, t.verb)
                                                                          : "";
  if (!key.empty()) dates_.try_emplace(key, when);
}

const TimeSpan* EventMemory::find(const std::string& key) const {
  const auto found = key.empty() ? dates_.end() : dates_.find(key);
  return found == dates_.end() ? nullptr : &found->second;
}

const TimeSpan* EventMemory::recall_verb(const SentenceReading& s, int verb) const {
  return find(key_of_verb(s, verb));
}

const TimeSpan* EventMemory::recall_noun(const SentenceReading& s, uint32_t noun) const {
  return find(key_of_noun(s, noun));
}

}  // namespace dateline
