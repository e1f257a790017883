#include "extractor/readers/html/visible_date.h"

#include <algorithm>
#include <array>
#include <string>

#include "extractor/readers/stamp.h"
#include "extractor/readers/words.h"
#include "extractor/readers/written_date.h"

namespace dateline {
namespace {

constexpr size_t kShortLine = 160;  // bytes of a line that may be a byline
constexpr size_t kOpening = 80;     // of a longer one, where a date may stand
constexpr double kSure = 2.5;
constexpr double kEnough = 0.5;

template <class Words>
bool holds_any(std::string_view text, const Words& words) {
  return std::any_of(words.begin(), words.end(), [text](const char* word) {
    return text.find(word) != std::string_view::npos;
  });
}

// In class or id of what holds a date. German and English, as most sites' names are.
bool is_named_for_date(std::string_view names) {
  constexpr std::array kNames = {"date",   "datum",        "publi",     "posted",  "entry-meta",
                                 "byline", "postmeta",     "created",   "time",    "post-meta",
                                 "fecha",  "article-info", "meta-info", "subline", "postinfo"};
  constexpr std::array kOthers = {"update", "modif", "event", "termin", "comment"};
  const bool says_published = names.find("publi") != std::string_view::npos;
  return holds_any(names, kNames) && (says_published || !holds_any(names, kOthers));
}

bool says_published(std::string_view text) {
  constexpr std::array kWords = {"publish",
                                 "posted",
                                 "veröffentlicht",
                                 "erschienen",
                                 "erstellt",
                                 "datum",
                                 "publié",
                                 "publicad",
                                 "pubblicat",
                                 "geplaatst",
                                 "gepubliceerd",
                                 "публикован",
                                 "written",
                                 "pressemitteilung vom",
                                 "meldung vom",
                                 "created",
                                 "stand:",
                                 "publicerad",
                                 "publisert",
                                 "udgivet",
                                 "julkaistu",
                                 "opublikowan",
                                 "publikováno",
                                 "zveřejněno",
                                 "közzétéve",
                                 "megjelent",
                                 "publicat",
                                 "ημοσι",
                                 "yayın",
                                 "публіковано",
                                 "diterbitkan",
                                 "postado",
                                 "发布",
                                 "公開",
                                 "게시"};
  return holds_any(text, kWords);
}

bool says_updated(std::string_view text) {
  constexpr std::array kWords = {
      "updated",     "modified",    "aktualisier", "geändert",   "änderung",   "mis à jour",
      "actualizado", "aggiornat",   "last edit",   "revised",    "bearbeitet", "бновлен",
      "uppdatera",   "oppdatert",   "opdateret",   "päivitetty", "aktualiz",   "frissítve",
      "atualizad",   "mise à jour", "bijgewerk",   "gewijzigd",  "modificat",  "güncellen",
      "новлено",     "actualizat",  "更新",        "수정"};
  return holds_any(text, kWords);
}

bool says_rights(std::string_view text) {
  constexpr std::array kWords = {"copyright", "©", "(c)", "all rights", "alle rechte"};
  return holds_any(text, kWords);
}

struct Candidate {
  Moment moment;
  double score = 0;
  bool in_time = false;
};

class VisibleDates {
 public:
  VisibleDates(const HtmlTree& tree, const std::vector<Block>& blocks, const Areas& areas,
               std::string_view lang, date::sys_days earliest, date::sys_days latest)
      : tree_(tree),
        blocks_(blocks),
        areas_(areas),
        order_(number_order(lang)),
        earliest_(earliest),
        latest_(latest) {}

  std::optional<VisibleDate> best(std::string_view title) {
    headline_ = headline(title);
    for (size_t b = 0; b < blocks_.size(); ++b) {
      before_[b] = seen_;
      seen_ += blocks_[b].text.size();
    }
    for (size_t b = 0; b < blocks_.size(); ++b) look_at(b);
    if (!best_ || best_->score < kEnough) return std::nullopt;
    return VisibleDate{best_->moment, best_->in_time, best_->score >= kSure};
  }

 private:
  // The heading that says what the page's title says, else the first of the first rank, else the
  // first of any.
  [[nodiscard]] std::optional<size_t> headline(std::string_view title) const {
    std::optional<size_t> first;
    std::optional<size_t> any;
    for (size_t b = 0; b < blocks_.size(); ++b) {
      const Block& block = blocks_[b];
      if (!is_heading(block.tag) || areas_.is_comment(block.node)) continue;
      if (title.find(block.text) == 0 && block.text.size() * 2 > title.size()) return b;
      if (!first && block.tag == Tag::h1) first = b;
      if (!any && !areas_.is_around(block.node)) any = b;
    }
    return first ? first : any;
  }

  void look_at(size_t b) {
    const Block& block = blocks_[b];
    if (block.has_time) look_at_times(b);
    const bool is_short = block.text.size() <= kShortLine;
    const auto dates = written_dates(
        std::string_view(block.text).substr(0, is_short ? kShortLine : kOpening), order_);
    if (!dates.empty()) consider({{dates.front().day, -1}, score(b, dates.front()), false});
  }

  void look_at_times(size_t b) {
    constexpr double kMarked = 1.5;
    const NodeIndex end = tree_[blocks_[b].node].end;
    for (NodeIndex i = blocks_[b].node; i < end; ++i) {
      if (tree_[i].tag != Tag::time) continue;
      const auto stamp = read_stamp(tree_.attribute(i, Attribute::datetime));
      if (stamp) consider({*stamp, score(b, {}) + kMarked, true});
    }
  }

  void consider(const Candidate& candidate) {
    if (candidate.moment.day < earliest_ || candidate.moment.day > latest_) return;
    if (!best_ || candidate.score > best_->score) best_ = candidate;
  }

  // Weights were chosen by looking at pages of all kinds; see bench/accuracy for what they give.
  [[nodiscard]] double score(size_t b, const WrittenDate& date) const {
    const Block& block = blocks_[b];
    const size_t others = block.text.size() - (date.end - date.begin);
    double score = block.text.size() > kShortLine ? -1.5 : others < 40 ? 2 : 1;
    if (opens_with(block.text, date))
      score = std::max(score, 0.0);
    else if (others > 12 && is_sentence(block.text))
      score = -3;
    if (is_heading(block.tag) && others > 40) score -= 2;
    if (named_for_date(block)) score += 2.5;
    return score + wording(block) + place(block) + nearness(b);
  }

  // "(21.03.2022) The bridge ...", "Berlin, 21 March 2022 - The bridge ..."
  static bool opens_with(std::string_view text, const WrittenDate& date) {
    constexpr size_t kPlace = 30;
    if (date.end == 0 || date.begin > kPlace || date.end >= text.size()) return false;
    const std::string_view rest = trimmed(text.substr(date.end));
    return rest.find_first_of(")-:|") == 0 || rest.find("–") == 0 || rest.find("—") == 0;
  }

  static bool is_sentence(std::string_view text) { return text.back() == '.'; }

  static double wording(const Block& block) {
    const std::string text = ascii_lower(block.text.substr(0, kShortLine));
    return (says_published(text) ? 2 : 0) - (says_updated(text) ? 2 : 0) -
           (says_rights(text) ? 6 : 0);
  }

  [[nodiscard]] double place(const Block& block) const {
    return (areas_.is_article(block.node) ? 0.5 : 0) - (areas_.is_comment(block.node) ? 6 : 0) -
           (areas_.is_teaser(block.node) ? 3 : 0);
  }

  [[nodiscard]] double nearness(size_t b) const {
    if (!headline_) return 0;
    if (b == *headline_) return -1;
    if (b < *headline_) {
      const size_t between = before_[*headline_] - before_[b] - blocks_[b].text.size();
      return between < 120 ? 2 : between < 400 ? 0.5 : -1;
    }
    const size_t between = before_[b] - before_[*headline_] - blocks_[*headline_].text.size();
    return between < 200 ? 2.5 : between < 800 ? 1.5 : between < 3000 ? 0 : -1;
  }

  [[nodiscard]] bool named_for_date(const Block& block) const {
    constexpr int kLevels = 3;
    NodeIndex i = tree_[block.first].parent;
    for (int level = 0; level < kLevels && i != 0; ++level, i = tree_[i].parent) {
      if (is_named_for_date(ascii_lower(tree_.attribute(i, Attribute::class_))) ||
          is_named_for_date(ascii_lower(tree_.attribute(i, Attribute::id))))
        return true;
    }
    return false;
  }

  const HtmlTree& tree_;
  const std::vector<Block>& blocks_;
  const Areas& areas_;
  NumberOrder order_;
  date::sys_days earliest_;
  date::sys_days latest_;
  std::optional<size_t> headline_;
  std::vector<size_t> before_ = std::vector<size_t>(blocks_.size());  // bytes of text in front
  size_t seen_ = 0;
  std::optional<Candidate> best_;
};

}  // namespace

std::optional<VisibleDate> visible_date(const HtmlTree& tree, const std::vector<Block>& blocks,
                                        const Areas& areas, std::string_view title,
                                        std::string_view lang, date::sys_days earliest,
                                        date::sys_days latest) {
  return VisibleDates(tree, blocks, areas, lang, earliest, latest).best(title);
}

}  // namespace dateline
