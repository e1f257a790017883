#include "tests/golden/score.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <optional>

#include "extractor/model/edtf.h"

namespace dateline::golden {
namespace {

// One form for all ways to write the same days; a week is the interval of its days.
std::string same_days(const std::string& edtf) {
  auto when = parse_edtf(edtf);
  std::string text = when ? to_edtf(when.value()) : edtf;
  std::erase(text, '~');
  return text;
}

std::string lower(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

bool has_word(const std::string& text, const std::string& word) {
  const auto is_letter = [&](size_t i) {
    return i < text.size() && std::isalnum(static_cast<unsigned char>(text[i])) != 0;
  };
  for (size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
    if ((at == 0 || !is_letter(at - 1)) && !is_letter(at + word.size())) return true;
  return false;
}

bool same_date(const ExpectedEvent& expected, const Event& found) {
  const bool same_sentence = found.sentence.text.find(expected.sentence) != std::string::npos ||
                             expected.sentence.find(found.sentence.text) != std::string::npos;
  return same_sentence && !found.sentence.text.empty() &&
         same_days(expected.date) == same_days(to_edtf(found.when));
}

bool same_trigger(const ExpectedEvent& expected, const Event& found) {
  return has_word(lower(found.trigger.text), lower(expected.trigger));
}

bool same_event(const ExpectedEvent& expected, const Event& found) {
  return same_date(expected, found) && (same_trigger(expected, found) ||
                                        has_word(lower(found.headline), lower(expected.trigger)));
}

// For each expected event the index of its match, those with the same trigger served first.
std::vector<std::optional<size_t>> pair_up(const ExpectedArticle& expected,
                                           const std::vector<Event>& found,
                                           bool (*alike)(const ExpectedEvent&, const Event&)) {
  std::vector<std::optional<size_t>> match(expected.events.size());
  std::vector<bool> used(found.size());
  for (const bool strict : {true, false})
    for (size_t i = 0; i < match.size(); ++i)
      for (size_t j = 0; j < found.size() && !match[i]; ++j) {
        if (used[j] || !alike(expected.events[i], found[j])) continue;
        if (strict && !same_trigger(expected.events[i], found[j])) continue;
        match[i] = j;
        used[j] = true;
      }
  return match;
}

size_t matched(const std::vector<std::optional<size_t>>& match) {
  return static_cast<size_t>(
      std::count_if(match.begin(), match.end(), [](const auto& m) { return m.has_value(); }));
}

std::string told(const Event& event) {
  return to_edtf(event.when) + " '" + event.date_phrase.text + "' '" + event.trigger.text + "' " +
         std::string(status_name(event.status)) + " - " + event.headline;
}

std::string told(const ExpectedEvent& event) {
  return event.date + " '" + event.date_phrase + "' '" + event.trigger + "' " + event.status +
         " - " + event.sentence;
}

void note_mistakes(const ExpectedArticle& expected, const std::vector<Event>& found,
                   const std::vector<std::optional<size_t>>& match, Score& score) {
  std::vector<bool> used(found.size());
  for (size_t i = 0; i < match.size(); ++i) {
    const ExpectedEvent& gold = expected.events[i];
    if (!match[i]) {
      score.mistakes.push_back("missed   " + expected.id + ": " + told(gold));
      continue;
    }
    used[*match[i]] = true;
    if (status_name(found[*match[i]].status) != gold.status)
      score.mistakes.push_back("status   " + expected.id + ": " + told(gold) + " | found " +
                               std::string(status_name(found[*match[i]].status)));
  }
  for (size_t j = 0; j < found.size(); ++j)
    if (!used[j]) score.mistakes.push_back("spurious " + expected.id + ": " + told(found[j]));
}

double percent(double part, double whole) {
  return whole > 0 ? 100 * part / whole : 0;
}

std::string row(const char* name, size_t matches, const Score& score) {
  char line[96];
  std::snprintf(line, sizeof line, "%-6s  P %6.2f  R %6.2f  F1 %6.2f\n", name,
                precision(matches, score), recall(matches, score), f1(matches, score));
  return line;
}

}  // namespace

void add_article(const ExpectedArticle& expected, const std::vector<Event>& found, Score& score) {
  score.expected += expected.events.size();
  score.found += found.size();
  score.date_matches += matched(pair_up(expected, found, same_date));
  const auto match = pair_up(expected, found, same_event);
  score.event_matches += matched(match);
  for (size_t i = 0; i < match.size(); ++i)
    if (match[i] && status_name(found[*match[i]].status) == expected.events[i].status)
      ++score.right_status;
  note_mistakes(expected, found, match, score);
}

double precision(size_t matches, const Score& score) {
  return percent(static_cast<double>(matches), static_cast<double>(score.found));
}

double recall(size_t matches, const Score& score) {
  return percent(static_cast<double>(matches), static_cast<double>(score.expected));
}

double f1(size_t matches, const Score& score) {
  return percent(2 * static_cast<double>(matches),
                 static_cast<double>(score.found + score.expected));
}

double status_accuracy(const Score& score) {
  return percent(static_cast<double>(score.right_status), static_cast<double>(score.event_matches));
}

std::string report(const Score& score) {
  char tail[48];
  std::snprintf(tail, sizeof tail, "status  %.2f right\n", status_accuracy(score));
  return "expected " + std::to_string(score.expected) + "  found " + std::to_string(score.found) +
         "\n" + row("date", score.date_matches, score) + row("event", score.event_matches, score) +
         tail;
}

}  // namespace dateline::golden
