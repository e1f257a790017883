#include "store/views/synonyms.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace dateline {
namespace {

// Its first word stands for a line. Stems are computed, so write plain words; irregular forms need
// writing out. A word of several lines belongs to the first.
constexpr std::string_view kConcepts[] = {
    // What people and institutions do.
    "resign quit resigned resignation",
    "begin start commence launch kick began begun starts started opening inaugurate",
    "end finish conclude ended stop halt cease expire lapse",
    "raise lift hike raised increase rise rose risen climb jump soar surge gain grow grew",
    "cut lower reduce slash fall fell fallen drop decline decrease shrink shrank contract slump "
    "tumble slide slid plunge sank sink sunk sinking dip",
    "kill die dead death killed slay slain perish fatality fatal slaughter murder homicide "
    "assassinate assassination drown",
    "wound injure hurt injury casualty",
    "invade attack assault strike struck bomb shell storm raid invasion offensive bombard ambush "
    "airstrike",
    "shoot shot gunfire gunman shooter shooting gunned",
    "explode blast explosion detonate blow blew erupt eruption",
    "buy acquire purchase bought acquisition takeover", "sell sold divest sale divestiture offload",
    "merge merger combine consolidate",
    "meet met meeting summit gather gathered convene talks assemble conference",
    "negotiate negotiation bargain mediate", "sign ink signed signing initial",
    "agree agreement deal pact accord treaty agreed settle settlement compact truce ceasefire",
    "arrest detain seize detained captured custody apprehend nab caught catch",
    "charge indict accuse indictment accusation allege allegation arraign",
    "sue lawsuit suit litigation sued",
    "sentence sentenced jail imprison prison jailed term incarcerate penitentiary",
    "convict guilty conviction", "acquit acquittal exonerate clear absolve",
    "admit confess plead pleaded admitted acknowledge concede", "testify testimony witness",
    "elect vote election ballot poll elected referendum plebiscite",
    "appoint name nominate named install appointed nomination appointee tap pick chose choose "
    "chosen "
    "become became took promote",
    "fire sack dismiss oust remove sacked dismissal ouster topple depose overthrow",
    "announce declare proclaim unveil reveal announcement disclose tweet statement disclosure",
    "warn caution alert warning", "build construct construction built erect",
    "destroy demolish wreck raze destruction flatten", "damage ruin harm",
    "collapse crumble fail failure", "crash collide wreckage collision smash",
    "win won victory beat defeat triumph prevail", "lose lost loss",
    "leave left depart withdraw withdrew withdrawal exit departure pull",
    "arrive land arrival landed reach reached touch", "return back came",
    "search comb searched scour hunt", "establish create founded established created register",
    "find discover discovery locate spot spotted detect flag flagged notice",
    "establish create set founded established created register set-up",
    "marry wed wedding married marriage",
    "split separate divorce uncouple uncoupled breakup separation", "born birth",
    "ban bar prohibit outlaw forbid banned prohibition",
    "approve pass adopt ratify approval passed endorse greenlight clearance authorise authorize",
    "reject refuse deny denied denial rebuff decline veto",
    "delay postpone defer postponed delayed adjourn reschedule",
    "cancel scrap call abandon axe revoke rescind", "close shut shutdown closure closed shutter",
    "reopen resume restart resumption", "open", "peak crest high record highest all-time",
    "low lowest", "flee escape evacuate fled evacuation evacuee displace",
    "rescue save saved evacuated",
    "protest demonstrate demonstration rally march demonstrator protester protestor",
    "riot unrest clash", "strike walkout stoppage", "deploy dispatch send sent deployment",
    "hire recruit employ", "join joined enlist", "lead led head headed helm",
    "publish release publication released issue issued", "film movie picture",
    "steal stole stolen theft rob robbery burglary heist loot", "hack breach intrusion cyberattack",
    "leak spill", "infect infection outbreak epidemic contract",
    "treat treatment hospital hospitalise hospitalize clinic", "test trial",
    "investigate probe inquiry investigation inspect inspection audit examine",
    "impose levy sanction", "fine penalty penalise", "pay paid payment", "donate donation gift",
    "apologise apologize apology sorry regret", "surrender capitulate yield", "derail derailment",
    "ignite blaze wildfire inferno", "flood inundate deluge swamp floodwater",
    "quake earthquake tremor temblor", "hurricane cyclone typhoon tornado",
    "vanish disappear missing disappearance", "tear tore torn burst", "hit",
    "interview discuss discussed",
    // Who and what is told of.
    "home house residence dwelling apartment",
    "plane aircraft jet airliner airplane seaplane jetliner", "car vehicle automobile sedan",
    "truck lorry pickup", "ship vessel boat ferry freighter tanker",
    "train locomotive rail railway railroad", "company firm corporation business enterprise",
    "boss executive chairman chairwoman chair ceo",
    "lawmaker legislator mp parliamentarian congressman senator",
    "parliament legislature congress assembly senate", "court tribunal judge justice magistrate",
    "board committee panel commission", "lawyer attorney counsel solicitor barrister",
    "police officer constable trooper cop", "soldier troop serviceman guardsman infantry",
    "army military force", "rebel insurgent militant guerrilla", "governor", "mayor",
    "doctor physician medic surgeon", "teacher professor lecturer", "child kid boy girl toddler",
    "shareholder investor stockholder", "share stock equity", "profit earnings income",
    "worker employee staff labourer laborer job", "price cost", "tax duty tariff", "bank lender",
    "levee dam dyke dike embankment", "river stream", "foot feet", "man men", "woman women",
    "wife wives", "school college campus gymnasium", "storm gale", "money cash fund",
    "treaty convention",
    // Numbers in words.
    "2 two", "3 three", "4 four", "5 five", "6 six", "7 seven", "8 eight", "9 nine", "10 ten",
    "11 eleven", "12 twelve dozen", "13 thirteen", "14 fourteen", "15 fifteen", "20 twenty",
    "30 thirty", "40 forty", "50 fifty", "100 hundred", "1000 thousand"};

struct Hash {
  using is_transparent = void;
  size_t operator()(std::string_view stem) const { return std::hash<std::string_view>()(stem); }
};
using Concepts = std::unordered_map<std::string, std::string, Hash, std::equal_to<>>;

Concepts concepts_by_stem() {
  Concepts concepts;
  for (const std::string_view line : kConcepts) {
    std::string head;
    for_each_word(line, [&](const Word& word) {
      if (head.empty()) head = word.stem;
      concepts.emplace(word.stem, head);
    });
  }
  return concepts;
}

// Verbs that mean something else with the word behind them; the third is a word of the concept.
struct Phrase {
  std::string_view verbs;
  std::string_view particle;
  std::string_view meaning;
};
constexpr Phrase kPhrases[] = {{"step stand stood", "down", "resign"},
                               {"step", "aside", "resign"},
                               {"take took taken", "off", "depart"},
                               {"touch", "down", "land"},
                               {"take took taken", "over", "takeover"},
                               {"give gave given", "way", "collapse"},
                               {"cave", "in", "collapse"},
                               {"give gave given", "up", "surrender"},
                               {"break broke broken", "out", "begin"},
                               {"kick", "off", "begin"},
                               {"wrap", "up", "end"},
                               {"break broke broken split", "up", "separate"},
                               {"call", "off", "cancel"},
                               {"put push", "off", "postpone"},
                               {"push put", "back", "postpone"},
                               {"lay laid", "off", "dismiss"},
                               {"set", "up", "establish"},
                               {"shut", "down", "close"},
                               {"turn strike struck vote", "down", "reject"},
                               {"throw threw thrown", "out", "reject"},
                               {"sign", "off", "approve"},
                               {"pull", "out", "withdraw"},
                               {"pass", "away", "die"},
                               {"blow blew blown", "up", "explode"},
                               {"go went gone", "off", "explode"},
                               {"go went gone", "missing", "vanish"},
                               {"find found", "guilty", "convict"}};

// "give way" by its two stems -> the stem of the concept.
std::unordered_map<std::string, std::string_view> phrases_by_stems() {
  std::unordered_map<std::string, std::string_view> phrases;
  for (const Phrase& phrase : kPhrases)
    for_each_word(phrase.verbs, [&](const Word& verb) {
      phrases.emplace(verb.stem + " " + stem_of(std::string(phrase.particle)),
                      concept_of(stem_of(std::string(phrase.meaning))));
    });
  return phrases;
}

std::optional<std::string_view> concept_of_phrase(const Word& verb, const Word& particle) {
  static const std::unordered_map<std::string, std::string_view> phrases = phrases_by_stems();
  const auto found = phrases.find(verb.stem + " " + particle.stem);
  return found == phrases.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

std::string_view concept_of(std::string_view stem) {
  static const Concepts concepts = concepts_by_stem();
  const auto found = concepts.find(stem);
  return found == concepts.end() ? stem : std::string_view(found->second);
}

void for_each_concept(std::string_view text,
                      const std::function<void(const Word&, std::string_view)>& visitor) {
  std::optional<Word> before;
  for_each_word(text, [&](const Word& word) {
    const auto phrase = before ? concept_of_phrase(*before, word) : std::nullopt;
    if (before) visitor(*before, phrase ? *phrase : concept_of(before->stem));
    before = phrase ? std::nullopt : std::optional(word);
  });
  if (before) visitor(*before, concept_of(before->stem));
}

}  // namespace dateline
