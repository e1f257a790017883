#include "extractor/events/headline/wording.h"

#include <array>

#include "extractor/events/headline/headline.h"
#include "extractor/events/headline/line.h"
#include "extractor/events/headline/spoken.h"
#include "extractor/events/headline/standing.h"
#include "extractor/events/names/attribution.h"
#include "extractor/events/names/names.h"
#include "extractor/events/names/speakers.h"

namespace dateline {
namespace {

constexpr std::array<std::string_view, 5> kBareSaying = {"said", "says", "recalled", "added",
                                                         "explained"};

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

// A line that is not whole gives way to the sentence's own words, where those are; one that is but
// for its pronoun, only to words that say whom they mean.
Told as_it_stands(const SentenceReading& s, const ToldClause& telling, Told line) {
  std::string plain = plain_headline(s, telling, line.reads == Reads::vague);
  const bool clear = line.reads == Reads::broken || !points_back(s.view, s.view.lead_in);
  if (plain.empty() && clear) plain = whole_sentence(s, telling);
  if (plain.empty()) return line;
  return {std::move(plain), points_back(s.view, s.view.lead_in) ? Reads::vague : Reads::alone};
}

// "has started every game since [entering the league]"
Told without_tense(const SentenceReading& s, const ToldClause& telling, const std::string& named) {
  ToldClause alone{{telling.ranges.back()}, false, telling.core};
  alone.date = telling.date;
  const bool pronoun = s.view.has(telling.ranges.front().begin, words::pronoun_subject);
  const bool nobody = named.empty() && pronoun;
  const Headline line = headline_of(s, nobody ? alone : telling, named);
  return as_it_stands(s, telling, {line.text, Reads::broken});
}

// A noun that says which event it is: "a summit of the Group of Seven", "Oslo's game"; not "his
// trip", "games", "a ministry release".
bool names_event(const SentenceView& view, TokenRange words) {
  if (words.size() < 2 || points_back(view, words.begin)) return false;
  bool named = false;  // what it is of, at, between
  bool owned = false;
  for (uint32_t i = words.begin + 1; i < words.end; ++i) {
    named |= view.token(i).capital && !view.date_at(i);
    owned |= view.is_possessive(i) || view.has(i, words::preposition);
  }
  return named && owned;
}

// "The bridge fell, [the mayor said in a letter]": of the saying alone nobody learns what was said.
bool says_nothing(const SentenceReading& s, const Trigger& trigger) {
  if (trigger.verb < 0 || !s.view.is_one_of(s.verb(trigger.verb).head, kBareSaying)) return false;
  const VerbGroup& g = s.verb(trigger.verb);
  const size_t clause = s.clause_of(g.head);
  const uint32_t next = s.view.past_date(g.tokens.end);
  const bool content = clause + 1 < s.clauses.size() && s.clauses[clause + 1].content;
  const bool bare =
      !s.view.range.contains(next) || s.view.is_mark(next) || s.view.has(next, words::preposition);
  return !content && bare && clause > 0;
}

// "She was the best since the league grew [and was] honoured": of the subject of a clause of time
// or of the one around it, nobody can tell which "and" goes on with.
bool has_two_subjects(const SentenceReading& s, const Trigger& trigger) {
  constexpr std::array<std::string_view, 7> kLeading = {"since", "after",   "before",  "when",
                                                        "while", "because", "although"};
  const Clause& clause = s.clauses[trigger.clause];
  if (!clause.coordinate || clause.resumes < 1) return false;
  const auto shared = static_cast<size_t>(clause.resumes);
  return s.clauses[shared].subordinate && s.clauses[shared - 1].main >= 0 &&
         s.view.is_one_of(s.clauses[shared].tokens.begin, kLeading);
}

// "[He] recalled that ...": the sentence as it stands, with the name for the pronoun it begins
// with.
Told with_name(const SentenceReading& s, const ToldClause& telling, const std::string& named,
               Told line) {
  const Told plain = as_it_stands(s, telling, {line.text, Reads::broken});
  const std::string pronoun = capitalised(text_of(s.view, telling.ranges.front()));
  if (plain.text == line.text || !plain.text.starts_with(pronoun + " "))
    return as_it_stands(s, telling, std::move(line));
  return {capitalised(named) + plain.text.substr(pronoun.size()), Reads::alone};
}

// ""We are there," [she posted] on Friday": without what is quoted it tells nothing.
bool follows_quotation(const SentenceReading& s, const Trigger& trigger) {
  const uint32_t begin = s.clauses[trigger.clause].tokens.begin;
  if (trigger.verb < 0 || begin <= s.view.lead_in) return false;
  const bool closes = s.view.mark_at(begin, '"') && s.view.token(begin).glued;
  const uint32_t next = s.verb(trigger.verb).tokens.end;
  const bool object =
      s.view.has(next, words::determiner | words::pronoun_possessive | words::pronoun_object) &&
      !s.view.date_at(next);
  return closes && s.clause_of(s.verb(trigger.verb).head) == trigger.clause && !object;
}

// "charged [her]" in a sentence that names nobody before it.
std::optional<uint32_t> first_pronoun(const SentenceView& view) {
  constexpr std::array<std::string_view, 3> kPronouns = {"him", "her", "his"};
  for (uint32_t i = view.lead_in + 1; i < view.range.end; ++i) {
    if (view.is_one_of(i, kPronouns)) return i;
    if (view.token(i).capital && !view.date_at(i)) return std::nullopt;
  }
  return std::nullopt;
}

// The surname of "Ann Lee", "Ann Lee's".
std::string_view last_word(std::string_view name) {
  if (name.ends_with("'s")) name.remove_suffix(2);
  return name.substr(name.find_last_of(' ') + 1);
}

// "Police said he was shot[, according to police]": who begins the line need not end it.
std::string named_once(std::string text) {
  constexpr std::string_view kAccording = "according to ";
  const size_t at = text.find(kAccording);
  if (at == std::string::npos || at == 0) return text;
  const std::string who = capitalised(text.substr(at + kAccording.size()));
  if (!text.starts_with(who)) return text;
  text.resize(at);
  while (text.ends_with(' ') || text.ends_with(',')) text.pop_back();
  return text;
}

}  // namespace

Told Wording::headline(const Place& place, const ToldClause& telling, const Trigger& trigger,
                       const std::string& attribution) {
  if (is_statement(place.sentence, trigger)) {
    std::string said = statement(place, trigger, telling.date);
    if (!said.empty()) return {said};
  }
  return with_speaker(place, telling, attribution, worded(place, telling, trigger));
}

Told Wording::worded(const Place& place, const ToldClause& telling, const Trigger& trigger) {
  const SentenceReading& s = place.sentence;
  const bool headless = telling.has_subject && s.view.is_word(telling.ranges.front().begin, "what");
  if (!telling.has_subject || headless) return without_subject(place, telling, trigger);
  if (const auto condition = conditional_headline(s, telling, trigger)) return {*condition};
  Told told = of_subject(place, telling, trigger);
  told.text = named_once(std::move(told.text));
  return told;
}

// "Our school closed": with the name of who says so; told of nobody where that is not known.
Told Wording::with_speaker(const Place& place, const ToldClause& telling,
                           const std::string& attribution, Told told) {
  const bool of_itself =
      telling.has_subject && speaks_of_itself(place.sentence.view, telling.ranges.front());
  if (!of_itself && !is_spoken(told.text)) return told;
  const std::string speaker = attribution.empty() ? speaker_near(place) : attribution;
  if (speaker.empty()) return of_itself ? Told{told.text, Reads::nobody} : told;
  if (names_speaker(told.text, speaker)) return told;
  return {capitalised(speaker) + ": " + told.text, told.reads};
}

std::string Wording::statement(const Place& place, const Trigger& trigger, TokenRange date) {
  const TokenRange speaker = speaker_of(place.sentence, trigger.verb);
  // "compared with the 2% it [forecast]": nobody speaks
  if (place.sentence.in_verb(speaker.begin)) return "";
  std::string named = named_alone(place, speaker);
  if (named.empty()) named = text_of(place.sentence.view, speaker);
  return statement_headline(place.sentence, trigger, date, speaker, named);
}

Told Wording::of_subject(const Place& place, const ToldClause& telling, const Trigger& trigger) {
  const SentenceReading& s = place.sentence;
  const std::string named = named_alone(place, telling.ranges.front());
  if (telling.without_tense) return without_tense(s, telling, named);
  Headline line = headline_of(s, telling, named);
  if (line.pronoun && name_within(place, *line.pronoun, line.text)) line.open = false;
  if (follows_quotation(s, trigger) || says_nothing(s, trigger) || has_two_subjects(s, trigger))
    return as_it_stands(s, telling, {line.text, Reads::broken});
  if (line.open && !line.vague) {
    if (std::string all = sound_sentence(s, telling); !all.empty()) {
      if (const auto pronoun = first_pronoun(s.view)) name_within(place, *pronoun, all);
      return {std::move(all), Reads::alone};
    }
  }
  std::string text = with_colon(s, trigger, telling.date, line.text);
  if (line.stands || text != line.text) return {text, line.vague ? Reads::vague : Reads::alone};
  const Reads reads = line.vague || !named.empty() ? Reads::vague : Reads::broken;
  if (!named.empty() && telling.ranges.front().begin == s.view.lead_in)
    return with_name(s, telling, named, {text, reads});
  return as_it_stands(s, telling, {text, reads});
}

// A verb whose subject was not found tells little alone, a noun may tell enough.
Told Wording::without_subject(const Place& place, const ToldClause& telling,
                              const Trigger& trigger) {
  const SentenceReading& s = place.sentence;
  const Headline own = headline_of(s, telling, "");
  const std::string& bare = own.text;
  std::string line = with_owner(place, telling, bare);
  const bool tells = trigger.verb >= 0 && s.verb(trigger.verb).finite;
  const bool names =
      trigger.noun && !tells && (line != bare || names_event(s.view, telling.ranges.front()));
  if (names && own.stands) return {line};
  return as_it_stands(s, telling, {line, trigger.noun ? Reads::vague : Reads::broken});
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

// "charged [her] with theft": by name, where that is plain.
bool Wording::name_within(const Place& place, uint32_t pronoun, std::string& line) {
  const std::string name =
      referents_.named_within(place.sentence, place.index, pronoun, full_names());
  if (name.empty() || names_speaker(line, last_word(name))) return false;
  const std::string word = " " + text_of(place.sentence.view, {pronoun, pronoun + 1});
  const size_t at = line.find(word);
  const size_t end = at + word.size();
  if (at == std::string::npos) return false;
  if (end < line.size() && line[end] != ' ' && line[end] != ',') return false;
  line.replace(at, word.size(), " " + name);
  return true;
}

// Whose "I" and "we" the sentence's are, where it does not say; empty if that is not plain.
std::string Wording::speaker_near(const Place& place) {
  std::string name = labelled_speaker(shape_, place.index);
  if (!name.empty() || place.index == 0) return name;
  const TokenRange last = shape_.sentences[place.index - 1];
  if (last.size() > kLongestSentence) return "";
  before_.view.read(pack_, shape_, last);
  before_.parse();
  const TokenRange speaker = quoted_before(before_, place.sentence.view);
  if (speaker.begin >= speaker.end) return "";
  name = named_alone({before_, place.index - 1}, speaker);
  const bool pronoun = before_.view.has(speaker.begin, words::pronoun_subject);
  return !name.empty() || pronoun ? name : text_of(before_.view, speaker);
}

// In words that say whom they mean, where a pronoun does not; empty if its own words do.
std::string Wording::named_alone(const Place& place, TokenRange subject) {
  const SentenceView& view = place.sentence.view;
  const bool owner = view.has(subject.begin, words::pronoun_possessive);
  // "The singer, 47, told the news", "The pair, who had met in May, married"
  const bool described = subject.size() > 3 && view.is_word(subject.begin, "the") &&
                         view.mark_at(subject.begin + 2, ',') &&
                         !view.token(subject.begin + 3).capital;
  if (described) subject.end = subject.begin + 2;
  if (subject.size() > 2 && !owner && !is_aged(view, subject)) return "";
  return referents_.told_as(place.sentence, place.index, subject, full_names());
}

const FullNames& Wording::full_names() {
  if (!names_read_) full_names_.read(pack_, shape_);
  names_read_ = true;
  return full_names_;
}

}  // namespace dateline
