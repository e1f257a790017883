#include "extractor/events/prose/untold_sentence.h"

#include <array>

#include "extractor/events/prose/not_prose.h"
#include "extractor/events/prose/notices.h"

namespace dateline {
namespace {

struct Sign {
  Untold why;
  bool (*is_borne)(const SentenceReading& sentence);
};

constexpr std::array<Sign, 11> kSigns = {{
    {Untold::label, is_label},
    {Untold::table_row, is_table_row},
    {Untold::curriculum, is_curriculum},
    {Untold::titles, is_list_of_titles},
    {Untold::teasers, is_row_of_teasers},
    {Untold::comment, is_comment},
    {Untold::asks_reader, asks_reader},
    {Untold::elsewhere, leads_elsewhere},
    {Untold::invitation, invites_reader},
    {Untold::legal, is_legal_notice},
    {Untold::reference, is_reference},
}};

}  // namespace

std::optional<Untold> why_untold(const SentenceReading& sentence) {
  for (const Sign& sign : kSigns) {
    if (sign.is_borne(sentence)) return sign.why;
  }
  return std::nullopt;
}

std::string_view untold_name(Untold why) {
  switch (why) {
    case Untold::label:
      return "a label or heading";
    case Untold::table_row:
      return "a row of figures";
    case Untold::curriculum:
      return "a list of years and what belongs to them";
    case Untold::titles:
      return "a list of titles";
    case Untold::teasers:
      return "teasers of other articles";
    case Untold::comment:
      return "a reader's comment";
    case Untold::letters:
      return "readers' letters";
    case Untold::listing:
      return "a listing of what is on";
    case Untold::asks_reader:
      return "a question to the reader";
    case Untold::elsewhere:
      return "leads to other pages";
    case Untold::invitation:
      return "says what to do or what comes next";
    case Untold::legal:
      return "the terms it is printed on";
    case Untold::reference:
      return "a reference to where something is written";
    case Untold::author_note:
      return "about who wrote it";
    case Untold::question:
      return "only asked";
  }
  return "";
}

}  // namespace dateline
