#include "store/views/words/thesaurus.h"

namespace dateline {
namespace {

constexpr std::string_view kActs[] = {
    // "Fire" is more often a fire than a dismissal.
    "ignite fire blaze wildfire inferno",
    // Coming into and going out of office and work.
    "resign quit quitting resigned resignation",
    "appoint name nominate named install appointed nomination appointee tap pick chose choose "
    "chosen become became promote promotion designate inaugurate inauguration",
    "sack fire dismiss oust remove sacked dismissal ouster topple depose overthrow overthrew "
    "overthrown layoff redundancy",
    "retire retirement", "hire recruit employ recruitment", "join joined enlist",
    "lead led head headed helm",
    "elect vote election ballot poll elected referendum plebiscite re-elected reelect runoff",
    // Beginning, going on, ending.
    "begin start commence launch kick began begun starts started opening onset liftoff blastoff",
    "end finish conclude ended stop halt cease expire lapse conclusion terminate",
    "complete completion completed", "suspend suspension pause freeze froze frozen",
    "reopen resume restart resumption", "extend extension prolong lengthen",
    "delay postpone defer postponed delayed adjourn reschedule postponement",
    "cancel scrap abandon axe revoke rescind cancellation",
    "close shut shutdown closure closed shutter cease",
    // More and less.
    "raise lift hike raised increase rise rose risen climb jump soar surge gain grow grew grown "
    "growth swell",
    "cut lower reduce slash fall fell fallen drop decline decrease shrink shrank shrunk contract "
    "slump tumble slide slid plunge sank sink sunk sinking dip reduction ease",
    "peak crest high record highest all-time", "low lowest", "double doubled doubling",
    // Life, death and harm.
    "kill die dead death killed dies died dying slay slain perish fatality fatal slaughter murder "
    "homicide assassinate assassination drown succumb",
    "born birth", "bury buried burial funeral inter", "wound injure hurt injury casualty",
    "infect infection outbreak epidemic contract",
    "treat treatment hospital hospitalise hospitalize clinic", "marry wed wedding married marriage",
    "split separate divorce uncouple uncoupled breakup separation",
    "vanish disappear missing disappearance", "rescue save saved evacuated",
    "flee escape evacuate fled evacuation evacuee displace",
    "abduct kidnap abduction kidnapping hostage",
    // War and violence.
    "invade attack assault strike struck bomb shell storm raid invasion offensive bombard ambush "
    "airstrike bombardment incursion",
    "shoot shot gunfire gunman shooter shooting gunned", "stab stabbed stabbing knife",
    "explode blast explosion detonate blow blew blown erupt eruption detonation",
    "fight fought battle clash skirmish", "riot unrest clash", "surrender capitulate yield",
    "capture seize seized overrun overran retake retook retaken",
    "deploy dispatch send sent deployment", "withdraw withdrew withdrawal pullout retreat recall",
    // Accidents and nature.
    "crash collide wreckage collision smash", "derail derailment",
    "capsize overturn sink sank sunk sinking founder", "collapse crumble fail failure",
    "destroy demolish wreck raze destruction flatten demolition", "damage ruin harm",
    "burn burnt gut", "extinguish douse quench", "flood inundate deluge swamp floodwater",
    "quake earthquake tremor temblor", "hurricane cyclone typhoon tornado",
    "tear tore torn burst rupture breach", "leak spill", "hit",
    // Law.
    "arrest detain seize detained captured custody apprehend nab caught catch detention",
    "charge indict accuse indictment accusation allege allegation arraign arraignment",
    "sue lawsuit suit litigation sued", "file lodge submit submission",
    "search comb searched scour hunt raid",
    "sentence sentenced jail imprison prison jailed term incarcerate penitentiary imprisonment",
    "convict guilty conviction", "acquit acquittal exonerate clear absolve",
    "admit confess plead pleaded pled admitted acknowledge concede confession plea",
    "testify testimony witness testified", "appeal", "rule ruling verdict judgment judgement",
    "fine penalty penalise penalize", "pardon amnesty clemency",
    "ban bar prohibit outlaw forbid banned prohibition barred",
    "steal stole stolen theft rob robbery burglary heist loot robbed",
    "hack breach intrusion cyberattack",
    "investigate probe inquiry investigation inspect inspection audit examine enquiry review "
    "scrutinise scrutinize examination",
    // Trade and treaties.
    "buy acquire purchase bought acquisition takeover",
    "sell sold divest sale divestiture offload privatise privatize privatisation privatization",
    "float flotation listing ipo", "merge merger combine consolidate", "pay paid payment",
    "donate donation gift", "invest investment", "borrow loan lend lent", "bankruptcy insolvency",
    "negotiate negotiation bargain mediate", "sign ink signed signing initial",
    "agree agreement deal pact accord treaty agreed settle settlement compact truce ceasefire",
    "approve pass adopt ratify approval passed endorse greenlight clearance authorise authorize "
    "clear enact enactment "
    "clear "
    "ratification adoption endorsement authorisation authorization",
    "reject refuse deny denied denial rebuff decline veto rejection refusal",
    "impose levy sanction", "award grant granted prize",
    // Meeting, saying, publishing.
    "meet met meeting summit gather gathered convene talks assemble conference reconvene",
    "visit tour", "interview discuss discussed",
    "announce declare proclaim unveil reveal announcement disclose tweet statement disclosure "
    "declaration",
    "open unveil inaugurate inauguration", "warn caution alert warning", "promise pledge vow vowed",
    "urge demand", "criticise criticize condemn denounce condemnation decry", "praise laud",
    "apologise apologize apology sorry regret", "propose proposal suggest",
    "protest demonstrate demonstration rally march demonstrator "
    "protester protestor",
    "strike walkout stoppage", "publish release publication released issue issued print",
    "free release freed liberate", "premiere debut", "film movie picture", "write wrote written",
    "speak spoke spoken speech address",
    // Making, finding, moving.
    "build construct construction built erect",
    "establish create founded established created "
    "register set set-up",
    "find discover discovery locate spot spotted detect flag flagged notice unearth uncover",
    "test trial", "win won victory beat defeat triumph prevail beaten", "lose lost loss",
    "leave left depart withdraw withdrew withdrawal exit departure pull",
    "arrive land arrival landed reach reached touch dock berth landfall ashore",
    "return homecoming", "move relocate transfer transferred transport relocation",
    "deliver delivery", "repair mend fix restore restoration refurbish renovate renovation",
    "install installation", "remove removal removed", "choose chose chosen select selection pick"};

constexpr std::string_view kThings[] = {
    // Irregular verbs whose act their noun or particle tells.
    "take took taken", "give gave given", "go went gone", "come came", "hold held", "make made",
    "get got gotten", "happen occur", "bring brought", "break broke broken", "throw threw thrown",
    "stand stood", "know knew known", "see saw seen", "tell told", "think thought", "keep kept",
    "show shown", "drive drove driven", "fly flew flown flight", "run ran", "draw drew drawn",
    "wear wore worn", "spend spent", "teach taught", "swear swore sworn", "sing sang sung",
    "swim swam swum", "ride rode ridden", "eat ate eaten", "drink drank drunk", "sleep slept",
    "feel felt", "hear heard", "mean meant", "sit sat", "lay laid", "lie lain", "feed fed",
    "hang hung", "bear bore borne", "bite bit bitten", "hide hid hidden", "shake shook shaken",
    "wake woke woken", "forget forgot forgotten", "bind bound", "dig dug", "sweep swept",
    "stick stuck", "swing swung", "sting stung", "bend bent",
    // Who and what is told of.
    "home house residence dwelling apartment",
    "plane aircraft jet airliner airplane seaplane jetliner", "car vehicle automobile sedan",
    "truck lorry pickup", "ship vessel boat ferry freighter tanker",
    "train locomotive rail railway railroad", "company firm corporation business enterprise",
    "boss executive chairman chairwoman chair ceo chief",
    "lawmaker legislator mp parliamentarian congressman congresswoman senator",
    "parliament legislature congress assembly senate", "court tribunal judge justice magistrate",
    "board committee panel commission", "lawyer attorney counsel solicitor barrister",
    "police officer constable trooper cop", "soldier troop serviceman guardsman infantry",
    "army military force", "rebel insurgent militant guerrilla", "doctor physician medic surgeon",
    "teacher professor lecturer", "child kid boy girl toddler", "shareholder investor stockholder",
    "share stock equity", "profit earnings income", "worker employee staff labourer laborer job",
    "price cost", "tax duty tariff", "bank lender", "levee dam dyke dike embankment",
    "river stream", "foot feet", "man men", "woman women", "wife wives spouse husband",
    "school college campus gymnasium", "storm gale", "money cash fund", "bid offer",
    "authority watchdog regulator", "relative family kin", "body corpse", "guard watchman sentry",
    "wage salary", "cattle cow livestock", "journalist reporter correspondent", "arena stadium",
    "treaty convention", "resident inhabitant villager townspeople", "bridge viaduct overpass",
    "road highway motorway freeway", "factory plant mill", "mine colliery pit", "museum gallery",
    "airport airfield aerodrome", "tunnel underpass", "shop store supermarket", "hotel inn",
    "farmer grower", "budget spending", "union guild", "minister secretary",
    "city town municipality", "council councillor councilor", "student pupil",
    "player footballer athlete", "team side squad", "match game fixture",
    "painting canvas portrait", "drug medicine medication", "vaccine jab inoculation vaccination",
    "rocket missile", "satellite spacecraft probe", "passenger traveller traveler",
    "sailor crew crewman seaman", "firefighter fireman", "prosecutor", "auditor accountant",
    "pipeline pipe", "website site", "law legislation statute bill", "rule regulation",
    "report study survey",
    // Numbers in words.
    "2 two", "3 three", "4 four", "5 five", "6 six", "7 seven", "8 eight", "9 nine", "10 ten",
    "11 eleven", "12 twelve dozen", "13 thirteen", "14 fourteen", "15 fifteen", "16 sixteen",
    "17 seventeen", "18 eighteen", "19 nineteen", "20 twenty", "30 thirty", "40 forty", "50 fifty",
    "60 sixty", "70 seventy", "80 eighty", "90 ninety", "100 hundred", "1000 thousand"};

constexpr VerbPhrase kVerbPhrases[] = {{"step stand stood", "down", "resign"},
                                       {"step", "aside", "resign"},
                                       {"take took taken assume", "office", "appoint"},
                                       {"swear swore sworn", "in", "appoint"},
                                       {"take took taken", "off", "depart"},
                                       {"take took taken", "over", "takeover"},
                                       {"touch", "down", "land"},
                                       {"lift blast", "off", "launch"},
                                       {"give gave given", "way", "collapse"},
                                       {"cave", "in", "collapse"},
                                       {"give gave given", "up", "surrender"},
                                       {"break broke broken", "out", "begin"},
                                       {"get got", "underway", "begin"},
                                       {"kick", "off", "begin"},
                                       {"wrap", "up", "end"},
                                       {"break broke broken split", "up", "separate"},
                                       {"call", "off", "cancel"},
                                       {"put push", "off", "postpone"},
                                       {"push put", "back", "postpone"},
                                       {"lay laid", "off", "dismiss"},
                                       {"set", "up", "establish"},
                                       {"shut", "down", "close"},
                                       {"put", "out", "extinguish"},
                                       {"take took taken", "place", "happen"},
                                       {"burn", "down", "burn"},
                                       {"give gave given", "in", "surrender"},
                                       {"say said", "no", "reject"},
                                       {"go went gone", "public", "float"},
                                       {"fall fell fallen", "through", "collapse"},
                                       {"fall fell fallen", "apart", "collapse"},
                                       {"knock", "down", "demolish"},
                                       {"turn strike struck vote", "down", "reject"},
                                       {"throw threw thrown", "out", "reject"},
                                       {"sign", "off", "approve"},
                                       {"pull", "out", "withdraw"},
                                       {"pull", "down", "demolish"},
                                       {"tear tore torn", "down", "demolish"},
                                       {"snap", "up", "buy"},
                                       {"walk", "out", "walkout"},
                                       {"walk", "off", "walkout"},
                                       {"take took taken", "effect", "begin"},
                                       {"come came wash", "ashore", "land"},
                                       {"let", "go", "dismiss"},
                                       {"go went gone", "under", "bankruptcy"},
                                       {"lock", "up", "jail"},
                                       {"pass", "away", "die"},
                                       {"blow blew blown", "up", "explode"},
                                       {"go went gone", "off", "explode"},
                                       {"go went gone", "missing", "vanish"},
                                       {"go went gone come came", "down", "crash"},
                                       {"go went gone come came", "back", "return"},
                                       {"go went gone", "home", "return"},
                                       {"find found", "guilty", "convict"}};

constexpr VerbPhrase kVerbsWithNouns[] = {{"take took taken bring brought haul", "court", "sue"},
                                          {"put", "name", "sign"},
                                          {"put", "signature", "sign"},
                                          {"lay laid", "arms", "surrender"},
                                          {"lay laid", "weapon", "surrender"},
                                          {"lay laid", "work", "walkout"},
                                          {"down", "tool", "walkout"},
                                          {"lose lost", "job", "dismiss"},
                                          {"lose lost", "life", "die"},
                                          {"find found", "guilty", "convict"},
                                          {"put vote voted", "office", "elect"},
                                          {"come came enter go went", "force", "begin"},
                                          {"pronounce pass hand", "sentence", "sentence"},
                                          {"tie tied", "knot", "marry"}};

constexpr std::string_view kEmptyVerbs = "happen hold held schedule plan set due";

constexpr Opposites kOpposites[] = {
    {"arrive", "leave"},  {"open", "close"},     {"raise", "cut"},      {"begin", "end"},
    {"arrest", "free"},   {"approve", "reject"}, {"convict", "acquit"}, {"born", "die"},
    {"marry", "divorce"}, {"hire", "sack"},      {"build", "destroy"},  {"find", "vanish"}};

constexpr std::string_view kLightVerbs =
    "take took taken make made give gave given have had hold held hand get got gotten issue launch "
    "stage carry conduct file reach put mount deliver offer set bring brought cast place call pay "
    "impose perform undergo underwent suffer receive face come came go went win gain secure begin "
    "began start open lodge enter enjoy grant";

}  // namespace

std::span<const std::string_view> lines_of_acts() {
  return kActs;
}

std::span<const std::string_view> lines_of_things() {
  return kThings;
}

std::span<const VerbPhrase> verb_phrases() {
  return kVerbPhrases;
}

std::span<const VerbPhrase> verbs_with_nouns() {
  return kVerbsWithNouns;
}

std::string_view empty_verbs() {
  return kEmptyVerbs;
}

std::span<const Opposites> opposites() {
  return kOpposites;
}

std::string_view light_verbs() {
  return kLightVerbs;
}

}  // namespace dateline
