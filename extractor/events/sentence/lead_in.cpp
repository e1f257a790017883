#include "extractor/events/sentence/lead_in.h"

#include <algorithm>
#include <array>

#include "extractor/events/sentence/time_zones.h"

namespace dateline {
namespace {

constexpr uint32_t kReach = 40;  // tokens of a byline and dateline

// "Huge task Wednesday 7 September 2005 00.21 BST [A soldier]": the stamp of a page after its
// title.
bool ends_stamp(const SentenceView& view, uint32_t i) {
  return i > view.range.begin && view.token(i).all_caps && is_time_zone(view, i) &&
         (view.date_at(i - 1) || view.token(i - 1).kind == TokenKind::number) &&
         (i + 1 == view.range.end || (view.token(i + 1).capital && !view.date_at(i + 1)));
}

// Past the last bar, and past the dash after an agency or a place in brackets or capitals.
uint32_t past_byline(const SentenceView& view) {
  constexpr WordSigns kParting = {"|", "-", "gmt", "bst", "et", "est", "edt", "pst", "pdt", "cet"};
  uint32_t end = view.range.begin;
  if (!view.signs.meets(kParting)) return end;
  const uint32_t limit = std::min(view.range.end, view.range.begin + kReach);
  for (uint32_t i = view.range.begin; i < limit; ++i) {
    if (ends_stamp(view, i)) end = i + 1;
    if (!view.is_mark(i)) continue;
    if (view.mark_at(i, '|')) end = i + 1;
    const bool dash = view.mark_at(i, '-') && !view.token(i).glued;
    if (dash && i > view.range.begin && (view.mark_at(i - 1, ')') || view.token(i - 1).all_caps))
      return i + 1;
  }
  return end;
}

// "6 May 2024 Last updated at 06:15 GMT Help [A boy]": when a page was changed, and the word for a
// button after it.
uint32_t past_last_updated(const SentenceView& view, uint32_t begin) {
  constexpr std::array<std::string_view, 4> kButtons = {"help", "share", "print", "uk"};
  const auto of_date = [&](uint32_t i) {
    return view.date_at(i) || view.mark_at(i, ',') || view.mark_at(i, ':') ||
           is_time_zone(view, i) || view.is_word(i, "at") ||
           (view.range.contains(i) && view.token(i).kind == TokenKind::number);
  };
  uint32_t i = begin;
  while (of_date(i)) ++i;
  if (view.is_word(i, "page")) ++i;
  if (!view.is_word(i, "last") || !view.is_word(i + 1, "updated")) return begin;
  i += 2;
  while (of_date(i)) ++i;
  const bool button = view.is_one_of(i, kButtons) && view.range.contains(i + 1) &&
                      (view.token(i + 1).capital || view.mark_at(i + 1, '('));
  return button ? i + 1 : i;
}

// "updated: Fri Nov 19 2010 03:22:00 [A boy]"
uint32_t past_updated(const SentenceView& view, uint32_t begin) {
  if (!view.is_word(begin, "updated") || !view.mark_at(begin + 1, ':')) return begin;
  return view.past_date(begin + 2);
}

// "(Updated 7:42 p.m. (1442 in Cairo))"
uint32_t past_bracket(const SentenceView& view, uint32_t begin) {
  uint32_t i = begin;
  while (view.mark_at(i, '-')) ++i;
  if (!view.mark_at(i, '(')) return begin;
  int open = 0;
  for (; view.range.contains(i) && i < begin + kReach; ++i) {
    open += view.mark_at(i, '(');
    open -= view.mark_at(i, ')');
    if (open == 0) return i + 1;
  }
  return begin;
}

// "Wednesday 14 December 2005 18.17 GMT"
uint32_t past_clock(const SentenceView& view, uint32_t begin) {
  uint32_t i = begin;
  while (view.date_at(i) ||
         (view.range.contains(i) && view.token(i).kind == TokenKind::number && i < begin + kReach))
    ++i;
  return i > begin && is_time_zone(view, i) ? i + 1 : begin;
}

// How many tokens two sentences have in common at their beginnings.
uint32_t shared_opening(const Shape& shape, TokenRange one, TokenRange other) {
  uint32_t same = 0;
  while (same < std::min({kReach, one.size(), other.size()}) &&
         shape.words(one.begin + same) == shape.words(other.begin + same))
    ++same;
  return same;
}

// "Photos: Famous splits Ann Lee and Bo Ray": the name of a gallery, which a sentence near it
// begins with as well.
uint32_t past_shared(const SentenceView& view, uint32_t begin) {
  constexpr std::ptrdiff_t kNear = 5;  // sentences
  const auto& sentences = view.shape->sentences;
  const auto after = std::upper_bound(
      sentences.begin(), sentences.end(), view.range.begin,
      [](uint32_t token, const TokenRange& sentence) { return token < sentence.begin; });
  // What two others begin with is the name; of the same picture shown twice the whole is shared.
  uint32_t longest = 0;
  uint32_t second = 0;
  const auto first = after - std::min(kNear + 1, after - sentences.begin());
  const auto last = after + std::min(kNear, sentences.end() - after);
  for (auto other = first; other != last; ++other) {
    if (other->begin == view.range.begin) continue;
    const uint32_t shared = shared_opening(*view.shape, view.range, *other);
    second = std::max(second, std::min(longest, shared));
    longest = std::max(longest, shared);
  }
  const uint32_t name = view.range.begin + (second > 0 ? second : longest);
  return std::max(begin, std::min(name, view.range.end));
}

// "Photos: ", "Photograph: Ann Lee/AP ": what is about a picture, up to the agency it is from.
uint32_t past_credit(const SentenceView& view, uint32_t begin) {
  constexpr uint32_t kLongestCredit = 12;
  constexpr std::array<std::string_view, 9> kPictures = {"photo",   "photos",   "photograph",
                                                         "picture", "pictures", "image",
                                                         "images",  "video",    "caption"};
  if (!view.is_one_of(begin, kPictures) || !view.mark_at(begin + 1, ':')) return begin;
  const uint32_t limit = std::min(view.range.end, begin + kLongestCredit);
  for (uint32_t i = begin + 2; i + 1 < limit; ++i) {
    if (view.mark_at(i, '/')) return i + 2;
  }
  return past_shared(view, begin + 2);
}

// "Image copyright Ann Lee Image caption [A man walks by]": what stands between picture and words.
uint32_t past_image_caption(const SentenceView& view, uint32_t begin) {
  constexpr uint32_t kLongestCredit = 14;
  constexpr WordSigns kCaption = {"caption"};
  const uint32_t limit = std::min(view.range.end, begin + kLongestCredit);
  if (!view.signs.meets(kCaption)) return begin;
  for (uint32_t i = begin; i + 2 < limit; ++i) {
    if (view.is_word(i, "image") && view.is_word(i + 1, "caption") && view.token(i).capital)
      return i + 2;
  }
  return begin;
}

// "Oslo Rings In New Year With Guards Image [A man walks by]": a title, and what stands between it
// and the words to its picture.
uint32_t past_title_and_image(const SentenceView& view, uint32_t begin) {
  constexpr WordSigns kImage = {"image", "photo"};
  constexpr uint32_t kFewest = 4;     // words of a title
  constexpr uint32_t kSmallWord = 4;  // letters that may stay small in one
  if (!view.signs.meets(kImage)) return begin;
  const uint32_t limit = std::min(view.range.end, begin + kReach);
  for (uint32_t i = begin; i + 1 < limit; ++i) {
    const Token& t = view.token(i);
    const bool parts = t.capital && (view.is_word(i, "image") || view.is_word(i, "photo"));
    if (parts && i >= begin + kFewest && view.token(i + 1).capital && !view.is_mark(i - 1))
      return i + 1;
    if (t.kind == TokenKind::word && !t.capital && t.end - t.begin > kSmallWord) return begin;
  }
  return begin;
}

// "LEE: And then the bridge fell": who is speaking, in a transcript.
uint32_t past_speaker(const SentenceView& view, uint32_t begin) {
  constexpr uint32_t kLongestSpeaker = 10;
  uint32_t shouted = 0;
  const uint32_t limit = std::min(view.range.end, begin + kLongestSpeaker);
  for (uint32_t i = begin; i < limit; ++i) {
    if (view.mark_at(i, ':')) return shouted > 0 ? i + 1 : begin;
    const bool name = view.token(i).all_caps && !view.date_at(i);
    if (shouted == 0 && !name) return begin;
    shouted += name;
    if (view.token(i).kind == TokenKind::word && !name) return begin;
  }
  return begin;
}

// "12) ", "3. ": an item of a list.
uint32_t past_item(const SentenceView& view, uint32_t begin) {
  const bool item = view.range.contains(begin) && view.token(begin).kind == TokenKind::number &&
                    !view.date_at(begin) && view.mark_at(begin + 1, ')');
  return item ? begin + 2 : begin;
}

// "PLANS FOR THE RIVER Since 2009, the town": a heading in capitals that ran into the text.
uint32_t past_shouted(const SentenceView& view, uint32_t begin) {
  constexpr uint32_t kFewest = 3;  // words; fewer may be a name
  uint32_t shouted = 0;
  uint32_t i = begin;
  for (; view.range.contains(i) && i < begin + kReach; ++i) {
    const Token& t = view.token(i);
    if (view.mark_at(i, '(') || view.mark_at(i, '"')) return begin;
    if (t.kind != TokenKind::word || t.glued || t.all_caps) {
      shouted += t.kind == TokenKind::word && t.all_caps && t.end - t.begin > 1;
      continue;
    }
    return shouted >= kFewest && t.capital ? i : begin;
  }
  return begin;
}

constexpr std::array<std::string_view, 8> kAgencies = {"afp", "ap",  "epa",   "reuters",
                                                       "pa",  "dpa", "getty", "caption"};

// "Ann Lee / [Reuters] A man walks by": who took a picture, by a slash from the agency.
uint32_t past_photographer(const SentenceView& view, uint32_t begin) {
  constexpr uint32_t kLongestName = 5;
  const uint32_t limit = std::min(view.range.end, begin + kLongestName);
  for (uint32_t i = begin; i < limit; ++i) {
    if (view.mark_at(i, '/')) return i > begin && view.is_one_of(i + 1, kAgencies) ? i + 1 : begin;
    if (!view.token(i).capital) return begin;
  }
  return begin;
}

// "1:21 The founder unveiled plans": how long the film above the text is.
uint32_t past_length_of_film(const SentenceView& view, uint32_t begin) {
  const bool barred = begin > view.range.begin && view.mark_at(begin - 1, '|');
  if (!view.range.contains(begin + 1) || (view.date_at(begin) && !barred)) return begin;
  return view.token(begin).is_clock() && view.token(begin + 1).capital ? begin + 1 : begin;
}

// "Travel advice [The ministry changed its advice]": an article that is capital within a sentence,
// before a small word, begins one of its own.
uint32_t past_heading(const SentenceView& view, uint32_t begin) {
  constexpr uint32_t kLongestHeading = 10;  // tokens
  constexpr std::array<std::string_view, 4> kArticles = {"the", "a", "an", "this"};
  const uint32_t limit = std::min(view.range.end, begin + kLongestHeading);
  for (uint32_t i = begin; i + 1 < limit; ++i) {
    const Token& t = view.token(i);
    if (t.kind == TokenKind::punctuation && !t.glued) return begin;
    if (view.mark_at(i, ',') || view.mark_at(i, ':')) return begin;
    if (i < begin + 2 || !t.capital || !view.is_one_of(i, kArticles)) continue;
    const Token& next = view.token(i + 1);
    constexpr WordBits kLeads = words::preposition | words::coordinator | words::subordinator;
    if (next.kind != TokenKind::word || next.capital || view.has(i - 1, kLeads)) return begin;
    return i;
  }
  return begin;
}

// "AP:[Associated Press] Police arrested ten people"
uint32_t past_agency_in_full(const SentenceView& view, uint32_t i) {
  constexpr std::array<std::array<std::string_view, 2>, 4> kNames = {{{"associated", "press"},
                                                                      {"press", "association"},
                                                                      {"getty", "images"},
                                                                      {"rex", "features"}}};
  for (const auto& name : kNames) {
    if (view.is_word(i, name[0]) && view.is_word(i + 1, name[1])) return i + 2;
  }
  return i;
}

// "AFP Police arrested ten people", "Ann Lee / Reuters A man walks by": the agency of a picture,
// before the words about it.
uint32_t past_agency(const SentenceView& view, uint32_t begin) {
  const uint32_t agency = past_photographer(view, begin);
  if (!view.is_one_of(agency, kAgencies)) return begin;
  const uint32_t own = agency + (view.mark_at(agency + 1, ':') ? 2 : 1);
  const uint32_t next = past_agency_in_full(view, own);
  if (!view.range.contains(next) || !view.token(next).capital) return begin;
  const bool opens = view.has(next, words::determiner | words::given_name | words::role |
                                        words::pronoun_subject | words::organisation);
  return opens || agency > begin || next > own ? next : begin;
}

// "Update 4:51 p.m. in Cairo, 9:51 a.m.) The": a bracket that nothing opened closes what it ends.
uint32_t past_closed(const SentenceView& view, uint32_t begin) {
  constexpr uint32_t kLongestStamp = 14;
  constexpr WordSigns kClosing = {")"};
  if (!view.signs.meets(kClosing)) return begin;
  const uint32_t limit = std::min(view.range.end, begin + kLongestStamp);
  for (uint32_t i = begin; i < limit; ++i) {
    if (view.mark_at(i, '(')) return begin;
    if (view.mark_at(i, ')')) return i + 1;
  }
  return begin;
}

}  // namespace

uint32_t lead_in_end(const SentenceView& view) {
  uint32_t begin = std::max(past_byline(view), past_last_updated(view, view.range.begin));
  begin = past_image_caption(view, past_updated(view, begin));
  begin = past_title_and_image(view, begin);
  begin = past_credit(view, past_speaker(view, past_item(view, begin)));
  begin = past_bracket(view, past_clock(view, begin));
  if (view.range.contains(begin) && view.token(begin).all_caps) begin = past_shouted(view, begin);
  begin = past_agency(view, past_length_of_film(view, begin));
  return std::min(past_closed(view, past_heading(view, begin)), view.range.end);
}

bool is_page_stamp(const SentenceView& view, TokenRange date) {
  constexpr uint32_t kLongestClock = 4;  // tokens
  uint32_t i = date.end;
  while (i < date.end + kLongestClock && view.range.contains(i) &&
         view.token(i).kind != TokenKind::word)
    ++i;
  return i > date.end && view.range.contains(i) && ends_stamp(view, i);
}

}  // namespace dateline
