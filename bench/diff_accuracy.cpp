// How well make_diff finds the gold pairs of two articles: precision, recall and relation.
//
// usage: diff_accuracy PAIRS.jsonl ARTICLES.jsonl [even|odd|all] [--errors|--moved]
// The gold events themselves are the input, so that only the matching is measured. Pairs in which a
// side is listed under "other_mentions" (a repeat of an event that is paired already) count neither
// way. With --moved, conflicts are made: of each gold pair told of the same day, one side's day is
// moved, one pair at a time; that pair should come out as a conflict and no other.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "extractor/model/edtf.h"
#include "extractor/model/moment.h"
#include "store/views/diff.h"

using namespace dateline;
using nlohmann::json;

namespace {

struct Counts {
  int gold = 0, found = 0, right = 0, relation_right = 0;
  int gold_conflicts = 0, found_conflicts = 0, right_conflicts = 0;
};

struct Found {
  std::string relation;
  const StoredEvent* a;
  const StoredEvent* b;
};

std::string text_or_empty(const json& object, const char* key) {
  const auto field = object.find(key);
  return field != object.end() && field->is_string() ? field->get<std::string>() : "";
}

// The bytes between two code-point offsets.
std::string code_points(const std::string& text, size_t begin, size_t end) {
  std::string found;
  size_t point = 0;
  for (const char c : text) {
    const bool starts = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    if (starts) ++point;
    if (point > begin && point <= end) found.push_back(c);
  }
  return found;
}

StoredEvent event_of(const json& gold, const json& article, uint64_t article_id, uint64_t id) {
  StoredEvent stored;
  stored.published = parse_moment(text_or_empty(article, "dct"));
  stored.article = article_id;
  stored.source = article.at("source");
  stored.article_title = text_or_empty(article, "title");
  Event& event = stored.event;
  event.id = id;
  const std::string edtf = gold.at("date");
  if (const auto when = parse_edtf(edtf); when)
    event.when = *when;
  else
    std::cerr << "date not read: " << edtf << '\n';
  event.when.approximate |= text_or_empty(gold, "mod") == "APPROX";
  event.headline = gold.at("headline");
  event.trigger.text = gold.at("trigger");
  event.sentence.begin = gold.at("sentence_begin");
  event.sentence.end = gold.at("sentence_end");
  event.sentence.text = code_points(article.at("text"), event.sentence.begin, event.sentence.end);
  event.status = parse_status(text_or_empty(gold, "status")).value_or(Status::happened);
  event.kind = gold.at("kind") == "statement" ? EventKind::statement : EventKind::event;
  event.participants = gold.at("participants").get<std::vector<std::string>>();
  event.when.year_inferred = text_or_empty(gold, "needs") == "inferred-year";
  return stored;
}

std::vector<Found> pairs_of(const Diff& diff) {
  std::vector<Found> found;
  for (const EventPair& pair : diff.agreed) found.push_back({"same-date", &pair.a, &pair.b});
  for (const FinerPair& pair : diff.finer) found.push_back({"finer", &pair.a, &pair.b});
  for (const EventPair& pair : diff.conflicting) found.push_back({"conflict", &pair.a, &pair.b});
  return found;
}

// The gold events of both articles, and what the gold calls each.
struct GoldPair {
  std::vector<StoredEvent> sides[2];
  std::map<uint64_t, std::string> names;
};

GoldPair gold_pair_of(const json& row, const std::map<std::string, json>& articles) {
  GoldPair pair;
  for (int side = 0; side < 2; ++side) {
    const json& article = articles.at(row.at(side == 0 ? "a" : "b").at("id"));
    for (const json& gold : row.at(side == 0 ? "events_a" : "events_b")) {
      const uint64_t id = pair.names.size() + 1;
      pair.names[id] = gold.at("eid");
      pair.sides[side].push_back(event_of(gold, article, static_cast<uint64_t>(side) + 1, id));
    }
  }
  return pair;
}

// Conflicts made by moving the day of one side of a pair that the gold calls the same.
class MovedScorer {
 public:
  void score(const json& row, const std::map<std::string, json>& articles) {
    GoldPair gold = gold_pair_of(row, articles);
    for (auto& side : gold.sides)  // a day moved beyond its article's is one that it could not tell
      for (StoredEvent& event : side) event.published.reset();
    const size_t before = make_diff(gold.sides[0], gold.sides[1]).conflicting.size();
    for (const json& pair : row.at("same"))
      if (pair.at("relation") == "same-date")
        for (const int side : {0, 1})
          for (const int days : {-30, -7, -3, -1, 1, 3, 7, 30})
            draw(gold, pair.at("a"), pair.at("b"), side, days, before);
  }

  void print() const {
    std::cout << "moved: " << draws_ << ", found " << found_ << " (" << 100.0 * found_ / draws_
              << " %), other conflicts more than before " << others_ << '\n';
  }

 private:
  void draw(GoldPair gold, const std::string& a, const std::string& b, int side, int days,
            size_t before) {
    for (StoredEvent& event : gold.sides[side]) {
      if (gold.names.at(event.event.id) != (side == 0 ? a : b)) continue;
      const auto day = shifted_exactly(event.event.when.first, days, Grain::day);
      if (event.event.when.grain() != Grain::day || !day) return;
      event.event.when = TimeSpan::of(*day);
    }
    ++draws_;
    size_t others = 0;
    for (const EventPair& pair : make_diff(gold.sides[0], gold.sides[1]).conflicting) {
      const bool the_one =
          gold.names.at(pair.a.event.id) == a && gold.names.at(pair.b.event.id) == b;
      found_ += the_one ? 1 : 0;
      others += the_one ? 0 : 1;
    }
    others_ += others > before ? others - before : 0;
  }

  int draws_ = 0;
  int found_ = 0;
  size_t others_ = 0;
};

class Scorer {
 public:
  explicit Scorer(bool show_errors) : show_errors_(show_errors) {}

  void score(const json& row, const std::map<std::string, json>& articles) {
    const GoldPair gold = gold_pair_of(row, articles);
    compare(row, make_diff(gold.sides[0], gold.sides[1]), gold.names);
  }

  void print() const {
    const auto ratio = [](int part, int whole) { return whole ? 100.0 * part / whole : 0.0; };
    const double precision = ratio(counts_.right, counts_.found);
    const double recall = ratio(counts_.right, counts_.gold);
    const double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    std::cout << "pairs: gold " << counts_.gold << ", found " << counts_.found << ", right "
              << counts_.right << "; precision " << precision << ", recall " << recall << ", F1 "
              << f1 << "; right relation " << ratio(counts_.relation_right, counts_.right)
              << "\nconflicts: gold " << counts_.gold_conflicts << ", found "
              << counts_.found_conflicts << ", right " << counts_.right_conflicts << '\n';
  }

 private:
  void compare(const json& row, const Diff& diff, const std::map<uint64_t, std::string>& names) {
    std::map<std::pair<std::string, std::string>, std::string> gold;
    for (const json& pair : row.at("same"))
      gold[{pair.at("a"), pair.at("b")}] = pair.at("relation");
    std::set<std::string> repeats;
    for (const json& name : row.at("other_mentions")) repeats.insert(name.get<std::string>());
    counts_.gold += static_cast<int>(gold.size());
    for (const auto& [pair, relation] : gold) counts_.gold_conflicts += relation == "conflict";
    for (const Found& found : pairs_of(diff)) {
      const std::string a = names.at(found.a->event.id);
      const std::string b = names.at(found.b->event.id);
      const auto match = gold.find({a, b});
      const bool right = match != gold.end();
      if (!right && (repeats.contains(a) || repeats.contains(b))) continue;
      count(found, right ? match->second : "");
      if (!right) tell("wrong", found, a, b);
      if (right) gold.erase(match);
    }
    if (show_errors_)
      for (const auto& [pair, relation] : gold)
        std::cout << row.at("pair") << " missed " << relation << ' ' << pair.first << ' '
                  << pair.second << '\n';
  }

  void count(const Found& found, const std::string& gold) {
    const bool conflict = found.relation == "conflict";
    ++counts_.found;
    counts_.right += !gold.empty();
    counts_.relation_right += gold == found.relation;
    counts_.found_conflicts += conflict;
    counts_.right_conflicts += conflict && gold == "conflict";
  }

  void tell(const char* what, const Found& found, const std::string& a,
            const std::string& b) const {
    if (!show_errors_) return;
    std::cout << what << ' ' << found.relation << ' ' << a << ' ' << b << " | "
              << to_edtf(found.a->event.when) << ' ' << found.a->event.headline << " | "
              << to_edtf(found.b->event.when) << ' ' << found.b->event.headline << '\n';
  }

  bool show_errors_;
  Counts counts_;
};

std::map<std::string, json> read_articles_of(const char* path) {
  std::map<std::string, json> articles;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    json article = json::parse(line);
    articles.emplace(article.at("id").get<std::string>(), std::move(article));
  }
  return articles;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr
        << "usage: diff_accuracy PAIRS.jsonl ARTICLES.jsonl [even|odd|all] [--errors|--moved]\n";
    return 2;
  }
  const std::string half = argc > 3 ? argv[3] : "all";
  const std::string option = argc > 4 ? argv[4] : "";
  Scorer scorer(option == "--errors");
  MovedScorer moved;
  const auto articles = read_articles_of(argv[2]);
  std::ifstream pairs(argv[1]);
  int index = 0;
  for (std::string line; std::getline(pairs, line); ++index) {
    if (half != "all" && (half == "even") != (index % 2 == 0)) continue;
    scorer.score(json::parse(line), articles);
    if (option == "--moved") moved.score(json::parse(line), articles);
  }
  scorer.print();
  if (option == "--moved") moved.print();
  return 0;
}
