#include "extractor/readers/html/publication.h"

#include <array>

#include "extractor/readers/html/visible_date.h"
#include "extractor/readers/possible_day.h"
#include "extractor/readers/stamp.h"
#include "extractor/readers/words.h"

namespace dateline {
namespace {

// Names of <meta>, in lower case, the better ones first.
constexpr std::array kPublishedNames = {"article:published_time",
                                        "og:article:published_time",
                                        "og:published_time",
                                        "og:pubdate",
                                        "datepublished",
                                        "rnews:datepublished",
                                        "article:published",
                                        "article.published",
                                        "date_published",
                                        "parsely-pub-date",
                                        "sailthru.date",
                                        "cxenseparse:recs:publishtime",
                                        "publish_date",
                                        "publish-date",
                                        "publishdate",
                                        "published-date",
                                        "publication_date",
                                        "publication-date",
                                        "citation_publication_date",
                                        "citation_date",
                                        "pubdate",
                                        "pub_date",
                                        "published_at",
                                        "published_time",
                                        "shareaholic:article_published_time",
                                        "vr:published_time",
                                        "mediator_published_time",
                                        "bt:pubdate",
                                        "date.release",
                                        "originalpublicationdate",
                                        "article_date_original",
                                        "dcterms.issued",
                                        "dc.date.issued",
                                        "dcterms.created",
                                        "dc.date.created",
                                        "dcterms.date",
                                        "dc.date",
                                        "dc:date",
                                        "og:date",
                                        "displaydate",
                                        "datecreated",
                                        "date",
                                        "timestamp"};
constexpr std::array kModifiedNames = {"article:modified_time", "og:updated_time", "datemodified",
                                       "dcterms.modified",      "last-modified",   "lastmod"};

class Publication {
 public:
  Publication(const PageFacts& facts, Document& document)
      : facts_(facts), document_(document), in_url_(stamp_in_url(document.url)) {
    if (in_url_ && !is_possible(*in_url_)) in_url_.reset();
  }

  void find_said() {
    take(facts_.linked.published, "json-ld");
    take_metas(kPublishedNames, "meta");
    for (const auto& stamp : facts_.published) take(stamp, "time");
    if (in_url_) set(*in_url_, "url");
  }

  void find_seen(const HtmlTree& tree, const std::vector<Block>& blocks, const Areas& areas) {
    if (document_.published) return;
    const auto seen = visible_date(tree, blocks, areas, document_.title, document_.lang,
                                   kFirstDayOnTheWeb, latest_);
    if (seen) set(seen->moment, !seen->sure ? "text" : seen->in_time ? "time" : "byline");
  }

  void find_modified() {
    document_.modified = read_stamp(facts_.linked.modified);
    for (const char* name : kModifiedNames) {
      const auto it = facts_.metas.find(name);
      if (!document_.modified && it != facts_.metas.end())
        document_.modified = read_stamp(it->second);
    }
  }

 private:
  [[nodiscard]] bool is_possible(const Moment& moment) const {
    return moment.day >= kFirstDayOnTheWeb && moment.day <= latest_;
  }

  void set(const Moment& moment, const char* basis) {
    if (document_.published || !is_possible(moment)) return;
    document_.published = moment;
    document_.published_basis = basis;
  }

  void take(std::string_view stamp, const char* basis) {
    if (const auto moment = read_stamp(stamp)) set(at_home(*moment, stamp), basis);
  }

  template <class Names>
  void take_metas(const Names& names, const char* basis) {
    for (const char* name : names)
      if (const auto it = facts_.metas.find(name); it != facts_.metas.end())
        take(it->second, basis);
  }

  // Universal time may be on the next or the last day of the place where the page was published,
  // whose day the URL then tells.
  [[nodiscard]] Moment at_home(const Moment& moment, std::string_view stamp) const {
    const bool universal =
        ends_with(stamp, "Z") || ends_with(stamp, "+00:00") || ends_with(stamp, "+0000");
    if (!universal || !in_url_) return moment;
    const auto apart = in_url_->day - moment.day;
    return apart == date::days{1} || apart == date::days{-1} ? *in_url_ : moment;
  }

  static bool ends_with(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
  }

  const PageFacts& facts_;
  Document& document_;
  std::optional<Moment> in_url_;
  date::sys_days latest_ = last_possible_day();
};

}  // namespace

void find_publication(const HtmlTree& tree, const PageFacts& facts,
                      const std::vector<Block>& blocks, const Areas& areas, Document& document) {
  Publication publication(facts, document);
  publication.find_said();
  publication.find_seen(tree, blocks, areas);
  publication.find_modified();
}

}  // namespace dateline
