#include "extractor/readers/html/boilerplate.h"

#include <algorithm>
#include <array>
#include <string>

#include "extractor/readers/words.h"

namespace dateline {
namespace {

constexpr size_t kShortLine = 120;
constexpr size_t kInvitation = 300;

// clang-format off
constexpr std::array kOpenings = {
    "related", "read more", "read also", "read next", "more from ", "more on ", "more stories",
    "also read", "you may also", "you might also", "share this", "share on", "subscribe",
    "sign up", "advertisement", "anzeige", "photo:", "photo by", "photograph by", "photo credit",
    "image:", "image credit", "copyright", "©", "categories:", "category:", "tags:", "tagged",
    "filed under", "posted in", "permalink", "last modified", "last updated", "release date:",
    "recommended", "most read", "follow us", "support our", "follow @", "click here to",
    "download the", "ähnliche", "auch interessant", "das könnte", "mehr zu ", "mehr zum",
    "mehr themen", "mehr von", "weiterlesen", "zum weiterlesen", "lesen sie auch",
    "lesen sie mehr", "lesen sie hier", "lies auch", "weitere informationen", "weitere infos",
    "weitere artikel", "weitere themen", "kommentieren", "kommentare", "quelle:", "foto:",
    "fotos:", "bild:", "abbildung:", "von:", "teilen", "artikel teilen", "jetzt teilen",
    "schlagworte", "kategorie", "aktualisiert am", "zurück zu", "werbung", "bildquelle",
    "bildnachweis", "der beitrag wurde", "inne artykuły", "więcej informacji", "czytaj także",
    "czytaj też", "zobacz też", "fot.", "à lire aussi", "lire aussi", "sur le même", "permalien",
    "lea también", "leer también", "lee también", "te puede interesar", "también te puede",
    "noticias relacionadas", "síguenos", "suscríbete", "leia também", "leia mais", "veja também",
    "saiba mais", "siga-nos", "leggi anche", "potrebbe interessarti", "lire la suite",
    "voir aussi", "crédit photo", "crédits photo", "abonnez-vous", "partager", "lees ook",
    "lees meer", "bekijk ook", "läs också", "läs även", "läs mer", "les også", "læs også",
    "lue myös", "čtěte také", "přečtěte si také", "citește și", "citeşte şi", "читайте также",
    "Читайте также", "фото:", "Фото:", "Читайте також", "Источник:", "see also:", "image source",
    "image caption", "getty images", "credit:", "picture:", "pictures:", "source:", "file photo",
    "leave a comment", "about the author", "about the writer", "view comments", "show comments", "all rights reserved", "fotografía:",
    "temas:", "etiquetas:", "mots-clés", "trefwoorden", "topics:",
    "关键词", "责任编辑", "相关阅读", "関連記事", "اقرأ أيضا"};
// clang-format on

bool opens_like_a_box(std::string_view line) {
  constexpr size_t kLongestOpening = 40;
  const std::string start = ascii_lower(line.substr(0, kLongestOpening));
  return std::any_of(kOpenings.begin(), kOpenings.end(),
                     [&](const char* opening) { return start.rfind(opening, 0) == 0; });
}

template <size_t N>
bool holds_any(std::string_view text, const std::array<const char*, N>& words) {
  return std::any_of(words.begin(), words.end(), [text](const char* word) {
    return text.find(word) != std::string_view::npos;
  });
}

bool invites(std::string_view line) {
  constexpr std::array kAlways = {"sign up for", "never miss", "support our journalism",
                                  "become a member", "for more stories like this"};
  constexpr std::array kSubscribe = {"sign",  "subscri", "abonn",  "anmeld",
                                     "suscr", "iscriv",  "inscri", "inbox"};
  constexpr std::array kConsent = {"accept", "akzept", "zustimm", "consent",
                                   "acept",  "accett", "einverst"};
  const std::string lower = ascii_lower(line);
  return holds_any(lower, kAlways) ||
         (lower.find("newsletter") != std::string::npos && holds_any(lower, kSubscribe)) ||
         (lower.find("cookie") != std::string::npos && holds_any(lower, kConsent));
}

}  // namespace

bool is_boilerplate(std::string_view line) {
  return (line.size() < kShortLine && opens_like_a_box(line)) ||
         (line.size() < kInvitation && invites(line));
}

}  // namespace dateline
