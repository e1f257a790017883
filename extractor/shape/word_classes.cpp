#include "extractor/shape/word_classes.h"

#include <string_view>
#include <vector>

namespace dateline {
namespace {

struct Row {
  std::string_view name;
  WordBits bits;
};

constexpr Row kRows[] = {
    {"verb-base", words::verb_base},
    {"verb-past", words::verb_past},
    {"verb-participle", words::verb_participle},
    {"verb-s", words::verb_s},
    {"verb-ing", words::verb_ing},
    {"verb-saying", words::saying},
    {"verb-light", words::light},
    {"verb-planning", words::planning},
    {"verb-continuing", words::continuing},
    {"verb-ending", words::ending},
    {"verb-copula", words::copula | words::be},
    {"aux-have", words::aux_have},
    {"aux-do", words::aux_do},
    {"aux-past", words::past_auxiliary},
    {"modal-future", words::modal_future},
    {"modal-possible", words::modal_possible},
    {"negator", words::negator},
    {"noun-event", words::event_noun},
    {"noun-person-title", words::person_title},
    {"noun-role", words::role},
    {"noun-org", words::organisation},
    {"given-name", words::given_name},
    {"female-name", words::female_name},
    {"either-name", words::either_name},
    {"country", words::country},
    {"nationality", words::nationality},
    {"city", words::city},
    {"determiner", words::determiner},
    {"pronoun-subject", words::pronoun_subject},
    {"pronoun-object", words::pronoun_object},
    {"pronoun-possessive", words::pronoun_possessive},
    {"pronoun-relative", words::pronoun_relative},
    {"preposition", words::preposition},
    {"conjunction-coord", words::coordinator},
    {"conjunction-sub", words::subordinator},
    {"adverb", words::adverb},
    {"adjective-common", words::adjective},
    {"adjective-ed", words::adjective_ed},
    {"hypothetical-cue", words::hypothetical_cue},
    {"planned-cue", words::planned_cue},
    {"deadline-cue", words::deadline_cue},
    {"verb-scheduled", words::scheduled},
    {"noun-unplanned", words::unplanned},
    {"verb-putting-off", words::putting_off},
    {"verb-shifting", words::shifting},
    {"month", words::month},
    {"weekday", words::weekday},
    {"unit", words::unit},
};

}  // namespace

void assign_word_bits(Lexicon& lexicon) {
  std::vector<WordBits> bits(lexicon.class_count(), 0);
  for (const Row& row : kRows) {
    if (const auto id = lexicon.find_class(row.name)) bits[*id] = row.bits;
  }
  for (uint32_t i = 0; i < lexicon.size(); ++i) {
    Lexicon::Entry& e = lexicon.entry(i);
    e.clause[0] = e.clause[1] = 0;
    lexicon.for_each_meaning(i, [&](const Lexicon::Meaning& m) {
      e.clause[1] |= bits[m.in_class];
      if (!m.needs_capital) e.clause[0] |= bits[m.in_class];
    });
  }
}

}  // namespace dateline
