#include "extractor/shape/language.h"

#include <catch2/catch.hpp>

#include "extractor/extractor.h"

using namespace dateline;

namespace {

// The language in which an article is not read; its events must then be none.
std::string language_of(const std::string& text) {
  static const auto extractor = Extractor::create();
  REQUIRE(extractor);
  Scratch scratch;
  Document document;
  document.id = "a";
  document.text = text;
  std::vector<Event> events;
  extractor->extract(document, scratch, events);
  CHECK((scratch.foreign_language().empty() || events.empty()));
  return scratch.foreign_language();
}

const std::string kGerman =
    "Die Brücke wurde am 3. Mai 2019 von der Stadt geschlossen, weil man an zwei Pfeilern Risse "
    "fand. Der Bürgermeister sagte, die Arbeiten würden bis zum Winter 2020 dauern und mehr "
    "kosten als geplant. In der Stadt war man nicht überrascht: schon im April 2018 hatte ein "
    "Gutachten davor gewarnt. Die Fähre fährt seitdem zweimal am Tag.";
const std::string kFrench =
    "Le pont a été fermé par la ville le 3 mai 2019 parce que des fissures avaient été trouvées "
    "dans deux piliers. Le maire a dit que les travaux dureraient jusqu'en mars 2020 et qu'ils "
    "coûteraient plus cher que prévu. Personne n'a été surpris : en avril 2018 déjà, un rapport "
    "avait averti du danger. Depuis, le bac passe deux fois par jour.";
const std::string kEnglish =
    "The city closed the bridge on May 3, 2019 because cracks were found in two of its piers. The "
    "mayor said that the work would last until the winter and that it would cost more than was "
    "planned. Nobody was surprised: a report had warned of it in April 2018.";

}  // namespace

TEST_CASE("an article in another language is read by no English rule", "[language]") {
  CHECK(language_of(kGerman) == "de");
  CHECK(language_of(kFrench) == "fr");
  CHECK(language_of(kEnglish).empty());
}

TEST_CASE("a script without spaces between words", "[language]") {
  const std::string text =
      "市政府因为在两个桥墩上发现裂缝而于2019年5月3日关闭了这座大桥。市长说，维修工程将持续到冬天，"
      "费用比原计划更高。"
      "居民们并不感到意外，早在前一年就有报告警告过这种危险。从那以后，渡轮每天往返两次，把工人和学"
      "生送到对岸。"
      "记者在现场看到，许多人站在河边拍照，老人们讲起大桥当年通车时的情景。专家认为，新桥至少需要三"
      "年才能建成。"
      "It was closed on May 3, 2019.";
  CHECK(language_of(text) == "zh");
}

TEST_CASE("what is short, and lists of names, are no other language", "[language]") {
  CHECK(language_of("Die Brücke wurde am 3. Mai 2019 geschlossen.").empty());
  std::string list;
  for (int i = 0; i < 12; ++i)
    list += "Ann Lee, Oslo Bears, 2019; Bo Ray, Rome Ravens, May 2018; Cy Day, Plainfield Wire. ";
  CHECK(language_of(list).empty());
}

TEST_CASE("an English article that quotes another language is English", "[language]") {
  CHECK(
      language_of(kEnglish + " \"Die Brücke ist alt\", a man from Bonn said. " + kEnglish).empty());
}

TEST_CASE("bytes that are no text are in no language", "[language]") {
  std::string bytes = "May 3, 2019 ";
  for (int i = 0; i < 600; ++i) bytes += "\xff\xfe ";
  CHECK(language_of(bytes).empty());
}

TEST_CASE("a text longer than is read at once is foreign if none of it is read", "[language]") {
  const auto repeated = [](const std::string& text, size_t bytes) {
    std::string out;
    while (out.size() < bytes) out += text + "\n\n";
    return out;
  };
  const std::string german = repeated(kGerman, size_t{1} << 19);
  CHECK(language_of(german) == "de");
  CHECK(language_of(german + repeated(kEnglish, size_t{1} << 18)).empty());
  CHECK(language_of(german + "Kein Datum, nirgends.") == "de");
}
