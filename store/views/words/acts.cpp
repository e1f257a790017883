#include "store/views/words/acts.h"

#include <string>
#include <string_view>
#include <unordered_set>

#include "store/views/words/synonyms.h"

namespace dateline {
namespace {

constexpr int kWordsToTheNoun = 6;  // "handed Maria Ruiz a six-year prison term"

uint64_t number_or_zero(std::string_view meaning) {
  return meaning.empty() ? 0 : number_of(meaning);
}

Acts acts_named(std::string_view main) {
  return {number_of(main), number_or_zero(second_concept_of(main)),
          number_or_zero(opposite_of(main)), false};
}

// What ends the search for the noun: who "came after the attack" attacked nobody.
constexpr std::string_view kElsewhere =
    "after before during while when as since until who which that from for by at about and but "
    "with";

bool leads_elsewhere(const Word& word) {
  static const std::unordered_set<std::string> elsewhere = stems_in(kElsewhere);
  return word.common && elsewhere.contains(word.stem);
}

// The act that the subject names, if it does: "The first test launch of the rocket", not "the
// launch date".
class SubjectAct {
 public:
  void look_at(const Concept& told) {
    was_ = is_form_of_be(told.word.stem);
    is_over_ = is_over_ || (told.word.common && !act_.empty());
    if (is_over_ || told.word.common) return;
    act_ = is_act(told.word.stem) ? std::string(told.meaning) : std::string();
  }
  [[nodiscard]] const std::string& act() const { return act_; }
  // Whether the last word before the verb is a form of "be".
  [[nodiscard]] bool was() const { return was_; }

 private:
  static bool is_form_of_be(const std::string& stem) {
    static const std::unordered_set<std::string> forms = stems_in("be is are was were been being");
    return forms.contains(stem);
  }

  std::string act_;
  bool is_over_ = false;
  bool was_ = false;
};

// Follows the words of a text to the trigger and, behind a light verb, to the noun.
class ActFinder {
 public:
  explicit ActFinder(const Word& trigger) : trigger_(trigger.stem), meaning_(concept_of(trigger_)) {
    if (trigger.common) return;
    acts_ = acts_named(meaning_);
    acts_.also = number_or_zero(second_concept_of(trigger_));
  }

  [[nodiscard]] bool found() const { return state_ != State::before_trigger; }
  // Whether the text ended before it was sure that the trigger stands for itself alone.
  [[nodiscard]] bool is_cut_short() const { return words_ == 0 && state_ != State::done; }
  [[nodiscard]] bool is_told_by_what_follows() const { return is_told_by_what_follows_; }
  [[nodiscard]] const Acts& acts() const { return acts_; }

  void look_in(std::string_view text) {
    for_each_concept(text, [this](const Concept& told) {
      if (state_ == State::before_trigger)
        look_for_trigger(told);
      else if (state_ == State::before_noun)
        look_for_noun(told.word);
      else
        state_ = State::done;
    });
  }

 private:
  enum class State { before_trigger, after_trigger, before_noun, done };

  // Its particle or its other forms ("took", "takes") may give the verb its meaning.
  void look_for_trigger(const Concept& told) {
    if (told.word.stem != trigger_ && told.alone != meaning_) return subject_.look_at(told);
    verb_ = told.word.stem;
    const bool is_phrase = told.meaning != told.alone;
    const bool may_have_noun = is_light_verb(verb_) || may_mean_with_noun(verb_);
    if (is_phrase) acts_ = acts_named(told.meaning), is_told_by_what_follows_ = true;
    state_ = is_phrase ? State::done : may_have_noun ? State::before_noun : State::after_trigger;
    if (is_beginning(verb_) && !subject_.act().empty()) acts_ = acts_with(subject_.act());
    const bool says_nothing = is_phrase || subject_.was() || !is_light_verb(verb_);
    if (!is_empty_verb(told.meaning) || !says_nothing || subject_.act().empty()) return;
    acts_ = acts_named(subject_.act());
    state_ = State::done;
  }

  void look_for_noun(const Word& word) {
    const bool leads_to_noun = word.stem == "for" && may_mean_with_noun(verb_);  // "filed for"
    if (++words_ > kWordsToTheNoun || (leads_elsewhere(word) && !leads_to_noun))
      state_ = State::done;
    if (state_ == State::done) return;
    if (const std::string_view with_noun = concept_with_noun(verb_, word.stem);
        !with_noun.empty()) {
      return end_with(acts_named(with_noun));
    }
    if (!is_light_verb(verb_) || !is_act(word.stem)) return;
    const std::string_view noun = concept_of(word.stem);
    end_with(is_act(trigger_) ? acts_with(noun) : acts_named(noun));
  }

  // The trigger's act, and what began by it or was won.
  [[nodiscard]] Acts acts_with(std::string_view noun) const {
    Acts acts = acts_;
    acts.also = number_of(noun);
    acts.also_is_told = true;
    return acts;
  }

  void end_with(const Acts& acts) {
    acts_ = acts;
    is_told_by_what_follows_ = true;
    state_ = State::done;
  }

  SubjectAct subject_;
  std::string verb_;  // the trigger as it stands
  std::string trigger_;
  std::string_view meaning_;
  Acts acts_;
  State state_ = State::before_trigger;
  bool is_told_by_what_follows_ = false;
  int words_ = 0;
};

// A common word says something only with what follows it: "said no".
Word first_word_of_meaning(std::string_view text) {
  Word first;
  for_each_word(text, [&first](const Word& word) {
    if (first.stem.empty() || (first.common && !word.common)) first = word;
  });
  return first;
}

}  // namespace

Acts acts_of(const Event& event) {
  const Word trigger = first_word_of_meaning(event.trigger.text);
  if (trigger.stem.empty()) return {};
  ActFinder finder(trigger);
  finder.look_in(event.headline);
  if (finder.found() && !finder.is_cut_short()) return finder.acts();
  ActFinder in_sentence(trigger);
  in_sentence.look_in(event.sentence.text);
  const bool sentence_knows = !finder.found() || in_sentence.is_told_by_what_follows();
  return sentence_knows ? in_sentence.acts() : finder.acts();
}

}  // namespace dateline
