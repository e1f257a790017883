#include "extractor/events/wording.h"

#include "extractor/events/attribution.h"
#include "extractor/events/headline.h"
#include "extractor/events/line.h"
#include "extractor/events/names.h"

namespace dateline {
namespace {

// "[If] the bridge falls": what is only thought of says so.
std::optional<std::string> conditional_headline(const SentenceReading& s, const ToldClause& telling,
                                                const Trigger& trigger) {
  const Clause& clause = s.clauses[trigger.clause];
  const TokenRange subject = telling.ranges.front();
  if (!clause.conditional || clause.tokens.begin + 1 != subject.begin) return std::nullopt;
  ToldClause whole = telling;
  --whole.ranges.front().begin;
  return headline_of(s, whole, "").text;
}

// A line that is not whole gives way to the sentence's own words, where those are.
std::string as_it_stands(const SentenceReading& s, const ToldClause& telling, std::string line) {
  std::string plain = plain_headline(s, telling.core);
  return plain.empty() ? line : plain;
}

// "has started every game since [entering the league]"
std::string without_tense(const SentenceReading& s, const ToldClause& telling,
                          const std::string& named) {
  const ToldClause alone{{telling.ranges.back()}, false, telling.core};
  const bool pronoun = s.view.has(telling.ranges.front().begin, words::pronoun_subject);
  const bool nobody = named.empty() && pronoun;
  return as_it_stands(s, telling, headline_of(s, nobody ? alone : telling, named).text);
}

}  // namespace

std::string Wording::headline(const Place& place, const ToldClause& telling, const Trigger& trigger,
                              const std::string& attribution) {
  const SentenceReading& s = place.sentence;
  if (is_statement(s, trigger)) {
    std::string said = statement(place, trigger);
    if (!said.empty()) return said;
  }
  const bool headless = telling.has_subject && s.view.is_word(telling.ranges.front().begin, "what");
  if (!telling.has_subject || headless) return without_subject(place, telling, trigger);
  if (const auto condition = conditional_headline(s, telling, trigger)) return *condition;
  const std::string text = of_subject(place, telling, trigger);
  const bool speaks = speaks_of_itself(s.view, telling.ranges.front()) && !attribution.empty();
  return speaks ? capitalised(attribution) + ": " + text : text;
}

std::string Wording::statement(const Place& place, const Trigger& trigger) {
  const TokenRange speaker = speaker_of(place.sentence, trigger.verb);
  std::string named = named_alone(place, speaker);
  if (named.empty()) named = text_of(place.sentence.view, speaker);
  return statement_headline(place.sentence, trigger, speaker, named);
}

std::string Wording::of_subject(const Place& place, const ToldClause& telling,
                                const Trigger& trigger) {
  const SentenceReading& s = place.sentence;
  const std::string named = named_alone(place, telling.ranges.front());
  if (telling.without_tense) return without_tense(s, telling, named);
  const Headline line = headline_of(s, telling, named);
  std::string text = with_colon(s, trigger, line.text);
  const bool as_told = line.stands || !named.empty() || text != line.text;
  return as_told ? text : as_it_stands(s, telling, text);
}

// A verb whose subject was not found tells little alone, a noun may tell enough.
std::string Wording::without_subject(const Place& place, const ToldClause& telling,
                                     const Trigger& trigger) {
  const SentenceReading& s = place.sentence;
  std::string line = with_owner(place, telling, headline_of(s, telling, "").text);
  const bool tells = trigger.verb >= 0 && s.verb(trigger.verb).finite;
  const bool names = trigger.noun && !tells && line.find(' ') != std::string::npos;
  return names ? line : as_it_stands(s, telling, line);
}

// "an emergency meeting of [his] council": whose it is.
std::string Wording::with_owner(const Place& place, const ToldClause& telling, std::string line) {
  const SentenceView& view = place.sentence.view;
  const TokenRange words = telling.ranges.front();
  uint32_t i = words.begin;
  while (i < words.end && !view.is_word(i, "his") && !view.is_word(i, "her")) ++i;
  if (i >= words.end) return line;
  const std::string pronoun = " " + text_of(view, {i, i + 1}) + " ";
  const size_t at = line.find(pronoun);
  if (at == std::string::npos) return line;
  const std::string owner = referents_.owner_named(place.sentence, place.index, i, full_names());
  return owner.empty() ? line : line.replace(at, pronoun.size(), " " + owner + " ");
}

// In words that say whom they mean, where a pronoun does not; empty if its own words do.
std::string Wording::named_alone(const Place& place, TokenRange subject) {
  const bool owner = place.sentence.view.has(subject.begin, words::pronoun_possessive);
  if (subject.size() > 2 && !owner) return "";
  return referents_.told_as(place.sentence, place.index, subject, full_names());
}

const FullNames& Wording::full_names() {
  if (!names_read_) full_names_.read(pack_, shape_);
  names_read_ = true;
  return full_names_;
}

}  // namespace dateline
