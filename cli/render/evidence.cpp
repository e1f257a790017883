#include "cli/render/evidence.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "cli/render/display_date.h"
#include "cli/render/sanitise.h"
#include "cli/render/width.h"
#include "extractor/model/edtf.h"
#include "store/views/correcting.h"
#include "store/views/words/readable.h"
#include "store/views/words/words.h"

namespace dateline::cli {

std::string_view status_word(Status status) {
  switch (status) {
    case Status::happened:
      return "";
    case Status::planned:
      return "planned";
    case Status::ongoing:
      return "ongoing";
    case Status::negated:
      return "did not happen";
    case Status::hypothetical:
      return "hypothetical";
  }
  return "";
}

bool says_year_inferred(const TimeSpan& when) {
  const bool first = when.open_begin || when.first.has_year();
  return when.year_inferred && first && (when.open_end || when.last.has_year());
}

std::string_view basis_words(const Event& event) {
  switch (event.anchor) {
    case AnchorBasis::explicit_date:
      return "date stated in the text";
    case AnchorBasis::publication_date:
      return "date counted from the publication date";
    case AnchorBasis::earlier_event:
      return "date counted from an earlier one in the text";
    case AnchorBasis::inferred_year:
      return event.when.is_unresolved() ? "day stated in the text, year unknown"
                                        : "day stated in the text, year inferred";
  }
  return "";
}

namespace {

bool names_nobody(std::string_view who) {
  bool named = false;
  for_each_word(who, [&named](const Word& word) { named = named || !word.common; });
  return !named;
}

// "Police said so", for "police": the line begins with who says it.
bool begins_with(std::string_view line, std::string_view who) {
  if (who.empty() || line.size() < who.size()) return false;
  const bool first = line[0] == who[0] || (line[0] | 32) == who[0];
  return first && line.substr(1, who.size() - 1) == who.substr(1);
}

// "The", "Her": a small word with the capital of its sentence's beginning; 0 if there is none.
size_t small_opening(std::string_view who) {
  constexpr std::array<std::string_view, 8> kSmall = {"The ", "A ",   "An ",  "His ",
                                                      "Her ", "Its ", "Our ", "Their "};
  for (const std::string_view word : kSmall) {
    if (who.starts_with(word)) return word.size();
  }
  return 0;
}

// "according to the firm", of "The firm said so".
std::string within_sentence(std::string who) {
  if (small_opening(who) > 0) who[0] = static_cast<char>(who[0] | 32);
  return who;
}

// "Trump warned North Korea (according to Trump)" would say it twice.
bool leaves_open_who_says_so(const Event& event) {
  const std::string who = event.attribution.substr(small_opening(event.attribution));
  return !names_nobody(event.attribution) && !begins_with(event.headline, event.attribution) &&
         event.headline.find(who) == std::string::npos &&
         event.headline.find("according to ") == std::string::npos;
}

}  // namespace

std::string told(const Event& event) {
  std::string text;
  if (event.status != Status::happened) text = "[" + std::string(status_word(event.status)) + "] ";
  text += one_line(event.headline.empty() ? event.sentence.text : event.headline);
  if (leaves_open_who_says_so(event))
    text += " (according to " + within_sentence(one_line(event.attribution)) + ")";
  if (says_year_inferred(event.when)) text += " (year inferred)";
  return text;
}

StoredEvent told_by_both(const StoredEvent& a, const StoredEvent& b) {
  constexpr double kMuchBetter = 0.25;
  const bool b_is_better =
      readable_alone(b.event.headline) >= readable_alone(a.event.headline) + kMuchBetter;
  StoredEvent shown = b_is_better ? b : a;
  if (a.event.status != b.event.status) shown.event.status = Status::happened;
  shown.event.when.year_inferred =
      says_year_inferred(a.event.when) && says_year_inferred(b.event.when);
  return shown;
}

std::string told(const StoredEvent& event) {
  const auto fields = corrected_fields(event);
  std::string text = told(event.event);
  if (fields.empty()) return text;
  text += " (corrected:";
  for (size_t i = 0; i < fields.size(); ++i) text.append(i == 0 ? " " : ", ").append(fields[i]);
  return text + ")";
}

namespace {

// Papers that print one agency's report are no witnesses of each other.
std::string copies_among(const TimelineEntry& entry, size_t names) {
  const size_t witnesses = entry.source_count();
  return witnesses < names ? " (" + std::to_string(witnesses) + " independent)" : "";
}

}  // namespace

std::string sources_line(const TimelineEntry& entry) {
  std::vector<std::string> names = {one_line(entry.event.source)};
  for (const StoredEvent& other : entry.also) {
    std::string name = one_line(other.source);
    if (std::find(names.begin(), names.end(), name) == names.end())
      names.push_back(std::move(name));
  }
  if (names.size() == 1) return names.front();
  std::string text =
      std::to_string(names.size()) + " sources" + copies_among(entry, names.size()) + ": ";
  for (size_t i = 0; i < names.size(); ++i) text += (i == 0 ? "" : ", ") + names[i];
  return text;
}

size_t byte_of(std::string_view text, size_t count) {
  std::string_view rest = text;
  while (count-- > 0 && !rest.empty()) take_code_point(rest);
  return text.size() - rest.size();
}

std::string marked_sentence(const Event& event, std::string_view open, std::string_view close) {
  const Quote& sentence = event.sentence;
  const Quote& phrase = event.date_phrase;
  const std::string_view text = sentence.text;
  if (phrase.begin < sentence.begin || phrase.end > sentence.end) return one_line(text);
  const size_t begin = byte_of(text, phrase.begin - sentence.begin);
  const size_t end = byte_of(text, phrase.end - sentence.begin);
  // Cleaned piece by piece, so that marks that are colours survive.
  const auto spaced = [](std::string_view piece) {
    std::string clean = one_line(piece);
    if (!piece.empty() && (piece.front() == ' ' || piece.front() == '\n')) clean.insert(0, " ");
    if (piece.size() > 1 && (piece.back() == ' ' || piece.back() == '\n')) clean += ' ';
    return clean;
  };
  std::string marked = spaced(text.substr(0, begin));
  marked.append(open).append(one_line(text.substr(begin, end - begin))).append(close);
  return marked + spaced(text.substr(end));
}

std::string published_words(const StoredEvent& event) {
  return event.published ? "published " + display_moment(*event.published)
                         : "publication date unknown";
}

namespace {

std::string calculation_of(const Event& told_event, const StoredEvent& event,
                           const std::optional<Moment>& anchor) {
  const std::string phrase = "\"" + one_line(told_event.date_phrase.text) + "\"";
  const std::string result = to_edtf(told_event.when);
  const bool by_dateline = anchor && anchor != event.published;
  const std::string published = (by_dateline ? "day of the dateline " : "publication date ") +
                                (anchor ? format_day(anchor->day) : "unknown");
  switch (told_event.anchor) {
    case AnchorBasis::explicit_date:
      return phrase + " gives the whole date: " + result;
    case AnchorBasis::publication_date:
      if (!anchor)
        return phrase + " is counted from the publication date, which is unknown: " + result;
      return phrase + ", counted from the " + published + ", is " + result;
    case AnchorBasis::earlier_event:
      return phrase + ", counted from the date told before it in the text, is " + result;
    case AnchorBasis::inferred_year:
      if (told_event.when.is_unresolved())
        return phrase + " names no year, and nothing in the article tells it: " + result;
      return phrase + " names no year; the one that fits the " + published + " gives " + result;
  }
  return result;
}

}  // namespace

std::string calculation(const StoredEvent& event) {
  return calculation(event, event.published);
}

std::string calculation(const StoredEvent& event, const std::optional<Moment>& anchor) {
  const std::string as_read = calculation_of(as_told(event), event, anchor);
  if (!event.corrected || !event.corrected->date) return as_read;
  return as_read + "; corrected by hand to " + to_edtf(event.event.when);
}

}  // namespace dateline::cli
