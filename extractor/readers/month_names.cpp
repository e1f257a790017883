#include "extractor/readers/month_names.h"

#include <array>
#include <string>
#include <unordered_map>

#include "extractor/readers/words.h"

namespace dateline {
namespace {

constexpr std::array<const char*, 12> kNames = {
    "january jan januar jänner jän janvier janv gennaio gen enero ene janeiro januari "
    "stycznia styczeń sty ledna leden января январь янв січня ocak oca január ianuarie "
    "tammikuuta gener jaanuar јануар януари Ιανουαρίου يناير",
    "february feb februar febr feber février fevrier févr fév febbraio febrero fevereiro fev "
    "februari lutego luty lut února únor февраля февраль фев лютого şubat február februarie "
    "helmikuuta febrer veebruar фебруар февруари Φεβρουαρίου فبراير",
    "march mar märz maerz mär mrz marzec mars marzo março marco maart mrt marca března březen "
    "марта март мар березня marts mart március martie maaliskuuta març märts maret Μαρτίου "
    "مارس",
    "april apr avril avr aprile abril abr kwietnia kwiecień kwi dubna duben апреля апрель апр "
    "квітня nisan április aprilie huhtikuuta aprill април Απριλίου أبريل",
    "may mai maggio mag mayo maio mei maja maj května květen мая май травня mayıs május "
    "toukokuuta maig мај Μαΐου مايو",
    "june jun juni juin giugno giu junio junho czerwca czerwiec cze června červen июня июнь "
    "июн червня haziran június iunie kesäkuuta juny juuni јун юни Ιουνίου يونيو",
    "july jul juli juillet juil luglio lug julio julho lipca lipiec lip července červenec "
    "июля июль июл липня temmuz július iulie heinäkuuta juliol juuli јул юли Ιουλίου يوليو",
    "august aug août aout agosto ago augustus augusti sierpnia sierpień sie srpna srpen "
    "августа август авг серпня ağustos augusztus elokuuta agost agustus avgust Αυγούστου "
    "أغسطس",
    "september sept sep septembre settembre set septiembre setiembre setembro września "
    "wrzesień wrz září сентября сентябрь сен вересня eylül szeptember septembrie syyskuuta "
    "setembre септембар септември Σεπτεμβρίου سبتمبر",
    "october oct oktober okt octobre ottobre ott octubre outubro out października październik "
    "paź října říjen октября октябрь окт жовтня ekim október octombrie lokakuuta oktoober "
    "октобар октомври Οκτωβρίου أكتوبر",
    "november nov novembre noviembre novembro listopada listopad lis listopadu ноября ноябрь "
    "ноя kasım noiembrie marraskuuta новембар ноември Νοεμβρίου نوفمبر",
    "december dec dezember dez décembre decembre déc dicembre dic diciembre dezembro desember "
    "grudnia grudzień gru prosince prosinec декабря декабрь дек грудня aralık decembrie "
    "joulukuuta desembre detsember децембар декември Δεκεμβρίου ديسمبر"};

std::unordered_map<std::string, int> months_by_name() {
  std::unordered_map<std::string, int> months;
  for (size_t i = 0; i < kNames.size(); ++i)
    for (auto& name : split_trimmed(kNames[i], ' '))
      months.emplace(std::move(name), static_cast<int>(i) + 1);
  return months;
}

}  // namespace

// Capitals beyond ASCII stay, so a name is found where only its first letter may be one of those of
// ASCII; in the languages whose months begin with another, they are written small, but for Greek.
int month_named(std::string_view word) {
  static const std::unordered_map<std::string, int> kMonths = months_by_name();
  constexpr size_t kLongest = 32;
  if (word.size() < 3 || word.size() > kLongest) return 0;
  const auto it = kMonths.find(ascii_lower(word));
  return it != kMonths.end() ? it->second : 0;
}

}  // namespace dateline
