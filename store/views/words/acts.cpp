#include "store/views/words/acts.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>

#include "store/views/words/synonyms.h"
#include "store/views/words/words.h"

namespace dateline {
namespace {

constexpr int kWordsToTheNoun = 6;  // "handed Maria Ruiz a six-year prison term"

Acts acts_named(std::string_view main) {
  return {number_of(main), number_or_zero(second_concept_of(main)),
          number_or_zero(opposite_of(main)), false};
}

// What ends the search for the noun: who "came after the attack" attacked nobody.
constexpr std::string_view kElsewhere =
    "after before during while when as since until who which that from for by at about and but "
    "with";

bool leads_elsewhere(const KnownWord& word) {
  static const std::unordered_set<std::string> elsewhere = stems_in(kElsewhere);
  return word.common && elsewhere.contains(word.stem);
}

// The act that the subject names, if it does: "The first test launch of the rocket", not "the
// launch date".
class SubjectAct {
 public:
  void look_at(const Concept& told) {
    const KnownWord& word = *told.word;
    was_ = word.kinds.is_form_of_be;
    is_over_ = is_over_ || (word.common && act_ != nullptr);
    if (is_over_ || word.common) return;
    act_ = word.is_act || (told.is_phrase() && is_act(told.meaning)) ? &told : nullptr;
  }
  [[nodiscard]] const Concept* act() const { return act_; }
  // Whether the last word before the verb is a form of "be".
  [[nodiscard]] bool was() const { return was_; }

 private:
  const Concept* act_ = nullptr;
  bool is_over_ = false;
  bool was_ = false;
};

// Follows the words of a text to the trigger and, behind a light verb, to the noun.
class ActFinder {
 public:
  explicit ActFinder(const KnownWord& trigger) : trigger_(trigger) {
    if (!trigger.common) acts_ = {trigger.number, trigger.second, trigger.opposite, false};
  }

  [[nodiscard]] bool found() const { return state_ != State::before_trigger; }
  // Whether the text ended before it was sure that the trigger stands for itself alone.
  [[nodiscard]] bool is_cut_short() const { return words_ == 0 && state_ != State::done; }
  [[nodiscard]] bool is_told_by_what_follows() const { return is_told_by_what_follows_; }
  [[nodiscard]] const Acts& acts() const { return acts_; }

  void look_in(const Concepts& text) {
    for (auto told = text.begin(); told != text.end() && state_ != State::done; ++told) {
      if (state_ == State::before_trigger)
        look_for_trigger(*told);
      else if (state_ == State::before_noun)
        look_for_noun(*told->word);
      else
        state_ = State::done;
    }
  }

 private:
  enum class State { before_trigger, after_trigger, before_noun, done };

  // Its particle or its other forms ("took", "takes") may give the verb its meaning.
  void look_for_trigger(const Concept& told) {
    if (told.word->number != trigger_.number) return subject_.look_at(told);
    verb_ = told.word;
    const bool may_have_noun = verb_->kinds.is_light || verb_->kinds.may_mean_with_noun;
    if (told.is_phrase()) acts_ = acts_named(told.meaning), is_told_by_what_follows_ = true;
    state_ = told.is_phrase() ? State::done
             : may_have_noun  ? State::before_noun
                              : State::after_trigger;
    if (subject_.act() != nullptr) look_at_subject(told);
  }

  void look_at_subject(const Concept& verb) {
    const Concept& act = *subject_.act();
    if (verb_->kinds.is_beginning) acts_ = acts_with(act.number);
    const bool says_nothing = verb.is_phrase() || subject_.was() || !verb_->kinds.is_light;
    if (!says_nothing || !kinds_of(verb.meaning).is_empty) return;
    acts_ = acts_named(act.meaning);
    state_ = State::done;
  }

  void look_for_noun(const KnownWord& word) {
    const bool leads_to_noun =
        verb_->kinds.may_mean_with_noun && word.stem == "for";  // "filed for"
    if (++words_ > kWordsToTheNoun || (leads_elsewhere(word) && !leads_to_noun))
      state_ = State::done;
    if (state_ == State::done) return;
    const std::string_view with_noun = verb_->kinds.may_mean_with_noun
                                           ? concept_with_noun(verb_->stem, word.stem)
                                           : std::string_view();
    if (!with_noun.empty()) return end_with(acts_named(with_noun));
    if (!verb_->kinds.is_light || !word.is_act) return;
    end_with(trigger_.is_act ? acts_with(word.number) : acts_named(word.meaning));
  }

  // The trigger's act, and what began by it or was won.
  [[nodiscard]] Acts acts_with(uint64_t noun) const {
    Acts acts = acts_;
    acts.also = noun;
    acts.also_is_told = true;
    return acts;
  }

  void end_with(const Acts& acts) {
    acts_ = acts;
    is_told_by_what_follows_ = true;
    state_ = State::done;
  }

  SubjectAct subject_;
  const KnownWord& trigger_;
  const KnownWord* verb_ = nullptr;  // the trigger as it stands
  Acts acts_;
  State state_ = State::before_trigger;
  bool is_told_by_what_follows_ = false;
  int words_ = 0;
};

// A common word says something only with what follows it: "said no".
const KnownWord& first_of_meaning(const std::vector<const KnownWord*>& words) {
  const auto first =
      std::find_if(words.begin(), words.end(), [](const KnownWord* word) { return !word->common; });
  return first == words.end() ? *words.front() : **first;
}

}  // namespace

Acts acts_of(const std::vector<const KnownWord*>& trigger, const Concepts& headline,
             const Concepts& sentence) {
  if (trigger.empty()) return {};
  const KnownWord& word = first_of_meaning(trigger);
  ActFinder finder(word);
  finder.look_in(headline);
  if (finder.found() && !finder.is_cut_short()) return finder.acts();
  ActFinder in_sentence(word);
  in_sentence.look_in(sentence);
  const bool sentence_knows = !finder.found() || in_sentence.is_told_by_what_follows();
  return sentence_knows ? in_sentence.acts() : finder.acts();
}

Acts acts_of(const Event& event) {
  ConceptReader reader;
  return acts_of(reader.words(event.trigger.text), reader.read(event.headline),
                 reader.read(event.sentence.text));
}

}  // namespace dateline
